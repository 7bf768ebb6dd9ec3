"""Installs a file of pinned requirements with pip, showing progress; pip's own words only when it fails.

Used by the Makefile with the Python of the environment to fill: ``python install.py FILE [LABEL]``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

EVERY = 20
"""Where there is no terminal: a line each time so many packages were fetched."""


def main(file: str, label: str = "setup") -> int:
    total = sum("==" in line for line in Path(file).read_text("utf-8").splitlines() if line[:1].isalnum())
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    command += ["--progress-bar", "off", "--require-hashes", "--requirement", file]
    terminal = sys.stdout.isatty()
    lines: list[str] = []
    done = 0

    def show(text: str) -> None:
        print(f"\r\033[K{label}: {text}" if terminal else f"{label}: {text}", end="", flush=True)
        if not terminal:
            print(flush=True)

    with tempfile.TemporaryFile("w+") as errors:
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as pip:
            assert pip.stdout is not None
            for line in pip.stdout:
                lines.append(line)
                if line.startswith(("Collecting ", "Requirement already satisfied")):
                    done += 1
                    if terminal or done % EVERY == 0:
                        show(f"{done} of at most {total} packages")
                elif line.startswith("Installing collected packages"):
                    show(f"{done} packages downloaded, installing")
        if terminal:
            print()
        if pip.returncode:
            errors.seek(0)
            print("".join(lines[-10:]) + errors.read(), file=sys.stderr)
            print(f"{label}: pip could not install {file} (above is why)", file=sys.stderr)
    return pip.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
