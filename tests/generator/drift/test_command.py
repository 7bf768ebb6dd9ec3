"""The command: gates, exit statuses and mistakes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.test_cli import run
from tests.support import ROOT

from .small import Edit, body, breaking, changed, document, operation, write


@pytest.mark.parametrize(
    ("change", "gate", "status"),
    [
        (breaking, "breaking", 1),
        (breaking, "none", 0),
        (lambda data: body(data)["properties"].update(more={"type": "string"}), "breaking", 0),
        (lambda data: body(data)["properties"].update(more={"type": "string"}), "any", 1),
        (lambda data: operation(data).update(summary="Other"), "any", 0),
    ],
)
def test_the_exit_status_is_the_gate(tmp_path: Path, change: Edit, gate: str, status: int) -> None:
    old, new = write(tmp_path / "old.yaml", document()), write(tmp_path / "new.yaml", changed(change))
    done = run("drift", str(old), str(new), "--fail-on", gate)
    assert done.returncode == status, done.stdout + done.stderr
    assert done.stderr == ""


@pytest.mark.parametrize("end", ["nothing-of-the-kind", "--upload-pack=x", "HEAD:no/such.yaml", "HEAD\x01"])
def test_an_end_that_is_not_there_cannot_be_compared(tmp_path: Path, end: str) -> None:
    new = write(tmp_path / "new.yaml", document())
    done = run("drift", "--fail-on=none", "--", end, str(new))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--operations", "sendMessage,sendMesage"), "'sendMesage' is an operation of neither document"),
        (("--acknowledged", "no/such.yaml"), "cannot be read"),
    ],
)
def test_a_mistake_in_an_option_does_not_open_the_gate(
    tmp_path: Path, options: tuple[str, str], words: str
) -> None:
    old = write(tmp_path / "old.yaml", document())
    done = run("drift", str(old), str(old), *options)
    assert done.returncode == 2 and words in done.stderr
    assert done.stdout == ""


def test_the_python_side_needs_no_second_reading_of_plain_schemas(tmp_path: Path) -> None:
    """The library that reads schemas a second time takes longer to import than all the rest takes."""
    files = [
        write(tmp_path / name, data)
        for name, data in (("old.yaml", document()), ("new.yaml", changed(breaking)))
    ]
    script = "import sys; from generator.cli import main; main(sys.argv[1:])"
    script += "; from generator.common import library_process; print(bool(library_process._idle))"
    command = [sys.executable, "-c", script, "drift", *map(str, files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert "is now required" in done.stdout and done.stdout.endswith("False\n")
