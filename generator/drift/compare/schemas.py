"""Schemas, walked in pairs: each pair of the same place in both documents is compared once on its way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model.document import Document, Node, listed
from ..model.finding import Effect, Verdict, narrowing
from ..model.location import Location, report
from . import keywords, properties, types
from .composition import Pairing, alone, annotation_only, bare_types, pair

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


def compare(place: Location, old: Node, new: Node) -> None:
    """Report everything that changed between two schemas."""
    if place.scope.comparison.sameness.same(old, new):
        return
    pair = (old.pointer, new.pointer)
    if pair in place.open or len(place.open) > _MOST_DEPTH:
        return
    if len(place.walked) > _MOST_PAIRS and pair in place.walked:
        return
    place.walked.add((*pair, place.path) if len(place.walked) <= _MOST_PAIRS else pair)
    place = replace(place, open=place.open | {pair})
    old, new = _unwrapped(place, old, new)
    if _wrapped(place, old, new):
        return
    if not (place.repeats and _became_list(place, old, new)):
        _type(place, old, new)
    _nullability(place, old, new)
    for change in keywords.changes(old.value, new.value):
        if change.keyword == "default" and place.top == "request-parameter" and place.required:
            rated: tuple[Verdict, Verdict] | None = ("safe", "safe")
            quiet = True
        else:
            rated, quiet = None, False
        report(
            place, change.event, change.effect, old, new, change.keyword, change.old, change.new, rated, quiet
        )
    if place.path:
        properties.access(place, old, new)
        properties.life(place, old, new)
    for keyword, name in _COMPOSITIONS:
        _composition(place, old, new, keyword, name)
    _discriminator(place, old, new)
    _prefix_items(place, old, new)
    _properties(place, old, new)
    _subschemas(place, old, new)


def _documents(place: Location) -> tuple[Document, Document]:
    return place.scope.comparison.old, place.scope.comparison.new


def _unwrapped(place: Location, old: Node, new: Node) -> tuple[Node, Node]:
    """Where one side alone is an ``allOf`` of one schema, that schema with what stands beside: it says the same."""
    documents = _documents(place)
    sides = [alone(document, node) for document, node in zip(documents, (old, new), strict=True)]
    if sides[0] is not None and sides[1] is None:
        return sides[0], new
    if sides[1] is not None and sides[0] is None:
        return old, sides[1]
    return old, new


def _wrapped(place: Location, old: Node, new: Node) -> bool:
    """A schema that became a choice of several which hold what it held."""
    if "oneOf" in old.value or "oneOf" not in new.value or place.path or not old.value.get("type"):
        return False
    if "type" in new.value or "properties" in new.value:
        return False
    report(place, "wrapped-in-one-of", "other", old, new, "oneOf")
    return True


def _type(place: Location, old: Node, new: Node) -> None:
    how = types.change(old.value, new.value, place.scope.direction, place.loose)
    if how is None:
        return
    key = "type" if types.types_of(old.value) != types.types_of(new.value) else "format"
    effects: dict[str, Effect] = {"generalized": "wider", "specialized": "narrower", "compatible": "none"}
    before, after = old.value.get(key), new.value.get(key)
    report(place, f"type-{how}", effects.get(how, "other"), old, new, key, before, after)


def _became_list(place: Location, old: Node, new: Node) -> bool:
    """A value of a query that may be repeated now: one value is still a list of one."""
    if (
        place.path
        or types.types_of(new.value) != frozenset({"array"})
        or "array" in types.types_of(old.value)
    ):
        return False
    if not types.types_of(old.value):
        return False
    trial = type(place.scope.comparison)({}, {}, place.scope.comparison.today)
    trial.old, trial.new = _documents(place)
    trial.sameness = place.scope.comparison.sameness
    items = trial.new.step(new, "items")
    compare(
        replace(place, scope=place.scope.within(comparison=trial), open=frozenset(), repeats=False),
        old,
        items,
    )
    fits = all(each.level == "INFO" for each in trial.findings)
    how = "type-generalized" if fits else "type-changed"
    effect: Effect = "wider" if fits else "other"
    report(place, how, effect, old, new, "type", old.value.get("type"), new.value.get("type"))
    return True


def _nullability(place: Location, old: Node, new: Node) -> None:
    before, after = types.nullable(old.value), types.nullable(new.value)
    if before is None or after is None or before == after:
        return
    if after:
        report(place, "became-nullable", "wider", old, new, "type", False, True)
    else:
        report(place, "became-not-nullable", "narrower", old, new, "type", True, False)


def _composition(place: Location, old: Node, new: Node, keyword: str, name: str) -> None:
    documents = _documents(place)
    before, after = documents[0].items(old, keyword), documents[1].items(new, keyword)
    if not before and not after:
        return
    old_types, new_types = bare_types(before), bare_types(after)
    if old_types is not None and new_types is not None and name != "all-of":
        for how, changed in (("widened", new_types - old_types), ("narrowed", old_types - new_types)):
            if changed:
                values = sorted(old_types), sorted(new_types)
                report(
                    place, f"list-of-types-{how}", narrowing(how == "narrowed"), old, new, keyword, *values
                )
        return
    found: Pairing = pair(*documents, before, after)
    more, less = _EFFECTS[name]
    for node in found.added:
        event = f"{name}-added"
        effect: Effect = more
        if name == "all-of" and annotation_only(node.value):
            event, effect = f"{event}-annotation-only", "none"
        report(place, event, effect, old, new, keyword, None, node.reference or node.value.get("title"))
    for node in found.removed:
        event, effect = f"{name}-removed", less
        if name == "all-of" and annotation_only(node.value):
            event, effect = f"{event}-annotation-only", "none"
        report(place, event, effect, old, new, keyword, node.reference or node.value.get("title"), None)
    for label, one, other in found.both:
        compare(place.below(f"{keyword}[{label}]"), one, other)


def _discriminator(place: Location, old: Node, new: Node) -> None:
    documents = _documents(place)
    before, after = documents[0].step(old, "discriminator"), documents[1].step(new, "discriminator")
    if not before.value and not after.value:
        return
    if not before.value or not after.value:
        report(
            place, f"discriminator-{'added' if after.value else 'removed'}", "none", old, new, "discriminator"
        )
        return
    names = before.value.get("propertyName"), after.value.get("propertyName")
    if names[0] != names[1]:
        report(place, "discriminator-property-name-changed", "none", old, new, "discriminator", *names)
    one, other = documents[0].step(before, "mapping").value, documents[1].step(after, "mapping").value
    added = [each for each in other if each not in one]
    deleted = [each for each in one if each not in other]
    if added:
        report(place, "discriminator-mapping-added", "none", old, new, "discriminator", None, added)
    if deleted:
        report(place, "discriminator-mapping-deleted", "none", old, new, "discriminator", deleted, None)
    for each in one:
        if each in other and one[each] != other[each]:
            values = one[each], other[each]
            report(place, "discriminator-mapping-changed", "none", old, new, "discriminator", *values)


def _prefix_items(place: Location, old: Node, new: Node) -> None:
    documents = _documents(place)
    before, after = documents[0].items(old, "prefixItems"), documents[1].items(new, "prefixItems")
    for _ in after[len(before) :]:
        report(place, "prefix-items-added", "wider", old, new, "prefixItems")
    for _ in before[len(after) :]:
        report(place, "prefix-items-removed", "narrower", old, new, "prefixItems")
    for at, (one, other) in enumerate(zip(before, after, strict=False)):
        compare(place.below(f"prefixItems[{at}]"), one, other)


def _properties(place: Location, old: Node, new: Node) -> None:
    documents = _documents(place)
    before, after = documents[0].members(old, "properties"), documents[1].members(new, "properties")
    needed = [frozenset(map(str, listed(each.value.get("required")))) for each in (old, new)]
    for name, node in after.items():
        if name not in before:
            properties.added(place.below(name), node, name in needed[1])
    for name, node in before.items():
        below = place.below(name)
        if name not in after:
            properties.removed(below, node, name in needed[0])
            continue
        other = after[name]
        properties.required(below, node, other, name in needed[0], name in needed[1])
        compare(place.below(name, name in needed[1]), node, other)


def _subschemas(place: Location, old: Node, new: Node) -> None:
    for step, one, other in _below(place, old, new):
        compare(place.below(step), one, other)


def _below(place: Location, old: Node, new: Node) -> Iterator[tuple[str, Node, Node]]:
    documents = _documents(place)
    for keyword in _SUBSCHEMAS:
        if keyword in old.value and keyword in new.value:
            yield keyword, documents[0].step(old, keyword), documents[1].step(new, keyword)
    keyword = "additionalProperties"
    if all(isinstance(each.value.get(keyword), dict) for each in (old, new)):
        yield keyword, documents[0].step(old, keyword), documents[1].step(new, keyword)
    for keyword in _NAMED:
        before, after = documents[0].members(old, keyword), documents[1].members(new, keyword)
        for name, node in before.items():
            if name in after:
                yield f"{keyword}[{name}]", node, after[name]
