"""Unions in normal form: pairs alternatives, and rates added and removed alternatives."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ....common.json_values import is_list
from ...model.document import Node, objects
from ...model.finding import BREAKING, SAFE, Effect, Finding, narrowing
from ...model.location import Location
from .composition import Matching, alike
from .normal_form import normal
from .spelling import settled
from .types import types_of

Compare = Callable[[Location, Node, Node], None]
_NUMBERS = frozenset({"integer", "number"})
_MOST = 24
"""The largest number of alternatives to compare in all pairs."""
_LIKE = 0.4
"""The share of common properties from which two alternatives count as one changed alternative."""


def compare(location: Location, old: Node, new: Node, compare_schemas: Compare) -> bool:
    """Report the changes of two schemas if at least one is a union; returns whether one is."""
    before, after = _alternatives(old), _alternatives(new)
    if len(before) < 2 and len(after) < 2:
        return False
    before, after = _by_type(before), _by_type(after)
    _null(location, old, new)
    matching = _matching(location, before, after, compare_schemas)
    request = location.scope.direction == "request"
    for node in matching.left:
        covered = request and any(_fits(location, node, other, compare_schemas) for other in after)
        effect: Effect = "none" if covered else "narrower"
        rated = SAFE if covered or not request else None
        location.report("one-of-removed", effect, node, new, values=(_label(node), None), rated=rated)
    # A single schema that becomes a union differs from a union with one more alternative.
    grown = not request and len(before) < 2
    for node in matching.right:
        rated = ("risky", "breaking") if grown else SAFE
        location.report("one-of-added", "wider", old, node, values=(None, _label(node)), rated=rated)
    _discriminator(location, (old, new), matching.pairs)
    for one, other in matching.pairs:
        compare_schemas(location.below(f"oneOf[{_label(one)}]") if len(before) > 1 else location, one, other)
    return True


def _discriminator(location: Location, unions: tuple[Node, Node], pairs: list[tuple[Node, Node]]) -> None:
    """Report changes of the discriminator values that no alternative fixes itself."""
    names = [objects(union.value.get("discriminator")).get("propertyName") for union in unions]
    if not all(isinstance(name, str) for name in names):
        return
    chosen = [[_chosen_by(unions[side], pair[side]) for side in (0, 1)] for pair in pairs]
    rated = BREAKING if location.scope.direction == "request" else None
    report = partial(location.report, old=unions[0], new=unions[1], key="discriminator")
    if names[0] != names[1]:
        if any(values[0] or values[1] for values in chosen):
            values = names[0], names[1]
            report("discriminator-property-name-changed", "other", values=values, rated=rated)
        return
    for before, after in chosen:
        if not before or not after:
            continue  # The alternative fixes the property.
        for value in sorted(before - after):
            report("discriminator-mapping-deleted", "narrower", values=(value, None), rated=rated)
        for value in sorted(after - before):
            report("discriminator-mapping-added", "wider", values=(None, value))


def _chosen_by(union: Node, member: Node) -> frozenset[str]:
    """Return the discriminator values of an alternative; none if it fixes the property itself."""
    discriminator = objects(union.value.get("discriminator"))
    below = member.members("properties").get(str(discriminator.get("propertyName")))
    if not member.reference or (below is not None and "enum" in normal(below).value):
        return frozenset()
    component = _label(member)
    values = {
        value
        for value, target in objects(discriminator.get("mapping")).items()
        if target in (member.reference, component)
    }
    return frozenset(values or {component})


def _alternatives(node: Node) -> list[Node]:
    return list(map(normal, node.items("oneOf"))) or [node]


def _by_type(alternatives: list[Node]) -> list[Node]:
    """Split a schema of several types into one alternative for each type."""
    if len(alternatives) != 1 or "enum" in alternatives[0].value:
        return alternatives
    (node,) = alternatives
    types = sorted(types_of(node.value))
    return [node.of(settled({**node.value, "type": [name]})) for name in types] or alternatives


def _null(location: Location, old: Node, new: Node) -> None:
    before, after = old.value.get("nullable") is True, new.value.get("nullable") is True
    if before != after:
        how = "became-nullable" if after else "became-not-nullable"
        location.report(how, narrowing(before), old, new, values=(before, after))


def _label(node: Node) -> str:
    title = node.value.get("title")
    if node.reference:
        return node.reference.rpartition("/")[2]
    if isinstance(title, str):
        return title
    names = ", ".join(objects(node.value.get("properties")))
    return names or " or ".join(sorted(types_of(node.value))) or "any"


def _matching(
    location: Location, before: list[Node], after: list[Node], compare_schemas: Compare
) -> Matching:
    """The alternatives paired: by reference, meaning, tag, title, fit and likeness, in this order."""
    matching = Matching(before, after)
    matching.match_the_same()
    matching.match(lambda one, other: _tags(one) & _tags(other))
    matching.match(
        lambda one, other: one.value.get("title") and one.value["title"] == other.value.get("title")
    )
    if len(before) * len(after) <= _MOST * _MOST:
        matching.match(lambda one, other: _fits(location, one, other, compare_schemas))
        matching.match(lambda one, other: types_of(one.value) ^ types_of(other.value) == _NUMBERS)
        _match_by_likeness(matching)
    return matching


def _match_by_likeness(matching: Matching) -> None:
    least = 0 if len(matching.left) == len(matching.right) == 1 else _LIKE
    ranked = sorted(
        ((_likeness(one, other), one, other) for one in matching.left for other in matching.right),
        key=lambda entry: -entry[0],
    )
    used: set[int] = set()
    for likeness, one, other in ranked:
        if likeness > least and used.isdisjoint((id(one), id(other))) and not (_tags(one) and _tags(other)):
            used |= {id(one), id(other)}
            matching.pair(one, other)


def _likeness(one: Node, other: Node) -> float:
    if types_of(one.value) != types_of(other.value):
        return 0.0
    names = [set(objects(node.value.get("properties"))) for node in (one, other)]
    if not any(names):
        return 1.0
    return len(names[0] & names[1]) / len(names[0] | names[1])


def _tags(node: Node) -> frozenset[tuple[str, str]]:
    """Return the properties with one fixed value, which distinguish the alternatives of a union."""
    bound = {name: normal(member).value.get("enum") for name, member in node.members("properties").items()}
    return frozenset(
        (name, repr(values[0])) for name, values in bound.items() if is_list(values) and len(values) == 1
    )


def _fits(location: Location, one: Node, other: Node, compare_schemas: Compare) -> bool:
    """Whether every value of ``one`` is a value of ``other``."""
    if types_of(one.value) != types_of(other.value):
        return False
    if location.trying:
        return alike(one, other)  # Recursive schemas: a trial starts no further trial.
    trial = location.trial()
    compare_schemas(trial, one, other)
    return not any(_narrows(finding) for finding in trial.scope.comparison.findings)


def _narrows(finding: Finding) -> bool:
    return finding.effect in ("narrower", "other") or finding.worst != "safe"
