"""The two documents of a comparison: a file, or a revision of this repository, each with its own overlays."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

from ...common.errors import GeneratorError, Problem
from ...source import overlay
from ...source import reader as source_reader
from ...source.bundle import load_bundle
from ...source.products import join, load_products

SPEC = "spec/vonage.yaml"
_OVERLAYS = "overlays"
_PRODUCTS = "products"
_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentVersion:
    """One document."""

    name: str
    """The name in the request."""
    file: str
    """The path of the file, for annotations."""
    document: dict[str, Any]
    """The effective document, or the published one on request."""
    published: dict[str, Any]
    source: bytes
    """The published document."""
    unfit: tuple[str, ...] = ()
    """Failed overlay actions with reasons. ``document`` is then the published one."""


def read_both(
    old: str, new: str, root: Path, *, raw: bool = False
) -> tuple[DocumentVersion, DocumentVersion]:
    """Read the documents of a comparison.

    A file without overlays beside it is read with those of the other document: else they would differ by the
    overlays. Raises ``GeneratorError`` when one cannot be read.
    """
    folders = [_beside(_in_tree(name, root)) for name in (old, new)]
    return read(old, root, raw=raw, overlays=folders[1]), read(new, root, raw=raw, overlays=folders[0])


def read(name: str, root: Path, *, raw: bool = False, overlays: Path | None = None) -> DocumentVersion:
    """Read a document: a file that exists, else ``REVISION`` or ``REVISION:PATH`` of the repository at ``root``.

    ``raw`` leaves overlays out; ``overlays`` is the folder for a file that has none beside it. Raises
    ``GeneratorError`` when it cannot be read.
    """
    path = Path(name)
    if path.is_file():
        end = read_file(name, path, None if raw else _beside(path) or overlays)
        return replace(end, file=_within(path, root))
    revision, _, inside = name.partition(":")
    return _of_revision(name, revision, inside or SPEC, root, raw)


def _within(path: Path, root: Path) -> str:
    """Return the path for an annotation: relative to the root of the repository if inside."""
    whole = path.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else str(path)


def _in_tree(name: str, root: Path) -> Path:
    """Return the working-tree file of a document, also for one from a revision."""
    path = Path(name)
    return path if path.is_file() else root / (name.partition(":")[2] or SPEC)


def _beside(path: Path) -> Path | None:
    folder = path.parent / _OVERLAYS
    return folder if folder.is_dir() else None


def read_file(name: str, path: Path, overlays: Path | None) -> DocumentVersion:
    """Read a file with the overlays of a folder, if it exists. Raises ``GeneratorError``."""
    source = load_bundle(path).source
    document = source.data
    refuse_swagger(document, name)
    unfit: tuple[str, ...] = ()
    if overlays is not None and overlays.is_dir():
        joined = join(document, load_products(overlays))
        applied = overlay.attempt(joined, overlay.load_overlays(overlays))
        failed = [action for action in applied.applications if action.failure]
        unfit = tuple(
            f"{action.overlay}: {action.pointer}: {action.target} {action.failure}" for action in failed
        )
        document = document if failed else applied.document
    return DocumentVersion(
        name=name,
        file=str(path),
        document=document,
        published=source.data,
        source=path.read_bytes(),
        unfit=unfit,
    )


def refuse_swagger(document: dict[str, Any], name: str) -> None:
    """Refuse OpenAPI 2. Raises ``GeneratorError``."""
    if "swagger" in document and "openapi" not in document:
        _stop(name, f"is a Swagger {document['swagger']} document", "Convert it to OpenAPI 3 first.")


def _of_revision(name: str, revision: str, inside: str, root: Path, raw: bool) -> DocumentVersion:
    commit = _git(
        root, name, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    sha = commit.decode("ascii").strip()
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / Path(inside).name
        path.write_bytes(_blob(root, name, sha, inside))
        overlays = Path(scratch) / _OVERLAYS
        for folder in () if raw else (_OVERLAYS, _PRODUCTS):
            beside = f"{Path(inside).parent.as_posix()}/{folder}/"
            for entry, content in _blobs(root, name, sha, beside):
                target = path.parent / folder / entry
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(content)
        end = read_file(name, path, overlays)
    return replace(end, name=name, file=inside)


def _blobs(root: Path, name: str, commit: str, folder: str) -> Iterator[tuple[str, bytes]]:
    """Yield the documents in a folder by file name; one process reads them all."""
    listing = _git(root, name, "ls-tree", "-z", "--long", "--full-tree", commit, folder).decode("utf-8")
    files: list[tuple[str, str, int]] = []
    for line in listing.split("\0"):
        facts, _, path = line.partition("\t")
        if path.endswith((".yaml", ".yml", ".json")):
            _, kind, digest, size = facts.split()
            if kind != "blob":
                _stop(name, f"has no file at {path}", "Give a revision whose overlays are files.")
            _refuse_large(name, int(size), path)
            files.append((Path(path).name, digest, int(size)))
    asked = "".join(f"{digest}\n" for _, digest, _ in files).encode("ascii")
    contents = _git(root, name, "cat-file", "--batch", asked=asked) if files else b""
    start = 0
    for file, _, length in files:
        start = contents.index(b"\n", start) + 1
        yield file, contents[start : start + length]
        start += length + 1


def _refuse_large(name: str, size: int, path: str) -> None:
    if size > source_reader.MAX_BYTES:
        _stop(name, f"has {size} bytes at {path}", f"At most {source_reader.MAX_BYTES} are read.")


def _blob(root: Path, name: str, commit: str, path: str) -> bytes:
    where = f"{commit}:{path}"
    _refuse_large(name, int(_git(root, name, "cat-file", "-s", where)), path)
    return _git(root, name, "cat-file", "blob", where)


def _git(root: Path, name: str, *arguments: str, asked: bytes = b"") -> bytes:
    command = ["git", "--no-replace-objects", "-C", str(root), *arguments]
    environment = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            input=asked,
            timeout=_SECONDS,
            env=environment,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        _stop(
            name,
            "is not a file, and git cannot be asked for it",
            "Give a file, or a revision in a repository.",
        )
    if done.returncode:
        _stop(
            name, "is neither a file nor a revision that holds the document", "Give a file or a git revision."
        )
    return done.stdout


def _stop(name: str, message: str, advice: str) -> NoReturn:
    raise GeneratorError([Problem("#", message, advice, name)])
