"""Which arguments hold a secret, at any depth: no traceback that shows local variables may show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..ir.models import Model
from ..ir.type_queries import references
from .nodes import Argument


def secret_models(models: Mapping[str, Model]) -> frozenset[str]:
    """The names of the models that hold a secret, or hold a model that does."""
    names = {name for name, model in models.items() if any(prop.secret for prop in model.properties)}
    holders: dict[str, list[str]] = {}
    for name, model in models.items():
        for prop in model.properties:
            for held in references(prop.type):
                holders.setdefault(held, []).append(name)
    todo = list(names)
    while todo:
        for name in holders.get(todo.pop(), ()):
            if name not in names:
                names.add(name)
                todo.append(name)
    return frozenset(names)


def secret_arguments(arguments: Iterable[Argument], models: frozenset[str]) -> tuple[str, ...]:
    """The Python names of the arguments that are secret or may hold a secret."""
    return tuple(
        argument.python
        for argument in arguments
        if argument.secret or any(name in models for name in references(argument.type))
    )
