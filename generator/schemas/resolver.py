"""What a schema is, once references, ``allOf`` and the two ways of writing null are seen through.

OpenAPI 3.0 and 3.1 say the same things in different words. ``Resolver.at`` reads the schema object at
a pointer as a ``ResolvedSchema``: one of a few kinds, with pointers to what is inside. Nothing is copied and
nothing inside is looked at before it is asked for, so the cost is that of what is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, NoReturn

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child, lookup, normal
from ..common.json_values import is_list, is_object
from ..openapi.keywords import ANNOTATIONS
from .keyword_types import check_keywords, constrains

Kind = Literal["any", "scalar", "enum", "array", "map", "model", "union"]


def refuse(pointer: str, message: str, advice: str) -> NoReturn:
    """Stop the build for one problem."""
    raise GeneratorError([Problem(pointer, message, advice)])


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedSchema:
    """A schema seen through. ``pointer`` is where its structure stands, references followed."""

    pointer: str
    kind: Kind
    schema: Mapping[str, Any]
    nullable: bool = False
    type: str = ""
    """Of a scalar: its JSON type."""
    format: str = ""
    values: tuple[Any, ...] = ()
    """Of an enum: its values without null, in document order."""
    inside: str | None = None
    """Of an array or map: pointer of its items or values; None when they are any value."""
    members: tuple[ResolvedSchema, ...] = ()
    """Of a union: its alternatives without null."""
    places: tuple[str, ...] = ()
    """Of a union: where each of its alternatives is written."""
    inlines: tuple[str, ...] = ()
    """Of a model: pointers of the object schemas written here that declare its properties."""
    bases: tuple[ResolvedSchema, ...] = ()
    """Of a model: the models it takes in by reference (``allOf``)."""
    required: tuple[str, ...] = ()
    """Of anything that may be part of a model: names required here or in its parts."""
    discriminator: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    """Of a union with a discriminator: (value, pointer or component name) as the document says."""


class Resolver:
    """All schemas of a document by pointer."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.modern = not str(document.get("openapi", "")).startswith("3.0")
        self._known: dict[str, ResolvedSchema] = {}
        self._raw: dict[str, Any] = {}
        self._open: list[str] = []

    def raw(self, pointer: str) -> Any:
        """The schema object written at ``pointer``."""
        known = self._raw.get(pointer)
        if known is not None:
            return known
        try:
            return lookup(self.document, pointer)
        except KeyError:
            refuse(pointer, "no schema stands here", "Correct the reference, or add the schema.")

    def target(self, pointer: str, schema: Mapping[str, Any]) -> str:
        """The pointer that the ``$ref`` of the schema at ``pointer`` names."""
        reference = schema["$ref"]
        if not reference.startswith("#/"):
            advice = "Copy the schema into components/schemas and refer to it there."
            refuse(pointer, f"the reference {reference!r} leaves the document", advice)
        target = normal(reference)
        try:
            lookup(self.document, target)
        except KeyError:
            refuse(pointer, f"the reference {reference!r} points at nothing", "Correct the reference.")
        return target

    def at(self, pointer: str, schema: Any = None) -> ResolvedSchema:
        """The resolved schema at ``pointer``; ``schema`` spares the lookup."""
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
            target = self.target(pointer, schema)
            if not beside:
                return self.at(target)
            if not self.modern:
                refuse(
                    pointer,
                    f"OpenAPI 3.0 ignores what stands beside $ref: {', '.join(beside)}",
                    "Write allOf: [{$ref: ...}] with the other keywords beside it, or remove them.",
                )
        return self._combine(pointer, schema, list(self._parts(pointer, schema)))

    def _parts(self, pointer: str, schema: Mapping[str, Any]) -> Iterator[tuple[ResolvedSchema, bool]]:
        """What holds together at ``pointer``: resolved schemas, and whether each is taken in by reference."""
        if "$ref" in schema:
            yield self.at(self.target(pointer, schema)), True
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
        """Whether a oneOf or anyOf names no property beyond those described beside it (``cases.py``)."""
        names = set(schema.get("properties") or ())
        references = [child(pointer, "allOf", index) for index in range(len(schema.get("allOf", [])))]
        parts = [self.at(place) for place in references]
        if "$ref" in schema:
            parts.append(self.at(self.target(pointer, schema)))
        for part in parts:
            names |= self.declared(part)
        return bool(names) and constrains(schema[keyword], names)

    def declared(self, model: ResolvedSchema) -> set[str]:
        """The names of the properties that a model declares, its bases included."""
        own = (name for inline in model.inlines for name in self.raw(inline).get("properties") or ())
        return set(own).union(*map(self.declared, model.bases))

    def _own(self, pointer: str, schema: Mapping[str, Any]) -> ResolvedSchema | None:
        """What the schema's own ``type``, ``enum``, ``properties`` ... give it."""
        types = schema.get("type", ())
        types = [types] if isinstance(types, str) else list(types)
        required = _names(schema)
        nullable = "null" in types or (not self.modern and schema.get("nullable") is True)
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
        """A oneOf or anyOf, null aside; and whether it is only a reference to one schema."""
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

    def _combine(
        self, pointer: str, schema: Mapping[str, Any], parts: list[tuple[ResolvedSchema, bool]]
    ) -> ResolvedSchema:
        """One resolved schema for all that holds together at ``pointer``."""
        named = (name for part, _ in parts for name in part.required)
        required = tuple(dict.fromkeys((*_names(schema), *named)))
        solid = [(part, by_reference) for part, by_reference in parts if part.kind != "any"]
        if len(solid) > 1:
            # `type: object` beside a union or a model says nothing new, nor does a type beside its enum.
            solid = [pair for pair in solid if not _redundant(pair[0], solid)] or solid[:1]
        nullable = self._nullable(schema, [part for part, _ in parts])
        if not solid:
            return _any(pointer, schema, required, [part for part, _ in parts])
        resolved_schemas = [resolved for resolved, _ in solid]
        models = [pair for pair in solid if pair[0].kind == "model"]
        if models and all(resolved.kind in {"model", "map"} for resolved in resolved_schemas):
            return self._model(pointer, schema, models, resolved_schemas, required, nullable)
        return replace(_same(pointer, resolved_schemas, required), nullable=nullable)

    def _model(
        self,
        pointer: str,
        schema: Mapping[str, Any],
        models: list[tuple[ResolvedSchema, bool]],
        resolved_schemas: list[ResolvedSchema],
        required: tuple[str, ...],
        nullable: bool,
    ) -> ResolvedSchema:
        first, by_reference = models[0]
        closing = "unevaluatedProperties" in schema or len(resolved_schemas) > 1
        if len(models) == 1 and by_reference and set(required) <= set(first.required) and not closing:
            return replace(first, nullable=nullable)
        bases: dict[str, ResolvedSchema] = {}
        inlines: dict[str, None] = {}
        for resolved, by_ref in models:
            if by_ref:
                bases[resolved.pointer] = resolved
            else:
                bases.update((base.pointer, base) for base in resolved.bases)
                inlines.update(dict.fromkeys(resolved.inlines))
        inlines.update((resolved.pointer, None) for resolved in resolved_schemas if resolved.kind == "map")
        return ResolvedSchema(
            pointer=pointer,
            kind="model",
            schema=schema,
            nullable=nullable,
            bases=tuple(bases.values()),
            inlines=tuple(inlines),
            required=required,
        )

    def _nullable(self, schema: Mapping[str, Any], parts: list[ResolvedSchema]) -> bool:
        """Whether null is allowed where all ``parts`` hold; 3.0's ``nullable`` overrides them."""
        if not self.modern and schema.get("nullable") is True:
            return True
        return bool(parts) and all(part.nullable or part.kind == "any" for part in parts)


