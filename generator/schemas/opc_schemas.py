"""The plain form in which schemas are handed to openapi-python-client, and the check of its answer.

``OpcSchemas.plain`` writes a schema with the fewest keywords: a type, a date format, an enum, items, values,
a reference to a model by its code, ``oneOf``. ``OpcSchemas.settle`` then holds the type that was read from
it against the resolved schema: enums get their document order back, unions their order and their
discriminator, and anything that was read otherwise than it was meant stops the build.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import GeneratorError, refuse
from ..common.json_pointer import child, normal
from ..ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type, Union
from .model_names import ModelNames
from .resolved import ResolvedSchema

LARGEST = 2000
"""The most places one property may come to when aliases are written out."""

_FORMATS = ("date", "date-time", "binary")
_NULL = {"type": "null"}
_NULL_TYPE = Scalar("null")


class OpcSchemas:
    """Writes schemas for openapi-python-client and checks what it reads."""

    def __init__(self, model_names: ModelNames) -> None:
        self.model_names = model_names

    def plain(self, resolved: ResolvedSchema) -> dict[str, Any]:
        """The shape in the plain form, without its own null; models as references by name."""
        return self._plain(resolved, [], [LARGEST])

    def _plain(self, resolved: ResolvedSchema, trail: list[str], left: list[int]) -> dict[str, Any]:
        left[0] -= 1
        if left[0] < 0:
            refuse(
                trail[0],
                f"the schema comes to more than {LARGEST} places when its references are followed",
                "Make objects with properties of the schemas it repeats: those become classes.",
            )
        if resolved.kind == "scalar":
            return {
                "type": resolved.type,
                **({"format": resolved.format} if resolved.format in _FORMATS else {}),
            }
        if resolved.kind == "enum":
            return _enum(resolved)
        if resolved.kind == "model":
            return {"$ref": self.model_names.name(resolved)}
        if resolved.pointer in trail and (resolved.inside is not None or resolved.kind == "union"):
            refuse(
                resolved.pointer,
                "the schema contains itself without an object with properties in between",
                "Recursion is supported through the properties of objects only.",
            )
        trail = [*trail, resolved.pointer]
        if resolved.kind == "array":
            return {"type": "array", "items": self._inside(resolved, trail, left)}
        if resolved.kind == "map":
            return {"type": "object", "additionalProperties": self._inside(resolved, trail, left) or True}
        if resolved.kind == "union":
            return {"oneOf": [self._plain(member, trail, left) for member in resolved.members]}
        return {}

    def _inside(self, resolved: ResolvedSchema, trail: list[str], left: list[int]) -> dict[str, Any]:
        if resolved.inside is None:
            return {}
        inner = self.model_names.resolver.at(resolved.inside)
        plain = self._plain(inner, trail, left)
        return {"oneOf": [plain, _NULL]} if _may_be_null(inner) else plain

    def settle(self, read: Type, resolved: ResolvedSchema) -> Type:
        """The type of ``resolved``, from what was ``read``. Raises ``GeneratorError`` where they differ."""
        settled = self._settle(read, resolved)
        if settled is None:
            refuse(
                resolved.pointer,
                f"openapi-python-client reads this {resolved.kind} as {read}",
                "Write the schema in plainer terms in an overlay.",
            )
        return settled

    def resolved_type(self, resolved: ResolvedSchema) -> Type:
        """The type of ``resolved`` without a second reading. Raises ``GeneratorError`` as ``plain`` does."""
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

    def _settle(self, read: Type, resolved: ResolvedSchema) -> Type | None:
        if resolved.kind == "enum":
            return _settle_enum(read, resolved)
        if resolved.kind == "scalar":
            return read if read == _scalar(resolved) else None
        if resolved.kind == "model":
            return read if read == ModelRef(self.model_names.name(resolved)) else None
        if resolved.kind == "array":
            return self._settle_inside(read.item, resolved) if isinstance(read, Array) else None
        if resolved.kind == "map":
            return self._settle_inside(read.value, resolved) if isinstance(read, Map) else None
        if resolved.kind == "union":
            return self._settle_union(read, resolved)
        return read if isinstance(read, AnyValue) else None

    def _settle_inside(self, read: Type, resolved: ResolvedSchema) -> Type | None:
        wrap = Array if resolved.kind == "array" else Map
        if resolved.inside is None:
            return wrap(read) if isinstance(read, AnyValue) else None
        inner = self.model_names.resolver.at(resolved.inside)
        if _may_be_null(inner):
            members = read.members if isinstance(read, Union) else (read,)
            rest = tuple(member for member in members if member != _NULL_TYPE)
            if _NULL_TYPE not in members or not rest:
                return None
            read = rest[0] if len(rest) == 1 else Union(rest)
        settled = self._settle(read, inner)
        return None if settled is None else self._wrapped(settled, inner, resolved)

    def _wrapped(self, settled: Type, inner: ResolvedSchema, resolved: ResolvedSchema) -> Type:
        """The list or the map of ``resolved``, of what ``settled`` is the type of."""
        wrap = Array if resolved.kind == "array" else Map
        if not _may_be_null(inner):
            return wrap(settled)
        if isinstance(settled, Union):
            return wrap(Union((*settled.members, _NULL_TYPE), settled.discriminator, settled.mapping))
        return wrap(Union((settled, _NULL_TYPE)))

    def _settle_union(self, read: Type, resolved: ResolvedSchema) -> Type | None:
        candidates = list(read.members) if isinstance(read, Union) else [read]
        used: set[int] = set()
        members: dict[Type, None] = {}
        for member in _leaves(resolved):
            for index, candidate in enumerate(candidates):
                settled = self._settle(candidate, member)
                if settled is not None:
                    used.add(index)
                    members[settled] = None
                    break
            else:
                return None
        return self._union(members, resolved) if len(used) == len(candidates) else None

    def _union(self, members: Mapping[Type, None], resolved: ResolvedSchema) -> Type:
        discriminator, mapping = self.discriminator(resolved)
        if len(members) == 1 and discriminator is None:
            return next(iter(members))
        return Union(tuple(members), discriminator, mapping)

    def discriminator(self, resolved: ResolvedSchema) -> tuple[str | None, tuple[tuple[str, str], ...]]:
        """The discriminator of a union and its mapping to model names; none that does not tell all of them apart.

        Alternatives that no discriminator tells apart are told apart by what they hold.
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
        """The name of the model that a mapping leads to; empty where it leads to none."""
        pointer = normal(target) if target.startswith("#/") else child("#/components/schemas", target)
        try:
            member = self.model_names.resolver.at(pointer)
        except GeneratorError:
            return ""
        return self._name(member)

    def _name(self, member: ResolvedSchema) -> str:
        """The class of a schema; empty where it has none."""
        return self.model_names.names.get(member.pointer, "") if member.kind == "model" else ""

    def _tags(self, member: ResolvedSchema, wire: str) -> list[str]:
        for declaration in self.model_names.properties(member).get(wire, ()):
            resolved = self.model_names.resolver.at(declaration.pointer, declaration.schema)
            if resolved.kind == "enum":
                return [value for value in resolved.values if isinstance(value, str)]
        return []


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
    """Whether whole values are listed for a ``number``: these may narrow another ``number`` of an allOf."""
    types = resolved.schema.get("type", ())
    return "number" in ([types] if isinstance(types, str) else types)


