"""The plain dialect in which schemas are handed to openapi-python-client, and the check of its answer.

``Dialect.plain`` writes a shape with the fewest keywords: a type, a date format, an enum, items, values,
a reference to a model by its code, ``oneOf``. ``Dialect.settle`` then holds the type that was read from
it against the shape: enums get their document order back, unions their order and their
discriminator, and anything that was read otherwise than it was meant stops the build.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..common.json_pointer import child
from ..ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type, Union
from .model_names import Flat
from .resolver import Shape, refuse

LARGEST = 2000
"""The most places one property may come to when aliases are written out."""

_FORMATS = ("date", "date-time", "binary")
_NULL = {"type": "null"}


class Dialect:
    """Writes shapes for openapi-python-client and checks what it reads."""

    def __init__(self, flat: Flat) -> None:
        self.flat = flat

    def plain(self, shape: Shape) -> dict[str, Any]:
        """The shape in the plain dialect, without its own null; models as references by name."""
        return self._plain(shape, [], [LARGEST])

    def _plain(self, shape: Shape, trail: list[str], left: list[int]) -> dict[str, Any]:
        left[0] -= 1
        if left[0] < 0:
            refuse(
                trail[0],
                f"the schema comes to more than {LARGEST} places when its references are followed",
                "Make objects with properties of the schemas it repeats: those become classes.",
            )
        if shape.kind == "scalar":
            return {"type": shape.type, **({"format": shape.format} if shape.format in _FORMATS else {})}
        if shape.kind == "enum":
            return _enum(shape)
        if shape.kind == "model":
            return {"$ref": self.flat.name(shape)}
        if shape.pointer in trail and (shape.inside is not None or shape.kind == "union"):
            refuse(
                shape.pointer,
                "the schema contains itself without an object with properties in between",
                "Recursion is supported through the properties of objects only.",
            )
        trail = [*trail, shape.pointer]
        if shape.kind == "array":
            return {"type": "array", "items": self._inside(shape, trail, left)}
        if shape.kind == "map":
            return {"type": "object", "additionalProperties": self._inside(shape, trail, left) or True}
        if shape.kind == "union":
            return {"oneOf": [self._plain(member, trail, left) for member in shape.members]}
        return {}

    def _inside(self, shape: Shape, trail: list[str], left: list[int]) -> dict[str, Any]:
        if shape.inside is None:
            return {}
        inner = self.flat.shapes.at(shape.inside)
        plain = self._plain(inner, trail, left)
        return {"oneOf": [plain, _NULL]} if _may_be_null(inner) else plain

    def settle(self, read: Type, shape: Shape) -> Type:
        """The type of ``shape``, from what was ``read``. Raises ``GeneratorError`` where they differ."""
        settled = self._settle(read, shape)
        if settled is None:
            refuse(
                shape.pointer,
                f"openapi-python-client reads this {shape.kind} as {read}",
                "Write the schema in plainer terms in an overlay.",
            )
        return settled

    def _settle(self, read: Type, shape: Shape) -> Type | None:
        if shape.kind == "enum":
            return _settle_enum(read, shape)
        if shape.kind == "scalar":
            return read if read == _scalar(shape) else None
        if shape.kind == "model":
            return read if read == ModelRef(self.flat.name(shape)) else None
        if shape.kind == "array":
            return self._settle_inside(read.item, shape) if isinstance(read, Array) else None
        if shape.kind == "map":
            return self._settle_inside(read.value, shape) if isinstance(read, Map) else None
        if shape.kind == "union":
            return self._settle_union(read, shape)
        return read if isinstance(read, AnyValue) else None

    def _settle_inside(self, read: Type, shape: Shape) -> Type | None:
        wrap = Array if shape.kind == "array" else Map
        if shape.inside is None:
            return wrap(read) if isinstance(read, AnyValue) else None
        inner = self.flat.shapes.at(shape.inside)
        if not _may_be_null(inner):
            settled = self._settle(read, inner)
            return None if settled is None else wrap(settled)
        null = Scalar("null")
        members = read.members if isinstance(read, Union) else (read,)
        rest = tuple(member for member in members if member != null)
        if null not in members or not rest:
            return None
        settled = self._settle(rest[0] if len(rest) == 1 else Union(rest), inner)
        if settled is None:
            return None
        if isinstance(settled, Union):
            return wrap(Union((*settled.members, null), settled.discriminator, settled.mapping))
        return wrap(Union((settled, null)))

    def _settle_union(self, read: Type, shape: Shape) -> Type | None:
        candidates = list(read.members) if isinstance(read, Union) else [read]
        used: set[int] = set()
        members: dict[Type, None] = {}
        for member in _leaves(shape):
            for index, candidate in enumerate(candidates):
                settled = self._settle(candidate, member)
                if settled is not None:
                    used.add(index)
                    members[settled] = None
                    break
            else:
                return None
        if len(used) < len(candidates):
            return None
        discriminator, mapping = self.discriminator(shape)
        if len(members) == 1 and discriminator is None:
            return next(iter(members))
        return Union(tuple(members), discriminator, mapping)

    def discriminator(self, shape: Shape) -> tuple[str | None, tuple[tuple[str, str], ...]]:
        """The discriminator of a union and its mapping to model names; total over its members."""
        if shape.discriminator is None:
            return None, ()
        mapping: dict[str, str] = {}
        names = {self.flat.name(member): member for member in shape.members if member.kind == "model"}
        if len(names) < len(shape.members):
            refuse(
                child(shape.pointer, "discriminator"),
                "a discriminator chooses between object schemas; not every alternative is one",
                "Remove the discriminator, or make every alternative an object with properties.",
            )
        for value, target in shape.mapping:
            pointer = target if target.startswith("#/") else child("#/components/schemas", target)
            member = self.flat.shapes.at(pointer)
            name = self.flat.name(member) if member.kind == "model" else ""
            if name not in names:
                refuse(
                    child(shape.pointer, "discriminator", "mapping", value),
                    f"{target} is none of the alternatives",
                    "Add it to them, or remove it from the mapping.",
                )
            mapping[value] = name
        for name, member in names.items():
            if name in mapping.values():
                continue
            tags = self._tags(member, shape.discriminator) or [self.flat.components.get(member.pointer, "")]
            for tag in tags:
                if not tag or mapping.setdefault(tag, name) != name:
                    refuse(
                        child(shape.pointer, "discriminator"),
                        f"no value of {shape.discriminator!r} stands for the alternative {member.pointer}",
                        "Add one to the discriminator's mapping.",
                    )
        return shape.discriminator, tuple(sorted(mapping.items()))

    def _tags(self, member: Shape, wire: str) -> list[str]:
        for declaration in self.flat.properties(member).get(wire, ()):
            shape = self.flat.shapes.at(declaration.pointer, declaration.schema)
            if shape.kind == "enum":
                return [value for value in shape.values if isinstance(value, str)]
        return []


def _leaves(shape: Shape) -> Iterator[Shape]:
    for member in shape.members:
        if member.kind == "union":
            yield from _leaves(member)
        else:
            yield member


def _may_be_null(shape: Shape) -> bool:
    return shape.nullable and shape.kind != "any" and not (shape.kind == "scalar" and shape.type == "null")


def _enum(shape: Shape) -> dict[str, Any]:
    kinds: set[type[Any]] = {type(value) for value in shape.values}
    if kinds == {str}:
        return {"type": "string", "enum": list(shape.values)}
    if kinds == {int} and not _is_number(shape):
        return {"type": "integer", "enum": list(shape.values)}
    if kinds == {bool}:
        return {"type": "boolean"}
    if kinds <= {int, float}:
        return {"type": "number"}
    return {}


def _is_number(shape: Shape) -> bool:
    """Whether whole values are listed for a ``number``: these may narrow another ``number`` of an allOf."""
    types = shape.schema.get("type", ())
    return "number" in ([types] if isinstance(types, str) else types)


def _settle_enum(read: Type, shape: Shape) -> Type | None:
    kinds: set[type[Any]] = {type(value) for value in shape.values}
    if kinds == {int} and _is_number(shape):
        return Literals(shape.values) if read == Scalar("float") else None
    if kinds in ({str}, {int}):
        same = isinstance(read, Literals) and set(read.values) == set(shape.values)
        return Literals(shape.values) if same else None
    if kinds == {bool}:
        return Literals(shape.values) if read == Scalar("bool") else None
    if kinds <= {int, float}:
        return read if read == Scalar("float") else None
    if float in kinds:
        return AnyValue()
    return Literals(shape.values) if isinstance(read, AnyValue) else None


def _scalar(shape: Shape) -> Scalar:
    if shape.type == "string":
        if shape.format == "date":
            return Scalar("date")
        if shape.format == "date-time":
            return Scalar("datetime")
        return Scalar("bytes" if shape.format == "binary" else "str")
    if shape.type == "integer":
        return Scalar("int")
    if shape.type == "number":
        return Scalar("float")
    return Scalar("bool" if shape.type == "boolean" else "null")