def _names(schema: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(schema.get("required", ())))


def _any(
    pointer: str, schema: Mapping[str, Any], required: tuple[str, ...], parts: list[ResolvedSchema]
) -> ResolvedSchema:
    """What allows any value, with the alternatives and the required names of its parts."""
    return ResolvedSchema(
        pointer=pointer,
        kind="any",
        schema=schema,
        required=required,
        members=tuple(member for part in parts for member in part.members),
        places=tuple(place for part in parts for place in part.places),
    )


def _same(pointer: str, parts: list[ResolvedSchema], required: tuple[str, ...]) -> ResolvedSchema:
    """The one schema that all parts are. Raises ``GeneratorError`` where they differ."""
    if len(parts) == 1:
        (only,) = parts
        stands = pointer if only.kind == "map" and required else only.pointer
        return replace(only, required=required, pointer=stands)
    if len({(part.kind, part.type, part.values, part.inside) for part in parts}) == 1:
        return parts[-1]
    if any(all(name in _json_types(part) for part in parts) for name in sorted(_JSON_TYPES)):
        return _any(pointer, parts[0].schema, required, [])
    kinds = " and ".join(f"{part.type or part.kind} ({part.pointer})" for part in parts)
    refuse(
        pointer,
        f"cannot be all of these at once: {kinds}",
        "Say it as one schema; what the members of a oneOf share goes into an allOf of each member.",
    )


_JSON_TYPES = frozenset({"string", "number", "boolean", "object", "array"})


def _json_types(resolved: ResolvedSchema) -> frozenset[str]:
    """The JSON types of the values that a schema allows, null aside."""
    if resolved.kind == "scalar":
        return frozenset({"number" if resolved.type == "integer" else resolved.type})
    if resolved.kind == "enum":
        return frozenset(
            "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
            for value in resolved.values
        )
    if resolved.kind == "union":
        return frozenset[str]().union(*map(_json_types, resolved.members))
    if resolved.kind == "any":
        return _JSON_TYPES
    return frozenset({"array" if resolved.kind == "array" else "object"})


def _redundant(resolved: ResolvedSchema, solid: list[tuple[ResolvedSchema, bool]]) -> bool:
    others = [other for other, _ in solid if other is not resolved]
    if _plain_map(resolved):
        return any(other.kind in {"union", "model", "map"} and not _plain_map(other) for other in others)
    if resolved.kind == "scalar" and not resolved.format:
        alike = [other for other in others if other.type in {"", resolved.type}]
        return any(other.kind in {"enum", "union"} or other.format for other in alike)
    if resolved.kind == "array" and resolved.inside is None:
        return any(other.kind == "array" and other.inside is not None for other in others)
    return False


def _plain_map(resolved: ResolvedSchema) -> bool:
    open_ended = resolved.schema.get("additionalProperties", True) is True
    return resolved.kind == "map" and resolved.inside is None and open_ended


def _implied(schema: Mapping[str, Any]) -> list[str]:
    """The type that a schema without ``type`` must mean."""
    if schema.get("properties") or isinstance(schema.get("additionalProperties"), Mapping):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    return ["string"] if is_binary(schema) else []


def is_binary(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is of raw bytes: ``format: binary``, or in 3.1 a media type without a type."""
    if "type" in schema or "contentMediaType" not in schema:
        return schema.get("format") == "binary"
    return "contentEncoding" not in schema and "json" not in str(schema["contentMediaType"])


def _is_reference(place: str, schema: Any, resolved: ResolvedSchema) -> bool:
    """Whether a schema is only a reference, or comes down to one: it stands for another."""
    elsewhere = resolved.pointer != place and not resolved.pointer.startswith(f"{place}/")
    return elsewhere or (is_object(schema) and "$ref" in schema)
