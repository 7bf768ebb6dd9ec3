"""One class for all copies of a repeated object.

A document without references repeats an object wherever it is used. An inline object in responses with many
identical copies becomes one class; its other names are aliases of that class, so no name depends on the number of
copies. A request object keeps a class for each position, since an error names the position of the rule. So does a
whole response, whose class is named after its operation.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator

from ..common.graph import reachable
from ..common.json_pointer import tokens
from ..common.json_values import is_object
from ..extensions.python_names import python_name_of
from ..ir.models import SchemaRoot
from .model_names import ModelNames
from .model_properties import mentioned
from .resolved import ResolvedSchema

OFTEN = 5
"""The least number of copies: with few, separate names read better."""
_NAMED = frozenset({"oneOf", "anyOf", "$defs", "definitions"})
"""Keywords whose schemas have a name of their own, or a class that distinguishes them."""


def other_names(model_names: ModelNames, roots: Collection[SchemaRoot]) -> dict[str, str]:
    """Create one class for repeated objects; returns the other names with their class."""
    models = dict(model_names.models())
    whole = {root.pointer for root in roots}
    alike: dict[str, list[str]] = {}
    for name, model in models.items():
        raw = model_names.resolver.raw(model.pointer)
        inside = _is_inline(model_names, model.pointer) and model.pointer not in whole
        if inside and is_object(raw) and python_name_of(raw) is None:
            alike.setdefault(json.dumps(raw, default=repr), []).append(name)
    repeated = [names for names in alike.values() if len(names) >= OFTEN]
    sent = _sent(model_names, models, roots) if repeated else set[str]()
    others: dict[str, str] = {}
    for names in repeated:
        received = [name for name in names if name not in sent]
        if len(received) >= OFTEN:
            shortest = min(received, key=lambda name: (len(name), name))
            others.update(dict.fromkeys(received, shortest))
            del others[shortest]
    model_names.merge(others)
    return dict(sorted(others.items()))


def _is_inline(model_names: ModelNames, pointer: str) -> bool:
    return pointer not in model_names.components and _NAMED.isdisjoint(tokens(pointer)[-2:-1])


def _sent(
    model_names: ModelNames, models: dict[str, ResolvedSchema], roots: Iterable[SchemaRoot]
) -> set[str]:
    """Return the models that requests refer to."""
    start = (
        name for root in roots if root.direction == "request" for name in mentioned(model_names, root.pointer)
    )
    return reachable(start, lambda name: _mentioned(model_names, models[name]))


def _mentioned(model_names: ModelNames, model: ResolvedSchema) -> Iterator[str]:
    for held in model_names.properties(model).values():
        for declaration in held:
            if not declaration.implied:
                yield from mentioned(model_names, declaration.pointer)
    limit = model_names.additional(model)
    if isinstance(limit, str):
        yield from mentioned(model_names, limit)
