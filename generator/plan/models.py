"""Selects the models that become classes, and plans their attributes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from ..common.graph import groups_of, reachable
from ..ir.models import Model, Property, Schemas
from ..ir.type_queries import model_references, undiscriminated
from ..ir.types import Array, Literals

Absence = Literal["required", "unset", "list", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A property as an attribute of a model class.

    ``absence`` is the value of an absent property: none (``required``), ``UNSET`` (if a request must distinguish
    absent and null), an empty list, or ``None``.
    """

    property: Property
    python: str
    absence: Absence


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPlan:
    """A model with the data of its class."""

    model: Model
    attributes: tuple[Attribute, ...]
    cyclic: frozenset[str]
    """Models that cannot be imported by name because they import this one."""
    undiscriminated: bool
    """Whether only its properties distinguish it from other models in a union."""
    rule: str | None

    @property
    def fixed(self) -> Mapping[str, object]:
        """The properties with one fixed value, by wire name."""
        return {
            a.property.wire: a.property.type.values[0]
            for a in self.attributes
            if isinstance(a.property.type, Literals) and len(a.property.type.values) == 1
        }


def plan_models(schemas: Schemas, used: Iterable[str], apart: Iterable[str]) -> tuple[ModelPlan, ...]:
    """Plan every component and every model in use, directly, through others or by a rule; sorted by name."""
    edges = {name: tuple(dict.fromkeys(model_references(model))) for name, model in schemas.models.items()}
    wanted = {name for name, model in schemas.models.items() if model.component}
    wanted.update(used, schemas.model_rules)
    wanted = reachable(wanted, edges.__getitem__)
    matched = set(apart)
    for name in wanted:
        for prop in schemas.models[name].properties:
            matched.update(undiscriminated(prop.type))
    circles = groups_of({name: edges[name] for name in wanted})
    together = {name: frozenset(group) for group in circles for name in group}
    return tuple(
        ModelPlan(
            model=model,
            attributes=tuple(
                Attribute(property=prop, python=prop.python, absence=_absence(model, prop))
                for prop in model.properties
            ),
            cyclic=together[name] & set(edges[name]) - {name},
            undiscriminated=name in matched,
            rule=schemas.model_rules.get(name),
        )
        for name, model in sorted(schemas.models.items())
        if name in wanted
    )


def _absence(model: Model, prop: Property) -> Absence:
    if prop.required and not (model.in_request and prop.read_only):
        return "required"
    if model.in_request and (prop.nullable or not model.in_response):
        return "unset"
    return "list" if isinstance(prop.type, Array) and not prop.nullable else "none"
