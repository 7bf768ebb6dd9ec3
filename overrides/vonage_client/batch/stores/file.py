"""A ledger in a file, the journal of a list: one process at a time, nothing to install.

One JSON object a line, appended: the head (format, call, salt), then a line when a call is claimed and a line
when it ends. A claim without an end is *unknown*: the process died, or the power failed, while the call was
being made. A line that was cut off was never acted on. Only the owner may read the file (mode 0600).
"""

from __future__ import annotations

import errno
import json
import os
import secrets
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self, cast

from oas_runtime.common.fork_safety import after_fork
from oas_runtime.errors import ConfigurationError, LedgerError

from ..ledger import ENDS, End, Entry, check_same_call, digest_of, plain
from .journal_file import lock_file, open_file, path_of, sync_folder

FORMAT = 1
_LONGEST_HEAD = 65_536


@dataclass(slots=True)
class _Record:
    digest: str
    state: End | Literal["leaving"]
    detail: Any = None
    held: bool = False
    """Whether this object claimed it and has not ended it yet."""
    time: float = field(default_factory=time.time)


class _ChangedError(OSError):
    """Another program wrote to the file; its content must not be cut off."""


class _Queue:
    """Lines to write, and the number of written lines."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.added = 0
        self.written = 0

    def add(self, line: bytes) -> int:
        self.lines.append(line)
        self.added += 1
        return self.added

    def take(self) -> list[bytes]:
        lines, self.lines = self.lines, []
        return lines


class FileLedger:
    """A ledger in the file at ``path``, which is created where there is none. Safe for many threads.

    Args:
        path: A regular file of its own. A file that is not empty and no journal is refused, and not changed.
        call: The operation that all calls are of, such as ``Sms.send``; empty for any.

    Raises:
        ConfigurationError: The file cannot be opened, is not a journal, belongs to another operation, or is in
            use by another process.
    """

    def __init__(self, path: str | os.PathLike[str], call: str = "") -> None:
        self._path = path_of(path)
        self._location = self._path.absolute()
        """The absolute path, valid after the program changes its working directory."""
        self._records: dict[str, _Record] = {}
        self._new_locks()
        self._claims = _Queue()
        self._ends = _Queue()
        self._failure: LedgerError | None = None
        self._size = 0
        descriptor = open_file(self._path)
        try:
            lock_file(descriptor, self._path)
            self._salt = self._load(descriptor, call)
        except OSError as error:
            os.close(descriptor)
            raise LedgerError(
                f"The journal {self._path} cannot be read: {error.strerror or error}. Nothing was sent."
            ) from error
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor: int | None = descriptor
        after_fork(self)

    def _new_locks(self) -> None:
        self._lock = threading.Lock()
        """Guards the records and the pending lines."""
        self._writing = threading.Lock()
        """Held by the thread that writes for all waiting threads."""

    def renew_after_fork(self) -> None:
        """In a forked child: record no more calls, since the file belongs to the parent."""
        self._new_locks()
        self._failure = LedgerError(
            f"The journal {self._path} belongs to the process that opened it, and this one was forked from it. "
            "Nothing was sent: open a ledger that processes share (SQLite, Redis, PostgreSQL)."
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The path of the file."""
        return str(self._path)

    def close(self) -> None:
        """Write pending lines and release the file; closing again does nothing."""
        with self._writing:
            descriptor, self._descriptor = self._descriptor, None
            if descriptor is None:
                return
            try:
                if self._failure is None:
                    self._write(descriptor, sync=True)
            except LedgerError as error:
                raise LedgerError(error.message, may_have_acted=True) from error.__cause__
            finally:
                with suppress(OSError):  # written lines are durable by now, or the failure is reported
                    os.close(descriptor)

    def digest(self, call: str, arguments: Mapping[str, Any]) -> str:
        """Return the fingerprint of a call and its arguments, with the salt of this file."""
        return digest_of(self._salt, call, arguments)

    def claim(self, key: str, digest: str) -> Entry | None:
        """Reserve ``key``; see ``Ledger.claim``. Threads that claim at the same time share one ``fsync``."""
        with self._lock:
            before = self._records.get(key)
            if before is not None and before.state != "not sent":
                check_same_call(self.name, key, before.digest, digest)
                return _entry(key, before)
            self._require_intact()
            self._records[key] = _Record(digest, "leaving", held=True)
            number = self._claims.add(_line(key=key, digest=digest, state="leaving"))
        try:
            self._flush(self._claims, number, sync=True)
        except LedgerError:
            with self._lock:
                if before is None:
                    del self._records[key]
                else:
                    self._records[key] = before
            raise
        return None

    def end(self, key: str, end: End, detail: Any) -> None:
        """Record the outcome of a claimed call. It is durable with the next claim, or when the ledger is closed."""
        self._end(key, end, detail, sync=False)

    def _end(self, key: str, end: End, detail: Any, *, sync: bool) -> None:
        line = _line(key=key, state=end, detail=detail)
        with self._lock:
            self._records[key] = _Record(self._records[key].digest, end, detail)
            number = self._ends.add(line)
        try:
            self._flush(self._ends, number, sync=sync)
        except LedgerError as error:
            raise LedgerError(
                f"The call {key!r} ended ({end}), but this is not recorded and counts as unknown from now on. "
                f"{error.message}",
                may_have_acted=True,
            ) from error.__cause__

    def entries(self) -> dict[str, Entry]:
        """Return every key with its state."""
        with self._lock:
            return {key: _entry(key, record) for key, record in self._records.items()}

    def unknown(self) -> Iterator[Entry]:
        """Return the calls whose outcome is unknown."""
        with self._lock:
            records = [item for item in self._records.items() if item[1].state in ("unknown", "leaving")]
        entries = [_entry(key, record) for key, record in records]
        return (entry for entry in entries if entry.state == "unknown")

    def settle(self, key: str, end: End, detail: Any = None) -> None:
        """Record the outcome of a call of ``unknown()`` that you have looked up."""
        with self._lock:
            record = self._records.get(key)
        if record is None or _entry(key, record).state != "unknown":
            raise ConfigurationError(f"{self.name}: the outcome of {key!r} is not unknown.")
        self._end(key, end, detail, sync=True)

    def _require_intact(self) -> None:
        if self._failure is not None:
            raise LedgerError(self._failure.message) from self._failure.__cause__

    def _flush(self, queue: _Queue, number: int, *, sync: bool) -> None:
        """Ensure that line ``number`` of ``queue`` is written: the first thread writes for all."""
        with self._writing:
            if queue.written >= number:
                return
            self._require_intact()
            if self._descriptor is None:
                raise LedgerError(f"The journal {self._path} is closed. Nothing was sent.")
            try:
                self._write(self._descriptor, sync=sync)
            except LedgerError:
                if queue.written < number:
                    raise

    def _write(self, descriptor: int, *, sync: bool) -> None:
        """Append the pending ends and, where they become durable at once, the pending claims.

        If that fails, the claims and any incomplete line are cut off again: their calls are not made. Complete
        lines of ended calls remain.
        """
        with self._lock:
            ends = self._ends.take()
            claims, claimed = (
                (self._claims.take(), self._claims.added) if sync else ([], self._claims.written)
            )
        start = self._size
        try:
            self._append(descriptor, b"".join(ends) + b"".join(claims))
            if sync:
                self._sync(descriptor)
        except BaseException as error:  # also Ctrl-C: the lines belong to other threads too
            whole = start
            for line in ends:
                if whole + len(line) > self._size:
                    break
                whole += len(line)
                self._ends.written += 1
            if not isinstance(error, _ChangedError):
                with suppress(OSError):
                    os.ftruncate(descriptor, whole)
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            self._failure = LedgerError(
                f"The journal {self._path} cannot be written: {reason}. A call that cannot be "
                "recorded is not sent; run the same list with the same journal to continue."
            )
            self._failure.__cause__ = error
            if not isinstance(error, OSError):
                raise
            self._require_intact()
        self._ends.written += len(ends)
        self._claims.written = claimed

    def _append(self, descriptor: int, content: bytes) -> None:
        view = memoryview(content)
        while view:
            written = os.write(descriptor, view)
            if not written:
                raise OSError(errno.EIO, "nothing was written")
            self._size += written
            view = view[written:]

    def _sync(self, descriptor: int) -> None:
        """Make the file durable; checks that its name still refers to it and that it is complete."""
        os.fsync(descriptor)
        opened = os.fstat(descriptor)
        named = os.stat(self._location)
        if (opened.st_dev, opened.st_ino) != (named.st_dev, named.st_ino):
            raise OSError(errno.ENOENT, "the file was moved or replaced")
        if opened.st_size != self._size:
            raise _ChangedError(errno.EIO, "another program changed the file")

    def _load(self, descriptor: int, call: str) -> bytes:
        """Read the records; returns the salt of the digests."""
        if os.fstat(descriptor).st_size == 0:
            return self._create(descriptor, call)
        salt = _read_head(os.read(descriptor, _LONGEST_HEAD), self._path, call)
        os.lseek(descriptor, 0, os.SEEK_SET)
        with os.fdopen(os.dup(descriptor), "rb") as file:
            content = file.read()
        whole, _, last = content.rpartition(b"\n")
        lines = whole.split(b"\n") if whole else []
        keep_last = bool(last) and _is_json(last)
        if keep_last:
            lines.append(last)
        for number, line in enumerate(lines[1:], 2):
            self._load_record(line, number)
        self._size = len(content)
        if keep_last:
            self._append(descriptor, b"\n")
        elif last:
            self._size -= len(last)
            os.ftruncate(descriptor, self._size)
        return salt

    def _create(self, descriptor: int, call: str) -> bytes:
        salt = secrets.token_bytes(16)
        head = json.dumps({"journal": FORMAT, "call": call, "salt": salt.hex()}).encode() + b"\n"
        try:
            self._append(descriptor, head)
            os.fsync(descriptor)
        except OSError as error:
            with suppress(OSError):
                os.ftruncate(descriptor, 0)
            raise LedgerError(
                f"The journal {self._path} cannot be written: {error.strerror or error}. Nothing was sent."
            ) from error
        sync_folder(self._path.parent)
        return salt

    def _load_record(self, line: bytes, number: int) -> None:
        try:
            record = cast("dict[str, Any]", json.loads(line))
            key, state = record["key"], record["state"]
            if not isinstance(key, str):
                raise TypeError(key)
            if state == "leaving":
                self._records[key] = _Record(record["digest"], "leaving", time=record["time"])
            elif state in ENDS:
                self._records[key] = _Record(
                    self._records[key].digest, state, record.get("detail"), time=record["time"]
                )
            else:
                raise ValueError(state)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise ConfigurationError(
                f"{self._path}, line {number}: not written by this journal. Nothing was sent."
            ) from None


def _entry(key: str, record: _Record) -> Entry:
    if record.state != "leaving":
        return Entry(key, record.state, record.detail, record.time)
    if record.held:
        return Entry(key, "held", None, record.time)
    return Entry(key, "unknown", "an earlier run ended while this call was being made", record.time)


def _line(**record: Any) -> bytes:
    return json.dumps({**record, "time": round(time.time(), 3)}, default=plain).encode() + b"\n"


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _read_head(content: bytes, path: Path, call: str) -> bytes:
    try:
        head = cast("dict[str, Any]", json.loads(content.partition(b"\n")[0]))
        salt = bytes.fromhex(head["salt"])
        version, name = head["journal"], head["call"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ConfigurationError(
            f"{path} is not a journal of calls, and was not changed. Use another file name for journal=."
        ) from None
    if version != FORMAT:
        raise ConfigurationError(
            f"{path} is a journal of format {version}; this version reads format {FORMAT}."
        )
    if name != call:
        raise ConfigurationError(f"{path} is a journal of {name}, not of {call}.")
    return salt
