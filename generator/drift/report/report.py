"""The content of a report, independent of its format: rows, waived rows, texts and the next version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...extensions.registry import BY_NAME
from ..compare import uncovered
from ..compare.documents import compare
from ..compare.uncovered import Text
from ..inputs.document_versions import DocumentVersion
from ..model.document import objects
from ..model.finding import Finding
from ..model.lifecycle import Policy
from ..model.ratings import reason
from . import changes, renames, waivers
from .changes import Change
from .display import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The changes between two documents."""

    old: DocumentVersion
    new: DocumentVersion
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...]
    """The unwaived changes, most severe first."""
    waived: tuple[Change, ...]
    texts: tuple[Text, ...]
    policy: Policy | None = None
    """The publisher's policy for the life of operations; ``None`` if unknown."""
    today: date | None = None
    """The date that decides whether a sunset has passed; by default that of the comparison."""
    python_failure: str = ""
    """The part of the Python report that is missing, with the reason; empty if complete."""
    hidden: tuple[Change, ...] = ()
    """Changes of the published documents that overlays hide."""
    unmatched: tuple[str, ...] = ()
    """Fingerprints of waivers without a matching change: expired with the old document, or wrong."""

    @property
    def version(self) -> tuple[str, str]:
        """``major``, ``minor``, ``patch`` or ``none`` for the client, and the reason."""
        every = (*self.changes, *self.waived)
        broken = sum(change.upgrade == "breaking" for change in every)
        if broken:
            plural = "changes break" if broken > 1 else "change breaks"
            return "major", f"{broken} {plural} programs that upgrade"
        if any(_adds(change) for change in every):
            return "minor", "something is new, allowed or deprecated, and nothing breaks"
        if any(_shows(change) for change in every) or any(text.shows for text in self.texts):
            return "patch", "only details and texts of the client changed"
        return "none", "nothing changed in the client"

    @property
    def version_line(self) -> str:
        """The next version in a sentence."""
        step, why = self.version
        rule = " Before 1.0 a major change raises the minor number." if step == "major" else ""
        return f"Version: {step} ({why}).{rule}"

    @property
    def disagreement(self) -> str:
        """The difference to the document's own version; empty if it agrees."""
        versions = [str(objects(end.document.get("info")).get("version", "")) for end in (self.old, self.new)]
        proposed, _ = self.version
        own = _step(*versions)
        order = ("none", "patch", "minor", "major")
        if own not in order or proposed not in order or order.index(own) >= order.index(proposed):
            return ""
        went = f"went from {versions[0]} to {versions[1]}" if own != "none" else f"is still {versions[0]}"
        return f"info.version {went}, which says less than a {proposed} change"

    @property
    def headline(self) -> str:
        """The first sentence."""
        hidden = f" Changed upstream and hidden by overlays: {len(self.hidden)}." if self.hidden else ""
        if not self.changes:
            return f"Nothing changed for any program.{hidden}"
        deployed = sum(change.deployed == "breaking" for change in self.changes)
        upgrade = sum(change.upgrade == "breaking" for change in self.changes)
        worst = Counter(change.worst for change in self.changes)
        return (
            f"Changes that break programs that run today: {deployed}; that break programs that upgrade: {upgrade}. "
            f"Of the others {worst['risky']} are risky, {worst['safe']} safe.{hidden}"
        )

    def at_least(self, level: str) -> bool:
        """Whether rows exist at the level of the gate: ``breaking``, ``any`` or ``none``."""
        if level == "none":
            return False
        return (
            bool(self.changes or self.hidden)
            if level == "any"
            else any(row.worst == "breaking" for row in self.changes)
        )


