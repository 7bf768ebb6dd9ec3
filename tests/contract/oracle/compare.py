"""A schema against an annotation, at every depth: types, enum values, properties, required marks."""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Iterator
from typing import Any, NotRequired, get_origin

from .conventions import argument_name
from .document import Document
from .findings import Finding
from .package import Package, attribute_texts
from .schema import Schema
from .shapes import Shape, of_annotation, of_schema

_OWN = "additional_properties"
"""The public attribute of every model that stands for no property of its own."""


class Comparison:
    """Compares schemas with annotations; each pair of an object schema and a class once."""

    def __init__(self, document: Document, package: Package) -> None:
        self._document = document
        self._package = package
        self._seen: set[tuple[int, type]] = set()
        self.reached: set[type] = set()
        """Classes that some schema of the document stands for."""

    def types(
        self, place: str, schema: Schema, annotation: Any, *, request: bool, nullable: bool = False
    ) -> Iterator[Finding]:
        """``annotation`` says what ``schema`` allows. ``nullable`` allows null besides."""
        side = "argument" if request else "property"
        try:
            actual = of_annotation(annotation)
        except TypeError as error:
            yield Finding(f"{side}.type", place, str(error))
            return
        expected = of_schema(schema, opened=not request, nullable=nullable)
        yield from self._shapes(place, expected, actual, side, request)

    def _shapes(
        self, place: str, expected: Shape, actual: Shape, side: str, request: bool
    ) -> Iterator[Finding]:
        if expected.values != actual.values:
            yield Finding(
                f"{side}.enum",
                place,
                f"the document allows {_listed(expected.values)}, the package {_listed(actual.values)}",
            )
        if _plain(expected) != _plain(actual):
            only = (expected.scalars ^ actual.scalars) == {"null"}
            yield Finding(
                f"{side}.{'null' if only else 'type'}",
                place,
                f"the document says {sorted(expected.scalars)}, the package {sorted(actual.scalars)}",
            )
        for name, one, other in (
            ("items", expected.items, actual.items),
            ("entries", expected.entries, actual.entries),
        ):
            if (one is None) != (other is None):
                yield Finding(
                    f"{side}.type", place, f"{name} only in {'package' if one is None else 'document'}"
                )
            elif one is not None and other is not None:
                yield from self._shapes(f"{place}[]", one, other, side, request)
        yield from self._objects(place, expected, actual, side, request)

    def _objects(
        self, place: str, expected: Shape, actual: Shape, side: str, request: bool
    ) -> Iterator[Finding]:
        if len(expected.schemas) != len(actual.models):
            yield Finding(
                f"{side}.type",
                place,
                f"{len(expected.schemas)} object schemas, {len(actual.models)} models",
            )
            return
        if len(actual.dicts) != (len(actual.models) if request else 0):
            yield Finding(
                f"{side}.dict", place, f"{len(actual.models)} models, {len(actual.dicts)} TypedDicts"
            )
        for schema, model in _paired(expected.schemas, actual.models):
            if schema.name and model.__name__ != schema.name:
                yield Finding("schema.name", place, f"is a {model.__name__}, not a {schema.name}")
            yield from self.model(schema, model)
        for schema, typed_dict in _paired(expected.schemas, actual.dicts):
            yield from self.typed_dict(schema, typed_dict)

    def model(self, schema: Schema, model: type) -> Iterator[Finding]:
        """A model has the properties of an object schema, and no others."""
        self.reached.add(model)
        if not self._first(schema, model):
            return
        fields = {
            name: parameter for name, parameter in inspect.signature(model).parameters.items() if name != _OWN
        }
        hints = self._package.hints(model)
        texts = attribute_texts(model)
        if words(schema.get("description", "")) not in words(model.__doc__ or ""):
            yield Finding("schema.text", model.__name__, "the description is not in the docstring")
        sent = self._document.only_sent(schema)
        names = {argument_name(wire): wire for wire in schema.properties}
        for name in fields.keys() - names.keys():
            yield Finding("property.extra", f"{model.__name__}.{name}", "is not in the document")
        for name, wire in names.items():
            place, inner = f"{model.__name__}.{name}", schema.properties[wire]
            if name not in fields:
                yield Finding(
                    "property.missing", place, f"the property {wire!r} of the document is not there"
                )
                continue
            required = wire in schema.required
            has_default = fields[name].default is not inspect.Parameter.empty
            if required == has_default:
                yield Finding("property.required", place, f"required in the document: {required}")
            yield from self._attribute(place, inner, hints[name], required, sent)
            text = f"{texts.get(name, '')} {fields[name].annotation}"  # values of an enum stand in the annotation
            yield from documented(place, inner, inner.get("description", ""), text, "property")
            if name != wire and f"``{wire}``" not in texts.get(name, ""):
                yield Finding("property.wire", place, f"the docstring does not name {wire!r}")

    def _attribute(
        self, place: str, schema: Schema, hint: Any, required: bool, sent: bool
    ) -> Iterator[Finding]:
        """Of a model that is only sent: closed enums, ``UNSET``. Of others: open enums, None."""
        if sent and hint is not Any and unset_allowed(hint) == required:
            yield Finding("property.required", place, f"required in the document: {required}")
        missing = not sent and not required and schema.type != "array"
        try:
            actual = of_annotation(hint)
        except TypeError as error:
            yield Finding("property.type", place, str(error))
            return
        expected = of_schema(schema, opened=not sent, nullable=missing)
        yield from self._shapes(place, expected, actual, "property", request=False)

    def typed_dict(self, schema: Schema, typed_dict: type) -> Iterator[Finding]:
        """A TypedDict has the properties a request may have, by wire name."""
        self.reached.add(typed_dict)
        if not self._first(schema, typed_dict):
            return
        hints = self._package.hints(typed_dict)
        expected = {
            wire: property for wire, property in schema.properties.items() if not property.get("readOnly")
        }
        for key in hints.keys() - expected.keys():
            yield Finding("dict.extra", f"{typed_dict.__name__}[{key!r}]", "is not in the document")
        for wire, inner in expected.items():
            place = f"{typed_dict.__name__}[{wire!r}]"
            if wire not in hints:
                yield Finding("dict.missing", place, "the property of the document is not there")
                continue
            if (get_origin(hints[wire]) is not NotRequired) != (wire in schema.required):
                yield Finding("dict.required", place, f"required in the document: {wire in schema.required}")
            yield from self._dict_types(place, inner, hints[wire])

    def _dict_types(self, place: str, schema: Schema, hint: Any) -> Iterator[Finding]:
        """As ``types``; nested objects may be models or TypedDicts, or only TypedDicts."""
        try:
            actual = of_annotation(hint)
        except TypeError as error:
            yield Finding("dict.type", place, str(error))
            return
        yield from self._dict_shapes(place, of_schema(schema, opened=False), actual)

    def _dict_shapes(self, place: str, expected: Shape, actual: Shape) -> Iterator[Finding]:
        if (expected.values, expected.scalars) != (actual.values, actual.scalars):
            kind = "enum" if expected.scalars == actual.scalars else "type"
            yield Finding(f"dict.{kind}", place, f"the document says {expected}, the package {actual}")
        for one, other in ((expected.items, actual.items), (expected.entries, actual.entries)):
            if one is not None and other is not None:
                yield from self._dict_shapes(f"{place}[]", one, other)
            elif one is not other:
                yield Finding("dict.type", place, "an array or a free-form object, in one of the two only")
        if len(expected.schemas) != len(actual.dicts):
            yield Finding(
                "dict.type", place, f"{len(expected.schemas)} objects, {len(actual.dicts)} TypedDicts"
            )
            return
        for schema, typed_dict in _paired(expected.schemas, actual.dicts):
            yield from self.typed_dict(schema, typed_dict)

    def _first(self, schema: Schema, annotation: type) -> bool:
        key = (id(schema.data.get("properties")), annotation)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True


