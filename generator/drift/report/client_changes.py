"""Matches the changes of the client's names and types with their causes in the document."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from ...common.errors import GeneratorError
from ...common.json_pointer import tokens
from ...normal_form.omission import Omission, carry_out, omit
from ..client_api.facts import Fact, compare
from ..client_api.prune import prune
from ..client_api.surface import Surface, read
from ..compare.http.operations import CREDENTIALS
from ..compare.http.webhooks import KEYS
from ..model.finding import VERDICTS, Finding, Verdict, severest
from .changes import Change, digest, ordered

_MOST_CHANGES = 8
"""The largest number of changes that show one fact."""
_MOST_ATTEMPTS = 8
_NEVER = 99
_NAMING = (
    "api-operation-id",
    "api-method",
    "api-tag",
    "api-path",
    "api-removed",
    "endpoint-added",
    "endpoint-renamed",
)
_WHOLE_RESULTS = ("response-body", "response-success-status", "response-media-type")
_SHAPES = ("all-of", "one-of", "any-of", "discriminator", "wrapped", "list-of-types", "type-changed")


def attach(
    changes: Iterable[Change], old: dict[str, Any], new: dict[str, Any], base: str = ""
) -> tuple[list[Change], str]:
    """Add to each change its effects on the client, and a change for each fact without a cause.

    The returned text names the part of the client that could not be derived; it is empty if there is none. ``base``
    identifies the old document.
    """
    rows = list(changes)
    try:
        facts, failure = _facts(old, new)
    except GeneratorError as error:
        return rows, str(error.problems[0].message) if error.problems else "a document cannot be built"
    index = _Index(rows)
    explained_by: dict[int, list[Fact]] = defaultdict(list)
    own: list[Change] = []
    for fact in facts:
        ranks = {
            at: rank
            for at in index.candidates(fact)
            if (rank := _rank(rows[at], index.steps[at], fact)) < _NEVER
        }
        best = min(ranks.values(), default=_NEVER)
        places = [at for at, rank in ranks.items() if rank == best]
        # The most severe change explains a fact: the limits of a type belong to the type.
        worst = min((_severity(rows[at]) for at in places), default=())
        places = [at for at in places if _severity(rows[at]) == worst]
        for at in places[:_MOST_CHANGES]:
            explained_by[at].append(fact)
        if not places:
            own.append(_own(fact, base))
    explained = [
        _with_facts(row, explained_by[at]) if at in explained_by else row for at, row in enumerate(rows)
    ]
    return ordered([*explained, *own]), failure


def _facts(old: dict[str, Any], new: dict[str, Any]) -> tuple[list[Fact], str]:
    pruned = prune(old, new)
    if not any(document.get(key) for document in pruned for key in ("paths", *KEYS)) and old.get("paths"):
        return [], ""  # A package omits everything that no operation uses.
    try:
        return compare(*map(read, pruned)), ""
    except GeneratorError:
        # A part may name another: an extension that names an operation.
        return _derivable(old, new)


def _derivable(old: dict[str, Any], new: dict[str, Any]) -> tuple[list[Fact], str]:
    """Return the facts about the buildable parts of both sides, and the reason for omitted parts."""
    documents = copy.deepcopy(old), copy.deepcopy(new)
    left_out: list[Omission] = []
    for _ in range(_MOST_ATTEMPTS):
        surfaces: list[Surface] = []
        for document, other in (documents, documents[::-1]):
            try:
                surfaces.append(read(document))
            except GeneratorError as error:
                omissions = omit(document, error.problems, {})
                if not omissions:
                    raise
                carry_out(other, omissions)
                left_out += omissions
                break
        if len(surfaces) == 2:
            return compare(*surfaces), _failure(left_out)
    return [], _failure(left_out)


def _failure(left_out: list[Omission]) -> str:
    """Return the omitted parts and the reason on one line."""
    if not left_out:
        return ""
    names = list(dict.fromkeys(_left_out(omission) for omission in left_out))
    reasons = list(dict.fromkeys(str(omission.problem.message) for omission in left_out))
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more}: {'; '.join(reasons[:3])}"


def _left_out(omission: Omission) -> str:
    steps = tokens(omission.pointer)
    if omission.kind == "operation":
        return f"{steps[2].upper()} {steps[1]}"
    return f"the {omission.kind} {steps[-1]}"


def _with_facts(row: Change, facts: list[Fact]) -> Change:
    sentences = tuple(dict.fromkeys((*row.python, *(fact.sentence for fact in facts))))
    examples = tuple(dict.fromkeys((*row.examples, *(fact.example for fact in facts if fact.example))))
    commands = tuple(dict.fromkeys((*row.commands, *(fact.command for fact in facts if fact.command))))
    verdicts: list[Verdict] = [fact.verdict for fact in facts]
    # The client supplies credentials for the keyword.
    upgrade = row.upgrade if row.finding.id == CREDENTIALS else severest(row.upgrade, *verdicts)
    fingerprint = row.fingerprint
    if upgrade != row.upgrade:
        # The effect on the client raises the severity: a waiver covers these sentences too.
        fingerprint = digest(fingerprint, *sorted(fact.sentence for fact in facts if fact.verdict == upgrade))
    return replace(
        row,
        fingerprint=fingerprint,
        python=sentences,
        examples=examples,
        commands=commands,
        upgrade=upgrade,
        adds=row.adds or any(fact.new for fact in facts),
    )


class _Index:
    """Changes indexed by the subjects of facts."""

    def __init__(self, rows: list[Change]) -> None:
        self.steps = [
            frozenset(step for pointer in _pointers(row) for step in tokens(pointer)) for row in rows
        ]
        self._by_step: dict[str, list[int]] = defaultdict(list)
        self._by_site: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, row in enumerate(rows):
            for step in self.steps[at]:
                self._by_step[step].append(at)
            for site in row.sites:
                self._by_site[site.method, site.path].append(at)
                self._by_site["", site.operation].append(at)

    def candidates(self, fact: Fact) -> Iterator[int]:
        """Return the changes that may explain a fact."""
        if fact.kind in ("model", "attribute", "names"):
            steps = tokens(fact.model) if fact.model else ()
            ends = (*steps[-1:], *(steps[:1] if fact.kind == "names" else ()), fact.wire)
            numbers = {at for step in ends if step for at in self._by_step.get(step, ())}
        else:
            keys = (fact.site.method, fact.site.path), ("", fact.operation)
            numbers = {at for key in keys for at in self._by_site.get(key, ())}
        return iter(sorted(numbers))


def _rank(row: Change, steps: frozenset[str], fact: Fact) -> int:
    """Return how well the change explains the fact, 0 at best. Only the best rank shows it."""
    if fact.kind in ("model", "attribute", "names"):
        return _of_model(row, steps, fact)
    finding = row.finding
    if fact.kind == "name":
        return 0 if finding.id.startswith(_NAMING) or finding.subject.startswith("x-") else _NEVER
    if fact.kind == "result":
        if finding.direction == "request":
            return _NEVER
        starts = (_WHOLE_RESULTS, (*_NAMING, "extension"), ("response",))
        return next((rank for rank, start in enumerate(starts) if finding.id.startswith(start)), _NEVER)
    if finding.direction == "response":
        return _NEVER
    if _named(row, steps, fact):
        return 0
    return next(
        (rank for rank, start in ((1, "extension"), (2, "request-body")) if finding.id.startswith(start)),
        _NEVER,
    )


def _of_model(row: Change, steps: frozenset[str], fact: Fact) -> int:
    pointers = _pointers(row)
    inside = any(f"{pointer}/".startswith(f"{fact.model}/") for pointer in pointers)
    name = row.finding.id
    if fact.kind != "attribute":
        # The class of an inline schema is named after its operation.
        called = name.startswith("api-operation-id") and any(
            fact.model.startswith(pointer.removesuffix("operationId")) for pointer in pointers
        )
        if inside or called:
            return 0
        # The code tables are one extension of the document.
        around = name.startswith("extension") and any(
            fact.model.startswith(f"{place}/") for place in pointers
        )
        return 1 if around and fact.kind == "names" else _NEVER
    if inside and _named(row, steps, fact):
        return 0
    if inside and (name.startswith("extension") or any(shape in name for shape in _SHAPES)):
        return 1
    # Attributes that a model inherits by allOf are declared there.
    ends = ("properties", fact.wire)
    return 2 if any(tuple(tokens(pointer))[-2:] == ends for pointer in pointers) else _NEVER


def _named(row: Change, steps: frozenset[str], fact: Fact) -> bool:
    finding = row.finding
    renamed = finding.id.endswith("-renamed") and fact.wire in (finding.old, finding.new)
    return renamed or fact.wire in steps or f"'{fact.wire}'" in finding.subject


def _severity(row: Change) -> tuple[int, ...]:
    return tuple(map(VERDICTS.index, (row.worst, row.deployed, row.upgrade)))


def _pointers(row: Change) -> list[str]:
    return [pointer for pointer in (row.finding.old_pointer, row.finding.new_pointer) if pointer]


def _own(fact: Fact, base: str) -> Change:
    finding = Finding(
        id="python-changed",
        site=fact.site,
        subject=fact.sentence,
        owner=fact.sentence,
        old_pointer=fact.model or None,
        new_pointer=fact.model or None,
        deployed="safe",
        upgrade=fact.verdict,
    )
    return Change(
        finding=finding,
        sites=(fact.site,),
        deployed="safe",
        upgrade=fact.verdict,
        fingerprint=digest(fact.sentence, fact.model, base),
        python=(fact.sentence,),
        examples=(fact.example,) if fact.example else (),
        commands=(fact.command,) if fact.command else (),
        adds=fact.new,
    )
