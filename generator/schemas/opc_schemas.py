"""The plain form in which schemas are passed to openapi-python-client, and the check of its result.

``OpcSchemas.plain`` writes a schema with the fewest keywords: a type, a date format, an enum, items, values, a
reference to a model by its code, ``oneOf``. ``OpcSchemas.settle`` compares the library's type with the resolved
schema: it restores the order of enums and unions and the discriminators, and any other difference stops the build.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from ..common.errors import GeneratorError, refuse
from ..common.json_pointer import child, normal
from ..ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, ScalarKind, Type, Union
from .model_names import Declaration, ModelNames
from .resolved import ResolvedSchema

LARGEST = 2000
"""The largest number of positions of one property after expansion of aliases."""

_FORMATS: Mapping[str, ScalarKind] = {"date": "date", "date-time": "datetime", "binary": "bytes"}
_TYPES: Mapping[str, ScalarKind] = {"integer": "int", "number": "float", "boolean": "bool", "null": "null"}
_NULL = {"type": "null"}
_NULL_TYPE = Scalar("null")


class OpcSchemas:
    """Writes schemas for openapi-python-client and checks its results."""

    def __init__(self, model_names: ModelNames) -> None:
        self.model_names = model_names

    def plain(self, resolved: ResolvedSchema) -> dict[str, Any]:
        """Return the shape in plain form, without its own null; models are references by name."""
        left = iter(range(LARGEST))

        def plain_of(part: ResolvedSchema) -> dict[str, Any]:
            if next(left, None) is None:
                refuse(
                    resolved.pointer,
                    f"the schema comes to more than {LARGEST} places when its references are followed",
                    "Make objects with properties of the schemas it repeats: those become classes.",
                )
            if part.kind == "scalar":
                style = {"format": part.format} if part.format in _FORMATS else {}
                return {"type": part.type, **style}
            if part.kind == "enum":
                return _enum(part)
            if part.kind == "model":
                return {"$ref": self.model_names.name(part)}
            if part.kind == "array":
                return {"type": "array", "items": inside(part)}
            if part.kind == "map":
                return {"type": "object", "additionalProperties": inside(part) or True}
            return {"oneOf": [plain_of(member) for member in part.members]} if part.kind == "union" else {}

        def inside(part: ResolvedSchema) -> dict[str, Any]:
            if part.inside is None:
                return {}
            inner = self.model_names.resolver.at(part.inside)
            return {"oneOf": [plain_of(inner), _NULL]} if _may_be_null(inner) else plain_of(inner)

        return plain_of(resolved)

    def distinct(self, held: list[Declaration]) -> list[ResolvedSchema]:
        """Return the distinct schemas in the declarations of one property; any value only if alone."""
        resolved_schemas = [
            self.model_names.resolver.at(declaration.pointer, declaration.schema) for declaration in held
        ]
        if len(held) == 1:
            return resolved_schemas
        typed = [resolved for resolved in resolved_schemas if resolved.kind != "any"]
        distinct = {json.dumps(self.plain(resolved)): resolved for resolved in typed}
        if len(distinct) > 1 and not are_mergeable(distinct.values()):
            # All of them apply to requests; the type is that of the last, which refines the others.
            return [next(reversed(distinct.values()))]
        return list(distinct.values()) or resolved_schemas[:1]

    def settle(self, read: Type, resolved: ResolvedSchema) -> Type:
        """Return the type of ``resolved``; raises ``GeneratorError`` if ``read`` differs from it."""
        if _unordered(read) != _as_read(self.plain(resolved)):
            refuse(
                resolved.pointer,
                f"openapi-python-client reads this {resolved.kind} as {read}",
                "Simplify the schema in an overlay.",
            )
        return self._resolved_type(resolved)

    def resolved_type(self, resolved: ResolvedSchema) -> Type:
        """Return the type of ``resolved`` without a second reading. Raises ``GeneratorError``."""
        self.plain(resolved)
        return self._resolved_type(resolved)

    def _resolved_type(self, resolved: ResolvedSchema) -> Type:
        if resolved.kind == "enum":
            return _enum_type(resolved)
        if resolved.kind == "scalar":
            return _scalar(resolved)
        if resolved.kind == "model":
            return ModelRef(self.model_names.name(resolved))
        if resolved.kind in ("array", "map"):
            wrap = Array if resolved.kind == "array" else Map
            if resolved.inside is None:
                return wrap(AnyValue())
            inner = self.model_names.resolver.at(resolved.inside)
            return self._wrapped(self._resolved_type(inner), inner, resolved)
        if resolved.kind == "union":
            return self._union(dict.fromkeys(map(self._resolved_type, _leaves(resolved))), resolved)
        return AnyValue()

    def _wrapped(self, settled: Type, inner: ResolvedSchema, resolved: ResolvedSchema) -> Type:
        """Return the list or map type of ``resolved`` around the item type ``settled``."""
        wrap = Array if resolved.kind == "array" else Map
        if not _may_be_null(inner):
            return wrap(settled)
        if isinstance(settled, Union):
            return wrap(Union((*settled.members, _NULL_TYPE), settled.discriminator, settled.mapping))
        return wrap(Union((settled, _NULL_TYPE)))

    def _union(self, members: Mapping[Type, None], resolved: ResolvedSchema) -> Type:
        discriminator, mapping = self.discriminator(resolved)
        if len(members) == 1 and discriminator is None:
            return next(iter(members))
        return Union(tuple(members), discriminator, mapping)

    def discriminator(self, resolved: ResolvedSchema) -> tuple[str | None, tuple[tuple[str, str], ...]]:
        """Return the discriminator of a union and its mapping to model names; none if it is incomplete.

        Without a discriminator, alternatives are distinguished by their content.
        """
        wire = resolved.discriminator
        names = {self._name(member): member for member in resolved.members}
        if wire is None or "" in names or len(names) < len(resolved.members):
            return None, ()
        mapping: dict[str, str] = {}
        for value, target in resolved.mapping:
            name = self._mapped(target)
            if name in names:
                mapping[value] = name
        for name, member in names.items():
            if name in mapping.values():
                continue
            component = self.model_names.components.get(member.pointer, "")
            for tag in self._tags(member, wire) or [component]:
                if not tag or mapping.setdefault(tag, name) != name:
                    return None, ()
        return wire, tuple(sorted(mapping.items()))

    def _mapped(self, target: str) -> str:
        """Return the name of the model that a mapping refers to; empty without one."""
        pointer = normal(target) if target.startswith("#/") else child("#/components/schemas", target)
        try:
            member = self.model_names.resolver.at(pointer)
        except GeneratorError:
            return ""
        return self._name(member)

    def _name(self, member: ResolvedSchema) -> str:
        """Return the class of a schema; empty if it has none."""
        return self.model_names.names.get(member.pointer, "") if member.kind == "model" else ""

    def _tags(self, member: ResolvedSchema, wire: str) -> list[str]:
        for declaration in self.model_names.properties(member).get(wire, ()):
            resolved = self.model_names.resolver.at(declaration.pointer, declaration.schema)
            if resolved.kind == "enum":
                return [value for value in resolved.values if isinstance(value, str)]
        return []


def are_mergeable(schemas: Iterable[ResolvedSchema]) -> bool:
    """Whether the library merges scalars and enums: of one JSON type, or a number and an integer."""
    kinds, enums = set[str](), 0
    for schema in schemas:
        enums += schema.kind == "enum"
        if schema.kind == "scalar" and schema.type != "null":
            kinds.add("number" if schema.type == "integer" else schema.type)
        elif schema.kind == "enum":
            kinds |= {type(value).__name__ for value in schema.values}
        else:
            return False
    names = {"str": "string", "int": "number", "float": "number", "bool": "boolean"}
    return len({names.get(kind, kind) for kind in kinds}) == 1 and enums < 2


def _leaves(resolved: ResolvedSchema) -> Iterator[ResolvedSchema]:
    for member in resolved.members:
        if member.kind == "union":
            yield from _leaves(member)
        else:
            yield member


def _may_be_null(resolved: ResolvedSchema) -> bool:
    return (
        resolved.nullable
        and resolved.kind != "any"
        and not (resolved.kind == "scalar" and resolved.type == "null")
    )


def _enum(resolved: ResolvedSchema) -> dict[str, Any]:
    kinds: set[type[Any]] = {type(value) for value in resolved.values}
    if kinds == {str}:
        return {"type": "string", "enum": list(resolved.values)}
    if kinds == {int} and not _is_number(resolved):
        return {"type": "integer", "enum": list(resolved.values)}
    if kinds == {bool}:
        return {"type": "boolean"}
    if kinds <= {int, float}:
        return {"type": "number"}
    return {}


def _is_number(resolved: ResolvedSchema) -> bool:
    """Whether it is a ``number`` enum of whole values: these may narrow another ``number`` of an allOf."""
    types = resolved.schema.get("type", ())
    return "number" in ([types] if isinstance(types, str) else types)


def _as_read(plain: dict[str, Any]) -> object:
    """Return the expected result of the library for a plain form, like ``_unordered``."""
    if "$ref" in plain:
        return ModelRef(plain["$ref"])
    if "oneOf" in plain:
        return _one_of(_as_read(member) for member in plain["oneOf"])
    if "enum" in plain:
        return ("enum", frozenset(plain["enum"]))
    if plain.get("type") == "array":
        return ("list", _as_read(plain["items"]))
    if plain.get("type") == "object":
        values = plain["additionalProperties"]
        return ("map", AnyValue() if values is True else _as_read(values))
    return _plain_scalar(plain["type"], plain.get("format", "")) if plain else AnyValue()


def _unordered(read: Type) -> object:
    """Return a type whose unions and enums are unordered."""
    if isinstance(read, Union):
        return _one_of(map(_unordered, read.members))
    if isinstance(read, Literals):
        return ("enum", frozenset(read.values))
    if isinstance(read, Array):
        return ("list", _unordered(read.item))
    return ("map", _unordered(read.value)) if isinstance(read, Map) else read


def _one_of(members: Iterable[object]) -> object:
    """Return a union; nested unions are expanded."""
    parts = set[object]()
    for member in members:
        parts.update(cast("frozenset[object]", member) if isinstance(member, frozenset) else [member])
    return next(iter(parts)) if len(parts) == 1 else frozenset(parts)


def _enum_type(resolved: ResolvedSchema) -> Type:
    kinds: set[type[Any]] = {type(value) for value in resolved.values}
    if float not in kinds:
        return Literals(resolved.values)
    return Scalar("float") if kinds <= {int, float} else AnyValue()


def _scalar(resolved: ResolvedSchema) -> Scalar:
    return _plain_scalar(resolved.type, resolved.format)


def _plain_scalar(name: str, style: str) -> Scalar:
    return Scalar(_FORMATS.get(style, "str") if name == "string" else _TYPES[name])
