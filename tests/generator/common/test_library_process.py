"""The process for libraries: it waits for another question, and is ended while it is at work or has failed."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.common import library_process
from generator.common.errors import GeneratorError, Problem
from generator.common.library_process import LibraryProcessError, Question

LIBRARY = """
import os, sys, time

def answer(asked):
    if asked == "end":
        os.write(3, b'{"half of a reply')
        os.kill(os.getpid(), 9)
    print("what a library prints is no reply")
    if asked == "sleep":
        time.sleep(600)
    if asked == "fail":
        raise ValueError("of the library")
    time.sleep(asked.get("seconds", 0))
    return {"process": os.getpid(), "asked": asked}
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A module that a process of its own finds; no other process waits."""
    library_process.end_idle()
    (tmp_path / "slow_library.py").write_text(LIBRARY, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    yield "slow_library"
    library_process.end_idle()


def asked(library: str, question: Any) -> int:
    """The process that replied."""
    with Question(library, question) as pending:
        reply = pending.reply()
        assert reply["asked"] == question
        return int(reply["process"])


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_one_process_for_one_question_after_another(library: str) -> None:
    library_process.prepare(library)
    process = asked(library, {"text": "é\n\u2028"})
    library_process.prepare(library)
    assert asked(library, {"text": [None, 1.5, True]}) == process != os.getpid()
    assert library not in sys.modules
    library_process.end_idle()
    assert not is_running(process)
    library_process.end_idle()


def test_two_questions_at_once_have_a_process_each(library: str) -> None:
    with Question(library, {"n": 1}) as first, Question(library, {"n": 2}) as second:
        processes = [question.reply()["process"] for question in (first, second)]
    assert len(set(processes)) == 2
    assert sorted(map(is_running, processes)) == [False, True]


def test_a_question_that_is_given_up_leaves_no_process(library: str) -> None:
    with suppress(KeyboardInterrupt), Question(library, "sleep") as question:
        raise KeyboardInterrupt
    assert question._process.process.poll() is not None


def test_a_process_at_work_is_kept_for_the_next_try_with_the_document(library: str) -> None:
    with suppress(GeneratorError), Question(library, {"seconds": 0.2}) as question:
        raise GeneratorError([Problem("#", "wrong", "Correct it.")])
    assert asked(library, {}) == question._process.process.pid


@pytest.mark.parametrize(
    ("module", "asking", "word"),
    [
        ("slow_library", "fail", "ValueError: of the library"),
        ("slow_library", "end", "ended by signal 9 (Killed)"),
        ("no_such_library", {}, "No module named 'no_such_library'"),
        ("os; print", {}, "No module named"),
    ],
)
def test_a_failure_is_told_in_one_line(library: str, module: str, asking: Any, word: str) -> None:
    with pytest.raises(LibraryProcessError) as caught, Question(module, asking) as question:
        question.reply()
    assert word in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert asked(library, {"after": "it"})


def test_a_process_that_ended_while_it_waited_is_replaced(library: str) -> None:
    first = asked(library, {})
    library_process._idle[0].process.kill()
    library_process._idle[0].process.wait()
    assert asked(library, {}) != first


def test_modules_are_not_taken_from_the_temporary_folder(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others may write there."""
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "json.py").write_text("raise SystemExit('of somebody else')", "utf-8")
    monkeypatch.setattr(tempfile, "tempdir", str(shared))
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}")
    assert asked(library, {})


def test_a_relative_path_of_modules_means_the_folder_of_the_build(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.curdir)
    assert asked(library, {})


def test_an_interrupt_while_the_program_ends_is_no_traceback(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = asked(library, {})

    def interrupted() -> None:
        raise KeyboardInterrupt

    waiting = library_process._idle[0].process
    with monkeypatch.context() as patched:
        patched.setattr(waiting, "communicate", interrupted)
        library_process.end_idle()
    waiting.communicate()
    assert not is_running(process)
