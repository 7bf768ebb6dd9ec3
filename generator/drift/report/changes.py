"""Changes: one for each fact, with all affected operations and a fingerprint for waivers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ..model.finding import VERDICTS, Finding, Site, Verdict, severest


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of the document."""

    finding: Finding
    """The first of its findings."""
    sites: tuple[Site, ...]
    deployed: Verdict
    upgrade: Verdict
    fingerprint: str
    """A digest of the change, its owner and the old document, independent of its position in the file."""
    confidence: int | None = None
    """The confidence of a rename by similarity, in percent."""
    python: tuple[str, ...] = field(default=())
    """Effects on names and types of the client: ``sms.send(): keyword 'to' is now required``."""
    examples: tuple[str, ...] = field(default=())
    """The shortest call before and after: ``sms.send(to=...) -> sms.send(to=..., sender=...)``."""
    commands: tuple[str, ...] = field(default=())
    """Effects on the command line: ``vonage-client sms send: option --to is now required``."""
    adds: bool = False
    """Whether it adds to the client."""
    waiver: str = ""
    """The reason of its waiver; empty without one."""

    @property
    def worst(self) -> Verdict:
        """The more severe of both ratings."""
        return severest(self.deployed, self.upgrade)

    @property
    def group(self) -> str:
        """The tag of its section: the common tag of its sites."""
        tags = {site.tag for site in self.sites}
        return next(iter(tags)) if len(tags) == 1 else "several tags"


def group(findings: Iterable[Finding], base: str = "") -> list[Change]:
    """Group the findings by fact: most severe first, otherwise in the order of the document.

    ``base`` identifies the old document: a fingerprint is valid only for changes of that document.
    """
    facts: dict[str, list[Finding]] = {}
    for finding in findings:
        facts.setdefault(_fact(finding), []).append(finding)
    return ordered(_change(fact, of_fact, base) for fact, of_fact in facts.items())


def ordered(changes: Iterable[Change]) -> list[Change]:
    """Sort by severity, breaking changes of deployed programs before those of an upgrade."""
    return sorted(
        changes,
        key=lambda change: (
            VERDICTS.index(change.worst),
            VERDICTS.index(change.deployed),
            VERDICTS.index(change.upgrade),
        ),
    )


def _change(fact: str, findings: list[Finding], base: str) -> Change:
    # Of all sites: a waiver does not cover the same change elsewhere.
    places = sorted({f"{finding.owner} {finding.base} {finding.target}" for finding in findings})
    if not findings[0].owner:
        places += sorted({f"{finding.site.method} {finding.site.path}" for finding in findings})
    deployed: list[Verdict] = [finding.deployed for finding in findings]
    upgrade: list[Verdict] = [finding.upgrade for finding in findings]
    return Change(
        finding=findings[0],
        sites=tuple(dict.fromkeys(finding.site for finding in findings)),
        deployed=severest(*deployed),
        upgrade=severest(*upgrade),
        fingerprint=digest(fact, *places, base),
    )


def digest(*parts: str) -> str:
    """Return a short digest of a text."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:12]


def _fact(finding: Finding) -> str:
    """Return the key that findings of one change share: subject, event and owner."""
    return json.dumps([finding.id, finding.owner, finding.old, finding.new], sort_keys=True, default=str)


def only(changes: Iterable[Change], operations: Iterable[str]) -> list[Change]:
    """Return the changes in one of the operations, by operationId, without other sites."""
    wanted = frozenset(operations)
    kept: list[Change] = []
    for change in changes:
        sites = tuple(site for site in change.sites if site.operation in wanted)
        if sites or all(site == Site() for site in change.sites):
            kept.append(replace(change, sites=sites or change.sites))
    return kept
