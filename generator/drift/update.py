"""Adopts a new published document, completely or not at all.

The overlays are applied again, the package is built and the drift report is created; only then are the document,
the output, the changelog, the README's table of operations and the version replaced. The next run finishes an
interrupted replacement.
"""

from __future__ import annotations

import fcntl
import os
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..common.errors import GeneratorError, Problem
from ..emit.pages import readme_table
from ..output import publish
from ..pipeline import Inputs, make
from ..source import overlay, overlay_status
from ..source import reader as source_reader
from ..source.products import join, load_products
from . import release_notes, replacement
from .formats import text as text_format
from .inputs import document_versions
from .report import report as drift_report
from .report import waivers
from .report.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """The result of an update."""

    report: Report | None
    """None if the project already has the document."""
    due: tuple[str, ...] = ()
    """A line for each overlay action due for removal."""
    version: str = ""
    """The proposed version of the client; empty if unchanged."""
    finished: str = ""
    """The report of an earlier interrupted update that this one finished."""


def update(document: Path, root: Path, package: str, *, force: bool = False) -> Update:
    """Put ``document`` in the place of the project's own, and build again.

    Raises ``GeneratorError``, which names each overlay action that no longer matches, and leaves all as it was; also
    where files that it would write have changes that are not committed, unless ``force`` is set.
    """
    with _alone(root):
        finished = replacement.finish(root) or ""
        spec, output = root / document_versions.SPEC, root / "generated"
        source = document.read_bytes() if document.is_file() else b""
        parsed = source_reader.load(document)
        document_versions.refuse_swagger(parsed.data, document.name)
        if spec.is_file() and spec.read_bytes() == source:
            return Update(report=None, finished=finished)
        overlays = root / "spec" / "overlays"
        actions = overlay.load_overlays(overlays) if overlays.is_dir() else ()
        joined = join(parsed.data, load_products(overlays))
        due = overlay_status.warnings(overlay_status.judge(overlay.carry_out(joined, actions)))
        publish.check_target(output)
        if not force and not finished:
            _refuse_uncommitted(root)
        with replacement.folder_of(root) as folder:
            fresh = folder / spec.name
            fresh.write_bytes(source)
            built = replacement.built(folder)
            # The products are beside the overlays, for any document.
            inputs = Inputs(spec=fresh, overlays=overlays if overlays.is_dir() else None, package=package)
            make(inputs, built)
            replacement.mark(folder)
            report = _drift(spec, fresh, root, document.name)
            version = release_notes.next_version(root, report.version[0])
            texts = {spec: source, **release_notes.version_files(root, version)}
            changelog, readme = root / "CHANGELOG.md", root / "README.md"
            if changelog.is_file():
                text = changelog.read_text("utf-8")
                texts[changelog] = release_notes.changelog(text, root, report, version).encode("utf-8")
            if readme.is_file() and readme_table.has_place(text := readme.read_text("utf-8")):
                texts[readme] = readme_table.written(text, built, package).encode("utf-8")
            message = text_format.text(report, lambda _, line: line)
            if version:
                message += f"proposed version of the client: {version}\n"
            replacement.replace(folder, root, texts, output, message)
        return Update(report=report, due=tuple(due), version=version, finished=finished)


@contextmanager
def _alone(root: Path) -> Generator[None]:
    """Lock the project: two concurrent updates would write the same files."""
    handle = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        message = "is being updated by another process"
        raise GeneratorError([Problem("#", message, "Wait until it has ended.", root.name)]) from None
    finally:
        os.close(handle)


def _refuse_uncommitted(root: Path) -> None:
    paths = (
        "spec/vonage.yaml",
        "generated",
        "CHANGELOG.md",
        "README.md",
        "pyproject.toml",
        "overrides/*/_version.py",
    )
    command = ["git", "-C", str(root), "status", "--porcelain", "--untracked-files=no", "--", *paths]
    try:
        status = subprocess.run(
            command, check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return  # Without git, the edits cannot be restored.
    edited = [line[3:] for line in status.stdout.decode("utf-8", "replace").splitlines()]
    if edited:
        advice = "Commit or undo them, or give --force."
        raise GeneratorError(
            [Problem("#", "has changes that are not committed", advice, name) for name in edited]
        )


def _drift(spec: Path, fresh: Path, root: Path, name: str) -> Report:
    overlays = spec.parent / "overlays"
    both = [
        document_versions.read_file(label, path, overlays)
        for label, path in (("published before", spec), (name, fresh))
    ]
    reasons = waivers.read(root / "spec" / "drift-acknowledged.yaml")
    return drift_report.make(*both, reasons=reasons)
