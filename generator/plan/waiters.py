"""Checks ``x-waiter`` against the types of the successes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..common.errors import Problem
from ..common.json_pointer import child
from ..extensions.calls.waiters import Waiter
from ..ir.models import Model
from ..ir.type_queries import flatten
from ..ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type
from .nodes import ResponsePlan

_NULL = Scalar("null")


def waiter_problems(
    waiter: Waiter, success: Iterable[ResponsePlan], models: Mapping[str, Model]
) -> Iterator[Problem]:
    """Yield problems of names that no success declares."""
    kinds = [kind for response in success if response.kind == "json" for kind in flatten(response.type)]
    if waiter.items:
        yield from _list_problems(waiter, kinds, models)
    for index, name in enumerate(waiter.field):
        if any(isinstance(kind, Map | AnyValue) for kind in kinds):
            return
        owners = [models[kind.name] for kind in kinds if isinstance(kind, ModelRef)]
        declared = {prop.wire: prop for model in owners for prop in model.properties}
        if name not in declared:
            owner = f"of {' or '.join(sorted(model.name for model in owners))} " if owners else ""
            yield Problem(
                child(waiter.pointer, "field", str(index)),
                f"{name!r} leads nowhere: there is no property {name!r} {owner}in the schema of a success",
                f"Declare it in an overlay. There is {_listed(declared)}.",
            )
            return
        kinds = [
            kind
            for model in owners
            for prop in model.properties
            if prop.wire == name
            for kind in flatten(prop.type)
        ]
    yield from _values(waiter, [kind for kind in kinds if kind != _NULL])


def _list_problems(waiter: Waiter, kinds: list[Type], models: Mapping[str, Model]) -> Iterator[Problem]:
    """Yield a problem if the list is not a list of a success."""
    owners = [models[kind.name] for kind in kinds if isinstance(kind, ModelRef)]
    lists = {
        prop.wire
        for model in owners
        for prop in model.properties
        if any(isinstance(kind, Array) for kind in flatten(prop.type))
    }
    if len(owners) == len(kinds) and waiter.items not in lists:
        yield Problem(
            child(waiter.pointer, "items"),
            f"{waiter.items!r} is not a list in the schema of a success",
            f"Declare it in an overlay. There is {_listed(lists)}.",
        )


def _values(waiter: Waiter, kinds: list[Type]) -> Iterator[Problem]:
    """Yield problems of ``until`` values that the property never has."""
    if any(isinstance(kind, AnyValue) or kind == Scalar("str") for kind in kinds):
        return
    values = [value for kind in kinds if isinstance(kind, Literals) for value in kind.values]
    for index, value in enumerate(waiter.until):
        if value not in values:
            yield Problem(
                child(waiter.pointer, "until", str(index)),
                f"{value!r} is not a value of {'.'.join(waiter.field)!r}",
                f"Add it to the enum in an overlay, or remove it. There is {_listed(values)}.",
            )


def _listed(names: Iterable[object]) -> str:
    return ", ".join(sorted(map(repr, names))) or "nothing"
