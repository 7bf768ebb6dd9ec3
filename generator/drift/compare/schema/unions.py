"""Unions in normal form: pairs alternatives, and rates added and removed alternatives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ....common.json_values import is_list
from ...model.document import Node, objects
from ...model.finding import VERDICTS, Effect, Finding, Verdict, severest
from ...model.location import Location, report
from .composition import alike
from .normal_form import normal
from .spelling import settled
from .types import types_of

Compare = Callable[[Location, Node, Node], None]
Rated = tuple[Verdict, Verdict] | None
_NUMBERS = frozenset({"integer", "number"})
_MOST = 24
"""Alternatives of which each is compared with each."""
_LIKE = 0.4
"""The share of common properties from which two alternatives are one that changed."""


def compare(location: Location, old: Node, new: Node, compare_schemas: Compare) -> bool:
    """Report what changed of two schemas of which one is a union at least; whether that was so."""
    before, after = _alternatives(location, 0, old), _alternatives(location, 1, new)
    if len(before) < 2 and len(after) < 2:
        return False
    before, after = _by_type(before), _by_type(after)
    _null(location, old, new)
    pairs, gone, added = _paired(location, before, after, compare_schemas)
    request = location.scope.direction == "request"
    for node in gone:
        label = _label(node)
        covered = request and any(_fits(location, node, other, compare_schemas) for other in after)
        effect: Effect = "none" if covered else "narrower"
        rated: Rated = ("safe", "safe") if covered or not request else None
        report(location, "one-of-removed", effect, node, new, "", label, None, rated)
    for node in added:
        # A value of one shape that may be of several now is another thing than one shape more among several.
        grown = not request and len(before) < 2
        rated = ("risky", "breaking") if grown else ("safe", "safe")
        report(location, "one-of-added", "wider", old, node, "", None, _label(node), rated)
    _discriminator(location, (old, new), pairs)
    for one, other in pairs:
        compare_schemas(location.below(f"oneOf[{_label(one)}]") if len(before) > 1 else location, one, other)
    return True


def _discriminator(location: Location, unions: tuple[Node, Node], pairs: list[tuple[Node, Node]]) -> None:
    """Report what chooses an alternative: the values of a property that no alternative binds itself."""
    names = [objects(union.value.get("discriminator")).get("propertyName") for union in unions]
    if not all(isinstance(name, str) for name in names):
        return
    request = location.scope.direction == "request"
    chosen = [[_chosen_by(location, side, unions[side], pair[side]) for side in (0, 1)] for pair in pairs]
    if names[0] != names[1]:
        if any(values[0] or values[1] for values in chosen):
            event = "discriminator-property-name-changed"
            rated: Rated = ("breaking", "breaking") if request else None
            report(location, event, "other", *unions, "discriminator", names[0], names[1], rated)
        return
    for before, after in chosen:
        if not before or not after:
            continue  # The alternative binds the property.
        for value in sorted(before - after):
            rated = ("breaking", "breaking") if request else None
            report(
                location,
                "discriminator-mapping-deleted",
                "narrower",
                *unions,
                "discriminator",
                value,
                None,
                rated,
            )
        for value in sorted(after - before):
            report(location, "discriminator-mapping-added", "wider", *unions, "discriminator", None, value)


def _chosen_by(location: Location, side: int, union: Node, member: Node) -> frozenset[str]:
    """The values that choose an alternative by the discriminator; none where it binds the property itself."""
    discriminator = objects(union.value.get("discriminator"))
    name = str(discriminator.get("propertyName"))
    document = location.documents[side]
    below = document.members(member, "properties").get(name)
    if not member.reference or (below is not None and "enum" in normal(document, below).value):
        return frozenset()
    component = _label(member)
    given = {
        value
        for value, target in objects(discriminator.get("mapping")).items()
        if target in (member.reference, component)
    }
    return frozenset(given or {component})


def _alternatives(location: Location, side: int, node: Node) -> list[Node]:
    document = location.documents[side]
    return [normal(document, member) for member in document.items(node, "oneOf")] or [node]


def _by_type(alternatives: list[Node]) -> list[Node]:
    """A schema of several types as one alternative for each: they answer to alternatives of a union."""
    if len(alternatives) != 1 or "enum" in alternatives[0].value:
        return alternatives
    (node,) = alternatives
    return [
        Node(settled({**node.value, "type": [name]}), node.pointer, node.reference, node.site)
        for name in sorted(types_of(node.value))
    ] or alternatives


def _null(location: Location, old: Node, new: Node) -> None:
    before, after = old.value.get("nullable") is True, new.value.get("nullable") is True
    if before != after:
        how = "became-nullable" if after else "became-not-nullable"
        report(location, how, "wider" if after else "narrower", old, new, "", before, after)


def _label(node: Node) -> str:
    title = node.value.get("title")
    if node.reference:
        return node.reference.rpartition("/")[2]
    if isinstance(title, str):
        return title
    names = ", ".join(objects(node.value.get("properties")))
    return names or " or ".join(sorted(types_of(node.value))) or "any"


def _paired(
    location: Location, before: list[Node], after: list[Node], compare_schemas: Compare
) -> tuple[list[tuple[Node, Node]], list[Node], list[Node]]:
    """Pairs, then what is left of both: by reference, meaning, tag, title, fit and likeness, in this order."""
    documents = location.documents
    left, right = list(before), list(after)
    pairs: list[tuple[Node, Node]] = []

    def match(fits: Callable[[Node, Node], bool]) -> None:
        for one in list(left):
            other = next((candidate for candidate in right if fits(one, candidate)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
                pairs.append((one, other))

    match(lambda one, other: bool(one.reference) and one.reference == other.reference)
    match(lambda one, other: alike(documents[0], one, documents[1], other))
    match(lambda one, other: bool(_tags(location, 0, one) & _tags(location, 1, other)))
    match(lambda one, other: bool(one.value.get("title")) and one.value["title"] == other.value.get("title"))
    if len(before) * len(after) <= _MOST * _MOST:
        match(lambda one, other: _fits(location, one, other, compare_schemas))
        match(lambda one, other: types_of(one.value) ^ types_of(other.value) == _NUMBERS)
        _match_by_likeness(location, left, right, pairs)
    return pairs, left, right


def _match_by_likeness(
    location: Location, left: list[Node], right: list[Node], pairs: list[tuple[Node, Node]]
) -> None:
    only = len(left) == 1 and len(right) == 1
    ranked = sorted(
        (
            (_likeness(one, other), at, where)
            for at, one in enumerate(left)
            for where, other in enumerate(right)
        ),
        key=lambda entry: -entry[0],
    )
    used: tuple[set[int], set[int]] = (set(), set())
    for likeness, at, where in ranked:
        tagged = _tags(location, 0, left[at]) and _tags(location, 1, right[where])
        if at in used[0] or where in used[1] or tagged or likeness <= (0 if only else _LIKE):
            continue
        used[0].add(at)
        used[1].add(where)
        pairs.append((left[at], right[where]))
    left[:] = [node for at, node in enumerate(left) if at not in used[0]]
    right[:] = [node for at, node in enumerate(right) if at not in used[1]]


def _likeness(one: Node, other: Node) -> float:
    if types_of(one.value) != types_of(other.value):
        return 0.0
    names = [set(objects(node.value.get("properties"))) for node in (one, other)]
    if not any(names):
        return 1.0
    return len(names[0] & names[1]) / len(names[0] | names[1])


def _tags(location: Location, side: int, node: Node) -> frozenset[tuple[str, str]]:
    """The properties that are bound to one value: they tell the alternatives of a union apart."""
    document = location.documents[side]
    tags: set[tuple[str, str]] = set()
    for name, member in document.members(node, "properties").items():
        values: Any = normal(document, member).value.get("enum")
        if is_list(values) and len(values) == 1:
            tags.add((name, repr(values[0])))
    return frozenset(tags)


def _fits(location: Location, one: Node, other: Node, compare_schemas: Compare) -> bool:
    """Whether every value of ``one`` is one of ``other``."""
    if types_of(one.value) != types_of(other.value):
        return False
    trial = location.trial()
    compare_schemas(trial, one, other)
    return not any(_narrows(finding) for finding in trial.scope.comparison.findings)


def _narrows(finding: Finding) -> bool:
    return (
        finding.effect in ("narrower", "other") or severest(finding.deployed, finding.upgrade) != VERDICTS[-1]
    )
