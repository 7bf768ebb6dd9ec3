"""The types as a user's checkers see them: right programs are clean, wrong ones are errors."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = ("api.py", "deprecations.py", "paging.py", "voice.py")


def expectations(program: str) -> dict[int, set[str]]:
    """The lines that must be errors, with what mypy may call them."""
    source = (HERE / program).read_text("utf-8").splitlines()
    return {
        number: set(match.group(1).split(","))
        for number, line in enumerate(source, 1)
        if (match := re.search(r"# E: ([a-z,-]+)$", line))
    }


def run(*command: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command, *PROGRAMS],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    return done.stdout


def test_mypy_says_what_each_line_expects(tmp_path: Path) -> None:
    output = run("mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path))
    errors: dict[str, dict[int, set[str]]] = {program: {} for program in PROGRAMS}
    for program, line, code in re.findall(r"^(\w+\.py):(\d+): error: .*\[([a-z-]+)\]$", output, re.M):
        errors[program].setdefault(int(line), set()).add(code)
    for program, lines in errors.items():
        expected = expectations(program)
        assert lines.keys() == expected.keys(), output
        for number, codes in lines.items():
            assert codes & expected[number], output


def test_pyright_refuses_the_same_lines() -> None:
    output = run(
        "pyright", "--outputjson", "--pythonpath", sys.executable, PYTHONPATH=os.pathsep.join(sys.path)
    )
    lines: dict[str, set[int]] = {program: set() for program in PROGRAMS}
    for diagnostic in json.loads(output)["generalDiagnostics"]:
        if diagnostic["severity"] == "error":
            lines[Path(diagnostic["file"]).name].add(diagnostic["range"]["start"]["line"] + 1)
    assert lines == {program: set(expectations(program)) for program in PROGRAMS}, output