def make(
    old: DocumentVersion,
    new: DocumentVersion,
    *,
    today: date | None = None,
    operations: Sequence[str] = (),
    reasons: dict[str, str] | None = None,
    python: bool = True,
    policy: Policy | None = None,
) -> Report:
    """Compare two documents."""
    if old.unfit or new.unfit:
        # A document with overlays and one without would differ by the overlays.
        old, new = (replace(version, document=version.published) for version in (old, new))
    findings = _findings(old.document, new.document, today, policy)
    base = waivers.base_of(old.document)
    all_changes = renames.pair(changes.group(findings, base), old.document, new.document)
    failure = ""
    hidden = _hidden(old, new, findings, today)
    if python:
        from . import client_changes

        all_changes, failure = client_changes.attach(all_changes, old.document, new.document, base)
    known = {change.fingerprint for change in all_changes}
    if operations:
        all_changes = changes.only(all_changes, operations)
    marked = waivers.mark(all_changes, reasons or {})
    hidden = changes.only(hidden, operations) if operations else hidden
    return Report(
        old=old,
        new=new,
        findings=tuple(findings),
        changes=tuple(change for change in marked if not change.waiver),
        waived=tuple(change for change in marked if change.waiver),
        texts=tuple(uncovered.texts(old.document, new.document)),
        today=today,
        policy=policy,
        python_failure=failure,
        hidden=tuple(hidden),
        unmatched=tuple(name for name in reasons or {} if name not in known),
    )


def _findings(
    old: dict[str, Any], new: dict[str, Any], today: date | None, policy: Policy | None = None
) -> list[Finding]:
    findings = [*compare(old, new, today, policy=policy), *uncovered.extensions(old, new)]
    return [*findings, *uncovered.others(old, new, findings)]


def _hidden(
    old: DocumentVersion, new: DocumentVersion, findings: Sequence[Finding], today: date | None
) -> list[Change]:
    if old.document is old.published or new.document is new.published or old.published == new.published:
        return []
    shown = {(finding.id, finding.owner) for finding in findings}
    published = _findings(old.published, new.published, today)
    return changes.group(finding for finding in published if (finding.id, finding.owner) not in shown)


_ADDING = (
    "added",
    "deprecated",
    "deprecated-with-sunset",
    "sunset-changed",
    "sunset-date-too-small",
    "reactivated",
)


def _adds(change: Change) -> bool:
    """Whether the client gains a feature, or a part of it is deprecated."""
    finding = change.finding
    if change.adds:
        return True
    if finding.id.startswith("new-") or finding.id == "endpoint-added":
        return True
    if finding.direction == "request":
        return finding.effect == "wider" or finding.id.endswith(_ADDING[1:])
    if finding.id.startswith("extension") or not _shows(change):
        return False
    added = finding.id.endswith(
        ("property-added", "status-added", "value-added", "one-of-added", "webhook-added")
    )
    return added or finding.id.endswith(_ADDING[1:])


def _shows(change: Change) -> bool:
    """Whether the change is visible in the client."""
    finding = change.finding
    if change.python or change.worst != "safe":
        return True
    unseen = finding.id.startswith(("other-", "api-schema-removed", "api-credentials"))
    return (
        not unseen
        and "header" not in finding.id
        and (finding.id[:9] != "extension" or finding.subject in BY_NAME)
    )


def groups(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """Return the rows by tag, the tag with the most severe change first."""
    grouped: dict[str, list[Change]] = {}
    for change in changes:
        grouped.setdefault(change.group or "the document", []).append(change)
    return list(grouped.items())


def note(change: Change) -> str:
    """Return the reason of a rating; empty if it is obvious."""
    return reason(change.finding.id) if change.worst != "breaking" and change.finding.level != "INFO" else ""


def sites(change: Change, most: int = 4) -> str:
    """Return the operationIds, shortened."""
    labels = list(dict.fromkeys(shown(site.label) for site in change.sites))
    more = f" and {len(labels) - most} more" if len(labels) > most else ""
    return ", ".join(labels[:most]) + more


def _step(old: str, new: str) -> str:
    if old == new:
        return "none"
    parts = [side.lstrip("v").split("-")[0].split(".") for side in (old, new)]
    if not all(part.isdecimal() for side in parts for part in side):
        return "unknown"
    padded = [[int(part) for part in (*side, "0", "0", "0")[:3]] for side in parts]
    for word, before, after in zip(("major", "minor", "patch"), *padded, strict=True):
        if before != after:
            return word if after > before else "unknown"
    return "none"
