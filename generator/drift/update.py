"""Takes in a new published document: all of it, or nothing.

The overlays are applied again, the package is built, the drift is made, and only then are the document, the output,
the changelog, the README's table of operations and the version replaced; what was there comes back if any of that
fails.
"""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..common.errors import GeneratorError, Problem
from ..common.progress import Silent
from ..emit import readme_table
from ..output import publish
from ..pipeline import Inputs, make
from ..source import overlay, overlay_status
from ..source import reader as source_reader
from ..source.products import join, load_products
from .inputs import document_versions
from .report import report as drift_report
from .report import waivers
from .report.report import Report

_UNRELEASED = re.compile(r"^## .*unreleased.*$", re.IGNORECASE | re.MULTILINE)
_FIRST = re.compile(r"^## ", re.MULTILINE)
_VERSION = re.compile(r'^version = "(\d+)\.(\d+)\.(\d+)"$', re.MULTILINE)
_SAID = re.compile(r'^(version = |__version__ = )"[^"]*"', re.MULTILINE)
_HEADING = re.compile(r"^## \[?(\d+)\.(\d+)\.(\d+)(.*)$", re.MULTILINE)
_DOTTED = re.compile(r"\d+\.\d+\.\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What was taken in."""

    report: Report
    due: tuple[str, ...]
    """A line for each overlay action that is not needed any more."""
    version: str
    """Proposed for the client; empty where it stays as it is."""


def update(document: Path, root: Path, package: str) -> Update:
    """Put ``document`` in the place of the project's own, and build again.

    Raises ``GeneratorError``, which names each overlay action that no longer matches, and leaves all as it was.
    """
    spec, overlays = root / document_versions.SPEC, root / "spec" / "overlays"
    source = document.read_bytes() if document.is_file() else b""
    parsed = source_reader.load(document)
    actions = overlay.load_overlays(overlays) if overlays.is_dir() else ()
    joined = join(parsed.data, load_products(overlays))
    due = overlay_status.warnings(overlay_status.judge(overlay.carry_out(joined, actions)))
    output = root / "generated"
    publish.check_target(output)
    with publish.workspace(output) as folder:
        fresh = folder / spec.name
        fresh.write_bytes(source)
        built = folder / "built"
        built.mkdir()
        inputs = Inputs(spec=fresh, overlays=overlays if overlays.is_dir() else None, package=package)
        make(inputs, built, Silent())
        made = _drift(spec, fresh, root, document.name)
        step, _ = made.version
        version = _next(root, step)
        texts = {spec: source, **_versions(root, version)}
        changelog, readme = root / "CHANGELOG.md", root / "README.md"
        if changelog.is_file():
            texts[changelog] = _entry(changelog.read_text("utf-8"), made, version).encode("utf-8")
        if readme.is_file() and readme_table.has_place(text := readme.read_text("utf-8")):
            texts[readme] = readme_table.written(text, built, package).encode("utf-8")
        _replace(texts, built, output)
    return Update(report=made, due=tuple(due), version=version)


def _drift(spec: Path, fresh: Path, root: Path, name: str) -> Report:
    overlays = spec.parent / "overlays"
    both = [
        document_versions.read_file(label, path, overlays)
        for label, path in (("published before", spec), (name, fresh))
    ]
    reasons = waivers.read(root / "spec" / "drift-acknowledged.yaml")
    return drift_report.make(*both, reasons=reasons)


def _next(root: Path, step: str) -> str:
    """The version after the one of the project; before 1.0 what breaks raises the minor version.

    Where the changelog shows that the project is already ahead of what was released last, by as much or more, its
    version stays.
    """
    current = _current(root)
    if current is None or step == "none":
        return ""
    changelog = root / "CHANGELOG.md"
    headings = _HEADING.findall(changelog.read_text("utf-8")) if changelog.is_file() else []
    released = [tuple(map(int, each[:3])) for each in headings if "unreleased" not in each[3].lower()]
    if released and current > released[0]:
        return _dotted(max(current, _raised(released[0], step)))
    return _dotted(_raised(current, step))


def _current(root: Path) -> tuple[int, ...] | None:
    project = root / "pyproject.toml"
    found = _VERSION.search(project.read_text("utf-8")) if project.is_file() else None
    return tuple(map(int, found.groups())) if found is not None else None


def _raised(version: tuple[int, ...], step: str) -> tuple[int, ...]:
    major, minor, patch = version
    if step == "major" and major:
        return major + 1, 0, 0
    if step == "major" or (step == "minor" and major):
        return major, minor + 1, 0
    return major, minor, patch + 1


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _versions(root: Path, version: str) -> dict[Path, bytes]:
    """The files that say the project's version, with the new one."""
    current = _current(root)
    if current is None or not version:
        return {}
    found: dict[Path, bytes] = {}
    for path in (root / "pyproject.toml", *sorted((root / "overrides").glob("*/_version.py"))):
        text = path.read_text("utf-8")
        found[path] = _SAID.sub(rf'\g<1>"{version}"', text, count=1).encode("utf-8")
    return found


def _entry(text: str, made: Report, version: str) -> str:
    """The changelog with what the new document brings, under what is not released yet."""
    lines = ["### The document", "", made.headline, ""]
    for row in made.changes:
        if row.worst != "safe":
            lines.append(f"- {row.worst}: {drift_report.plain(row)}")
            lines += [f"  - `{drift_report.shown(each, 200)}`" for each in row.python[:6] if "`" not in each]
    if made.texts:
        lines.append(f"- Texts that changed: {len(made.texts)}.")
    entry = "\n".join(lines).rstrip() + "\n"
    found = _UNRELEASED.search(text)
    if found is not None:
        heading = _DOTTED.sub(version, found.group(), count=1) if version else found.group()
        return f"{text[: found.start()]}{heading}\n\n{entry}{text[found.end() :]}"
    first = _FIRST.search(text)
    at = first.start() if first is not None else len(text)
    return f"{text[:at]}## {version or 'Next'} - unreleased\n\n{entry}\n{text[at:]}"


def _replace(texts: dict[Path, bytes], built: Path, output: Path) -> None:
    """Write the files and put the output in its place; if anything fails, all is as it was."""
    before = {path: path.read_bytes() if path.exists() else None for path in texts}
    try:
        for path, content in texts.items():
            _write(path, content)
        publish.swap(built, output)
    except BaseException as error:
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            else:
                _write(path, old)
        if isinstance(error, OSError):
            message = f"cannot be replaced: {error.strerror}"
            raise GeneratorError([Problem("#", message, "Make the project writable.", output.name)]) from None
        raise


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
