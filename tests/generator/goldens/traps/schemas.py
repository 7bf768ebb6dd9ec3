"""Traps of schemas: cycles, references, contradictions, and what is not supported."""

from __future__ import annotations

from .base import BODY, REF, THING, Json, Trap, body, properties, schemas, trap

_A = {"$ref": f"{REF}A"}
_B = {"$ref": f"{REF}B"}
_C = {"$ref": f"{REF}C"}
_TEXT = {"type": "string"}
_WHOLE = {"type": "integer"}


def _object(**named: object) -> dict[str, object]:
    return {"type": "object", "properties": named}


_CYCLES = (
    trap("cycle-one", schemas({"A": _A}), f"{REF}A", "itself"),
    trap("cycle-two", schemas({"A": _B, "B": _A}), f"{REF}A", "itself"),
    trap("cycle-later", schemas({"A": _B, "B": _C, "C": _B}), f"{REF}B", "itself"),
    trap("cycle-all-of", schemas({"A": {"allOf": [_B]}, "B": {"allOf": [_A]}}), f"{REF}A", "itself"),
    trap("cycle-one-of", schemas({"A": {"oneOf": [_A, _TEXT]}}), f"{REF}A", "itself"),
    trap(
        "cycle-any-of",
        schemas({"A": {"anyOf": [_B, _TEXT]}, "B": {"anyOf": [_A, _WHOLE]}}),
        f"{REF}A",
        "itself",
    ),
    trap("cycle-array", schemas({"A": {"type": "array", "items": _A}}), f"{REF}A", "itself"),
    trap("cycle-map", schemas({"A": {"type": "object", "additionalProperties": _A}}), f"{REF}A", "itself"),
    trap(
        "cycle-array-two",
        schemas({"A": {"type": "array", "items": _B}, "B": {"type": "array", "items": _A}}),
        f"{REF}A",
        "itself",
    ),
    trap("cycle-base", schemas({"A": {"allOf": [_A, _object(x=_TEXT)]}}), f"{REF}A", "itself"),
)

_REFERENCES = (
    trap(
        "schema-remote",
        schemas({"A": {"$ref": "https://evil.example.com/s.json"}}),
        f"{REF}A",
        "https://evil",
    ),
    trap("schema-file", properties({"a": {"$ref": "other.yaml#/A"}}), f"{THING}/properties/a", "other.yaml"),
    trap("schema-nothing", properties({"a": {"$ref": f"{REF}Gone"}}), f"{THING}/properties/a", "Gone"),
    trap("schema-anchor", properties({"a": {"$ref": "#gone"}}), f"{THING}/properties/a", "#gone"),
    trap(
        "schema-siblings",
        properties({"a": {"$ref": THING, "minLength": 3}}),
        f"{THING}/properties/a",
        "minLength",
    ),
    trap("schema-elsewhere", properties({"a": {"$ref": "#/info"}}), f"{THING}/properties/a", "#/info"),
    trap("schema-id", schemas({"A": {"$id": "https://a.example.com", **_TEXT}}, "3.1.0"), f"{REF}A", "$id"),
    trap("schema-dynamic", schemas({"A": {"$dynamicRef": "#a"}}, "3.1.0"), f"{REF}A", "$dynamicRef"),
)