def _plain(shape: Shape) -> frozenset[str]:
    """The scalars of a shape; any value may be null too."""
    return shape.scalars - {"null"} if "any" in shape.scalars else shape.scalars


def _paired(schemas: tuple[Schema, ...], classes: tuple[type, ...]) -> Iterator[tuple[Schema, type]]:
    """Object schemas with the classes that stand for them: by name where there is one, else in order."""
    remaining = list(classes)
    unnamed: list[Schema] = []
    for schema in schemas:
        named = [c for c in remaining if schema.name and c.__name__ in (schema.name, f"{schema.name}Dict")]
        if named:
            remaining.remove(named[0])
            yield schema, named[0]
        else:
            unnamed.append(schema)
    yield from zip(unnamed, remaining, strict=False)


def documented(
    place: str, schema: Schema, description: str, text: str, side: str, *, deprecated: bool = False
) -> Iterator[Finding]:
    """A docstring says what the document says: description, default, limits, deprecation."""
    actual = words(text)
    if description and words(description) not in actual:
        yield Finding(f"{side}.text", place, f"the description {description[:60]!r} is not in the docstring")
    default = schema.keyword("default")
    if default is not None and f" default is {words(_literal(default)).strip()} " not in actual:
        yield Finding(f"{side}.text", place, f"the default {default!r} is not in the docstring")
    for name in _LIMITS:
        limit = schema.keyword(name)
        if limit is not None and not isinstance(limit, bool) and words(str(limit)) not in actual:
            yield Finding(f"{side}.text", place, f"the {name} {limit!r} is not in the docstring")
    for value in schema.values or ():
        if words(_literal(value)) not in actual:
            yield Finding(f"{side}.text", place, f"the value {value!r} is not in the docstring")
    deprecated = deprecated or schema.get("deprecated", False)
    if deprecated != (" deprecated by the document " in actual):
        yield Finding(f"{side}.text", place, f"deprecated in the document: {deprecated}")


_LIMITS = (
    "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "maxLength", "minLength",
    "pattern", "maxItems", "minItems",
)  # fmt: skip


def _literal(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)


def words(text: str) -> str:
    """Letters and digits only, so that line breaks and escapes do not matter."""
    parts = re.findall(r"[^\W_]+", str(text).lower())
    return f" {' '.join(parts)} " if parts else ""


def _listed(values: frozenset[tuple[str, Any]]) -> str:
    return ", ".join(sorted(repr(value) for _, value in values)) or "any"


def unset_allowed(annotation: Any) -> bool:
    """Whether an argument's annotation allows ``UNSET``."""
    return any(
        getattr(part, "__name__", "") == "Unset" for part in (annotation, *typing.get_args(annotation))
    )
