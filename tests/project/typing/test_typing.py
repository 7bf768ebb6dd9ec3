"""The types as a user's checkers see them: right programs are clean, wrong ones are errors."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
PROGRAMS = ("api.py", "paging.py", "voice.py")


def expectations(program: str) -> dict[int, set[str]]:
    """The lines that must be errors, with what mypy may call them."""
    source = (HERE / program).read_text("utf-8").splitlines()
    return {
        number: set(found.group(1).split(","))
        for number, line in enumerate(source, 1)
        if (found := re.search(r"# E: ([a-z,-]+)$", line))
    }


@pytest.mark.parametrize("program", PROGRAMS)
def test_mypy_says_what_each_line_expects(program: str, tmp_path: Path) -> None:
    expected = expectations(program)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(tmp_path),
        program,
    ]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    found_errors: dict[int, set[str]] = {}
    for line in done.stdout.splitlines():
        if match := re.match(rf"{program}:(\d+): error: .*\[([a-z-]+)\]$", line):
            found_errors.setdefault(int(match.group(1)), set()).add(match.group(2))
    assert found_errors.keys() == expected.keys(), done.stdout
    for number, codes in found_errors.items():
        assert codes & expected[number], done.stdout


@pytest.mark.parametrize("program", PROGRAMS)
def test_pyright_refuses_the_same_lines(program: str) -> None:
    paths = os.pathsep.join(sys.path)
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, program]
    done = subprocess.run(
        command,
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": paths},
    )
    found = {
        each["range"]["start"]["line"] + 1
        for each in json.loads(done.stdout)["generalDiagnostics"]
        if each["severity"] == "error"
    }
    assert found == expectations(program).keys(), done.stdout
