"""A journal of calls on disk: each is written down before it leaves, and again when its end is known.

One JSON object a line (the format is ``FORMAT``). A call that has a beginning but no end is *unknown*: the
process died, or the power went, while it was on its way. What was cut off in mid-line was never acted on.
The file belongs to one process at a time, and only its owner may read it (mode 0600).
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, cast

from oas_runtime.errors import ConfigurationError

State = Literal["leaving", "accepted", "rejected", "unknown", "not sent"]
FORMAT = 1
_ENDS = frozenset({"accepted", "rejected", "unknown", "not sent"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What a journal last said of one call.

    Attributes:
        key: The caller's name for it.
        digest: Of its arguments, with the journal's own salt: the arguments themselves are not kept.
        state: ``leaving`` where nothing is known of its end.
        detail: The result as JSON, or the error's message.
    """

    key: str
    digest: str
    state: State
    detail: Any = None


class Journal:
    """The journal at ``path``, made if there is none. Safe for many threads.

    Raises ``ConfigurationError`` when the file is no journal, is of another operation, or is in use.
    """

    def __init__(self, path: str | os.PathLike[str], call: str) -> None:
        self.path = Path(path)
        self.entries: dict[str, Entry] = {}
        self._lock = threading.Lock()
        self._flushing = threading.Lock()
        self._pending: list[bytes] = []
        self._taken = 0
        self._flushed = 0
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            _claim(descriptor, self.path)
            self._salt = self._read(descriptor, call)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor: int | None = descriptor

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Write what is left and let go of the file; closing again does nothing."""
        self._flush(self._taken)
        with self._flushing:
            descriptor, self._descriptor = self._descriptor, None
            if descriptor is not None:
                os.close(descriptor)

    def digest(self, arguments: Mapping[str, Any]) -> str:
        """A fingerprint of a call's arguments."""
        text = json.dumps(arguments, sort_keys=True, default=_plain, ensure_ascii=True)
        return hashlib.blake2b(text.encode(), key=self._salt, digest_size=16).hexdigest()

    def leave(self, key: str, digest: str) -> None:
        """Write down that a call is about to leave; when this returns, a power cut will not forget it."""
        self._put(
            Entry(key, digest, "leaving"), {"key": key, "digest": digest, "state": "leaving"}, sync=True
        )

    def end(self, key: str, state: State, detail: Any) -> None:
        """Write down how a call ended."""
        entry = Entry(key, self.entries[key].digest, state, detail)
        self._put(entry, {"key": key, "state": state, "detail": detail}, sync=False)

    def _put(self, entry: Entry, record: Mapping[str, Any], *, sync: bool) -> None:
        line = json.dumps({**record, "time": round(time.time(), 3)}, default=_plain).encode() + b"\n"
        with self._lock:
            self.entries[entry.key] = entry
            self._pending.append(line)
            self._taken += 1
            ticket = self._taken
        self._flush(ticket, sync=sync)

    def _flush(self, ticket: int, *, sync: bool = True) -> None:
        """Write all that is pending, for everybody who waits: one ``fsync`` serves them all."""
        with self._flushing:
            if self._flushed >= ticket or self._descriptor is None:
                return
            with self._lock:
                lines, self._pending = self._pending, []
                last = self._taken
            _write(self._descriptor, b"".join(lines))
            if sync:
                os.fsync(self._descriptor)
                self._flushed = last
            # What was written without fsync counts as flushed with the next one.

    def _read(self, descriptor: int, call: str) -> bytes:
        """Read what the file says; the salt of its digests."""
        data = _contents(descriptor)
        whole, _, torn = data.rpartition(b"\n")
        if torn:
            # Cut off while it was written, so what it was about had not begun.
            os.ftruncate(descriptor, len(data) - len(torn))
        lines = whole.split(b"\n") if whole else []
        if not lines:
            salt = secrets.token_bytes(16)
            _write(
                descriptor, json.dumps({"journal": FORMAT, "call": call, "salt": salt.hex()}).encode() + b"\n"
            )
            os.fsync(descriptor)
            _sync_folder(self.path.parent)
            return salt
        try:
            head = json.loads(lines[0])
            salt = bytes.fromhex(head["salt"])
            version, name = head["journal"], head["call"]
        except (ValueError, KeyError, TypeError):
            raise ConfigurationError(f"{self.path} is no journal of calls. Give another file name.") from None
        if version != FORMAT:
            raise ConfigurationError(f"{self.path} is a journal of format {version}; this one is {FORMAT}.")
        if name != call:
            raise ConfigurationError(f"{self.path} is the journal of {name}, not of {call}.")
        for number, line in enumerate(lines[1:], 2):
            self._take(line, number)
        return salt

    def _take(self, line: bytes, number: int) -> None:
        try:
            record = cast("dict[str, Any]", json.loads(line))
            key, state = record["key"], record["state"]
            if state == "leaving":
                self.entries[key] = Entry(key, record["digest"], "leaving")
            elif state in _ENDS:
                self.entries[key] = Entry(key, self.entries[key].digest, state, record.get("detail"))
            else:
                raise ValueError(state)
        except (ValueError, KeyError, TypeError):
            raise ConfigurationError(
                f"{self.path}, line {number}: not written by this journal. Nothing was sent."
            ) from None


def _plain(value: object) -> object:
    """Models as their JSON, anything else by its text."""
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if callable(to_dict) else str(value)


def _contents(descriptor: int) -> bytes:
    pieces: list[bytes] = []
    os.lseek(descriptor, 0, os.SEEK_SET)
    while piece := os.read(descriptor, 1 << 20):
        pieces.append(piece)
    return b"".join(pieces)


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _sync_folder(folder: Path) -> None:
    """Make the file's name survive a power cut too; not every system lets a folder be opened."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _claim(descriptor: int, path: Path) -> None:
    """Hold the file for this process until it is closed."""
    try:
        try:
            import fcntl
        except ImportError:
            import msvcrt

            locking: Any = msvcrt
            locking.locking(descriptor, locking.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise ConfigurationError(f"{path} is in use by another process. Nothing was sent.") from None
