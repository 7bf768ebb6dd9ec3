"""Gives every object schema one name, and lists its properties with ``allOf`` resolved.

A component keeps its name. An inline object is named after its position: its parent's class and the property
(``CallFrom``), ``Item`` for items of an array, ``Value`` for values of a map, and for a member of a union its
title, the one value of its tag property, or ``Option1``. No name depends on other parts of the document: two
schemas with the same name stop the build.

``openapi-python-client`` and ``datamodel-code-generator`` receive these names and choose none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..common.errors import GeneratorError, Problem, refuse
from ..common.json_pointer import child, normal, stands, tokens
from ..common.json_values import is_object
from ..extensions.python_names import PYTHON_NAME, python_name_of
from ..ir.models import SchemaRoot
from ..openapi.grammar import walk
from ..python_source.identifiers import class_name, digest, module_name, words
from .resolved import ResolvedSchema
from .resolver import Resolver

COMPONENTS = "#/components/schemas"
_STRUCTURE = frozenset(
    {"components", "schemas", "paths", "schema", "content", "properties", "responses", "requestBody", "allOf"}
    | {"oneOf", "anyOf", "items", "$defs", "definitions", "parameters"}
)
"""Pointer tokens without information about the schema there."""
MAX_NAME = 180
"""The UTF-8 bytes of a class name: its module is a file, whose name may have 255."""
LONGEST_START = 120
"""The UTF-8 bytes of a longer concatenated name that precede its digest."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """A property as declared in one of the object schemas of a model."""

    wire: str
    pointer: str
    schema: Any
    implied: bool = False
    """Whether it is undeclared and only listed as required."""


class ModelNames:
    """The named object schemas of a document."""

    def __init__(self, document: Mapping[str, Any], roots: Iterable[SchemaRoot]) -> None:
        self.resolver = Resolver(document)
        self.names: dict[str, str] = {}
        """Pointer of a model -> its class name."""
        self._merged: set[str] = set()
        """Pointers of models that use the class of another."""
        self._properties: dict[str, dict[str, list[Declaration]]] = {}
        self._walked: set[str] = set()
        self._problems: list[Problem] = []
        schemas = document.get("components", {}).get("schemas", {})
        self.components = {child(COMPONENTS, key): key for key in sorted(schemas)}
        """Pointer of a component -> its key."""
        for pointer, key in self.components.items():
            self._guarded(pointer, key, schemas[key], derive=True)
        for root in sorted(roots, key=lambda root: (root.name, root.pointer)):
            self._guarded(root.pointer, root.name)
        self._name_referenced(document)
        self._distinguish()
        if self._problems:
            raise GeneratorError(self._problems)

    def name(self, resolved: ResolvedSchema) -> str:
        """Return the class name of a model."""
        name = self.names.get(resolved.pointer)
        if name is None:
            refuse(
                resolved.pointer,
                "a reference leads to this object schema, which is not a component and part of none",
                "Move it to components/schemas and refer to it there.",
            )
        return name

    def models(self) -> list[tuple[str, ResolvedSchema]]:
        """Return every model with its name, sorted by name."""
        named = ((name, pointer) for pointer, name in self.names.items() if pointer not in self._merged)
        return sorted(
            ((name, self.resolver.at(pointer)) for name, pointer in named), key=lambda pair: pair[0]
        )

    def merge(self, others: Mapping[str, str]) -> None:
        """Let models use the class of another model with an equal schema (name -> its name)."""
        self._merged = {pointer for pointer, name in self.names.items() if name in others}
        self.names.update({pointer: others[self.names[pointer]] for pointer in self._merged})

    def properties(self, model: ResolvedSchema) -> dict[str, list[Declaration]]:
        """Return the properties of a model by wire name: required ones in their order, then the others by name.

        A name in several parts of ``allOf`` has several declarations, all of which apply.
        """
        known = self._properties.get(model.pointer)
        if known is not None:
            return known
        declarations: dict[str, list[Declaration]] = {}
        for declaration in self._declarations(model):
            held = declarations.setdefault(declaration.wire, [])
            if all(declaration.pointer != other.pointer for other in held):
                held.append(declaration)
        for wire in model.required:
            # Required but undeclared: any value is valid, but it must be present.
            declarations.setdefault(
                wire, [Declaration(wire, child(model.pointer, "required"), {}, implied=True)]
            )
        order = {wire: index for index, wire in enumerate(model.required)}
        result = {
            wire: declarations[wire]
            for wire in sorted(declarations, key=lambda w: (order.get(w, len(order)), w))
        }
        self._properties[model.pointer] = result
        return result

    def _declarations(self, model: ResolvedSchema) -> Iterator[Declaration]:
        for base in model.bases:
            for held in self.properties(base).values():
                yield from held
        for inline in model.inlines:
            yield from self.own(inline)

    def own(self, inline: str) -> Iterator[Declaration]:
        """Yield the properties that the object schema at ``inline`` itself declares."""
        properties: Mapping[str, Any] = self.resolver.raw(inline).get("properties") or {}
        for wire, schema in properties.items():
            yield Declaration(wire, child(inline, "properties", wire), schema)

    def additional(self, model: ResolvedSchema) -> str | bool:
        """Return the schema of undeclared properties: True, False, or its pointer."""
        schema = model.schema.get("unevaluatedProperties", True)
        if schema is not True and schema != {}:
            return schema if isinstance(schema, bool) else child(model.pointer, "unevaluatedProperties")
        limits: list[str | bool] = []
        for inline in model.inlines:
            value = self.resolver.raw(inline).get("additionalProperties", True)
            if value is not True and value != {}:
                limits.append(value if isinstance(value, bool) else child(inline, "additionalProperties"))
        limits += [limit for base in model.bases if (limit := self.additional(base)) is not True]
        # In one part it would forbid the properties of the others: it applies to the whole.
        described = list(dict.fromkeys(limit for limit in limits if limit is not False))
        if described:
            return described[0] if len(described) == 1 else True
        return not limits

    # --- naming ---

    def _name_referenced(self, document: Mapping[str, Any]) -> None:
        """Name referenced schemas outside the components and the operations' own schemas."""
        targets = {
            normal(place.value["$ref"])
            for place in walk(document)
            if place.kind == "schema" and isinstance(place.value.get("$ref"), str)
        }
        for pointer in sorted(targets - self.components.keys() - self._walked):
            if not stands(document, pointer):
                continue
            names = [step for step in tokens(pointer) if not step.isdigit() and step not in _STRUCTURE]
            self._guarded(pointer, class_name(" ".join(names[-3:]) or "Schema"))

    def _guarded(self, pointer: str, hint: str, schema: Any = None, derive: bool = False) -> None:
        try:
            self._walk(pointer, _class(pointer, hint, schema) if derive else hint, schema)
        except GeneratorError as error:
            self._problems.extend(error.problems)

    def _walk(self, pointer: str, hint: str, schema: Any = None) -> None:
        """Name the models at and below ``pointer``; targets of references are named separately."""
        if pointer in self._walked:
            return
        self._walked.add(pointer)
        raw = self.resolver.raw(pointer) if schema is None else schema
        resolved = self.resolver.at(pointer, raw)
        if is_object(raw):
            for section in ("$defs", "definitions"):
                for key in sorted(raw.get(section, {})):
                    place = child(pointer, section, key)
                    self._walk(place, hint + _class(place, key, raw[section][key]))
        if resolved.kind == "model" and resolved.pointer == pointer:
            self._walk_model(resolved, raw, hint)
            return
        if resolved.pointer != pointer:
            if resolved.pointer.startswith(f"{pointer}/"):
                self._walk(resolved.pointer, hint)
            return
        self._walk_inside(resolved, hint)
        labels = self._labels(resolved)
        for member, place, label in zip(resolved.members, resolved.places, labels, strict=True):
            if place != pointer:
                self._walk(place, hint + label)
            elif member.kind == "model":
                self._walk_model(member, raw, hint)
            else:
                self._walk_inside(member, hint)

    def _walk_inside(self, resolved: ResolvedSchema, hint: str) -> None:
        if resolved.inside is not None:
            self._walk(resolved.inside, hint + ("Item" if resolved.kind == "array" else "Value"))

    def _walk_model(self, resolved: ResolvedSchema, raw: Any, hint: str) -> None:
        # On a property, x-python-name is the name of the attribute, not of the class.
        of_property = tokens(resolved.pointer)[-2:-1] == ("properties",)
        name = hint if of_property else python_name_of(raw) or hint
        if not name.isidentifier():
            place = child(resolved.pointer, PYTHON_NAME.name)
            refuse(place, f"{name!r} is not a class name", "Give an identifier.")
        if len(name.encode()) > MAX_NAME:
            kept = name.encode()[:LONGEST_START].decode("utf-8", "ignore")
            name = f"{kept}{digest(resolved.pointer).upper()}"
        self.names[resolved.pointer] = name
        for inline in resolved.inlines:
            for declaration in sorted(self.own(inline), key=lambda declaration: declaration.wire):
                added = _class(declaration.pointer, declaration.wire, declaration.schema)
                self._guarded(declaration.pointer, name + added, declaration.schema)
        limit = self.additional(resolved)
        if isinstance(limit, str):
            self._walk(limit, f"{name}Value")

    def _labels(self, union: ResolvedSchema) -> list[str]:
        """Return the name suffix of each member of a union; duplicates are replaced by the position."""
        labels = [self._label(union, index) for index in range(len(union.places))]
        return [
            label if label and labels.count(label) == 1 else f"Option{index + 1}"
            for index, label in enumerate(labels)
        ]

    def _label(self, union: ResolvedSchema, index: int) -> str:
        """Return the name suffix of a union member: its title, its tag, or its position."""
        schema = self.resolver.raw(union.places[index])
        if is_object(schema) and isinstance(schema.get("title"), str):
            return _label(schema["title"])
        member = union.members[index]
        if member.kind == "model":
            own = [declaration for inline in member.inlines for declaration in self.own(inline)]
            for declaration in sorted(own, key=lambda d: (d.wire != union.discriminator, d.wire)):
                resolved = self.resolver.at(declaration.pointer, declaration.schema)
                if resolved.kind == "enum" and len(resolved.values) == 1:
                    return _label(str(resolved.values[0]))
        return ""

    def _distinguish(self) -> None:
        """Ensure that no two schemas share a class, a module, or the name of a class and a dict.

        A name in the document has priority over a derived one; among derived names, a component has priority. The
        other name gets a digest of the schema's position.
        """
        taken: set[str] = {_spelling("TypedDict")}
        pointers: dict[str, str] = {}
        for pointer in sorted(self.names, key=lambda pointer: (self._rank(pointer), pointer)):
            name = self.names[pointer]
            if not taken.isdisjoint((_spelling(name), _spelling(f"{name}Dict"))):
                other = pointers.get(_spelling(name)) or pointers.get(_spelling(f"{name}Dict"))
                if self._rank(pointer) == 0 and other is not None:
                    self._problems.append(
                        Problem(
                            pointer,
                            f"the class name {name} is also that of {other}",
                            "Give a component of the two another name with x-python-name in an overlay.",
                        )
                    )
                name = self.names[pointer] = f"{name}{digest(pointer).upper()}"
            for spelling in (name, f"{name}Dict"):
                taken.add(_spelling(spelling))
                pointers.setdefault(_spelling(spelling), pointer)

    def _rank(self, pointer: str) -> int:
        """Return the rank of a schema among those of one name: the lowest keeps it."""
        key = self.components.get(pointer)
        raw = self.resolver.raw(pointer)
        if is_object(raw) and python_name_of(raw) == self.names[pointer]:
            return 0
        if key is not None:
            return 1 if key == self.names[pointer] else 2
        return 3


def _spelling(name: str) -> str:
    """Return the key that must be unique among class names: their module, ignoring case."""
    return module_name(name).casefold()


def _class(pointer: str, wire: str, schema: Any) -> str:
    """Return the class name of a component, definition or property; ``x-python-name`` if it has no letter."""
    explicit = python_name_of(schema) if is_object(schema) and not words(wire) else None
    try:
        return class_name(explicit if isinstance(explicit, str) and explicit.isidentifier() else wire)
    except ValueError as error:
        refuse(pointer, str(error), "Name it with x-python-name in an overlay.")


def _label(text: str) -> str:
    try:
        return class_name(text)
    except ValueError:
        return ""
