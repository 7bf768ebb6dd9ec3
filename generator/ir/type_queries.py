"""Questions about types that several stages ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .models import Model
from .types import AnyValue, Array, Map, ModelRef, Scalar, Type, Union

DATES = frozenset({"date", "datetime"})
"""The scalars that are decoded from text."""


def flatten(kind: Type) -> Iterator[Type]:
    """The members of a union, unions in it opened up; any other type alone."""
    if isinstance(kind, Union):
        for member in kind.members:
            yield from flatten(member)
    else:
        yield kind


def references(kind: Type | None) -> Iterator[str]:
    """Names of the models a type mentions."""
    if isinstance(kind, ModelRef):
        yield kind.name
    elif isinstance(kind, Array):
        yield from references(kind.item)
    elif isinstance(kind, Map):
        yield from references(kind.value)
    elif isinstance(kind, Union):
        for member in kind.members:
            yield from references(member)


def reachable(start: Iterable[str], models: Mapping[str, Model]) -> set[str]:
    """The models of ``start`` and all that they hold."""
    names: set[str] = set()
    stack = list(start)
    while stack:
        name = stack.pop()
        if name not in names:
            names.add(name)
            model = models[name]
            for kind in (*(prop.type for prop in model.properties), model.additional):
                stack.extend(references(kind))
    return names


def holds_dates(kind: Type) -> bool:
    """Whether decoding makes dates outside of models."""
    if isinstance(kind, Scalar):
        return kind.kind in DATES
    if isinstance(kind, Array):
        return holds_dates(kind.item)
    if isinstance(kind, Map):
        return holds_dates(kind.value)
    return isinstance(kind, Union) and any(holds_dates(member) for member in kind.members)


def may_be_object(kind: Type) -> bool:
    """Whether a value of this type can be an object."""
    return any(isinstance(member, (ModelRef, Map, AnyValue)) for member in flatten(kind))


def undiscriminated(kind: Type) -> Iterator[str]:
    """Names of the models that are told apart by their properties somewhere in a type."""
    if isinstance(kind, Array):
        yield from undiscriminated(kind.item)
    elif isinstance(kind, Map):
        yield from undiscriminated(kind.value)
    elif isinstance(kind, Union):
        models = {member.name for member in flatten(kind) if isinstance(member, ModelRef)}
        if len(models) > 1 and not (kind.discriminator is not None and kind.mapping):
            yield from models
        for member in kind.members:
            yield from undiscriminated(member)
