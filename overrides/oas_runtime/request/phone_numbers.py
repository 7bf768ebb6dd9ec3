"""Converts written phone numbers to digits, for all values whose rule is a phone number."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..model.encode import is_list, is_object
from ..rules.object import Array, Object
from ..rules.rule import Rule
from ..rules.text import PhoneNumber, digits_of


@cache
def holds_phone_numbers(rule: Rule) -> bool:
    """Whether a rule contains a phone number anywhere; computed once for each rule."""
    seen: set[int] = set()

    def holds(inner: Rule) -> bool:
        if id(inner) in seen:
            return False
        seen.add(id(inner))
        members = [inner.items] if isinstance(inner, Array) else []
        if isinstance(inner, Object):
            members.extend(inner.properties.values())
        return isinstance(inner, PhoneNumber) or any(map(holds, (*inner.parts(), *members)))

    return holds(rule)


def with_digits(rule: Rule, value: Any) -> Any:
    """Return ``value``, which is plain wire JSON, with its phone numbers as digits."""
    if isinstance(value, str):
        return digits_of(value) if _is_phone_number(rule) else value
    if isinstance(rule, Array) and is_list(value):
        return [with_digits(rule.items, item) for item in value]
    if isinstance(rule, Object) and is_object(value):
        changed = {
            name: with_digits(of, value[name])
            for name, of in _properties_with_numbers(rule).items()
            if name in value
        }
        return {**value, **changed} if changed else value
    if is_list(value) or is_object(value):
        for part in _parts_with_numbers(rule):
            value = with_digits(part, value)
    return value


@cache
def _is_phone_number(rule: Rule) -> bool:
    return isinstance(rule, PhoneNumber) or any(map(_is_phone_number, rule.parts()))


@cache
def _properties_with_numbers(rule: Object) -> dict[str, Rule]:
    return {name: of for name, of in rule.properties.items() if holds_phone_numbers(of)}


@cache
def _parts_with_numbers(rule: Rule) -> list[Rule]:
    return list(filter(holds_phone_numbers, rule.parts()))
