"""Tables of the keywords that limit values, with one row for each keyword."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from math import inf
from typing import Any, Literal

from ...model.document import listed, objects
from ...model.finding import Effect, narrowing


@dataclass(frozen=True, slots=True)
class KeywordChange:
    """One event of a keyword."""

    event: str
    effect: Effect
    keyword: str
    old: Any = None
    new: Any = None
    disjoint: bool = False
    """Whether no value that was valid is valid any more."""


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
"""Keyword, its name in events, the side it limits, and the value that stands for its absence."""
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
"""Keywords with one schema, which demand something by being there."""
_NAMED_ASSERTIONS = (
    ("dependentSchemas", "dependent-schema"),
    ("patternProperties", "pattern-property"),
)
"""Keywords with schemas by name, each of which demands something."""
_ANY_PATTERN = frozenset({".*", "^.*$", "^.*", ".*$", ""})
_ABSENT = object()


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    """What changed of the keywords that need no walk: limits, patterns, constants, defaults, enums and so on."""
    return [
        *_bounds(old, new),
        *_pattern(old, new),
        *_enum(old, new),
        *_values(old, new),
        *_assertions(old, new),
        *_additional(old, new),
        *_conditions(old, new),
    ]


def _number(value: Any) -> float | int | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _bounds(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    events: list[KeywordChange] = []
    for keyword, name, side, absent in _BOUNDS:
        given = old.get(keyword), new.get(keyword)
        if isinstance(given[0], bool) or isinstance(given[1], bool):
            if bool(given[0]) != bool(given[1]):
                effect: Effect = "narrower" if given[1] else "wider"
                events.append(KeywordChange(f"{name}-changed", effect, keyword, *given))
            continue
        before, after = (_number(item) if _number(item) is not None else absent for item in given)
        if before == after:
            continue
        if before is None or (keyword == "minItems" and not before):
            disjoint = _disjoint(old, new, keyword, side)
            events.append(KeywordChange(f"{name}-set", "narrower", keyword, *given, disjoint=disjoint))
        elif after is None or (keyword == "minItems" and not after and given[1] is None):
            events.append(KeywordChange(f"{name}-unset", "wider", keyword, *given))
        else:
            more = after > before
            effect = "narrower" if more == (side == "lower") else "wider"
            event = f"{name}-{'increased' if more else 'decreased'}"
            disjoint = effect == "narrower" and _disjoint(old, new, keyword, side)
            events.append(KeywordChange(event, effect, keyword, *given, disjoint=disjoint))
    if old.get("multipleOf") != new.get("multipleOf"):
        steps = old.get("multipleOf"), new.get("multipleOf")
        events.append(KeywordChange("multiple-of-changed", _step_effect(*steps), "multipleOf", *steps))
    unique = old.get("uniqueItems") is True, new.get("uniqueItems") is True
    if unique[0] != unique[1]:
        effect = "narrower" if unique[1] else "wider"
        events.append(
            KeywordChange(f"unique-items-{'set' if unique[1] else 'unset'}", effect, "uniqueItems", *unique)
        )
    return events


def _step_effect(before: Any, after: Any) -> Effect:
    """What a change of ``multipleOf`` does to the values that are valid."""
    if before is None or after is None:
        return "narrower" if before is None else "wider"
    try:
        old, new = Fraction(str(before)), Fraction(str(after))
        return "wider" if old % new == 0 else "narrower" if new % old == 0 else "other"
    except (ValueError, ZeroDivisionError):
        return "other"


def _disjoint(old: dict[str, Any], new: dict[str, Any], keyword: str, side: _Bound) -> bool:
    """Whether the bound of ``new`` lies beyond the opposite bound of ``old``."""
    other = keyword.replace("min", "max").replace("Min", "Max") if side == "lower" else ""
    other = other or keyword.replace("max", "min").replace("Max", "Min")
    limit, bound = _number(old.get(other)), _number(new.get(keyword))
    if limit is None or bound is None:
        return False
    return bound > limit if side == "lower" else bound < limit


def _pattern(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    before, after = old.get("pattern"), new.get("pattern")
    if before == after:
        return []
    if not before:
        return [KeywordChange("pattern-added", "narrower", "pattern", before, after)]
    if not after:
        return [KeywordChange("pattern-removed", "wider", "pattern", before, after)]
    if after in _ANY_PATTERN:
        return [KeywordChange("pattern-generalized", "wider", "pattern", before, after)]
    effect: Effect = "wider" if _repeats_more(str(before), str(after)) else "other"
    return [KeywordChange("pattern-changed", effect, "pattern", before, after)]


_REPEAT = re.compile(r"\{(\d+)(?:(,)(\d*))?\}")


def _repeats_more(before: str, after: str) -> bool:
    """Whether two patterns differ in numbers of repetitions alone, and the second allows all that the first does."""
    if _REPEAT.sub("{}", before) != _REPEAT.sub("{}", after):
        return False
    pairs = zip(_REPEAT.findall(before), _REPEAT.findall(after), strict=True)
    ranges = [[_range(*numbers) for numbers in pair] for pair in pairs]
    return all(new[0] <= old[0] and old[1] <= new[1] for old, new in ranges)


def _range(least: str, several: str, most: str) -> tuple[int, float]:
    return int(least), float(most) if most else inf if several else int(least)


def _enum(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    events: list[KeywordChange] = []
    for keyword, prefix in (("enum", "enum"), ("x-extensible-enum", "x-extensible-enum")):
        before, after = listed(old.get(keyword)), listed(new.get(keyword))
        if before and after:
            events.extend(
                KeywordChange(f"{prefix}-value-added", "wider", keyword, None, item)
                for item in after
                if not _among(item, before)
            )
            events.extend(
                KeywordChange(f"{prefix}-value-removed", "narrower", keyword, item, None)
                for item in before
                if not _among(item, after)
            )
        elif after:
            events.append(KeywordChange(f"became-{prefix}", "narrower", keyword, None, after))
        elif before:
            events.append(KeywordChange(f"became-not-{prefix}", "wider", keyword, before, None))
    return events


def _among(value: Any, values: list[Any]) -> bool:
    return any(value == item and type(value) is type(item) for item in values)


def _values(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    events: list[KeywordChange] = []
    before, after = old.get("const", _ABSENT), new.get("const", _ABSENT)
    if before is _ABSENT and after is not _ABSENT:
        events.append(KeywordChange("const-added", "narrower", "const", None, after))
    elif after is _ABSENT and before is not _ABSENT:
        events.append(KeywordChange("const-removed", "wider", "const", before, None))
    elif before != after:
        events.append(KeywordChange("const-changed", "other", "const", before, after))
    before, after = old.get("default"), new.get("default")
    if before != after or type(before) is not type(after):
        how = "added" if before is None else "removed" if after is None else "changed"
        events.append(KeywordChange(f"default-value-{how}", "none", "default", before, after))
    for keyword, name in (
        ("contentMediaType", "content-media-type"),
        ("contentEncoding", "content-encoding"),
    ):
        if old.get(keyword) != new.get(keyword):
            events.append(
                KeywordChange(f"{name}-changed", "other", keyword, old.get(keyword), new.get(keyword))
            )
    return events


def _assertions(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    events = [
        KeywordChange(
            f"{name}-{'added' if keyword in new else 'removed'}",
            "narrower" if keyword in new else "wider",
            keyword,
        )
        for keyword, name in _ASSERTIONS
        if (keyword in old) != (keyword in new)
    ]
    for keyword, name in _NAMED_ASSERTIONS:
        before, after = objects(old.get(keyword)), objects(new.get(keyword))
        events.extend(
            KeywordChange(f"{name}-added", "narrower", keyword, None, item)
            for item in after
            if item not in before
        )
        events.extend(
            KeywordChange(f"{name}-removed", "wider", keyword, item, None)
            for item in before
            if item not in after
        )
    before, after = objects(old.get("dependentRequired")), objects(new.get("dependentRequired"))
    for item in {**before, **after}:
        if item not in before:
            events.append(
                KeywordChange("dependent-required-added", "narrower", "dependentRequired", None, item)
            )
        elif item not in after:
            events.append(
                KeywordChange("dependent-required-removed", "wider", "dependentRequired", item, None)
            )
        elif set(map(str, listed(before[item]))) != set(map(str, listed(after[item]))):
            events.append(
                KeywordChange(
                    "dependent-required-changed", "other", "dependentRequired", before[item], after[item]
                )
            )
    return events


def _additional(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    before, after = old.get("additionalProperties", True), new.get("additionalProperties", True)
    if (before is False) != (after is False):
        effect: Effect = "narrower" if after is False else "wider"
        how = "forbidden" if after is False else "allowed"
        return [KeywordChange(f"additional-properties-{how}", effect, "additionalProperties", before, after)]
    if isinstance(before, dict) != isinstance(after, dict):
        effect = "narrower" if isinstance(after, dict) else "wider"
        how = "constrained" if isinstance(after, dict) else "freed"
        return [KeywordChange(f"additional-properties-{how}", effect, "additionalProperties")]
    return []


def _conditions(old: dict[str, Any], new: dict[str, Any]) -> list[KeywordChange]:
    """Of schemas in normal form: what an object must have together."""
    before, after = listed(old.get("conditions")), listed(new.get("conditions"))
    closed = "exclusive" in new and "exclusive" not in old
    if before == after or sorted(map(repr, before)) == sorted(map(repr, after)):
        if ("exclusive" in new) == ("exclusive" in old):
            return []
        return [KeywordChange("condition-changed", narrowing(closed), "conditions")]
    if not before or not after:
        how, effect = ("added", "narrower") if after else ("removed", "wider")
        return [KeywordChange(f"condition-{how}", narrowing(effect == "narrower"), "conditions")]
    kept = all(any(condition == other for other in after) for condition in before)
    return [KeywordChange("condition-changed", "wider" if kept and not closed else "other", "conditions")]
