"""Models of the intermediate representation: the properties of each object schema, with their texts.

Types come from ``schemas.py``; everything else that a property says (description, default, limits,
``readOnly`` ...) is read here from the document, from the property itself first and then from the
schema a reference leads to.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child, is_list, is_object
from ..ir.models import Model, Property, SchemaRoot
from ..ir.type_queries import reachable
from ..ir.types import AnyValue, Scalar, Type, Union
from ..python_source.identifiers import module_name, python_name
from .model_names import Declaration, Flat
from .resolver import Shape, Shapes, refuse

_TAKEN = frozenset({"additional_properties", "from_dict", "to_dict"})
"""Attributes of every generated model."""

_LIMITS = (
    ("minimum", "at least {}"),
    ("maximum", "at most {}"),
    ("multipleOf", "a multiple of {}"),
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("pattern", "matching {}"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("minProperties", "at least {} fields"),
    ("maxProperties", "at most {} fields"),
)


class Members:
    """Makes ``ir.Model`` of every model of a document."""

    def __init__(
        self,
        flat: Flat,
        properties: Mapping[str, Mapping[str, Type]],
        additional: Mapping[str, Type | None],
    ) -> None:
        self.flat = flat
        self._types = properties
        self._additional = additional
        self._problems: list[Problem] = []

    def models(self, roots: Iterable[SchemaRoot]) -> dict[str, Model]:
        """Every model by name, sorted by name, marked by where operations use it."""
        made = {name: self._model(name, shape) for name, shape in self.flat.models()}
        if self._problems:
            raise GeneratorError(self._problems)
        used: dict[str, set[str]] = {"request": set(), "response": set()}
        for root in roots:
            used[root.direction].update(mentioned(self.flat, root.pointer))
        incoming, outgoing = (reachable(used[side], made) for side in ("response", "request"))
        return {
            name: replace(model, in_request=name in outgoing, in_response=name in incoming)
            for name, model in made.items()
        }

    def _model(self, name: str, shape: Shape) -> Model:
        properties: list[Property] = []
        taken: dict[str, str] = {}
        for wire, held in self.flat.properties(shape).items():
            made = self._property(wire, held, shape)
            other = taken.setdefault(made.python, wire)
            if other != wire:
                self._problems.append(
                    Problem(
                        made.pointer,
                        f"the properties {other!r} and {wire!r} both become {made.python!r}",
                        "Give one of them another name with x-python-name in an overlay.",
                    )
                )
            properties.append(made)
        return Model(
            name=name,
            module=module_name(name),
            pointer=shape.pointer,
            description=_text(shape.schema, "description") or _text(shape.schema, "title"),
            properties=tuple(properties),
            additional=self._rest(name, shape),
            deprecated=shape.schema.get("deprecated") is True,
            component=shape.pointer in self.flat.components,
        )

    def _rest(self, name: str, shape: Shape) -> Type | None:
        limit, rest = self.flat.additional(shape), self._additional[name]
        if isinstance(limit, str) and rest is not None and rest != AnyValue():
            return Union((rest, Scalar("null"))) if self.flat.shapes.at(limit).nullable else rest
        return rest

    def _property(self, wire: str, held: list[Declaration], model: Shape) -> Property:
        shapes = [self.flat.shapes.at(declaration.pointer, declaration.schema) for declaration in held]
        last = held[-1]
        said = [schema for declaration in reversed(held) for schema in said_of(self.flat.shapes, declaration)]
        # What says most of a property that only refers to a model is the model.
        about = [self.flat.shapes.raw(shape.pointer) for shape in shapes if shape.kind == "model"]
        extensions = {
            key: value for schema in reversed(said) for key, value in schema.items() if key[:2] == "x-"
        }
        type_ = self._types[self.flat.name(model)][wire]
        default = next((schema["default"] for schema in said if "default" in schema), None)
        write_only = any(schema.get("writeOnly") is True for schema in said)
        name = _attribute(wire, last.pointer, extensions.get("x-python-name"))
        return Property(
            wire=wire,
            python=f"{name}_" if name in _TAKEN else name,
            type=type_,
            required=wire in model.required,
            nullable=type_ != AnyValue() and all(shape.nullable or shape.kind == "any" for shape in shapes),
            pointer=last.pointer,
            description=next(filter(None, (_text(schema, "description") for schema in [*said, *about])), ""),
            default=default,
            has_default=any("default" in schema for schema in said),
            read_only=any(schema.get("readOnly") is True for schema in said),
            write_only=write_only,
            deprecated=any(schema.get("deprecated") is True for schema in said),
            secret=is_secret(said),
            constraints=tuple(dict.fromkeys(limit for schema in reversed(said) for limit in limits(schema))),
            extensions=dict(sorted(extensions.items())),
        )


def mentioned(flat: Flat, pointer: str) -> Iterator[str]:
    """Names of the models that the schema at ``pointer`` mentions itself."""
    stack, seen = [flat.shapes.at(pointer)], set[str]()
    while stack:
        shape = stack.pop()
        if shape.kind == "model":
            yield flat.name(shape)
        elif shape.inside is not None and shape.inside not in seen:
            seen.add(shape.inside)
            stack.append(flat.shapes.at(shape.inside))
        stack.extend(shape.members)


def _attribute(wire: str, pointer: str, given: Any) -> str:
    if given is not None:
        if not isinstance(given, str) or not given.isidentifier() or keyword.iskeyword(given):
            refuse(child(pointer, "x-python-name"), f"{given!r} is no Python name", "Give an identifier.")
        return given
    try:
        return python_name(wire)
    except ValueError as error:
        refuse(pointer, str(error), "Name it with x-python-name in an overlay.")


def said_of(shapes: Shapes, declaration: Declaration) -> list[Mapping[str, Any]]:
    """The schema objects that speak of one property: as written there, then what it refers to.

    An object schema speaks of itself, not of the properties that refer to it.
    """
    found: list[Mapping[str, Any]] = []
    pointer, schema = declaration.pointer, declaration.schema
    while is_object(schema):
        found.append(schema)
        parts = schema.get("allOf", [])
        if "$ref" in schema:
            pointer = shapes.target(pointer, schema)
            schema = shapes.raw(pointer)
        elif len(parts) == 1:
            pointer, schema = child(pointer, "allOf", 0), parts[0]
        else:
            break
        if not (is_object(schema) and "$ref" in schema) and shapes.at(pointer).kind == "model":
            break
    return found


def is_secret(said: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a value must never be shown: a password, a string only ever sent, or ``x-secret``."""
    return any(
        schema.get("x-secret") is True
        or schema.get("format") == "password"
        or (schema.get("writeOnly") is True and schema.get("type", "string") == "string")
        for schema in said
    )


def limits(schema: Mapping[str, Any]) -> Iterator[str]:
    """What a schema allows, in words."""
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    if is_list(values) and values:
        listed = ", ".join(map(repr, values))
        yield f"one of {listed}" if len(values) > 1 else listed
    for edge, words in (("Minimum", "greater than {}"), ("Maximum", "less than {}")):
        bound = schema.get(f"exclusive{edge}")
        if bound is True:
            yield words.format(schema.get(edge.lower()))
        elif bound is not None and bound is not False:
            yield words.format(bound)
    for limit, words in _LIMITS:
        exclusive = limit in {"minimum", "maximum"} and schema.get(f"exclusive{limit.title()}") is True
        idle = limit.startswith("min") and limit != "minimum" and not schema.get(limit)
        if schema.get(limit) is not None and not exclusive and not idle:
            yield words.format(schema[limit])
    if schema.get("uniqueItems") is True:
        yield "no item twice"


def _text(schema: Mapping[str, Any], key: str) -> str:
    value = schema.get(key, "")
    return value if isinstance(value, str) else ""
