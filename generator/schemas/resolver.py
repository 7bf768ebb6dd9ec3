"""Resolves schemas: references, ``allOf`` and the two notations of null.

OpenAPI 3.0 and 3.1 differ in notation. ``Resolver.at`` reads the schema object at a pointer as a
``ResolvedSchema``: one of a few kinds, with pointers to its parts. Nothing is copied and parts are read on demand,
so only used parts cost time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..common.errors import refuse
from ..common.json_pointer import child, lookup, normal
from ..common.json_values import is_list, is_object
from ..openapi.schema_objects import ANNOTATIONS
from .combine import combined, names
from .keyword_types import check_keywords, constrains
from .resolved import ResolvedSchema, is_binary


class Resolver:
    """All schemas of a document by pointer."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.modern = not str(document.get("openapi", "")).startswith("3.0")
        self._known: dict[str, ResolvedSchema] = {}
        self._raw: dict[str, Any] = {}
        self._open: list[str] = []

    def raw(self, pointer: str) -> Any:
        """Return the schema object written at ``pointer``."""
        known = self._raw.get(pointer)
        if known is not None:
            return known
        try:
            return lookup(self.document, pointer)
        except KeyError:
            refuse(pointer, "there is no schema here", "Correct the reference, or add the schema.")

    def target(self, schema: Mapping[str, Any]) -> str:
        """Return the pointer in the ``$ref`` of a schema."""
        return normal(schema["$ref"])

    def at(self, pointer: str, schema: Any = None) -> ResolvedSchema:
        """Return the resolved schema at ``pointer``; ``schema`` avoids the lookup."""
        known = self._known.get(pointer)
        if known is not None:
            return known
        if pointer in self._open:
            circle = [*self._open[self._open.index(pointer) :], pointer]
            refuse(
                pointer,
                "the schema refers to itself without an object in between: " + " -> ".join(circle),
                "Recursion is supported through the properties of objects only.",
            )
        self._open.append(pointer)
        try:
            schema = self._raw[pointer] = self.raw(pointer) if schema is None else schema
            resolved = self._read(pointer, schema)
        finally:
            self._open.pop()
        self._known[pointer] = resolved
        return resolved

    def _read(self, pointer: str, schema: Any) -> ResolvedSchema:
        if schema is True:
            return ResolvedSchema(pointer=pointer, kind="any", schema={})
        if not is_object(schema):
            refuse(pointer, f"{schema!r} is not a schema object", "Write a schema object, or leave it out.")
        check_keywords(pointer, schema)
        if "$ref" in schema:
            beside = sorted(key for key in schema.keys() - ANNOTATIONS if key != "$ref" and key[:2] != "x-")
            if not beside:
                return self.at(self.target(schema))
        return combined(
            pointer, schema, list(self._parts(pointer, schema)), nullable=self._legacy_null(schema)
        )

    def _parts(self, pointer: str, schema: Mapping[str, Any]) -> Iterator[tuple[ResolvedSchema, bool]]:
        """Yield the parts at ``pointer``: resolved schemas, and whether each is included by reference."""
        if "$ref" in schema:
            yield self.at(self.target(schema)), True
        for index, part in enumerate(schema.get("allOf", [])):
            place = child(pointer, "allOf", index)
            resolved = self.at(place, part)
            yield resolved, _is_reference(place, part, resolved)
        own = self._own(pointer, schema)
        if own is not None:
            yield own, False
        for keyword in ("oneOf", "anyOf"):
            if keyword not in schema:
                continue
            if self.constrains(pointer, schema, keyword):
                yield ResolvedSchema(pointer=pointer, kind="any", schema=schema), False
            else:
                yield self._union(pointer, schema, keyword)

    def constrains(self, pointer: str, schema: Mapping[str, Any], keyword: str) -> bool:
        """Whether a oneOf or anyOf names no property beyond those described beside it (``rules/conditional.py``)."""
        names = set(schema.get("properties") or ())
        references = [child(pointer, "allOf", index) for index in range(len(schema.get("allOf", [])))]
        parts = [self.at(place) for place in references]
        if "$ref" in schema:
            parts.append(self.at(self.target(schema)))
        for part in parts:
            names |= self.declared(part)
        return bool(names) and constrains(schema[keyword], names)

    def declared(self, model: ResolvedSchema) -> set[str]:
        """Return the names of the properties that a model declares, including those of its bases."""
        own = (name for inline in model.inlines for name in self.raw(inline).get("properties") or ())
        return set(own).union(*map(self.declared, model.bases))

    def _legacy_null(self, schema: Mapping[str, Any]) -> bool:
        """Whether an OpenAPI 3.0 schema is ``nullable``."""
        return not self.modern and schema.get("nullable") is True

    def _own(self, pointer: str, schema: Mapping[str, Any]) -> ResolvedSchema | None:
        """Return the schema of its own ``type``, ``enum``, ``properties`` ..."""
        types = schema.get("type", ())
        types = [types] if isinstance(types, str) else list(types)
        required = names(schema)
        nullable = "null" in types or self._legacy_null(schema)
        if "enum" in schema or "const" in schema:
            return self._enum(pointer, schema, types, nullable)
        rest = [name for name in types if name != "null"]
        if types and not rest:
            return ResolvedSchema(pointer=pointer, kind="scalar", schema=schema, type="null", nullable=True)
        if not rest:
            rest = _implied(schema)
        resolved_schemas = [self._typed(pointer, schema, name, required) for name in rest]
        if not resolved_schemas:
            return None
        if len(resolved_schemas) == 1:
            return replace(resolved_schemas[0], nullable=nullable)
        return ResolvedSchema(
            pointer=pointer,
            kind="union",
            schema=schema,
            nullable=nullable,
            members=tuple(resolved_schemas),
            places=(pointer,) * len(resolved_schemas),
        )

    def _typed(
        self, pointer: str, schema: Mapping[str, Any], name: str, required: tuple[str, ...]
    ) -> ResolvedSchema:
        if name == "object":
            if schema.get("properties"):
                inlines = (pointer,)
                return ResolvedSchema(
                    pointer=pointer, kind="model", schema=schema, inlines=inlines, required=required
                )
            values = schema.get("additionalProperties", True)
            free = isinstance(values, bool) or not values or schema.get("patternProperties")
            inside = None if free else child(pointer, "additionalProperties")
            return ResolvedSchema(
                pointer=pointer, kind="map", schema=schema, inside=inside, required=required
            )
        if name == "array":
            items = schema.get("items", True)
            inside = None if isinstance(items, bool) or not items else child(pointer, "items")
            if schema.get("prefixItems"):
                inside = None
            return ResolvedSchema(pointer=pointer, kind="array", schema=schema, inside=inside)
        style = "binary" if is_binary(schema) else str(schema.get("format", ""))
        return ResolvedSchema(pointer=pointer, kind="scalar", schema=schema, type=name, format=style)

    def _enum(
        self, pointer: str, schema: Mapping[str, Any], types: list[str], nullable: bool
    ) -> ResolvedSchema:
        values = [schema["const"]] if "const" in schema else schema["enum"]
        rest = tuple(value for value in values if value is not None)
        if not rest:
            return ResolvedSchema(pointer=pointer, kind="scalar", schema=schema, type="null", nullable=True)
        null = (len(rest) < len(values) and (not types or "null" in types or nullable)) or (
            nullable and not self.modern
        )
        if any(is_object(value) or is_list(value) for value in rest):
            return ResolvedSchema(pointer=pointer, kind="any", schema=schema)
        return ResolvedSchema(pointer=pointer, kind="enum", schema=schema, values=rest, nullable=null)

    def _union(self, pointer: str, schema: Mapping[str, Any], keyword: str) -> tuple[ResolvedSchema, bool]:
        """Return a oneOf or anyOf without null, and whether it is only a reference to one schema."""
        members: list[ResolvedSchema] = []
        places: list[str] = []
        nullable = False
        for index, member in enumerate(schema[keyword]):
            place = child(pointer, keyword, index)
            resolved = self.at(place, member)
            nullable = nullable or resolved.nullable
            if resolved.kind == "scalar" and resolved.type == "null":
                continue
            members.append(resolved)
            places.append(place)
        if not members:
            return ResolvedSchema(
                pointer=pointer, kind="scalar", schema=schema, type="null", nullable=True
            ), False
        if any(member.kind == "any" for member in members):
            kept, locations = tuple(members), tuple(places)
            return ResolvedSchema(
                pointer=pointer, kind="any", schema=schema, members=kept, places=locations
            ), False
        if len(members) == 1:
            only = lookup(self.document, places[0])
            return replace(members[0], nullable=nullable), _is_reference(places[0], only, members[0])
        if all(member.kind == "enum" for member in members):
            reasons: dict[Any, Any] = {
                (type(value), value): value for member in members for value in member.values
            }
            plain = tuple(reasons.values())
            return ResolvedSchema(
                pointer=pointer, kind="enum", schema=schema, values=plain, nullable=nullable
            ), False
        discriminator = schema.get("discriminator", {})
        union = ResolvedSchema(
            pointer=pointer,
            kind="union",
            schema=schema,
            nullable=nullable,
            members=tuple(members),
            places=tuple(places),
            discriminator=discriminator.get("propertyName"),
            mapping=tuple(sorted(discriminator.get("mapping", {}).items())),
        )
        return union, False


def _implied(schema: Mapping[str, Any]) -> list[str]:
    """Return the type that a schema without ``type`` implies."""
    if schema.get("properties") or isinstance(schema.get("additionalProperties"), Mapping):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    return ["string"] if is_binary(schema) else []


def _is_reference(place: str, schema: Any, resolved: ResolvedSchema) -> bool:
    """Whether a schema is only a reference, directly or after simplification."""
    elsewhere = resolved.pointer != place and not resolved.pointer.startswith(f"{place}/")
    return elsewhere or (is_object(schema) and "$ref" in schema)
