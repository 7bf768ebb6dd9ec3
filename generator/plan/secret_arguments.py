"""Which arguments hold a secret, at any depth: no traceback that shows local variables may show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..ir.models import Model
from ..ir.type_queries import references
from .nodes import Argument


def secret_models(models: Mapping[str, Model]) -> frozenset[str]:
    """The names of the models that hold a secret, or hold a model that does."""
    found = {name for name, model in models.items() if any(each.secret for each in model.properties)}
    holders: dict[str, list[str]] = {}
    for name, model in models.items():
        for each in model.properties:
            for held in references(each.type):
                holders.setdefault(held, []).append(name)
    todo = list(found)
    while todo:
        for name in holders.get(todo.pop(), ()):
            if name not in found:
                found.add(name)
                todo.append(name)
    return frozenset(found)


def concealed(arguments: Iterable[Argument], models: frozenset[str]) -> tuple[str, ...]:
    """The Python names of the arguments that are secret or may hold a secret."""
    return tuple(
        each.python
        for each in arguments
        if each.secret or any(name in models for name in references(each.type))
    )
