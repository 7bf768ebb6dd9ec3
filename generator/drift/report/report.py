"""All that a page shows, whatever its format: rows, those let pass, texts, and what version comes next."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..compare import uncovered
from ..compare.documents import compare
from ..compare.uncovered import Text
from ..inputs.document_versions import DocumentVersion
from ..model.document import objects
from ..model.finding import Finding
from ..model.ratings import reason
from . import changes, renames, waivers
from .changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What changed between two ends."""

    old: DocumentVersion
    new: DocumentVersion
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...]
    """Those that nobody has let pass, most severe first."""
    waived: tuple[Change, ...]
    texts: tuple[Text, ...]
    python_failure: str = ""
    """Why the Python side is not shown; empty where it is."""

    @property
    def version(self) -> tuple[str, str]:
        """``major``, ``minor``, ``patch`` or ``none`` for the client, and the reason."""
        every = (*self.changes, *self.waived)
        broken = [row for row in every if row.upgrade == "breaking"]
        if broken:
            return "major", f"changes that break programs that upgrade: {len(broken)}"
        if any(row.finding.effect != "none" or row.upgrade == "risky" for row in every):
            return "minor", "something is new or behaves otherwise, nothing breaks"
        if every or self.texts:
            return "patch", "only names of the document, texts or safe details changed"
        return "none", "nothing changed"

    @property
    def disagreement(self) -> str:
        """What the document's own version says otherwise; empty where it agrees."""
        versions = [str(objects(end.document.get("info")).get("version", "")) for end in (self.old, self.new)]
        proposed, _ = self.version
        own = _step(*versions)
        order = ("none", "patch", "minor", "major")
        if own not in order or proposed not in order or order.index(own) >= order.index(proposed):
            return ""
        went = f"from {versions[0]} to {versions[1]}" if own != "none" else f"not at all ({versions[0]})"
        return f"info.version went {went}, which says less than a {proposed} change"

    @property
    def headline(self) -> str:
        """The first sentence."""
        if not self.changes:
            return "Nothing changed for any program."
        deployed = sum(row.deployed == "breaking" for row in self.changes)
        upgrade = sum(row.upgrade == "breaking" for row in self.changes)
        worst = Counter(row.worst for row in self.changes)
        return (
            f"Changes that break programs that run today: {deployed}; that break programs that upgrade: {upgrade}. "
            f"Of the others {worst['risky']} are risky, {worst['safe']} safe."
        )

    def at_least(self, level: str) -> bool:
        """Whether there are rows at the level of the gate: ``breaking``, ``any`` or ``none``."""
        if level == "none":
            return False
        return bool(self.changes) if level == "any" else any(row.worst == "breaking" for row in self.changes)


def make(
    old: DocumentVersion,
    new: DocumentVersion,
    *,
    today: date | None = None,
    operations: Sequence[str] = (),
    reasons: dict[str, str] | None = None,
    python: bool = True,
) -> Report:
    """Compare two ends."""
    findings = [
        *compare(old.document, new.document, today),
        *uncovered.extensions(old.document, new.document),
    ]
    findings += uncovered.others(old.document, new.document, findings)
    found = renames.pair(changes.group(findings), old.document, new.document)
    failed = ""
    if python:
        from . import client_changes

        found, failed = client_changes.attach(found, old.document, new.document)
    if operations:
        found = changes.only(found, operations)
    marked = waivers.mark(found, reasons or {})
    return Report(
        old=old,
        new=new,
        findings=tuple(findings),
        changes=tuple(row for row in marked if not row.waiver),
        waived=tuple(row for row in marked if row.waiver),
        texts=tuple(uncovered.texts(old.document, new.document)),
        python_failure=failed,
    )


def title(row: Change) -> str:
    """The change in one line: what, and how."""
    finding = row.finding
    what = finding.id.replace("-", " ")
    subject = shown(finding.subject, 300)
    line = f"{what}: {subject}" if subject else what
    values = [shown(each) for each in (finding.old, finding.new)]
    if finding.old is not None and finding.new is not None:
        line += f" ({values[0]} -> {values[1]})"
    elif finding.new is not None or finding.old is not None:
        line += f" ({values[finding.old is None]})"
    if row.confidence is not None:
        line += f" [{row.confidence} % sure]"
    return line


def groups(rows: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """By tag; the tag with the most severe row first."""
    found: dict[str, list[Change]] = {}
    for row in rows:
        found.setdefault(row.group or "the document", []).append(row)
    return list(found.items())


def note(row: Change) -> str:
    """Why the verdict is milder than the level that checks for servers give; empty where it is not."""
    finding = row.finding
    milder = {"ERR": row.worst != "breaking", "WARN": row.worst == "safe", "INFO": False}
    return reason(finding.id) if finding.common and milder[finding.level] else ""


def plain(row: Change) -> str:
    """The change in one line of Markdown, and where."""
    return markdown_text(f"{title(row)}, at {sites(row)}")


_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~$:])")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}


def markdown_text(value: str) -> str:
    """Text of a document in which Markdown finds nothing to interpret."""
    clean = "".join(c if c.isprintable() else " " for c in value)
    return "".join(_ENTITIES.get(c, c) for c in _MARKUP.sub(r"\\\1", clean))


def shown(value: Any, most: int = 60) -> str:
    """A value of a document as text, shortened, and without anything that moves a terminal's cursor."""
    text = value if isinstance(value, str) else repr(value)
    text = "".join(c if c.isprintable() else " " for c in text)
    return text if len(text) <= most else text[: most - 1] + "…"


def sites(row: Change, most: int = 4) -> str:
    """Where it shows, shortened."""
    labels = list(dict.fromkeys(shown(site.label) for site in row.sites))
    more = f" and {len(labels) - most} more" if len(labels) > most else ""
    return ", ".join(labels[:most]) + more


def _step(old: str, new: str) -> str:
    if old == new:
        return "none"
    parts = [each.lstrip("v").split("-")[0].split(".") for each in (old, new)]
    if not all(part.isdecimal() for each in parts for part in each):
        return "unknown"
    padded = [[int(part) for part in (*each, "0", "0", "0")[:3]] for each in parts]
    for word, before, after in zip(("major", "minor", "patch"), *padded, strict=True):
        if before != after:
            return word if after > before else "unknown"
    return "none"
