"""Rows: one fact each, with every site that it shows at, and a fingerprint that stays."""

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
    """The first finding that shows it."""
    sites: tuple[Site, ...]
    deployed: Verdict
    upgrade: Verdict
    fingerprint: str
    """Of what changed, not of where it stands in the file: an unrelated change leaves it as it is."""
    confidence: int | None = None
    """Of a rename that was paired by likeness: how sure it is, in percent."""
    python: tuple[str, ...] = field(default=())
    """What it does to names and types of the client: ``sms.send(): keyword 'to' is now required``."""
    examples: tuple[str, ...] = field(default=())
    """The shortest call before and after: ``sms.send(to=...) -> sms.send(to=..., sender=...)``."""
    waiver: str = ""
    """The reason why it was let pass."""

    @property
    def worst(self) -> Verdict:
        """The more severe of both verdicts."""
        return severest(self.deployed, self.upgrade)

    @property
    def group(self) -> str:
        """The tag it is shown under: that of its sites, where they share one."""
        tags = {site.tag for site in self.sites}
        return next(iter(tags)) if len(tags) == 1 else "several"


def group(findings: Iterable[Finding]) -> list[Change]:
    """The findings by fact, most severe first, in the order of the document otherwise."""
    facts: dict[str, list[Finding]] = {}
    for each in findings:
        facts.setdefault(_same(each), []).append(each)
    found = [_row(group) for group in facts.values()]
    return ordered(found)


def ordered(found: Iterable[Change]) -> list[Change]:
    """Most severe first, what breaks deployed programs before what breaks an upgrade."""
    return sorted(
        found,
        key=lambda row: (
            VERDICTS.index(row.worst),
            VERDICTS.index(row.deployed),
            VERDICTS.index(row.upgrade),
        ),
    )


def _row(group: list[Finding]) -> Change:
    # Of every place: who acknowledges a row has not acknowledged the same change somewhere else.
    fact = "\n".join(sorted({_fact(each) for each in group}))
    deployed: list[Verdict] = [each.deployed for each in group]
    upgrade: list[Verdict] = [each.upgrade for each in group]
    return Change(
        finding=group[0],
        sites=tuple(dict.fromkeys(each.site for each in group)),
        deployed=severest(*deployed),
        upgrade=severest(*upgrade),
        fingerprint=hashlib.sha256(fact.encode("utf-8", "backslashreplace")).hexdigest()[:12],
    )


def _same(each: Finding) -> str:
    """What findings of one row have in common: the place, or of an extension, the change itself."""
    if each.id.startswith("extension-"):
        return json.dumps([each.id, each.subject, each.old, each.new], sort_keys=True, default=str)
    return _fact(each)


def _fact(each: Finding) -> str:
    return json.dumps(
        [each.id, each.old_pointer, each.new_pointer, each.old, each.new],
        sort_keys=True,
        default=str,
    )


def only(found: Iterable[Change], operations: Iterable[str]) -> list[Change]:
    """The rows that show at one of the operations, by operationId; sites elsewhere are left out."""
    wanted = frozenset(operations)
    kept: list[Change] = []
    for row in found:
        sites = tuple(site for site in row.sites if site.operation in wanted)
        if sites or all(site == Site() for site in row.sites):
            kept.append(replace(row, sites=sites or row.sites))
    return kept