_CONTRADICTIONS = (
    trap(
        "model-and-union",
        schemas({"A": {**_object(x=_TEXT), "oneOf": [_B, _C]}, "B": _object(b=_TEXT), "C": _object(c=_TEXT)}),
        f"{REF}A",
        "at once",
    ),
    trap("all-of-types", schemas({"A": {"allOf": [_TEXT, _WHOLE]}}), f"{REF}A", "at once"),
    trap(
        "all-of-properties",
        schemas({"A": {"allOf": [_B, _object(x=_WHOLE)]}, "B": _object(x={"type": "array", "items": _TEXT})}),
        f"{REF}A/allOf/1/properties/x",
        "'x'",
    ),
    trap(
        "all-of-closed",
        schemas(
            {"A": {"allOf": [_B, _object(y=_TEXT)]}, "B": {**_object(x=_TEXT), "additionalProperties": False}}
        ),
        f"{REF}B",
        "additionalProperties",
    ),
    trap("all-of-empty", schemas({"A": {"allOf": []}}), f"{REF}A/allOf", "list"),
    trap("one-of-object", schemas({"A": {"oneOf": {}}}), f"{REF}A/oneOf", "list"),
    trap("type-unknown", properties({"a": {"type": "file"}}), f"{THING}/properties/a/type", "file"),
    trap("type-number", properties({"a": {"type": 3}}), f"{THING}/properties/a/type", "type"),
    trap(
        "type-list-in-3.0",
        properties({"a": {"type": ["string", "null"]}}),
        f"{THING}/properties/a/type",
        "text",
    ),
    trap("schema-text", properties({"a": "string"}), f"{THING}/properties/a", "object"),
    trap(
        "properties-list",
        schemas({"A": {"type": "object", "properties": ["a"]}}),
        f"{REF}A/properties",
        "properties",
    ),
    trap("required-text", schemas({"A": {**_object(a=_TEXT), "required": "a"}}), f"{REF}A/required", "list"),
    trap("enum-empty", properties({"a": {"enum": []}}), f"{THING}/properties/a/enum", "enum"),
    trap("enum-text", properties({"a": {"enum": "a"}}), f"{THING}/properties/a/enum", "enum"),
    trap(
        "enum-type",
        body(_object(a={"type": "string", "enum": ["a", 1]})),
        f"{BODY}/properties/a/enum",
        "1",
    ),
    trap("pattern-broken", body(_object(a={**_TEXT, "pattern": "(["})), f"{BODY}/properties/a/pattern", "(["),
    trap(
        "minimum-text", body(_object(a={**_WHOLE, "minimum": "1"})), f"{BODY}/properties/a/minimum", "minimum"
    ),
    trap(
        "max-length-negative",
        body(_object(a={**_TEXT, "maxLength": -1})),
        f"{BODY}/properties/a/maxLength",
        "maxLength",
    ),
    trap(
        "discriminator-text",
        schemas({"A": {"oneOf": [_B], "discriminator": "kind"}, "B": _object(kind=_TEXT)}),
        f"{REF}A/discriminator",
        "object",
    ),
    trap(
        "discriminator-target",
        schemas(
            {
                "A": {
                    "oneOf": [_B, _C],
                    "discriminator": {"propertyName": "kind", "mapping": {"d": f"{REF}D"}},
                },
                "B": _object(kind=_TEXT),
                "C": _object(kind=_TEXT, c=_TEXT),
                "D": _object(kind=_TEXT),
            }
        ),
        f"{REF}A/discriminator/mapping/d",
        "alternatives",
    ),
    trap(
        "discriminator-scalar",
        schemas(
            {"A": {"oneOf": [_B, _TEXT], "discriminator": {"propertyName": "kind"}}, "B": _object(kind=_TEXT)}
        ),
        f"{REF}A/discriminator",
        "object",
    ),
)


def _sent(keyword: str, schema: object, kind: str = "object") -> Trap:
    """A keyword that OpenAPI 3.1 has and requests are not checked for."""
    return trap(f"keyword-{keyword}", _modern({"type": kind, keyword: schema}), f"{BODY}/{keyword}", keyword)


def _modern(schema: Json) -> Json:
    return body(schema) | {"openapi": "3.1.0"}


_UNSUPPORTED = (
    _sent("if", _TEXT),
    _sent("patternProperties", {"^x": _TEXT}),
    _sent("propertyNames", {"pattern": "a"}),
    _sent("dependentRequired", {"a": ["b"]}),
    _sent("dependentSchemas", {"a": _object(b=_TEXT)}),
    _sent("contains", _TEXT, "array"),
    _sent("prefixItems", [_TEXT], "array"),
    _sent("unevaluatedItems", False, "array"),
    trap(
        "keyword-of-3.1",
        body({"type": "object", "patternProperties": {}}),
        f"{BODY}/patternProperties",
        "patternProperties",
    ),
    trap(
        "keyword-unknown",
        schemas({"A": {"type": "string", "maxlength": 3}}, "3.1.0"),
        f"{REF}A/maxlength",
        "maxlength",
    ),
)

SCHEMAS: tuple[Trap, ...] = (*_CYCLES, *_REFERENCES, *_CONTRADICTIONS, *_UNSUPPORTED)
