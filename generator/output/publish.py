"""Replaces the published folder by a verified folder, completely or not at all."""

from __future__ import annotations

import ctypes
import difflib
import os
import secrets
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..common.errors import GeneratorError, Problem

STAMP = "STAMP.json"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_LONGEST = 400
"""The largest number of lines in the difference of one file."""


@contextmanager
def workspace(output: Path) -> Generator[Path]:
    """Yield a new folder beside ``output``, on the same file system; it is removed afterwards."""
    # The name is chosen before the folder exists, so that a signal handler can remove it at any moment.
    folder = output.parent / f".{output.name}.{secrets.token_hex(8)}"
    try:
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700)
        except OSError as error:
            raise _cannot(output, error) from None
        yield folder
    finally:
        try:
            shutil.rmtree(folder, ignore_errors=True)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise


@contextmanager
def scratch() -> Generator[Path]:
    """Yield a new folder in the system's temporary folder."""
    with tempfile.TemporaryDirectory(prefix="generator-") as name:
        yield Path(name)


def check_target(output: Path) -> None:
    """Refuse an output folder with content that the generator did not create."""
    if output.is_symlink() or (output.exists() and not output.is_dir()):
        raise _refused(output, "is not a folder", "Name a folder that is empty or was generated.")
    if output.is_dir() and any(output.iterdir()) and not (output / STAMP).is_file():
        raise _refused(
            output,
            f"holds files and no {STAMP}: it was not generated, and would be replaced",
            "Name a folder that is empty, new, or was generated.",
        )


def swap(built: Path, output: Path) -> None:
    """Exchange ``built`` and ``output``."""
    try:
        if not output.exists():
            built.rename(output)
        elif not _exchange(built, output):
            aside = _aside(built)
            output.rename(aside)
            try:
                built.rename(output)
            except OSError:
                aside.rename(output)
                raise
            aside.rename(built)
    except OSError as error:
        raise _cannot(output, error) from None


def bring_back(built: Path, output: Path) -> None:
    """Undo a ``swap`` that was interrupted between its renames."""
    if _aside(built).exists():
        if output.exists():
            output.rename(built)
        _aside(built).rename(output)


def _aside(built: Path) -> Path:
    return built.with_name(f"{built.name}.old")


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically if the system can (Linux ``renameat2``)."""
    with suppress(AttributeError, OSError):
        rename = ctypes.CDLL(None, use_errno=True).renameat2
        paths = (os.fsencode(one), os.fsencode(other))
        return bool(rename(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
    return False


def difference(published: Path, built: Path) -> str:
    """Return a unified diff from ``published`` to ``built``; empty if they are equal."""
    old, new = _files(published), _files(built)
    parts: list[str] = []
    for path in sorted(old.keys() | new.keys()):
        before = old[path].read_bytes() if path in old else b""
        after = new[path].read_bytes() if path in new else b""
        if path in old and path in new and before == after:
            continue
        parts.append(_file_difference(path, before if path in old else None, after if path in new else None))
    return "".join(parts)


def _files(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if not path.is_dir() and "__pycache__" not in path.parts
    }


def _file_difference(path: str, before: bytes | None, after: bytes | None) -> str:
    lines = list(
        difflib.unified_diff(
            (before or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True),
            (after or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True),
            "/dev/null" if before is None else f"published/{path}",
            "/dev/null" if after is None else f"generated/{path}",
        )
    )
    if not lines:
        lines = [f"{'only published' if after is None else 'only generated'}: {path} (empty)\n"]
    shown = [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines]
    if len(shown) > _LONGEST:
        shown = [*shown[:_LONGEST], f"... {len(shown) - _LONGEST} more lines of {path}\n"]
    return "".join(shown)


def _refused(output: Path, message: str, advice: str) -> GeneratorError:
    return GeneratorError([Problem("#", f"the output {output.name!r} {message}", advice)])


def _cannot(output: Path, error: OSError) -> GeneratorError:
    return _refused(output, f"cannot be written: {error.strerror}", "Choose a folder that can be written.")
