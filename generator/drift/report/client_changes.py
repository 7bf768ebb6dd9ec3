"""Which row of a page explains which change of the client's names and types."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ...common.errors import GeneratorError
from ...common.json_pointer import tokens
from ..client_api.client_api import Fact, client, compare
from ..client_api.prune import prune
from ..compare.webhooks import KEYS
from ..model.finding import Finding, Verdict, severest
from .changes import Change, ordered

_MOST_ROWS = 8
"""Rows that one fact is told at."""
_NEVER = 99
_NAMING = ("api-operation-id", "api-tag", "api-path", "api-removed", "endpoint-added", "endpoint-renamed")
_WHOLE_RESULTS = ("response-body", "response-success-status", "response-media-type")
_SHAPES = ("all-of", "one-of", "any-of", "discriminator", "wrapped", "list-of-types", "type-changed")


def attach(found: Iterable[Change], old: dict[str, Any], new: dict[str, Any]) -> tuple[list[Change], str]:
    """The rows with what each does to the client, a row for each break that no other explains; and why there are
    none, where a document cannot be built."""
    rows = list(found)
    try:
        facts = _facts(old, new)
    except GeneratorError as error:
        return rows, str(error.problems[0].message)
    told: dict[int, list[Fact]] = {}
    for fact in facts:
        ranks = [_rank(row, fact) for row in rows]
        best = min(ranks, default=_NEVER)
        places = [at for at, rank in enumerate(ranks) if rank == best < _NEVER]
        for at in places[:_MOST_ROWS]:
            told.setdefault(at, []).append(fact)
        if not places and fact.verdict != "safe":
            rows.append(_own(fact))
    return ordered(_told(row, told.get(at, [])) for at, row in enumerate(rows)), ""


def _facts(old: dict[str, Any], new: dict[str, Any]) -> list[Fact]:
    narrowed = prune(old, new)
    if not any(each.get(key) for each in narrowed for key in ("paths", *KEYS)):
        return []
    try:
        return compare(*map(client, narrowed))
    except GeneratorError:
        # A part may speak of another: an extension that names an operation.
        return compare(client(old), client(new))


def _told(row: Change, facts: list[Fact]) -> Change:
    sentences = tuple(dict.fromkeys((*row.python, *(each.sentence for each in facts))))
    verdicts: list[Verdict] = [each.verdict for each in facts]
    upgrade = severest(row.upgrade, *verdicts)
    examples = tuple(dict.fromkeys((*row.examples, *(each.example for each in facts if each.example))))
    return replace(row, python=sentences, examples=examples, upgrade=upgrade)


def _rank(row: Change, fact: Fact) -> int:
    """How well the row explains the fact: 0 at best. A fact is told only at the rows that explain it best."""
    if fact.kind in ("model", "attribute"):
        return _of_model(row, fact)
    if not any(
        site.operation == fact.operation or (site.method, site.path) == (fact.site.method, fact.site.path)
        for site in row.sites
    ):
        return _NEVER
    finding = row.finding
    if fact.kind == "name":
        return 0 if finding.id.startswith(_NAMING) or finding.subject == "x-python-name" else _NEVER
    if fact.kind == "result":
        if finding.direction == "request":
            return _NEVER
        starts = (_WHOLE_RESULTS, (*_NAMING, "extension"), ("response",))
        return next((rank for rank, each in enumerate(starts) if finding.id.startswith(each)), _NEVER)
    if finding.direction == "response":
        return _NEVER
    if _named(row, fact):
        return 0
    return _first(finding.id, ("extension", "request-body"))


def _of_model(row: Change, fact: Fact) -> int:
    pointers = _pointers(row)
    inside = any(f"{each}/".startswith(f"{fact.model}/") for each in pointers)
    name = row.finding.id
    if fact.kind == "model":
        # The class of an inline schema is called after its operation.
        called = name.startswith("api-operation-id") and any(
            fact.model.startswith(each.removesuffix("operationId")) for each in pointers
        )
        return 0 if inside or called else _NEVER
    if inside and _named(row, fact):
        return 0
    if inside and (name.startswith("extension") or any(each in name for each in _SHAPES)):
        return 1
    # What a model has from another schema, by allOf, stands there.
    ends = ("properties", fact.wire)
    return 2 if any(tuple(tokens(each))[-2:] == ends for each in pointers) else _NEVER


def _first(name: str, starts: tuple[str, ...]) -> int:
    return next((rank for rank, each in enumerate(starts, 1) if name.startswith(each)), _NEVER)


def _named(row: Change, fact: Fact) -> bool:
    steps = {step for each in _pointers(row) for step in tokens(each)}
    return fact.wire in steps or f"'{fact.wire}'" in row.finding.subject


def _pointers(row: Change) -> list[str]:
    return [each for each in (row.finding.old_pointer, row.finding.new_pointer) if each]


def _own(fact: Fact) -> Change:
    finding = Finding(
        id="python-changed",
        common=False,
        level="INFO",
        direction="none",
        site=fact.site,
        subject=fact.sentence,
        effect="none",
        old_pointer=fact.model or None,
        new_pointer=fact.model or None,
        deployed="safe",
        upgrade=fact.verdict,
    )
    fingerprint = hashlib.sha256(fact.sentence.encode()).hexdigest()[:12]
    return Change(
        finding=finding,
        sites=(fact.site,),
        deployed="safe",
        upgrade=fact.verdict,
        fingerprint=fingerprint,
        python=(fact.sentence,),
        examples=(fact.example,) if fact.example else (),
    )
