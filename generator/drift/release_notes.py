"""The next version and the changelog entry of an update."""

from __future__ import annotations

import re
from pathlib import Path

from .report.changes import Change
from .report.display import as_code, markdown_text, shown
from .report.report import Report
from .report.words import operations, python_line, sentence

_UNRELEASED = re.compile(r"^## .*unreleased.*$", re.IGNORECASE | re.MULTILINE)
_FIRST = re.compile(r"^## ", re.MULTILINE)
_VERSION = re.compile(r'^(?:version|__version__) = "(\d+)\.(\d+)\.(\d+)"$', re.MULTILINE)
_WRITTEN = re.compile(r'^(version = |__version__ = )"[^"]*"', re.MULTILINE)
_HEADING = re.compile(r"^## \[?(\d+)\.(\d+)\.(\d+)(.*)$", re.MULTILINE)
_RAISED = re.compile(r"^Raised from (\d+)\.(\d+)\.(\d+) for a new document\.$", re.MULTILINE)
_DOTTED = re.compile(r"\d+\.\d+\.\d+")
_MOST_LINES = 6

Version = tuple[int, ...]


def next_version(root: Path, step: str) -> str:
    """Return the next version of the project; before 1.0 a breaking change raises the minor number.

    The base is the last released version or, without a release, the version before the first of several updates: a
    project whose version is already high enough keeps it. Empty if no version must be raised.
    """
    current = _current(root)
    if current is None or step == "none":
        return ""
    changelog = root / "CHANGELOG.md"
    text = changelog.read_text("utf-8") if changelog.is_file() else ""
    released = [
        _numbers(heading[:3]) for heading in _HEADING.findall(text) if "unreleased" not in heading[3].lower()
    ]
    raised = _RAISED.search(text)
    if released and current > released[0]:
        base = released[0]
    elif raised is not None and not released:
        base = _numbers(raised.groups())
    else:
        base = current
    return dotted(max(current, _after(base, step)))


def _numbers(parts: tuple[str, ...]) -> Version:
    return tuple(map(int, parts))


def _current(root: Path) -> Version | None:
    matches = (_VERSION.search(path.read_text("utf-8")) for path in _with_version(root))
    return next((_numbers(match.groups()) for match in matches if match is not None), None)


def _with_version(root: Path) -> list[Path]:
    """Return the files that may contain the version of the project, usually only one of them."""
    project = root / "pyproject.toml"
    return [*([project] if project.is_file() else []), *sorted((root / "overrides").glob("*/_version.py"))]


def _after(version: Version, step: str) -> Version:
    major, minor, patch = version
    if step == "major" and major:
        return major + 1, 0, 0
    if step == "major" or (step == "minor" and major):
        return major, minor + 1, 0
    return major, minor, patch + 1


def dotted(version: Version) -> str:
    """Format a version: ``1.2.3``."""
    return ".".join(map(str, version))


def version_files(root: Path, version: str) -> dict[Path, bytes]:
    """Return the files with the project's version, updated to the new one."""
    if _current(root) is None or not version:
        return {}
    texts = {path: path.read_text("utf-8") for path in _with_version(root)}
    return {
        path: _WRITTEN.sub(rf'\g<1>"{version}"', text, count=1).encode("utf-8")
        for path, text in texts.items()
        if _WRITTEN.search(text)
    }


def changelog(text: str, root: Path, report: Report, version: str) -> str:
    """Return the changelog with the user-visible changes added under its unreleased entry."""
    if report.version[0] == "none":
        return text
    entry = "\n".join(_entry(text, root, report, version)).rstrip() + "\n"
    match = _UNRELEASED.search(text)
    if match is not None:
        heading = _DOTTED.sub(version, match.group(), count=1) if version else match.group()
        return f"{text[: match.start()]}{heading}\n\n{entry}\n{text[match.end() :].lstrip()}"
    first = _FIRST.search(text)
    at = first.start() if first is not None else len(text)
    return f"{text[:at]}## {version or 'Next'} - unreleased\n\n{entry}\n{text[at:]}"


def _entry(text: str, root: Path, report: Report, version: str) -> list[str]:
    lines = ["### The document", "", report.headline, ""]
    current = _current(root)
    if version and current is not None and version != dotted(current) and not _RAISED.search(text):
        lines += [f"Raised from {dotted(current)} for a new document.", ""]
    for change in report.changes:
        word = _word(change)
        if word:
            lines.append(f"- {word}: {markdown_text(f'{operations(change)}: {sentence(change)}')}")
            lines += [f"  - {as_code(shown(python_line(line), 200))}" for line in change.python[:_MOST_LINES]]
    if report.texts:
        plural = "s" if len(report.texts) > 1 else ""
        lines.append(f"- {len(report.texts)} text{plural} changed.")
    return lines


def _word(change: Change) -> str:
    """Return the word for a change in the changelog; empty without an effect on users."""
    if change.worst != "safe":
        return "Breaking" if change.worst == "breaking" else "Changed"
    return "Added" if change.python or change.finding.effect == "wider" else ""