def _settle_enum(read: Type, resolved: ResolvedSchema) -> Type | None:
    kinds: set[type[Any]] = {type(value) for value in resolved.values}
    if kinds == {int} and _is_number(resolved):
        same = read == Scalar("float")
    elif kinds in ({str}, {int}):
        same = isinstance(read, Literals) and set(read.values) == set(resolved.values)
    elif kinds == {bool}:
        same = read == Scalar("bool")
    elif kinds <= {int, float}:
        same = read == Scalar("float")
    else:
        same = float in kinds or isinstance(read, AnyValue)
    return _enum_type(resolved) if same else None


def _enum_type(resolved: ResolvedSchema) -> Type:
    kinds: set[type[Any]] = {type(value) for value in resolved.values}
    if float not in kinds:
        return Literals(resolved.values)
    return Scalar("float") if kinds <= {int, float} else AnyValue()


def _scalar(resolved: ResolvedSchema) -> Scalar:
    if resolved.type == "string":
        if resolved.format == "date":
            return Scalar("date")
        if resolved.format == "date-time":
            return Scalar("datetime")
        return Scalar("bytes" if resolved.format == "binary" else "str")
    if resolved.type == "integer":
        return Scalar("int")
    if resolved.type == "number":
        return Scalar("float")
    return Scalar("bool" if resolved.type == "boolean" else "null")
