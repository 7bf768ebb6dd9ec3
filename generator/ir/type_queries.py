"""Functions on types that several stages use."""

from __future__ import annotations

from collections.abc import Iterator

from .models import Model
from .types import AnyValue, Array, Map, ModelRef, Scalar, Type, Union


def flatten(kind: Type) -> Iterator[Type]:
    """Yield the members of a union, with nested unions expanded; any other type alone."""
    if isinstance(kind, Union):
        for member in kind.members:
            yield from flatten(member)
    else:
        yield kind


def parts(kind: Type | None) -> Iterator[Type]:
    """Yield a type and all types in it, except the properties of models."""
    if kind is None:
        return
    yield kind
    if isinstance(kind, Array):
        yield from parts(kind.item)
    elif isinstance(kind, Map):
        yield from parts(kind.value)
    elif isinstance(kind, Union):
        for member in kind.members:
            yield from parts(member)


def references(kind: Type | None) -> Iterator[str]:
    """Return the names of the models in a type."""
    return (part.name for part in parts(kind) if isinstance(part, ModelRef))


def scalars(kind: Type | None) -> set[str]:
    """Return the kinds of the scalars in a type, outside of models."""
    return {part.kind for part in parts(kind) if isinstance(part, Scalar)}


def model_references(model: Model) -> Iterator[str]:
    """Yield the names of the models in a model."""
    for kind in (*(prop.type for prop in model.properties), model.additional):
        yield from references(kind)


def may_be_object(kind: Type) -> bool:
    """Whether a value of this type can be an object."""
    return any(isinstance(member, (ModelRef, Map, AnyValue)) for member in flatten(kind))


def undiscriminated(kind: Type) -> Iterator[str]:
    """Yield the names of models that only their properties distinguish in a type."""
    for union in parts(kind):
        if isinstance(union, Union) and not (union.discriminator is not None and union.mapping):
            models = {member.name for member in flatten(union) if isinstance(member, ModelRef)}
            if len(models) > 1:
                yield from models
