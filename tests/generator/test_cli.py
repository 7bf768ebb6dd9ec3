"""The command line: what it says, what it returns, and that it never shows a traceback."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from .packages import ROOT, document


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("spec") / "things.yaml"
    path.write_text(yaml.safe_dump(document()), "utf-8")
    return path


@pytest.fixture(scope="module")
def built(spec: Path) -> Path:
    output = spec.parent / "out"
    done = run("build", "--spec", str(spec), "--output", str(output), "--package", "things")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return output


def test_help_is_enough() -> None:
    for arguments in (("overlays", "--help"), ("--help",), ("build", "--help"), ("check", "--help")):
        done = run(*arguments)
        assert done.returncode == 0
        assert "exit status:" in done.stdout
    for option in ("--spec FILE", "--overlays DIR", "--output DIR", "--package NAME"):
        assert option in done.stdout


def test_build_is_silent_in_a_pipe(built: Path) -> None:
    assert sorted(path.name for path in built.iterdir()) == ["MANIFEST.tsv", "STAMP.json", "things"]


def test_check(spec: Path, built: Path) -> None:
    arguments = ("check", "--spec", str(spec), "--output", str(built), "--package", "things")
    same = run(*arguments)
    assert (same.returncode, same.stdout, same.stderr) == (0, "", "")
    changed = built / "MANIFEST.tsv"
    text = changed.read_text("utf-8")
    changed.write_text(text.replace("api.example.com", "evil.example.com"), "utf-8")
    different = run(*arguments)
    changed.write_text(text, "utf-8")
    assert different.returncode == 1
    assert "--- published/MANIFEST.tsv\n+++ generated/MANIFEST.tsv" in different.stdout
    assert "evil.example.com" in different.stdout
    assert different.stderr == "out is not what the document gives: build it again\n"


def test_check_holds_a_changed_document_against_the_output_of_the_project(tmp_path: Path) -> None:
    changed = tmp_path / "changed.yaml"
    text = (ROOT / "spec" / "vonage.yaml").read_text("utf-8")
    changed.write_text(text.replace("https://rest.nexmo.com", "https://elsewhere.nexmo.com"), "utf-8")
    done = run("check", "--spec", str(changed))
    assert done.returncode == 1
    lines = [line for line in done.stdout.splitlines() if line.startswith("+sendSms\t")]
    assert len(lines) == 1
    assert "\thttps://elsewhere.nexmo.com\tbasicAuth\tform\t" in lines[0]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("destroy",),
        ("build", "--package", "a.b"),
        ("build", "--package", "class"),
        ("build", "--package", "../x"),
        ("build", "--package", "json"),
        ("build", "--package", "generator"),
        ("build", "--colour", "red"),
    ],
)
def test_usage(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "usage: python -m generator" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "[]",
        "openapi: 3.0.3",
        "a: [",
        "openapi: 3.0.3\npaths: {/x: {get: {}}}",
        "\x00",
        "swagger: '2.0'",
    ],
)
def test_documents_that_are_none(tmp_path: Path, text: str | None) -> None:
    spec = tmp_path / "bad.yaml"
    if text is not None:
        spec.write_text(text, "utf-8")
    done = run("build", "--spec", str(spec), "--output", str(tmp_path / "out"))
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith("error: ")
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_terminal_sees_progress(spec: Path, tmp_path: Path) -> None:
    parent, child = pty.openpty()
    arguments = ["build", "--spec", str(spec), "--output", str(tmp_path / "out"), "--package", "things"]
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
        stdout=subprocess.PIPE,
        stderr=child,
    ) as process:
        os.close(child)
        shown = b""
        while True:
            try:
                part = os.read(parent, 4096)
            except OSError:
                break
            if not part:
                break
            shown += part
        assert process.stdout is not None
        assert process.stdout.read() == b""
    os.close(parent)
    assert process.returncode == 0
    assert b"verifying" in shown
    assert b"out: 1 operations, 0 models" in shown


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RecursionError("deep"), "error: #: what the document refers to is nested too deeply"),
        (ValueError("odd"), "error: the generator failed for this document (ValueError"),
        (MemoryError(), "error: the generator failed for this document (MemoryError"),
        (OSError(28, "No space left on device", "out"), "error: out: No space left on device"),
    ],
)
def test_a_defect_is_no_traceback(
    spec: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    words: str,
) -> None:
    from generator import cli
    from generator import pipeline as pipeline

    def fail(*arguments: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "make", fail)
    assert cli.main(["build", "--spec", str(spec), "--output", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith(words)
    assert list(tmp_path.iterdir()) == []


def test_an_interrupted_build_leaves_nothing(spec: Path, tmp_path: Path) -> None:
    arguments = ["build", "--spec", str(spec), "--output", str(tmp_path / "out")]
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments], cwd=ROOT, stderr=subprocess.PIPE, text=True
    ) as process:
        while not list(tmp_path.iterdir()):
            time.sleep(0.01)
        process.terminate()
        _, messages = process.communicate()
    assert process.returncode == 130
    assert messages == "interrupted: the output is as it was\n"
    assert list(tmp_path.iterdir()) == []
