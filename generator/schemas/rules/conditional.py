"""Alternatives that only constrain the object beside them.

JSON Schema allows a ``oneOf`` or ``anyOf`` beside ``properties``. If its members name no property of their own, the
object is still one object with one type, and the members restrict combinations of properties: ``oneOf: [{required:
[ncco]}, {required: [answer_url]}]``. Such members become ``Cases`` of the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...common.json_pointer import child
from ...common.json_values import is_object
from ...openapi.schema_objects import ANNOTATIONS
from ..keyword_types import constrains
from ..resolved import ResolvedSchema
from ..resolver import Resolver
from .keywords import object_keywords
from .source import Call, call, joined

_PINNED = ANNOTATIONS | {"type", "enum", "const"}

Rule = Callable[[str, Any, str, tuple[str, ...]], Call]
Declared = Callable[[ResolvedSchema, str], ResolvedSchema | None]


class CaseRules:
    """Writes constraining alternatives. ``rule`` writes other schemas, ``declared`` resolves a property."""

    def __init__(self, resolver: Resolver, rule: Rule, declared: Declared) -> None:
        self.resolver = resolver
        self.rule = rule
        self.declared = declared

    def of(self, pointer: str, keyword: str, model: ResolvedSchema, arguments: Mapping[str, str]) -> Call:
        """Return the ``Cases`` of the oneOf or anyOf of the schema at ``pointer``, which limits ``model``."""
        members: list[Any] = self.resolver.raw(pointer)[keyword]
        cases = [
            self._case(child(pointer, keyword, index), member, model, arguments)
            for index, member in enumerate(members)
        ]
        place = child(pointer, keyword)
        spoken = " ".join(map(str, cases))
        named = {wire: name for wire, name in arguments.items() if repr(wire) in spoken}
        return call("Cases", *cases, exclusive=keyword == "oneOf" or None, arguments=named, pointer=place)

    def _case(
        self, place: str, schema: Mapping[str, Any], model: ResolvedSchema, arguments: Mapping[str, str]
    ) -> Call:
        properties: Mapping[str, Any] = schema.get("properties", {})
        pinned = {wire: _values(value) for wire, value in properties.items() if _is_pinned(value)}
        rest = {wire: value for wire, value in properties.items() if wire not in pinned}
        needs = tuple(schema.get("required", ()))
        beside = {key: value for key, value in schema.items() if key != "required"}
        then = self._rules(place, {**beside, "properties": rest}, model, arguments)
        return call(
            "Case",
            *([f"when={pinned!r}"] if pinned else []),
            *([f"needs={needs!r}"] if needs else []),
            *([f"then={joined('AllOf', then)}"] if then else []),
        )

    def _rules(
        self,
        place: str,
        schema: Mapping[str, Any],
        model: ResolvedSchema,
        arguments: Mapping[str, str],
        pointer: str = "",
    ) -> list[Call]:
        """Return the rules of a constraining schema: on properties, on their number, further cases."""
        rules: list[Call] = []
        named = {wire: name for wire, name in arguments.items() if wire in schema.get("properties", {})}
        entries = [
            f"{wire!r}: {self._property(child(place, 'properties', wire), value, self.declared(model, wire))}"
            for wire, value in schema.get("properties", {}).items()
        ]
        needs = tuple(schema.get("required", ()))
        sizes = object_keywords(schema)
        if entries or needs or sizes:
            terms = [f"properties={{{', '.join(entries)}}}"] if entries else []
            rules.append(call("Object", *terms, required=needs, arguments=named, pointer=pointer, **sizes))
        for index, part in enumerate(schema.get("allOf", [])):
            below = child(place, "allOf", index)
            rules.extend(self._rules(below, part, model, arguments, below))
        rules.extend(
            self.of(place, keyword, model, arguments) for keyword in ("oneOf", "anyOf") if keyword in schema
        )
        if "not" in schema:
            below = child(place, "not")
            rules.append(call("Not", self.rule(below, schema["not"], below, ("object",)), pointer=pointer))
        return rules

    def _property(self, place: str, schema: Any, declared: ResolvedSchema | None) -> Call:
        if declared is not None and declared.kind == "model" and is_object(schema) and "$ref" not in schema:
            names = schema.get("properties", {})
            if constrains([schema], names):
                return joined("AllOf", self._rules(place, schema, declared, {}) or [call("AnyValue")])
        return self.rule(place, schema, place, _types(declared))


def _is_pinned(schema: Any) -> bool:
    """Whether a schema only lists values, which then select a case."""
    if not is_object(schema) or any(key not in _PINNED and key[:2] != "x-" for key in schema):
        return False
    return ("enum" in schema or "const" in schema) and all(
        value is None or isinstance(value, (str, int, float)) for value in _values(schema)
    )


def _values(schema: Mapping[str, Any]) -> tuple[Any, ...]:
    return (schema["const"],) if "const" in schema else tuple(schema["enum"])


def _types(declared: ResolvedSchema | None) -> tuple[str, ...]:
    """Return the JSON types of a declared property, if it has only one kind."""
    if declared is None:
        return ()
    null = ("null",) if declared.nullable else ()
    if declared.kind == "scalar":
        return (declared.type, *null)
    if declared.kind == "enum" and all(isinstance(value, str) for value in declared.values):
        return ("string", *null)
    kinds = {"array": "array", "model": "object", "map": "object"}
    return (kinds[declared.kind], *null) if declared.kind in kinds else ()
