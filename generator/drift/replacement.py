"""Replaces several files and one folder together: all or none, even if the process is killed.

All new content is first written to a separate folder; a last file in it marks it as complete. From then on any
later run can finish the replacement, and until then nothing has changed.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..common.errors import GeneratorError, Problem
from ..output import publish

FOLDER = ".update"
_COMPLETE = "complete.json"
_UNDONE = "undone.json"
_FILES = "files"
_BEFORE = "before"
_BUILT = "built"
_MARK = "stamp"


@contextmanager
def folder_of(root: Path) -> Generator[Path]:
    """Yield an empty folder for new content; it is removed unless a replacement must be finished."""
    folder = root / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    try:
        (folder / _BUILT).mkdir(parents=True)
    except OSError as error:
        raise _cannot(folder.name, error) from None
    try:
        yield folder
    except BaseException:
        if not any((folder / name).exists() for name in (_COMPLETE, _UNDONE)):
            shutil.rmtree(folder, ignore_errors=True)
        raise


def built(folder: Path) -> Path:
    """Return the path for the new output."""
    return folder / _BUILT


def replace(folder: Path, root: Path, texts: Mapping[Path, bytes], output: Path, message: str) -> None:
    """Replace the texts and the output. ``message`` is returned if a later run has to finish it."""
    try:
        for name, contents in ((_FILES, texts), (_BEFORE, {path: _read(path) for path in texts})):
            (folder / name).mkdir()
            for at, content in enumerate(contents.values()):
                if content is not None:
                    _write(folder / name / str(at), content)
        plan = {
            "files": [path.relative_to(root).as_posix() for path in texts],
            "output": output.relative_to(root).as_posix(),
            "message": message,
        }
        _write(folder / _COMPLETE, json.dumps(plan).encode("utf-8"))
    except OSError as error:
        raise _cannot(folder.name, error) from None
    try:
        finish(root)
    except BaseException as error:
        if not (folder / _COMPLETE).is_file():
            raise  # It was interrupted after the last step.
        (folder / _COMPLETE).replace(folder / _UNDONE)
        _restore(folder, root)
        if isinstance(error, OSError):
            raise _cannot(output.name, error) from None
        raise


def finish(root: Path) -> str | None:
    """Finish an interrupted replacement and return its message; ``None`` without one."""
    folder = root / FOLDER
    complete = folder / _COMPLETE
    if (folder / _UNDONE).is_file():
        _restore(folder, root)
    if not complete.is_file():
        return None
    plan = json.loads(complete.read_text("utf-8"))
    for at, name in enumerate(plan["files"]):
        _write(root / name, (folder / _FILES / str(at)).read_bytes(), folder)
    output = root / plan["output"]
    if not _same(folder / _BUILT, output):
        publish.swap(folder / _BUILT, output)
    message: str = plan["message"]
    complete.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    return message


def _same(fresh: Path, output: Path) -> bool:
    """Whether the output was replaced already: the folder then contains the old one."""
    return output.is_dir() and (fresh.parent / _MARK).read_text("utf-8") == _stamp(output) != _stamp(fresh)


def _stamp(folder: Path) -> str:
    stamp = folder / publish.STAMP
    return stamp.read_text("utf-8") if stamp.is_file() else ""


def mark(folder: Path) -> None:
    """Store the identity of the new output."""
    _write(folder / _MARK, _stamp(folder / _BUILT).encode("utf-8"))


def _restore(folder: Path, root: Path) -> None:
    """Restore the old content after a failed replacement."""
    plan = json.loads((folder / _UNDONE).read_text("utf-8"))
    for at, name in enumerate(plan["files"]):
        before = folder / _BEFORE / str(at)
        if before.exists():
            _write(root / name, before.read_bytes(), folder)
        else:
            (root / name).unlink(missing_ok=True)
    built, output = folder / _BUILT, root / plan["output"]
    publish.bring_back(built, output)
    if _same(built, output):
        publish.swap(built, output)
    # From here on the folder is not needed: a process killed below must not restore from the rest of it.
    (folder / _UNDONE).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _write(path: Path, content: bytes, folder: Path | None = None) -> None:
    """Replace a file atomically with its mode kept; a killed process may leave a file in ``folder``."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=folder or path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _cannot(name: str, error: OSError) -> GeneratorError:
    message = f"cannot be replaced: {error.strerror}"
    return GeneratorError([Problem("#", message, "Make the project writable.", name)])
