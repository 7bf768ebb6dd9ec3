"""The texts of a request that are secret, by its rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..model.encode import plain
from ..model.privacy import hiding
from ..model.unset import UNSET
from ..operation.operation import Operation
from ..rules.object import Array, Object
from ..rules.rule import Rule, is_list, is_object


def secret_texts(rule: Rule, value: Any) -> Iterator[str]:
    """Yield each text in ``value``, which is plain wire JSON, that ``rule`` declares secret."""
    if rule.secret:
        yield from texts(value)
        return
    for part in rule.parts():
        yield from secret_texts(part, value)
    if isinstance(rule, Array) and is_list(value):
        for item in value:
            yield from secret_texts(rule.items, item)
    elif isinstance(rule, Object) and is_object(value):
        for name, held in value.items():
            inner = rule.properties.get(name, rule.additional)
            if inner is not None:
                yield from secret_texts(inner, held)


def texts(value: Any) -> Iterator[str]:
    """Yield each text and number in a value, except keys of objects."""
    if is_object(value):
        for held in value.values():
            yield from texts(held)
    elif is_list(value):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)


def secret_arguments(operation: Operation, arguments: Mapping[str, Any]) -> Iterator[str]:
    """Yield the secret texts of a call's arguments: all texts while values are hidden."""
    if hiding():
        for value in arguments.values():
            yield from texts(plain(value))
        return
    for parameter in operation.parameters:
        yield from secret_texts(parameter.rule, plain(arguments.get(parameter.argument)))
    body = operation.body
    if body is None:
        return
    whole = body.value(operation, arguments)
    if whole is not UNSET:
        yield from secret_texts(body.rule, whole)
