"""Compares schemas in pairs, one pair for each position in both documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.document import Document, Node, listed
from ...model.finding import Effect, Verdict, narrowing
from ...model.location import Location, report
from . import keywords, properties, types, unions
from .composition import Pairing, alone, annotation_only, bare_types, pair
from .normal_form import normal
from .spelling import demands

_MOST_DEPTH = 48
_MOST_PAIRS = 20_000
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
"""Keywords with one schema, walked where both sides have it."""
_NAMED = ("patternProperties", "dependentSchemas")
_COMPOSITIONS = (("allOf", "all-of"), ("oneOf", "one-of"), ("anyOf", "any-of"))
_EFFECTS: dict[str, tuple[Effect, Effect]] = {
    "all-of": ("narrower", "wider"),
    "one-of": ("wider", "narrower"),
    "any-of": ("wider", "narrower"),
}
"""What one more and one less do."""


def compare(location: Location, old: Node, new: Node) -> None:
    """Report everything that changed between two schemas."""
    if location.scope.comparison.sameness.same(old, new):
        return
    pair = (old.pointer, new.pointer)
    if pair in location.open or len(location.open) > _MOST_DEPTH:
        return
    if len(location.walked) > _MOST_PAIRS and pair in location.walked:
        return
    location.walked.add((*pair, location.path) if len(location.walked) <= _MOST_PAIRS else pair)
    location = replace(location, open=location.open | {pair})
    if owner := _component(location, old, new):
        location = replace(location, owner=owner)
    documents = location.documents
    if location.scope.comparison.by_meaning:
        old, new = normal(documents[0], old), normal(documents[1], new)
        if unions.compare(location, old, new, compare):
            return
    else:
        old, new = _unwrapped(location, old, new)
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
        _properties(location, old, new)  # else the change of the type says it all
    for step, one, other in _below(location, old, new):
        compare(location.below(step), one, other)


def _component(location: Location, old: Node, new: Node) -> str:
    """The component that both sides refer to, be it by an ``allOf`` that adds the same notes; else empty."""
    if old.reference or new.reference or not location.scope.comparison.by_meaning:
        return old.reference if old.reference == new.reference else ""
    sides = [alone(document, node) for document, node in zip(location.documents, (old, new), strict=True)]
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
        # What a required parameter defaults to is never used.
        unused = (
            change.keyword == "default" and location.top == "request-parameter" and location.required
        ) or location.unchecked(new)
        rated: tuple[Verdict, Verdict] | None = ("safe", "safe") if unused else None
        if change.disjoint and location.scope.direction == "request" and not unused:
            rated = ("breaking", "breaking")
        report(
            location,
            change.event,
            change.effect,
            old,
            new,
            change.keyword,
            change.old,
            change.new,
            rated,
            unused,
        )
    if location.path:
        properties.access(location, old, new)
        properties.life(location, old, new)


def _unwrapped(location: Location, old: Node, new: Node) -> tuple[Node, Node]:
    """Where one side alone is an ``allOf`` of one schema, that schema with what stands beside: it says the same."""
    documents = location.documents
    sides = [alone(document, node) for document, node in zip(documents, (old, new), strict=True)]
    if sides[0] is not None and sides[1] is None:
        return sides[0], new
    if sides[1] is not None and sides[0] is None:
        return old, sides[1]
    return old, new


def _wrapped(location: Location, old: Node, new: Node) -> bool:
    """A schema that became a choice of several which hold what it held."""
    if "oneOf" in old.value or "oneOf" not in new.value or location.path or not old.value.get("type"):
        return False
    if "type" in new.value or "properties" in new.value:
        return False
    report(location, "wrapped-in-one-of", "other", old, new, "oneOf")
    return True


def _type(location: Location, old: Node, new: Node) -> None:
    how = types.change(old.value, new.value, location.scope.direction, location.loose)
    if how is None:
        return
    if not location.scope.comparison.by_meaning:
        how = types.as_oasdiff(how, old.value, new.value, location.top, bool(location.path))
    key = "type" if types.types_of(old.value) != types.types_of(new.value) else "format"
    effects: dict[str, Effect] = {"generalized": "wider", "specialized": "narrower", "compatible": "none"}
    rated = types.rated(old.value, new.value, location.scope.direction, how)
    if location.unchecked(new):
        rated = ("safe", "safe")
    report(
        location, f"type-{how}", effects.get(how, "other"), old, new, key, types.spelled(old.value, key),
        types.spelled(new.value, key), rated,
    )  # fmt: skip


def _became_list(location: Location, old: Node, new: Node) -> bool:
    """A value of a query that may be repeated now: one value is still a list of one."""
    if (
        location.path
        or types.types_of(new.value) != frozenset({"array"})
        or "array" in types.types_of(old.value)
    ):
        return False
    if not types.types_of(old.value):
        return False
    items = location.documents[1].step(new, "items")
    trial = location.trial(repeats=False)
    compare(trial, old, items)
    fits = all(event.level == "INFO" for event in trial.scope.comparison.findings)
    how = "type-generalized" if fits else "type-changed"
    effect: Effect = "wider" if fits else "other"
    values = types.spelled(old.value, "type"), types.spelled(new.value, "type")
    report(location, how, effect, old, new, "type", *values, ("safe", "safe") if fits else None)
    return True


def _nullability(location: Location, old: Node, new: Node) -> None:
    before, after = types.nullable(old.value), types.nullable(new.value)
    if before is None or after is None or before == after:
        return
    rated: tuple[Verdict, Verdict] | None = ("safe", "safe") if location.unchecked(new) else None
    if after:
        report(location, "became-nullable", "wider", old, new, "type", False, True, rated)
    else:
        report(location, "became-not-nullable", "narrower", old, new, "type", True, False, rated)


def _composition(location: Location, old: Node, new: Node, keyword: str, name: str) -> None:
    documents = location.documents
    before, after = documents[0].items(old, keyword), documents[1].items(new, keyword)
    if not before and not after:
        return
    old_types, new_types = bare_types(before), bare_types(after)
    if old_types is not None and new_types is not None and name != "all-of":
        for how, changed in (("widened", new_types - old_types), ("narrowed", old_types - new_types)):
            if changed:
                names = sorted(old_types), sorted(new_types)
                report(
                    location, f"list-of-types-{how}", narrowing(how == "narrowed"), old, new, keyword, *names
                )
        return
    pairing: Pairing = pair(*documents, before, after)
    more, less = _EFFECTS[name]
    sides: tuple[tuple[Sequence[Node], str, Effect], ...] = (
        (pairing.added, "added", more),
        (pairing.removed, "removed", less),
    )
    for nodes, how, usual in sides:
        for node in nodes:
            event = f"{name}-{how}"
            effect = usual
            if name == "all-of" and annotation_only(node.value):
                event = f"{event}-annotation-only"
                effect = "none"
            title = node.reference or node.value.get("title")
            values = (None, title) if how == "added" else (title, None)
            report(location, event, effect, old, new, keyword, *values)
    for label, one, other in pairing.both:
        compare(location.below(f"{keyword}[{label}]"), one, other)


def _discriminator(location: Location, old: Node, new: Node) -> None:
    documents = location.documents
    before, after = documents[0].step(old, "discriminator"), documents[1].step(new, "discriminator")
    if not before.value and not after.value:
        return
    if not before.value or not after.value:
        how = "added" if after.value else "removed"
        report(location, f"discriminator-{how}", "none", old, new, "discriminator")
        return
    names = before.value.get("propertyName"), after.value.get("propertyName")
    if names[0] != names[1]:
        report(location, "discriminator-property-name-changed", "none", old, new, "discriminator", *names)
    one, other = documents[0].step(before, "mapping").value, documents[1].step(after, "mapping").value
    added = [name for name in other if name not in one]
    deleted = [name for name in one if name not in other]
    if added:
        report(location, "discriminator-mapping-added", "none", old, new, "discriminator", None, added)
    if deleted:
        report(location, "discriminator-mapping-deleted", "none", old, new, "discriminator", deleted, None)
    for name in one:
        if name in other and one[name] != other[name]:
            values = one[name], other[name]
            report(location, "discriminator-mapping-changed", "none", old, new, "discriminator", *values)


def _prefix_items(location: Location, old: Node, new: Node) -> None:
    documents = location.documents
    before, after = documents[0].items(old, "prefixItems"), documents[1].items(new, "prefixItems")
    for _ in after[len(before) :]:
        report(location, "prefix-items-added", "wider", old, new, "prefixItems")
    for _ in before[len(after) :]:
        report(location, "prefix-items-removed", "narrower", old, new, "prefixItems")
    for at, (one, other) in enumerate(zip(before, after, strict=False)):
        compare(location.below(f"prefixItems[{at}]"), one, other)


def _properties(location: Location, old: Node, new: Node) -> None:
    documents: tuple[Document, Document] = location.documents
    before, after = documents[0].members(old, "properties"), documents[1].members(new, "properties")
    needed = [frozenset(map(str, listed(node.value.get("required")))) for node in (old, new)]
    ignores = location.scope.comparison.policy.ignores
    for name, node in after.items():
        if name not in before and not ignores(node.value):
            properties.added(location.member(name), node, name in needed[1])
    if location.scope.comparison.by_meaning:
        # A name that must be there is a property, with or without a schema.
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
    documents = location.documents
    lists = [types.types_of(node.value) == frozenset({"array"}) for node in (old, new)]
    if (
        location.scope.comparison.by_meaning
        and all(lists)
        and ("items" in old.value) != ("items" in new.value)
    ):
        # Items without a schema may be anything.
        yield "items", documents[0].step(old, "items"), documents[1].step(new, "items")
    for keyword in _SUBSCHEMAS:
        if keyword in old.value and keyword in new.value:
            yield keyword, documents[0].step(old, keyword), documents[1].step(new, keyword)
    keyword = "additionalProperties"
    if all(isinstance(node.value.get(keyword), dict) for node in (old, new)):
        yield keyword, documents[0].step(old, keyword), documents[1].step(new, keyword)
    for keyword in _NAMED:
        before, after = documents[0].members(old, keyword), documents[1].members(new, keyword)
        for name, node in before.items():
            if name in after:
                yield f"{keyword}[{name}]", node, after[name]
