"""Small documents, one per feature, each with the part of its output that a reader should judge.

``documents`` holds the documents, ``expected`` what the generator makes of each, ``traps`` documents
that it must refuse. ``python -m tests.generator.goldens`` compares, ``--write`` rewrites ``expected``.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.pipeline import Inputs, build

FOLDER = Path(__file__).resolve().parent
EXPECTED = FOLDER / "expected"
DOCUMENTS = {path.stem: path for path in sorted((FOLDER / "documents").iterdir())}
"""Every document by name."""

_SHOWN: dict[str, tuple[str, ...]] = {
    "bodies": ("api/uploads/*.py", "params.py"),
    "codes": ("api/letters/*.py", "codes/*.py", "models/sent*.py"),
    "enums": ("api/values/*.py", "models/values.py"),
    "formats": ("api/records/*.py", "models/record.py"),
    "hostile": ("api/ev_il/*.py", "models/evil.py"),
    "modern": ("api/events/create_event.py", "models/event.py", "params.py"),
    "names": (
        "api/class_/*.py",
        "api/json/put_any.py",
        "models/list.py",
        "params.py",
        "resources/print3d.py",
    ),
    "objects": ("api/things/put_thing.py", "models/*.py", "params.py"),
    "paging": ("api/books/l*.py", "models/list_books_response.py", "resources/books.py"),
    "parameters": ("api/items/*.py", "models/*.py", "params.py"),
    "recursion": ("models/node.py", "models/person.py", "params.py"),
    "references": ("api/links/*.py", "models/link.py", "params.py"),
    "responses": ("api/answers/get_[mrx]*.py", "api/answers/start_job.py", "models/problem.py"),
    "security": ("api/vault/get_and.py", "api/vault/get_or.py", "api/vault/send_form.py", "security.py"),
    "servers": ("api/places/get_relative.py", "servers.py"),
    "unions": ("api/shapes/create_shape.py", "models/*.py", "params.py"),
    "untagged": ("api/default/ping.py",),
    "waiters": ("api/jobs/*.py", "resources/jobs.py"),
}
"""Of each document, beside ``MANIFEST.tsv``, the files that show what it is about: the others only repeat these."""


def package(name: str) -> str:
    """The import package that the document ``name`` is generated as."""
    return f"golden_{name}"


def generated(name: str, parent: Path) -> Path:
    """Generate a document into ``parent``, once for all processes that ask; the output folder."""
    return generated_once(DOCUMENTS[name], parent, package(name))


def generated_once(document: Path, parent: Path, package: str) -> Path:
    """Generate any document into a folder of ``parent``, once for all processes that ask."""
    output = parent / document.stem
    with _locked(parent / f"{document.stem}.lock"):
        if not output.exists():
            build(Inputs(spec=document, overlays=None, package=package), output)
    return output


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def matters(name: str, output: Path) -> dict[str, str]:
    """The files of an output that a golden keeps, by their path below ``expected/<name>``."""
    root = output / package(name)
    paths = sorted(
        path for pattern in _SHOWN[name] for path in root.glob(pattern) if path.name != "__init__.py"
    )
    texts = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in paths}
    return {"MANIFEST.tsv": (output / "MANIFEST.tsv").read_text("utf-8"), **texts}


def kept(name: str) -> dict[str, str]:
    """The files that ``expected`` holds for a document."""
    root = EXPECTED / name
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
