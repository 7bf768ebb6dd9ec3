"""Answers of the server: drawn from a schema, and disturbed as a growing API disturbs them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from .conventions import argument_name
from .document import Operation
from .findings import Finding
from .recorder import Reply
from .schema import Schema
from .strategies import anything, scalars, values
from .wire import same_json

ABSENT = object()
_UNKNOWN = "x-unknown-field"


def declared(schema: Schema) -> SearchStrategy[Any]:
    """Values that the schema of a response allows."""
    return values(schema, response=True)


@st.composite
def disturbed(draw: DrawFn, schema: Schema) -> Any:
    """A value of the schema with keys missing, nulls, unknown fields and values, other scalar types."""
    value = draw(values(schema, response=True))
    return _disturb(draw, schema, value, top=True)


def _disturb(draw: DrawFn, schema: Schema, value: Any, *, top: bool = False) -> Any:
    if not top:
        change = draw(st.sampled_from(["keep", "keep", "keep", "null", "drop", "other"]))
        if change == "null":
            return None
        if change == "drop":
            return ABSENT
        if change == "other":
            odd = st.sampled_from(["", "no such value", "2020-02-30 25:00:00", "2020-01-02 03:04:05", "soon"])
            return draw(scalars | odd | st.just([]) | st.just({}))
    if isinstance(value, dict) and schema.properties:
        changed = {
            wire: _disturb(draw, schema.properties[wire], member) if wire in schema.properties else member
            for wire, member in value.items()
        }
        changed = {wire: member for wire, member in changed.items() if member is not ABSENT}
        if draw(st.booleans()):
            changed[_UNKNOWN] = draw(anything)
        return changed
    if isinstance(value, list) and schema.type == "array":
        items = [_disturb(draw, schema.items, item) for item in value]
        return [item for item in items if item is not ABSENT]
    return value


def as_answer(status: str, value: Any, media_type: str | None) -> Reply:
    """The answer that carries a value; an empty one where it is ``ABSENT``."""
    code = 200 if status == "default" else int(status.upper().replace("XX", "00"))
    if value is ABSENT or code == 204:
        return Reply(code)
    headers = (("Content-Type", media_type or "application/json"),)
    if isinstance(value, bytes):
        return Reply(code, value, headers)
    return Reply(code, json.dumps(value, ensure_ascii=False).encode(), headers)


def says_no(operation: Operation, value: Any) -> bool:
    """Whether a success is an error all the same (``x-error-in-200``)."""
    rule = operation.data.get("x-error-in-200")
    if not rule or not isinstance(value, dict):
        return False
    parts = value.get(rule["parts"]) if "parts" in rule else [value]
    if isinstance(parts, dict):
        parts = [parts]
    listed = parts if isinstance(parts, list) else []
    codes = [part.get(rule["code"]) for part in listed if isinstance(part, dict)]
    return any(_is_refusal(rule, code) for code in codes if code is not None)


def with_codes(operation: Operation, value: Any) -> Iterator[Any]:
    """A success with each code that means success, and with others (``x-error-in-200``)."""
    rule = operation.data.get("x-error-in-200")
    if not rule or not isinstance(value, dict):
        return
    for code in (*map(str, rule.get("success", ())), "0", "1", "9", "999", "a word"):
        if "parts" not in rule:
            yield {**value, rule["code"]: code}
        elif isinstance(parts := value.get(rule["parts"]), list) and parts:
            yield {**value, rule["parts"]: [{**parts[0], rule["code"]: code}]}
            yield {**value, rule["parts"]: [*parts, {**parts[0], rule["code"]: code}]}


def _is_refusal(rule: Mapping[str, Any], code: Any) -> bool:
    if isinstance(code, bool) or not isinstance(code, str | int):
        return True
    text = str(code).strip()
    if "success" in rule:
        return text not in map(str, rule["success"])
    return text.isascii() and text.isdigit()


def encoded(result: Any) -> Any:
    """A result as the JSON it encodes to."""
    if hasattr(result, "to_dict"):
        return result.to_dict()
    if isinstance(result, list):
        return [encoded(item) for item in result]
    if isinstance(result, dict):
        return {key: encoded(member) for key, member in result.items()}
    return result


def check(operation: Operation, schema: Schema | None, value: Any, result: Any) -> Iterator[Finding]:
    """A result stands for the JSON value that came in: it encodes to it, and its attributes hold it."""
    if schema is None:
        if not same_json(encoded(result), None if value is ABSENT else value):
            yield Finding("response.undeclared", operation.id, f"{value!r} came as {result!r}"[:400])
        return
    if isinstance(value, bytes):
        if result != value:
            yield Finding("response.encode", operation.id, f"{value!r} came as {result!r}"[:400])
        return
    try:
        back = json.loads(json.dumps(encoded(result)))
    except (TypeError, ValueError) as error:
        yield Finding("response.encode", operation.id, f"{result!r} cannot be encoded: {error}"[:400])
        return
    if not same_json(back, value):
        yield Finding("response.encode", operation.id, f"{value!r} decoded and encoded is {back!r}"[:600])
    yield from attributes(f"{operation.id}()", schema, value, result)


def attributes(place: str, schema: Schema, value: Any, result: Any) -> Iterator[Finding]:
    """Every declared property is an attribute with the value that came, at every depth."""
    if isinstance(value, dict) and schema.properties:
        if not hasattr(result, "additional_properties"):
            yield Finding("response.attribute", place, f"is a {type(result).__name__}, not a model")
            return
        for wire, inner in schema.properties.items():
            name = argument_name(wire)
            if not hasattr(result, name):
                yield Finding("response.attribute", f"{place}.{name}", "is not there")
            elif wire in value:
                yield from attributes(f"{place}.{name}", inner, value[wire], getattr(result, name))
            elif getattr(result, name) not in (None, []) and not (inner.nullable and _is_unset(result, name)):
                yield Finding(
                    "response.attribute", f"{place}.{name}", f"is {getattr(result, name)!r}, nothing came"
                )
        unknown = {wire: member for wire, member in value.items() if wire not in schema.properties}
        if not same_json(encoded(result.additional_properties), unknown):
            yield Finding(
                "response.unknown", place, f"keeps {result.additional_properties!r}, not {unknown!r}"
            )
    elif isinstance(value, list) and schema.type == "array":
        if not isinstance(result, list) or len(result) != len(value):
            yield Finding("response.attribute", place, f"is {result!r}, not a list of {len(value)}")
            return
        for index, (sent, decoded) in enumerate(zip(value, result, strict=True)):
            yield from attributes(f"{place}[{index}]", schema.items, sent, decoded)
    elif schema.get("format") in ("date-time", "date") and isinstance(result, (datetime, date)):
        if not isinstance(value, str) or value[:4] != f"{result.year:04}":
            yield Finding("response.attribute", place, f"is {result!r}, {value!r} came")
    elif not schema.alternatives and not same_json(encoded(result), value):
        yield Finding("response.attribute", place, f"is {result!r}, {value!r} came")
    elif schema.get("format") == "date-time" and _is_moment(value):
        yield Finding("response.attribute", place, f"{value!r} was not read as a moment")


def _is_unset(result: Any, name: str) -> bool:
    """Whether an attribute says that nothing came, where ``None`` would say that null did."""
    return type(getattr(result, name)).__name__ == "Unset"


def _is_moment(value: Any) -> bool:
    try:
        return isinstance(value, str) and len(value) > 10 and bool(datetime.fromisoformat(value))
    except ValueError:
        return False
