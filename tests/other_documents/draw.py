"""JSON drawn from a schema and from beside it: what a server may really answer.

The document is read here on its own, with nothing of the generator: a value follows its schema, or it
is null, of another type, or absent, and objects have fields that no schema knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

Json = st.SearchStrategy[Any]

_TEXT = st.text(max_size=8)
_SCALAR = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.floats(allow_nan=False, allow_infinity=False),
    _TEXT,
)
ANY: Json = st.recursive(
    _SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)
_DATES = ("2024-02-29", "2024-02-29 10:11:12", "", "2024", "29.2.2024", "yesterday", "20240229")
_MOMENTS = (
    "2024-02-29T10:11:12Z",
    "2024-02-29T10:11:12.500000+02:00",
    "2024-02-29T10:11:12.5Z",
    "2024-02-29 10:11:12",
    "2024-02-29t10:11:12z",
    "20240229T101112",
    "Thu, 29 Feb 2024 10:11:12 GMT",
    "0001-01-01T00:00:00Z",
    "2016-12-31T23:59:60Z",
    "",
    "0000-00-00 00:00:00",
)
_DEEPEST = 4


class Drawer:
    """Draws values for the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document

    def near(self, schema: Any, depth: int = 0) -> Json:
        """Mostly a value of the schema; sometimes null, sometimes any JSON."""
        exact = self.of(schema, depth)
        return st.integers(0, 9).flatmap(lambda roll: st.none() if roll == 0 else ANY if roll == 1 else exact)

    def of(self, schema: Any, depth: int = 0) -> Json:
        """A value of the schema; below its own level only nearly so."""
        if not isinstance(schema, Mapping) or depth > _DEEPEST:
            return ANY
        if "$ref" in schema:
            return self.of(self._target(schema["$ref"]), depth)
        if "const" in schema or "enum" in schema:
            return st.sampled_from([schema["const"]] if "const" in schema else schema["enum"]) | _TEXT
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return st.one_of([self.of(member, depth) for member in schema[keyword]])
        kind = schema.get("type")
        if isinstance(kind, list):
            return st.one_of([self.of({**schema, "type": name}, depth) for name in kind])
        if kind == "array":
            return st.lists(self.near(schema.get("items"), depth + 1), max_size=3)
        if kind == "object" or "allOf" in schema or "properties" in schema:
            return self._object(schema, depth)
        return self._scalar(schema)

    def _scalar(self, schema: Mapping[str, Any]) -> Json:
        if schema.get("format") == "date":
            return st.sampled_from(_DATES)
        if schema.get("format") == "date-time":
            return st.sampled_from(_MOMENTS)
        strategies: dict[str, Json] = {
            "string": _TEXT,
            "integer": st.integers(),
            "number": st.integers() | st.floats(allow_nan=False, allow_infinity=False),
            "boolean": st.booleans(),
            "null": st.none(),
        }
        return strategies.get(schema.get("type", ""), ANY)

    def _object(self, schema: Mapping[str, Any], depth: int) -> Json:
        fields = {wire: self.near(inner, depth + 1) for wire, inner in self._properties(schema).items()}
        beside = schema.get("additionalProperties", {})
        others = st.dictionaries(_TEXT, self.near(beside, depth + 1), max_size=2)
        known = st.fixed_dictionaries({}, optional=fields)
        return st.tuples(others, known).map(lambda pair: {**pair[0], **pair[1]})

    def _properties(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        drawn: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            drawn.update(self._properties(self._target(part["$ref"]) if "$ref" in part else part))
        return {**drawn, **schema.get("properties", {})}

    def _target(self, reference: str) -> Any:
        value: Any = self.document
        for step in reference.removeprefix("#/").split("/"):
            value = value[step.replace("~1", "/").replace("~0", "~")]
        return value
