"""Compares schemas in pairs, one pair for each position in both documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from ...model.document import Node, listed
from ...model.finding import BREAKING, SAFE, Effect, narrowing
from ...model.location import Location
from . import keywords, properties, types, unions
from .composition import alone, annotation_only, bare_types, label, matching
from .normal_form import normal
from .spelling import demands

_MOST_DEPTH = 48
_MOST_PAIRS = 2_000
_SUBSCHEMAS = (
    "items",
    "not",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "if",
    "then",
    "else",
    "contentSchema",
)
"""Keywords with one schema, compared if both sides have it."""
_NAMED = ("patternProperties", "dependentSchemas")
_COMPOSITIONS = (("allOf", "all-of"), ("oneOf", "one-of"), ("anyOf", "any-of"))
_EFFECTS: dict[str, tuple[Effect, Effect]] = {
    "all-of": ("narrower", "wider"),
    "one-of": ("wider", "narrower"),
    "any-of": ("wider", "narrower"),
}
"""The effects of an added and a removed alternative."""


def compare(location: Location, old: Node, new: Node) -> None:
    """Report all changes between two schemas."""
    if location.scope.comparison.sameness.same(old.raw, new.raw):
        return
    pair = (old.pointer, new.pointer)
    if pair in location.open or len(location.open) > _MOST_DEPTH:
        return
    once = location.trying or len(location.walked) > _MOST_PAIRS
    if once and pair in location.walked:
        return
    location.walked.add(pair if once else (*pair, location.path))
    location = replace(location, open=location.open | {pair})
    if owner := _component(location, old, new):
        location = replace(location, owner=owner)
    if location.scope.comparison.by_meaning:
        old, new = normal(old), normal(new)
        if unions.compare(location, old, new, compare):
            return
    else:
        old, new = _unwrapped(old, new)
        if _wrapped(location, old, new):
            return
    _keywords(location, old, new)
    if not location.scope.comparison.by_meaning:
        for keyword, name in _COMPOSITIONS:
            _composition(location, old, new, keyword, name)
    _discriminator(location, old, new)
    _prefix_items(location, old, new)
    objects = ["object" in types.types_of(node.value) for node in (old, new)]
    if objects[0] == objects[1] or not location.scope.comparison.by_meaning:
        _properties(location, old, new)  # else the change of the type is sufficient
    for step, one, other in _below(location, old, new):
        compare(location.below(step), one, other)


def _component(location: Location, old: Node, new: Node) -> str:
    """Return the component that both sides refer to, also by an annotated ``allOf``; else empty."""
    if old.reference or new.reference or not location.scope.comparison.by_meaning:
        return old.reference if old.reference == new.reference else ""
    sides = [alone(node) for node in (old, new)]
    beside = [
        {key: value for key, value in demands(node.value).items() if key != "allOf"} for node in (old, new)
    ]
    one, other = ("" if side is None else side.reference for side in sides)
    return one if one == other and beside[0] == beside[1] else ""


def _keywords(location: Location, old: Node, new: Node) -> None:
    if not (location.repeats and _became_list(location, old, new)):
        _type(location, old, new)
    _nullability(location, old, new)
    for change in keywords.changes(old.value, new.value):
        # The default of a required parameter is never used.
        unused = (
            change.keyword == "default" and location.top == "request-parameter" and location.required
        ) or location.unchecked(new)
        rated = SAFE if unused else None
        if change.disjoint and location.scope.direction == "request" and not unused:
            rated = BREAKING
        values = change.old, change.new
        location.report(
            change.event, change.effect, old, new, change.keyword, values, rated=rated, quiet=unused
        )
    if location.path:
        properties.compare(location, old, new)


def _unwrapped(old: Node, new: Node) -> tuple[Node, Node]:
    """Unwrap an ``allOf`` of one schema if only one side has it: the meaning is equal."""
    one, other = alone(old), alone(new)
    if (one is None) == (other is None):
        return old, new
    return one or old, other or new


def _wrapped(location: Location, old: Node, new: Node) -> bool:
    """Report a schema that became a union of alternatives that include it."""
    if "oneOf" in old.value or "oneOf" not in new.value or location.path or not old.value.get("type"):
        return False
    if "type" in new.value or "properties" in new.value:
        return False
    location.report("wrapped-in-one-of", "other", old, new, "oneOf")
    return True


def _type(location: Location, old: Node, new: Node) -> None:
    how = types.change(old.value, new.value, location.scope.direction, location.loose)
    if how is None:
        return
    if not location.scope.comparison.by_meaning:
        how = types.as_oasdiff(how, old.value, new.value, location.top, bool(location.path))
    key = "type" if types.types_of(old.value) != types.types_of(new.value) else "format"
    effects: dict[str, Effect] = {"generalized": "wider", "specialized": "narrower", "compatible": "none"}
    unchecked = location.unchecked(new)
    rated = SAFE if unchecked else types.rated(old.value, new.value, location.scope.direction, how)
    values = types.spelled(old.value, key), types.spelled(new.value, key)
    location.report(f"type-{how}", effects.get(how, "other"), old, new, key, values, rated=rated)


def _became_list(location: Location, old: Node, new: Node) -> bool:
    """Report a query parameter that became repeatable: one value is a list of one item."""
    before, after = types.types_of(old.value), types.types_of(new.value)
    if location.path or after != frozenset({"array"}) or "array" in before or not before:
        return False
    trial = location.trial(repeats=False)
    compare(trial, old, new.step("items"))
    fits = all(event.level == "INFO" for event in trial.scope.comparison.findings)
    how = "type-generalized" if fits else "type-changed"
    effect: Effect = "wider" if fits else "other"
    values = types.spelled(old.value, "type"), types.spelled(new.value, "type")
    location.report(how, effect, old, new, "type", values, rated=SAFE if fits else None)
    return True


def _nullability(location: Location, old: Node, new: Node) -> None:
    before, after = types.nullable(old.value), types.nullable(new.value)
    if before is None or after is None or before == after:
        return
    rated = SAFE if location.unchecked(new) else None
    how = "became-nullable" if after else "became-not-nullable"
    location.report(how, narrowing(before), old, new, "type", (before, after), rated=rated)


def _composition(location: Location, old: Node, new: Node, keyword: str, name: str) -> None:
    before, after = old.items(keyword), new.items(keyword)
    if not before and not after:
        return
    old_types, new_types = bare_types(before), bare_types(after)
    if old_types is not None and new_types is not None and name != "all-of":
        values = sorted(old_types), sorted(new_types)
        if new_types - old_types:
            location.report("list-of-types-widened", "wider", old, new, keyword, values)
        if old_types - new_types:
            location.report("list-of-types-narrowed", "narrower", old, new, keyword, values)
        return
    pairing = matching(before, after)
    more, less = _EFFECTS[name]
    sides: tuple[tuple[Sequence[Node], str, Effect], ...] = (
        (pairing.right, "added", more),
        (pairing.left, "removed", less),
    )
    for nodes, how, usual in sides:
        for node in nodes:
            notes = name == "all-of" and annotation_only(node.value)
            event = f"{name}-{how}{'-annotation-only' if notes else ''}"
            title = node.reference or node.value.get("title")
            named = (None, title) if how == "added" else (title, None)
            location.report(event, "none" if notes else usual, old, new, keyword, named)
    for one, other in pairing.pairs:
        compare(location.below(f"{keyword}[{label(one, before)}]"), one, other)


def _discriminator(location: Location, old: Node, new: Node) -> None:
    before, after = old.step("discriminator"), new.step("discriminator")
    report = partial(location.report, effect="none", old=old, new=new, key="discriminator")
    if not before.value or not after.value:
        if before.value or after.value:
            report(f"discriminator-{'added' if after.value else 'removed'}")
        return
    names = before.value.get("propertyName"), after.value.get("propertyName")
    if names[0] != names[1]:
        report("discriminator-property-name-changed", values=names)
    one, other = before.step("mapping").value, after.step("mapping").value
    if added := [name for name in other if name not in one]:
        report("discriminator-mapping-added", values=(None, added))
    if deleted := [name for name in one if name not in other]:
        report("discriminator-mapping-deleted", values=(deleted, None))
    for name in one:
        if name in other and one[name] != other[name]:
            report("discriminator-mapping-changed", values=(one[name], other[name]))


def _prefix_items(location: Location, old: Node, new: Node) -> None:
    before, after = old.items("prefixItems"), new.items("prefixItems")
    for _ in after[len(before) :]:
        location.report("prefix-items-added", "wider", old, new, "prefixItems")
    for _ in before[len(after) :]:
        location.report("prefix-items-removed", "narrower", old, new, "prefixItems")
    for at, (one, other) in enumerate(zip(before, after, strict=False)):
        compare(location.below(f"prefixItems[{at}]"), one, other)


def _properties(location: Location, old: Node, new: Node) -> None:
    before, after = old.members("properties"), new.members("properties")
    needed = [frozenset(map(str, listed(node.value.get("required")))) for node in (old, new)]
    ignores = location.scope.comparison.policy.ignores
    for name, node in after.items():
        if name not in before and not ignores(node.value):
            properties.added(location.member(name), node, name in needed[1])
    if location.scope.comparison.by_meaning:
        # A required name is a property, with or without a schema.
        for name in sorted(needed[1] - needed[0] - before.keys() - after.keys()):
            properties.added(location.member(name), new, True)
    for name, node in before.items():
        if ignores(node.value, *([after[name].value] if name in after else [])):
            continue
        below = location.member(name)
        if name not in after:
            properties.removed(below, node, name in needed[0])
            continue
        other = after[name]
        properties.required(below, node, other, name in needed[0], name in needed[1])
        compare(location.member(name, name in needed[1]), node, other)


def _below(location: Location, old: Node, new: Node) -> Iterator[tuple[str, Node, Node]]:
    lists = all(types.types_of(node.value) == frozenset({"array"}) for node in (old, new))
    if location.scope.comparison.by_meaning and lists and ("items" in old.value) != ("items" in new.value):
        yield "items", old.step("items"), new.step("items")  # Items without a schema allow any value.
    for keyword in _SUBSCHEMAS:
        if keyword in old.value and keyword in new.value:
            yield keyword, old.step(keyword), new.step(keyword)
    keyword = "additionalProperties"
    if all(isinstance(node.value.get(keyword), dict) for node in (old, new)):
        yield keyword, old.step(keyword), new.step(keyword)
    for keyword in _NAMED:
        after = new.members(keyword)
        for name, node in old.members(keyword).items():
            if name in after:
                yield f"{keyword}[{name}]", node, after[name]
