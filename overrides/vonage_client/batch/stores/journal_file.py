"""The file of a journal: opened, locked for this process, and durable under its name."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from oas_runtime.errors import ConfigurationError


def path_of(path: object) -> Path:
    """Return the path of a caller; raises ``ConfigurationError``."""
    if not isinstance(path, (str, os.PathLike)):
        raise ConfigurationError(f"journal must be a file name (str or Path), not {type(path).__name__}.")
    try:
        return Path(cast("str", path))
    except TypeError:
        raise ConfigurationError("journal must be a file name as text, not as bytes.") from None


def open_file(path: Path) -> int:
    """Open the file for appending; creates a missing one. Raises ``ConfigurationError``."""
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        mode = os.stat(path).st_mode if path.exists() else stat.S_IFREG
        if stat.S_ISREG(mode):
            return os.open(path, flags, 0o600)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError(
            f"The journal {path} cannot be opened: {reason}. Nothing was sent. Give journal= a file in a folder "
            "that exists and can be written."
        ) from (error if isinstance(error, OSError) else None)
    raise ConfigurationError(f"The journal {path} is not a regular file. Use another file name for journal=.")


def lock_file(descriptor: int, path: Path) -> None:
    """Lock the file for this process until it is closed."""
    try:
        try:
            import fcntl
        except ImportError:
            import msvcrt

            locking: Any = msvcrt
            locking.locking(descriptor, locking.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            raise ConfigurationError(f"{path} is in use by another process. Nothing was sent.") from None
        raise ConfigurationError(f"{path} cannot be locked: {error.strerror}. Nothing was sent.") from error


def sync_folder(folder: Path) -> None:
    """Make the file's name durable; some systems cannot open a folder for this."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
