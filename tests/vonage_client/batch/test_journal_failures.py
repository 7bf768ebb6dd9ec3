"""A journal that cannot be written stops the list: what is not recorded is not sent, and a resume works."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import OWN_KINDS
from tests.support.server import Server
from vonage_client import VonageError
from vonage_client.batch import LedgerError, Progress
from vonage_client.batch.stores.file import FileLedger

from .test_sending import send, sent, texts

COUNT = 60


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_sends_nothing_twice(tmp_path: Path) -> None:
    worker = Path(__file__).with_name("full_disk_worker.py")
    with (
        Server() as server,
        subprocess.Popen(
            [sys.executable, str(worker)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):

        def trial(**options: Any) -> dict[str, Any]:
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(json.dumps({"url": server.url, "count": COUNT, **options}) + "\n")
            process.stdin.flush()
            outcome: dict[str, Any] = json.loads(process.stdout.readline())
            return outcome

        for kind in OWN_KINDS:
            for concurrency in (1, 10, 50):
                for limit in (10, 4321) if concurrency == 1 else (1000, 9000):
                    server.seen.clear()
                    journal = tmp_path / f"{kind} {concurrency} {limit}"
                    options = {"kind": kind, "journal": str(journal), "concurrency": concurrency}
                    failed = trial(**options, limit=limit)
                    assert "File too large" in failed["error"]
                    # Only where every call was recorded it is an end that could not be.
                    assert failed["sent"] == ("unknown" if len(server.seen) == COUNT else "no")
                    content = journal.read_bytes()
                    assert content.endswith(b"\n") or not content, "an incomplete line was left"
                    before = len(server.seen)
                    ends: dict[str, str] = trial(**options, limit=None)["ends"]
                    charges = Counter(sent(server))
                    assert max(charges.values()) == 1, "a message was sent twice"
                    assert len(ends) == COUNT, "a message was forgotten"
                    for index in range(COUNT):
                        if ends[str(index)] == "accepted":
                            assert charges[f"number {index}"] == 1
                        else:
                            assert ends[str(index)] == "unknown"
                    unknown = Counter(ends.values())["unknown"]
                    assert unknown <= min(before, concurrency), "unknown although it was never sent"
        assert process.stdin is not None
        process.stdin.close()


def fail_from(monkeypatch: pytest.MonkeyPatch, function: str, call: int, number: int) -> None:
    """From its ``call``-th call on ``os.fsync`` or ``os.write`` to a journal raises."""
    real: Callable[..., Any] = getattr(os, function)
    calls = 0

    def failing(descriptor: int, *arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls >= call:
            raise OSError(number, os.strerror(number))
        return real(descriptor, *arguments)

    monkeypatch.setattr(f"vonage_client.batch.stores.file.os.{function}", failing)


@pytest.mark.parametrize("function", ["fsync", "write"])
@pytest.mark.parametrize("concurrency", [1, 10])
def test_a_disk_that_fails(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, concurrency: int
) -> None:
    with Server() as server:
        with monkeypatch.context() as patched:
            fail_from(patched, function, 6, errno.EIO)
            with pytest.raises(LedgerError, match="Input/output error") as caught:
                send(kind, server.url, texts(30), journal=tmp_path / "j", concurrency=concurrency)
        assert caught.value.sent == "no" and isinstance(caught.value.__cause__, OSError)
        before = len(server.seen)
        report = send(kind, server.url, texts(30), journal=tmp_path / "j")
        assert len(report) == 30 and len(set(sent(server))) == len(server.seen)
        assert len(report.unknown) + len(report.accepted) == 30
        assert len(report.unknown) <= min(before, concurrency), "a claim without a call was left behind"


@pytest.mark.parametrize("change", ["moved", "removed", "truncated", "replaced"])
def test_a_journal_that_is_taken_away(kind: str, tmp_path: Path, change: str) -> None:
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    folder.mkdir()
    journal = folder / "j"

    def act(progress: Progress) -> None:
        if progress.done != 5:
            return
        if change == "moved":
            folder.rename(elsewhere)
        elif change == "removed":
            journal.unlink()
        elif change == "truncated":
            os.truncate(journal, 200)
        else:
            (folder / "other").write_bytes(b"")
            os.replace(folder / "other", journal)

    with Server() as server:
        with pytest.raises(LedgerError) as caught:
            send(kind, server.url, texts(30), journal=journal, concurrency=3, on_progress=act)
        assert caught.value.sent == "no" and len(server.seen) <= 8
        if change == "moved":
            elsewhere.rename(folder)
            report = send(kind, server.url, texts(30), journal=journal)
            assert len(report) == 30 and len(set(sent(server))) == len(server.seen)


def test_every_thread_that_waits_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One thread writes for all: when that fails nobody else takes the claim for written."""
    ledger = FileLedger(tmp_path / "j")
    entered, waiting = threading.Event(), threading.Event()

    def failing(descriptor: int) -> None:
        entered.set()
        assert waiting.wait(60)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr("vonage_client.batch.stores.file.os.fsync", failing)
    errors: list[VonageError] = []

    def claim(key: str) -> None:
        try:
            ledger.claim(key, "0")
        except LedgerError as error:
            errors.append(error)

    threads = [threading.Thread(target=claim, args=(str(number),)) for number in range(8)]
    threads[0].start()
    assert entered.wait(60)
    for thread in threads[1:]:
        thread.start()
    waiting.set()
    for thread in threads:
        thread.join()
    monkeypatch.undo()
    ledger.close()
    assert [error.sent for error in errors] == ["no"] * 8
    assert not FileLedger(tmp_path / "j").entries()


