"""The rule for the keywords of one schema object: its type, its limits, its values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...common.errors import refuse
from ...common.json_pointer import child
from ...extensions.arguments.property_values import is_phone_number
from ..resolved import is_binary
from .keywords import array_keywords, number_keywords, object_keywords, string_keywords
from .source import Call, call, joined

_PLAIN = {"number": "Number", "integer": "Integer", "boolean": "Boolean", "null": "Null"}
_FORMATS = {"date": "Date", "date-time": "DateTime"}
TYPED = {
    "string": ("minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems", "uniqueItems"),
    "object": ("required", "minProperties", "maxProperties", "additionalProperties"),
}
"""Keywords that apply to values of one type."""


class TypeRules:
    """Writes rules of types. ``rule`` writes the schema at a pointer, for items and values."""

    def __init__(self, rule: Callable[[str, Any, str], Call], *, modern: bool) -> None:
        self.rule = rule
        self.modern = modern

    def of(self, pointer: str, schema: Mapping[str, Any], known: tuple[str, ...]) -> Call | None:
        """Return the rule of the schema's own type and limits, if it has any."""
        types, nullable = _types(schema)
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        limited = [name for name, keywords in TYPED.items() if any(key in schema for key in keywords)]
        if not types and known and (values is not None or limited):
            types = [name for name in known if name != "null"]
            nullable = "null" in known
        if values is not None:
            return self._enum(pointer, schema, values, types, nullable)
        if not types:
            return self._untyped(pointer, schema, limited)
        rule = joined("AnyOf", [self._typed(pointer, schema, name) for name in types])
        return call("Nullable", rule) if nullable else rule

    def _untyped(self, pointer: str, schema: Mapping[str, Any], limited: list[str]) -> Call | None:
        """Limits without a type apply only to values of their type; those of objects require an object."""
        rules = [self._typed(pointer, schema, name) for name in limited if name == "object"]
        rules += [
            call("AnyOf", self._typed(pointer, schema, name), call("Not", _any_of(name)))
            for name in limited
            if name != "object"
        ]
        return joined("AllOf", rules) if rules else None

    def _enum(
        self, pointer: str, schema: Mapping[str, Any], values: list[Any], types: list[str], nullable: bool
    ) -> Call:
        legacy = not self.modern and schema.get("nullable") is True
        solid = [value for value in values if value is not None]
        null = len(solid) < len(values) and (nullable or not types or legacy)
        if not solid:
            return call("Null")
        rule = _scalar_enum(pointer, schema, solid, types)
        if rule is None:
            rule = call("Const" if len(solid) == 1 else "Enum", *map(repr, solid))
            if types:
                typed = [self._typed(pointer, schema, name) for name in types]
                rule = call("AllOf", rule, joined("AnyOf", typed))
        return call("Nullable", rule) if null else rule

    def _typed(self, pointer: str, schema: Mapping[str, Any], name: str) -> Call:
        if name == "string":
            keywords = string_keywords(schema)
            style = "Bytes" if is_binary(schema) else _FORMATS.get(str(schema.get("format", "")))
            if style is None:
                return call("PhoneNumber" if is_phone_number(schema) else "String", **keywords)
            text = keywords and style != "Bytes"
            return call("AllOf", call(style), call("String", **keywords)) if text else call(style)
        if name == "array":
            return self._array(pointer, schema)
        if name == "object":
            return self._object(pointer, schema)
        keywords = number_keywords(schema) if name in {"number", "integer"} else {}
        return call(_PLAIN[name], **keywords)

    def _array(self, pointer: str, schema: Mapping[str, Any]) -> Call:
        items = schema.get("items", True)
        place = child(pointer, "items")
        if items is False:
            refuse(place, "items: false allows only empty lists", "Say maxItems: 0.")
        return call("Array", self.rule(place, items, place), **array_keywords(schema))

    def _object(self, pointer: str, schema: Mapping[str, Any]) -> Call:
        values = schema.get("additionalProperties", True)
        terms: list[str] = []
        if values is False:
            terms.append("additional=False")
        elif values is not True and values != {}:
            place = child(pointer, "additionalProperties")
            terms.append(f"additional={self.rule(place, values, place)}")
        required = tuple(schema.get("required", ()))
        return call("Object", *terms, required=required, **object_keywords(schema))


def _types(schema: Mapping[str, Any]) -> tuple[list[str], bool]:
    """Return the declared or implied types of a schema without null, and whether null is one of them."""
    declared = schema.get("type", ())
    types = [declared] if isinstance(declared, str) else list(declared)
    nullable = "null" in types and len(types) > 1
    types = [name for name in types if name != "null" or len(types) == 1]
    if types:
        return types, nullable
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"], nullable
    if "items" in schema:
        return ["array"], nullable
    return (["string"] if is_binary(schema) else []), nullable


def _any_of(name: str) -> Call:
    """Return the rule that accepts every value of a type."""
    return {"string": call("String"), "number": call("Number"), "array": call("Array", "AnyValue()")}[name]


def _scalar_enum(pointer: str, schema: Mapping[str, Any], values: list[Any], types: list[str]) -> Call | None:
    """Return the rule of an enum whose values have its single scalar type; None for any other."""
    kinds: set[type[Any]] = {type(value) for value in values}
    if kinds == {str} and types in ([], ["string"]):
        return call("String", enum=tuple(values), **string_keywords(schema))
    if kinds == {int} and types == ["integer"]:
        return call("Integer", enum=tuple(values), **number_keywords(schema))
    if kinds <= {int, float} and types == ["number"]:
        return call("Number", enum=tuple(values), **number_keywords(schema))
    if kinds == {bool} and types in ([], ["boolean"]):
        return call("Boolean", enum=tuple(values))
    return None
