"""The types as a user's checkers see them: right programs are clean, wrong ones are errors."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def test_mypy_says_what_each_line_expects(tmp_path: Path) -> None:
    source = (HERE / "api.py").read_text("utf-8").splitlines()
    expected = {
        number: set(found.group(1).split(","))
        for number, line in enumerate(source, 1)
        if (found := re.search(r"# E: ([a-z,-]+)$", line))
    }
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(tmp_path),
        "api.py",
    ]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    found_errors: dict[int, set[str]] = {}
    for line in done.stdout.splitlines():
        if match := re.match(r"api\.py:(\d+): error: .*\[([a-z-]+)\]$", line):
            found_errors.setdefault(int(match.group(1)), set()).add(match.group(2))
    assert found_errors.keys() == expected.keys(), done.stdout
    for number, codes in found_errors.items():
        assert codes & expected[number], done.stdout
