"""``drift`` and ``generate``: the generator, where it is at hand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT
from vonage_client.cli.tools import passed_on

from .conftest import Run


def command_line(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from vonage_client.cli import main; main()", *words]
    environment = {**os.environ, "PYTHONPATH": ""}
    return subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env=environment, check=False, timeout=120
    )


def test_words_are_passed_on(tmp_path: Path) -> None:
    result = command_line("drift", "--help", folder=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "--fail-on" in result.stdout
    result = command_line("generate", "--spec", "nowhere.yaml", "--output", "out", folder=tmp_path)
    assert result.returncode == 2
    assert "nowhere.yaml" in result.stderr


def test_without_a_clone_it_says_where_to_go(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passed_on, "__file__", str(tmp_path / "a" / "b" / "c" / "d" / "passed_on.py"))
    monkeypatch.chdir(tmp_path)
    result = run("drift", "a.yaml", "b.yaml")
    assert result.exit_code == 1
    assert "clone of the repository" in result.stderr
    monkeypatch.chdir(ROOT / "docs")
    assert passed_on._checkout() == ROOT
