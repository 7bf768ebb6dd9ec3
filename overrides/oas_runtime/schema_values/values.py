"""Deterministic values that fit a schema: for responses of the emulator and for example arguments.

Values come from the document (``const``, ``example``, ``default``, ``enum``), then from the type with its limits.
An unlimited text is named after the property, so that two exchanged fields can be distinguished.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, cast
from uuid import NAMESPACE_URL, uuid5
from zlib import crc32

from ..common.json_pointer import Json, is_list, is_object, resolve
from .combining import UnsatisfiableError, combine, without_others
from .patterns import matches, sample

__all__ = ["UnsatisfiableError", "Values"]

Direction = Literal["request", "response"]
_DEEPEST = 40
_MOST = 10_000
_FORMATS = {
    "date-time": "2026-01-01T12:00:00Z",
    "date": "2026-01-01",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "Zm9v",
    "password": "Sandbox1",
}
_URLS = ("uri", "url", "iri", "uri-reference", "iri-reference")
_IDENTIFIED = re.compile(r"\bUUID\b|\bunique identifier\b", re.IGNORECASE)
_NUMBER = re.compile(r"\bE\.164\b")
_COUNTRY = re.compile(r"\bISO 3166-1 alpha-2\b|\btwo-character country code\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\bURLs?\b", re.IGNORECASE)


class Values:
    """Creates values for the schemas of one document."""

    def __init__(
        self,
        document: Json,
        direction: Direction,
        *,
        examples: bool = True,
        optional: bool = True,
        last: bool = False,
    ) -> None:
        """``examples=False`` ignores the document's examples, ``optional=False`` omits optional properties.

        ``last=True`` takes the last value of an enum in place of the first.
        """
        self._document = document
        self._direction = direction
        self._examples = examples
        self._optional = optional
        self._last = last

    def of(self, schema: Json | bool, name: str = "value") -> Any:
        """Return a value that fits ``schema``; ``name`` is the property's or parameter's."""
        return self._value(schema, name, 0, ())

    def another(self, schema: Json | bool, name: str, index: int) -> Any:
        """Return value number ``index``, different from those of other numbers if the schema allows."""
        return self._value(schema, name, index, ())

    def properties(self, schema: Json) -> dict[str, Any]:
        """Return the properties of a value of an object schema, chosen as in ``of``."""
        value = self.of(schema)
        return value if is_object(value) else {}

    def _value(self, schema: Json | bool, name: str, index: int, above: tuple[str, ...]) -> Any:
        """``index`` selects another value than the first; ``above`` contains the followed references."""
        if isinstance(schema, bool):
            return name
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if reference in above or len(above) > _DEEPEST:
                raise UnsatisfiableError(f"{reference} contains itself")
            above = (*above, reference)
            schema = resolve(self._document, schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("not") in ({}, True):
            raise UnsatisfiableError(f"{name} must not be given")
        chosen = [*self._examples_of(schema), *_enum(schema)[:: -1 if self._last else 1]]
        if chosen:
            last = chosen[min(index, len(chosen) - 1)]
            return last if index < len(chosen) or _enum(schema) else _counted(last, index)
        if "allOf" in schema:
            return self._value(self._merged(schema, schema["allOf"], "allOf"), name, index, above)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._branch(schema, keyword, name, index, above)
        return self._typed(schema, name, index, above)

    def _examples_of(self, schema: Json) -> Iterable[Any]:
        if self._examples:
            if "example" in schema:
                yield schema["example"]
            yield from _as_list(schema.get("examples"))
        if schema.get("default") is not None:
            yield schema["default"]

    def _typed(self, schema: Json, name: str, index: int, above: tuple[str, ...]) -> Any:
        kind = _type_of(schema)
        if kind == "object":
            return self._object(schema, name, above)
        if kind == "array":
            return self._array(schema, name, above)
        if kind == "string":
            return _text(schema, name, index)
        if kind in ("integer", "number"):
            return _number(schema, kind, index)
        if kind == "boolean":
            return index % 2 == 0
        return None if kind == "null" else name

    def _object(self, schema: Json, name: str, above: tuple[str, ...]) -> dict[str, Any]:
        required = set(cast("list[str]", schema.get("required", [])))
        members: dict[str, Any] = {}
        unsent = "readOnly" if self._direction == "request" else "writeOnly"
        least, most = schema.get("minProperties", 0), schema.get("maxProperties", math.inf)
        declared = cast("Mapping[str, Json | bool]", schema.get("properties", {}))
        for key, value in sorted(declared.items(), key=lambda item: item[0] not in required):
            wanted = key in required or len(members) < (most if self._optional else least)
            if not wanted or self._is(unsent, value):
                continue
            if key not in required and self._direction == "request" and self._is("deprecated", value):
                continue
            try:
                members[key] = self._value(value, key, 0, above)
            except UnsatisfiableError:
                if key in required:
                    raise
        members = {key: members[key] for key in declared if key in members}
        additional = schema.get("additionalProperties", True)
        for key in (*required, *(f"{name}{i}" for i in range(min(least, _MOST)))):
            if key not in declared and (key in required or len(members) < least):
                members[key] = self._value(additional, key, 0, above)
        return members

    def _is(self, mark: str, schema: Json | bool) -> bool:
        return not isinstance(schema, bool) and resolve(self._document, schema).get(mark) is True

    def _array(self, schema: Json, name: str, above: tuple[str, ...]) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)
        count = min(max(least, 1), most, _MOST)
        items = schema.get("items", {})
        if isinstance(items, Mapping) and "description" in schema:
            items = {"description": schema["description"], **cast("Json", items)}
        elements: list[Any] = []
        try:
            for index in range(int(count)):
                elements.append(self._value(cast("Json", items), name, index, above))
        except UnsatisfiableError:
            if least > 0:
                raise
        return elements

    def _branch(self, schema: Json, keyword: str, name: str, index: int, above: tuple[str, ...]) -> Any:
        fault = UnsatisfiableError(f"{name}: {keyword} has no branch")
        branches = [_as_schema(branch) for branch in cast("list[Json | bool]", schema[keyword])]
        for branch in branches:
            reference = str(branch.get("$ref", ""))
            if reference in above:
                continue
            try:
                base = without_others(schema, branches, branch) if keyword == "oneOf" else schema
                merged = self._merged(base, [branch], keyword)
                value = self._value(merged, name, index, (*above, reference) if reference else above)
            except UnsatisfiableError as error:
                fault = error
                continue
            discriminator = schema.get("discriminator", {})
            if reference and is_object(value) and "propertyName" in discriminator:
                mapping = cast("Mapping[str, str]", discriminator.get("mapping", {}))
                own_name = reference.rpartition("/")[2]
                named = (key for key, item in mapping.items() if item in (reference, own_name))
                value[discriminator["propertyName"]] = next(named, own_name)
            return cast("Any", value)
        raise fault

    def _merged(self, schema: Json, parts: Sequence[Json | bool], keyword: str) -> dict[str, Any]:
        """Merge several schemas that all apply into one."""
        combined: dict[str, Any] = {key: value for key, value in schema.items() if key != keyword}
        for part in parts:
            resolved = resolve(self._document, _as_schema(part))
            if "allOf" in resolved:
                resolved = self._merged(resolved, resolved["allOf"], "allOf")
            combined = combine(combined, resolved)
        return combined


def _as_schema(schema: Json | bool) -> Json:
    """Return a schema as an object: ``true`` allows every value, ``false`` none."""
    return schema if isinstance(schema, Mapping) else {} if schema else {"not": {}}


def _counted(value: Any, index: int) -> Any:
    """Return a text of digits incremented by ``index``; any other value unchanged."""
    if isinstance(value, str) and value.isdecimal():
        return str(int(value) + index).zfill(len(value))[-len(value) :]
    return value


def _as_list(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _enum(schema: Json) -> list[Any]:
    values = _as_list(schema.get("enum"))
    return [value for value in values if value is not None] or values


def _type_of(schema: Json) -> str | None:
    kind = schema.get("type")
    if isinstance(kind, list):
        kinds = cast("list[str]", kind)
        return next((item for item in kinds if item != "null"), "null")
    if kind is not None:
        return str(kind)
    for keyword, implied in (("properties", "object"), ("items", "array"), ("minimum", "number")):
        if keyword in schema:
            return implied
    return "string" if schema.keys() & {"pattern", "minLength", "maxLength", "format"} else None


def _text(schema: Json, name: str, index: int) -> str:
    least, most = int(schema.get("minLength", 0)), schema.get("maxLength", math.inf)
    pattern = schema.get("pattern")
    plain = name if index == 0 else f"{name}{index}"
    longer = (plain * (min(least, _MOST) // max(len(plain), 1) + 1))[: max(least, 1)]
    shaped = [plain, str(index) + plain[1:], longer, plain[: int(min(most, _MOST))], _FORMATS["password"]]
    for text in (*_meant(schema, name, index), *shaped, sample(str(pattern), least) if pattern else None):
        if text is not None and least <= len(text) <= most and (not pattern or matches(str(pattern), text)):
            return text
    raise UnsatisfiableError(f"{name}: no text was found for its pattern and length")


def _meant(schema: Json, name: str, index: int) -> Iterable[str]:
    """Yield a text by its format, or by an explicit statement in the description."""
    form, described = schema.get("format"), str(schema.get("description", ""))
    identity = str(uuid5(NAMESPACE_URL, f"{name}/{index}"))
    if form == "uuid":
        yield identity
    elif form in _URLS:
        yield f"https://example.com/{name}/{index}" if index else f"https://example.com/{name}"
    elif form in _FORMATS:
        yield _FORMATS[form]
    elif form is None:
        if _NUMBER.search(described) or schema.get("x-phone-number") is True:
            yield str(447700900000 + crc32(f"{name}/{index}".encode()) % 1000)
        if _COUNTRY.search(described):
            yield "GB"
        if _IDENTIFIED.search(described):
            yield identity
        if _ADDRESS.search(described):
            yield f"https://example.com/{name}"


def _number(schema: Json, kind: str, index: int) -> int | float:
    """Return the allowed number nearest to 1 (then the next ones)."""
    step: int | float = schema.get("multipleOf", 1)
    low, high = float(schema.get("minimum", -math.inf)), float(schema.get("maximum", math.inf))
    # OpenAPI 3.0 uses flags beside minimum and maximum; later versions use limits.
    above, below = schema.get("exclusiveMinimum", False), schema.get("exclusiveMaximum", False)
    over = low if above is True else -math.inf if above is False else float(above)
    under = high if below is True else math.inf if below is False else float(below)

    def fits(value: float) -> bool:
        return low <= value <= high and (above is False or value > over) and (below is False or value < under)

    nearest = math.ceil(min(max(1, low, over), high, under) / step)
    for multiple in (nearest + index, nearest, nearest - 1, nearest + 1):
        value = multiple * step
        if fits(value):
            return int(value) if kind == "integer" or float(value).is_integer() else float(value)
    middle = (max(low, over) + min(high, under)) / 2
    if kind == "number" and "multipleOf" not in schema and math.isfinite(middle) and fits(middle):
        return middle
    raise UnsatisfiableError("no number lies between its limits")
