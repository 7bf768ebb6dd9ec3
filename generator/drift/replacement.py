"""Replaces several files and one folder together: all or none, even if the process is killed.

Everything new is written to a folder of its own first; a last file in there says that it is complete. From then on the
replacement can be finished by whoever comes next, and until then nothing has changed.
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
    """An empty folder for everything new; it is removed unless a replacement is left to finish."""
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
    """Where the new output is written."""
    return folder / _BUILT


def replace(folder: Path, root: Path, texts: Mapping[Path, bytes], output: Path, message: str) -> None:
    """Put the texts and the new output in their places. ``message`` is for whoever has to finish it."""
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
            raise  # It was interrupted after all was done.
        (folder / _COMPLETE).replace(folder / _UNDONE)
        _restore(folder, root)
        if isinstance(error, OSError):
            raise _cannot(output.name, error) from None
        raise


def finish(root: Path) -> str | None:
    """Finish a replacement that was interrupted, and return its message; ``None`` where there is none."""
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
    """Whether the output has been put in its place already: what is left in the folder is the old one then."""
    return output.is_dir() and (fresh.parent / _MARK).read_text("utf-8") == _stamp(output) != _stamp(fresh)


def _stamp(folder: Path) -> str:
    stamp = folder / publish.STAMP
    return stamp.read_text("utf-8") if stamp.is_file() else ""


def mark(folder: Path) -> None:
    """Remember which output is the new one."""
    _write(folder / _MARK, _stamp(folder / _BUILT).encode("utf-8"))


def _restore(folder: Path, root: Path) -> None:
    """Bring back what was there before a replacement that failed."""
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
    # From here on nothing of the folder is needed: a process that is killed below must not restore from what is left.
    (folder / _UNDONE).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _write(path: Path, content: bytes, folder: Path | None = None) -> None:
    """Replace a file in one step, its mode kept. It is prepared in ``folder``, where a killed process may leave it."""
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
