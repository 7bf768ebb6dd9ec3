"""Tables of the keywords that limit values, with one row for each keyword."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import inf
from typing import Any, Literal

from ...model.document import listed, objects
from ...model.finding import Effect, narrowing
from .spelling import ANY_PATTERN, excess, is_number


@dataclass(frozen=True, slots=True)
class KeywordChange:
    """One event of a keyword."""

    event: str
    effect: Effect
    keyword: str
    old: Any = None
    new: Any = None
    disjoint: bool = False
    """Whether no old valid value remains valid."""


_Bound = Literal["lower", "upper"]
_BOUNDS: tuple[tuple[str, str, _Bound, float | None], ...] = (
    ("minimum", "min", "lower", None),
    ("maximum", "max", "upper", None),
    ("exclusiveMinimum", "exclusive-min", "lower", None),
    ("exclusiveMaximum", "exclusive-max", "upper", None),
    ("minLength", "min-length", "lower", 0),
    ("maxLength", "max-length", "upper", None),
    ("minItems", "min-items", "lower", None),
    ("maxItems", "max-items", "upper", None),
    ("minContains", "min-contains", "lower", None),
    ("maxContains", "max-contains", "upper", None),
    ("minProperties", "min-properties", "lower", 0),
    ("maxProperties", "max-properties", "upper", None),
)
"""Keyword, its name in events, the limited side, and the value that means absence."""
_ASSERTIONS = (
    ("contains", "contains"),
    ("propertyNames", "property-names"),
    ("unevaluatedItems", "unevaluated-items"),
    ("unevaluatedProperties", "unevaluated-properties"),
    ("if", "if"),
    ("then", "then"),
    ("else", "else"),
    ("contentSchema", "content-schema"),
    ("not", "not"),
)
"""Keywords with one schema that constrain by their presence."""
_NAMED_ASSERTIONS = (
    ("dependentSchemas", "dependent-schema"),
    ("patternProperties", "pattern-property"),
    ("dependentRequired", "dependent-required"),
)
"""Keywords with named entries, each of which is a constraint."""
_CONTENT = (("contentMediaType", "content-media-type"), ("contentEncoding", "content-encoding"))
_ABSENT = object()


def changes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    """Yield the changes of simple keywords: limits, patterns, constants, defaults, enums and others."""
    for changed in (_bounds, _steps, _pattern, _enums, _values, _assertions, _additional, _conditions):
        yield from changed(old, new)


def _bounds(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    for keyword, name, side, absent in _BOUNDS:
        bounds = old.get(keyword), new.get(keyword)
        if isinstance(bounds[0], bool) or isinstance(bounds[1], bool):
            if bool(bounds[0]) != bool(bounds[1]):
                yield KeywordChange(f"{name}-changed", narrowing(bool(bounds[1])), keyword, *bounds)
            continue
        before, after = (item if is_number(item) else absent for item in bounds)
        if before == after:
            continue
        if before is None or (keyword == "minItems" and not before):
            event, narrower = "set", True
        elif after is None or (keyword == "minItems" and not after and bounds[1] is None):
            event, narrower = "unset", False
        else:
            event, narrower = (
                "increased" if after > before else "decreased",
                (after > before) == (side == "lower"),
            )
        disjoint = narrower and _disjoint(old, new, keyword, side)
        yield KeywordChange(f"{name}-{event}", narrowing(narrower), keyword, *bounds, disjoint=disjoint)


def _steps(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    steps = old.get("multipleOf"), new.get("multipleOf")
    if steps[0] != steps[1]:
        yield KeywordChange("multiple-of-changed", _step_effect(*steps), "multipleOf", *steps)
    before, after = old.get("uniqueItems") is True, new.get("uniqueItems") is True
    if before != after:
        event = f"unique-items-{'set' if after else 'unset'}"
        yield KeywordChange(event, narrowing(after), "uniqueItems", before, after)


def _step_effect(before: Any, after: Any) -> Effect:
    """Return the effect of a changed ``multipleOf`` on the valid values."""
    if before is None or after is None:
        return "narrower" if before is None else "wider"
    try:
        old, new = Fraction(str(before)), Fraction(str(after))
        return "wider" if old % new == 0 else "narrower" if new % old == 0 else "other"
    except (ValueError, ZeroDivisionError):
        return "other"


def _disjoint(old: dict[str, Any], new: dict[str, Any], keyword: str, side: _Bound) -> bool:
    """Whether the bound of ``new`` lies beyond the opposite bound of ``old``."""
    other = keyword.replace("min", "max").replace("Min", "Max")
    if side == "upper":
        other = keyword.replace("max", "min").replace("Max", "Min")
    limit, bound = old.get(other), new.get(keyword)
    if not is_number(limit) or not is_number(bound):
        return False
    return bound > limit if side == "lower" else bound < limit


def _pattern(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    before, after = old.get("pattern"), new.get("pattern")
    if before == after:
        return
    event = "changed"
    effect: Effect = "wider" if _repeats_more(str(before), str(after)) else "other"
    if not before:
        event, effect = "added", "narrower"
    elif not after:
        event, effect = "removed", "wider"
    elif after in ANY_PATTERN:
        event, effect = "generalized", "wider"
    yield KeywordChange(f"pattern-{event}", effect, "pattern", before, after)


_REPEAT = re.compile(r"\{(\d+)(?:(,)(\d*))?\}")


def _repeats_more(before: str, after: str) -> bool:
    """Whether two patterns differ only in repetition counts, and the second includes the first."""
    if _REPEAT.sub("{}", before) != _REPEAT.sub("{}", after):
        return False
    pairs = zip(_REPEAT.findall(before), _REPEAT.findall(after), strict=True)
    ranges = [[_range(*numbers) for numbers in pair] for pair in pairs]
    return all(new[0] <= old[0] and old[1] <= new[1] for old, new in ranges)


def _range(least: str, several: str, most: str) -> tuple[int, float]:
    return int(least), float(most) if most else inf if several else int(least)


def _enums(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    for keyword in ("enum", "x-extensible-enum"):
        before, after = listed(old.get(keyword)), listed(new.get(keyword))
        if before and after:
            for item in excess(after, before):
                yield KeywordChange(f"{keyword}-value-added", "wider", keyword, None, item)
            for item in excess(before, after):
                yield KeywordChange(f"{keyword}-value-removed", "narrower", keyword, item, None)
        elif after:
            yield KeywordChange(f"became-{keyword}", "narrower", keyword, None, after)
        elif before:
            yield KeywordChange(f"became-not-{keyword}", "wider", keyword, before, None)


def _values(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    before, after = old.get("const", _ABSENT), new.get("const", _ABSENT)
    if before is _ABSENT and after is not _ABSENT:
        yield KeywordChange("const-added", "narrower", "const", None, after)
    elif after is _ABSENT and before is not _ABSENT:
        yield KeywordChange("const-removed", "wider", "const", before, None)
    elif before != after:
        yield KeywordChange("const-changed", "other", "const", before, after)
    before, after = old.get("default"), new.get("default")
    if before != after or type(before) is not type(after):
        how = "added" if before is None else "removed" if after is None else "changed"
        yield KeywordChange(f"default-value-{how}", "none", "default", before, after)
    for keyword, name in _CONTENT:
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            yield KeywordChange(f"{name}-changed", "other", keyword, before, after)


def _assertions(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    for keyword, name in _ASSERTIONS:
        if (keyword in old) != (keyword in new):
            how = "added" if keyword in new else "removed"
            yield KeywordChange(f"{name}-{how}", narrowing(keyword in new), keyword)
    for keyword, name in _NAMED_ASSERTIONS:
        before, after = objects(old.get(keyword)), objects(new.get(keyword))
        for item in (item for item in after if item not in before):
            yield KeywordChange(f"{name}-added", "narrower", keyword, None, item)
        for item in (item for item in before if item not in after):
            yield KeywordChange(f"{name}-removed", "wider", keyword, item, None)
        if keyword == "dependentRequired":
            for item in (item for item in before if item in after):
                values = before[item], after[item]
                if set(map(str, listed(values[0]))) != set(map(str, listed(values[1]))):
                    yield KeywordChange(f"{name}-changed", "other", keyword, *values)


def _additional(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    keyword = "additionalProperties"
    before, after = old.get(keyword, True), new.get(keyword, True)
    closed, schema = after is False, isinstance(after, dict)
    if (before is False) != closed:
        how = "forbidden" if closed else "allowed"
        yield KeywordChange(f"additional-properties-{how}", narrowing(closed), keyword, before, after)
    elif isinstance(before, dict) != schema:
        how = "constrained" if schema else "freed"
        yield KeywordChange(f"additional-properties-{how}", narrowing(schema), keyword)


def _conditions(old: dict[str, Any], new: dict[str, Any]) -> Iterator[KeywordChange]:
    """Yield changes of the conditions on combinations of properties, for schemas in normal form."""
    before, after = listed(old.get("conditions")), listed(new.get("conditions"))
    closed = "exclusive" in new and "exclusive" not in old
    event = "changed"
    effect: Effect = "other"
    if before == after or sorted(map(repr, before)) == sorted(map(repr, after)):
        if ("exclusive" in new) == ("exclusive" in old):
            return
        effect = narrowing(closed)
    elif not before or not after:
        event, effect = ("added", "narrower") if after else ("removed", "wider")
    elif not closed and all(condition in after for condition in before):
        effect = "wider"
    yield KeywordChange(f"condition-{event}", effect, "conditions")