def test_an_interrupted_write_counts_for_everybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C in the thread that writes: the lines of the others were taken with its own."""
    ledger = FileLedger(tmp_path / "j")
    ledger.claim("before", "0")
    ledger.end("before", "accepted", None)
    real = os.write

    def interrupted(descriptor: int, content: Any) -> int:
        real(descriptor, content[:20])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("vonage_client.batch.stores.file.os.write", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ledger.claim("own", "0")
    with pytest.raises(LedgerError, match="KeyboardInterrupt") as caught:
        ledger.claim("other", "0")
    assert caught.value.sent == "no"
    ledger.close()
    with FileLedger(tmp_path / "j") as again:
        assert {key: entry.state for key, entry in again.entries().items()} == {"before": "accepted"}


def test_short_writes_are_continued_and_none_at_all_is_a_failure(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    with Server() as server:
        with monkeypatch.context() as patched:
            patched.setattr("vonage_client.batch.stores.file.os.write", lambda fd, data: real(fd, data[:7]))
            assert len(send(kind, server.url, texts(5), journal=tmp_path / "j").accepted) == 5
            patched.setattr("vonage_client.batch.stores.file.os.write", lambda fd, data: 0)
            with pytest.raises(LedgerError, match="nothing was written") as caught:
                send(kind, server.url, texts(8), journal=tmp_path / "j")
        assert caught.value.sent == "no" and len(server.seen) == 5
        report = send(kind, server.url, texts(8), journal=tmp_path / "j")
        assert len(report.accepted) == 8 == len(server.seen)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_file_that_cannot_be_closed_was_recorded(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Some network file systems report it late; by then everything was durable."""
    journal, real = tmp_path / "j", os.close

    def failing(descriptor: int) -> None:
        own = journal.exists() and os.path.sameopenfile(descriptor, lock)
        real(descriptor)
        if own:
            raise OSError(number, os.strerror(number))

    journal.touch()
    lock = os.open(journal, os.O_RDONLY)
    with Server() as server:
        with monkeypatch.context() as patched:
            patched.setattr("vonage_client.batch.stores.file.os.close", failing)
            assert len(send(kind, server.url, texts(3), journal=journal).accepted) == 3
        assert len(send(kind, server.url, texts(3), journal=journal).accepted) == 3 == len(server.seen)
    real(lock)


def test_a_journal_that_cannot_be_read(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = tmp_path / "j"
    with Server() as server:
        send(kind, server.url, texts(3), journal=journal)
        content = journal.read_bytes()

        def failing(*_: Any) -> bytes:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        with monkeypatch.context() as patched:
            patched.setattr("vonage_client.batch.stores.file.os.read", failing)
            with pytest.raises(LedgerError, match="cannot be read: Input/output error") as caught:
                send(kind, server.url, texts(5), journal=journal)
        assert caught.value.sent == "no" and len(server.seen) == 3
        assert journal.read_bytes() == content
        assert len(send(kind, server.url, texts(5), journal=journal).accepted) == 5 == len(server.seen)


def test_another_working_directory(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path)

    def act(progress: Progress) -> None:
        if progress.done == 2:
            os.chdir(tmp_path / "other")

    with Server() as server:
        report = send(kind, server.url, texts(6), journal="j", concurrency=1, on_progress=act)
        assert len(report.accepted) == 6
        os.chdir(tmp_path)
        assert len(send(kind, server.url, texts(6), journal="j").accepted) == 6 == len(server.seen)


def test_an_end_that_cannot_be_recorded_is_reported(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as server:
        with monkeypatch.context() as patched:
            fail_from(patched, "write", 3, errno.ENOSPC)  # the head, the claim, the end
            with pytest.raises(LedgerError, match=r"'0' ended .accepted.*No space left") as caught:
                send(kind, server.url, texts(1), journal=tmp_path / "j")
        assert caught.value.sent == "unknown" and len(server.seen) == 1
        report = send(kind, server.url, texts(1), journal=tmp_path / "j")
    assert [item.end for item in report] == ["unknown"] and len(server.seen) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_records_nothing_in_its_parents_journal(tmp_path: Path) -> None:
    """Whatever thread of the parent was writing: the child is told so and makes no call, and the parent goes on."""
    ledger = FileLedger(tmp_path / "j")
    ledger.claim("before", "0")
    entered, waiting = threading.Event(), threading.Event()

    def pausing(descriptor: int) -> None:
        entered.set()
        assert waiting.wait(60)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("vonage_client.batch.stores.file.os.fsync", pausing)
        thread = threading.Thread(target=ledger.claim, args=("meanwhile", "0"))
        thread.start()
        assert entered.wait(60)
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            code = 1
            try:
                ledger.claim("of the child", "0")
            except LedgerError as error:
                ledger.close()
                code = 0 if error.sent == "no" and "forked" in str(error) else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        waiting.set()
        thread.join()
    ledger.claim("afterwards", "0")
    ledger.close()
    with FileLedger(tmp_path / "j") as again:
        assert list(again.entries()) == ["before", "meanwhile", "afterwards"]
