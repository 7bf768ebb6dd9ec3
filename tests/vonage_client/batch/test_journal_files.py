"""The file of a journal: paths that cannot be one, files of other programs, truncated files."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.support.server import Server
from vonage_client import ConfigurationError
from vonage_client.batch import LedgerError
from vonage_client.batch.stores.file import FileLedger

from .test_sending import send, texts


def test_what_is_no_file_for_a_journal(kind: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    names: list[Any] = ["folder", "pipe", "missing/j", "folder/\x00", b"bytes", 7]
    with Server() as server:
        for name in names:
            journal = tmp_path / name if isinstance(name, str) else name
            with pytest.raises(ConfigurationError, match=r"journal|No such file"):
                send(kind, server.url, texts(1), journal=journal)
        assert not server.seen


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_journal_that_cannot_be_opened(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: Any) -> int:
        raise OSError(number, os.strerror(number))

    with Server() as server:
        monkeypatch.setattr("vonage_client.batch.stores.file.os.open", refuse)
        with pytest.raises(ConfigurationError, match=f"cannot be opened: {os.strerror(number)}"):
            send(kind, server.url, texts(1), journal=tmp_path / "j")
        assert not server.seen


FOREIGN = [
    b"hello",
    b"{}\n",
    b"[1]",
    b'{"a": 1}\n{"b": 2}\n',
    b"\x00" * 9000,
    b"[" * 70_000,
    b"\n",
    b"\xff\xfe\n",
]


@pytest.mark.parametrize("content", FOREIGN, ids=range(len(FOREIGN)))
def test_a_file_of_somebody_else_is_never_changed(kind: str, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "j").write_bytes(content)
    with Server() as server:
        with pytest.raises(ConfigurationError, match="not a journal of calls"):
            send(kind, server.url, texts(1), journal=tmp_path / "j")
        assert not server.seen
    assert (tmp_path / "j").read_bytes() == content


def test_a_last_record_without_newline_is_kept(kind: str, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    with Server() as server:
        send(kind, server.url, texts(3), journal=journal)
        journal.write_bytes(journal.read_bytes().removesuffix(b"\n"))
        report = send(kind, server.url, texts(4), journal=journal)
        assert [item.earlier for item in report] == [True, True, True, False]
        assert len(report.accepted) == 4 == len(server.seen)
    assert all(json.loads(line) for line in journal.read_bytes().splitlines())


def test_a_head_without_newline_is_kept(kind: str, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    FileLedger(journal, "Sms.send").close()
    journal.write_bytes(journal.read_bytes().removesuffix(b"\n"))
    with Server() as server:
        for _ in range(2):
            assert len(send(kind, server.url, texts(2), journal=journal).accepted) == 2
        assert len(server.seen) == 2


def test_what_another_program_has_written_is_not_cut_off(tmp_path: Path) -> None:
    journal = tmp_path / "j"
    ledger = FileLedger(journal)
    ledger.claim("before", "0")
    content = journal.read_bytes() + b"of another program\n"
    journal.write_bytes(content)
    with pytest.raises(LedgerError, match="another program changed the file"):
        ledger.claim("own", "0")
    ledger.close()
    assert journal.read_bytes().startswith(content)
