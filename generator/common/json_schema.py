"""Validation of a value by a JSON Schema, with a sentence for each problem; jsonschema-rs finds the problems."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from .errors import Problem
from .json_pointer import child
from .json_values import is_list, is_object

_TYPES = {"object": "an object", "array": "a list", "string": "text", "integer": "a whole number"} | {
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


class Form:
    """A JSON Schema for values. Its ``title`` describes the expected value in words."""

    def __init__(self, schema: Mapping[str, Any], owner: str, advice: str, whole: str = "") -> None:
        """``owner`` names the owner of the schema; ``whole`` names the whole value, by default the same."""
        self.schema = schema
        self.owner = owner
        self.advice = advice
        self.whole = whole or repr(owner)

    @cached_property
    def _validator(self) -> Any:
        return jsonschema_rs.validator_for(dict(self.schema))

    def problems(self, value: Any, pointer: str) -> Iterator[Problem]:
        """Yield the problems of the value at ``pointer``, at most one for each position."""
        seen: set[str] = set()
        for error in self._validator.iter_errors(value):
            for problem in self._problems(error, pointer):
                if problem.pointer not in seen:
                    seen.add(problem.pointer)
                    yield problem

    def _problems(self, error: jsonschema_rs.ValidationError, root: str) -> Iterator[Problem]:
        kind: Any = error.kind
        details: dict[str, Any] = kind.as_dict()
        place = child(root, *error.instance_path)
        if kind.name in ("oneOf", "anyOf") and (chosen := _closest(details.get("context", []))) is not None:
            yield from self._problems(chosen, root)
        elif kind.name in ("additionalProperties", "unevaluatedProperties"):
            for name in details.get("unexpected", []):
                advice = f"Remove {name!r}, in an overlay if the document is not yours."
                yield Problem(child(place, name), f"{name!r} is nothing that {self.owner} knows here", advice)
        elif kind.name == "propertyNames":
            name = details["error"].instance
            message = f"the name {name!r} {self._message(details['error'])}"
            yield Problem(child(place, name), message, self.advice)
        else:
            yield Problem(place, f"{self._field(error)} {self._message(error)}", self.advice)

    def _field(self, error: jsonschema_rs.ValidationError) -> str:
        if not error.instance_path:
            return self.whole
        last = error.instance_path[-1]
        return repr(last) if isinstance(last, str) else f"item {last}"

    def _message(self, error: jsonschema_rs.ValidationError) -> str:
        kind: Any = error.kind
        name, details, value = kind.name, kind.as_dict(), error.instance
        if title := self._title(error.schema_path):
            return f"must be {title}, and is {_shown(value)}"
        if name == "type":
            wanted = " or ".join(_TYPES[type_] for type_ in details["types"])
            return f"must be {wanted}, and is {_shown(value)}"
        if name == "required":
            return f"lacks the field {details['property']!r}"
        if name == "enum":
            return f"is {_shown(value)}, and must be one of {', '.join(map(_shown, details['options']))}"
        if name == "const":
            return f"is {_shown(value)}, and must be {_shown(details['expected_value'])}"
        if name == "uniqueItems" and is_list(value):
            return f"holds an item twice: {_shown(_repeated(value))}"
        if name == "pattern":
            return f"is {_shown(value)}, and must match {details['pattern']}"
        if name in ("minItems", "minLength", "minProperties") and details["limit"] == 1:
            return "must not be empty"
        if name == "maxProperties" and details["limit"] == 1:
            return "must have one entry"
        return f"is not valid {self.owner}: {_short(error.message)}"

    def _title(self, path: list[str | int]) -> str:
        """Return the title of the schema with the keyword at the end of ``path``; empty without a title."""
        if path[-1] == "required":
            return ""  # names a missing field
        schema: Any = self.schema
        for step in path[:-1]:
            if is_list(schema) and isinstance(step, int):
                schema = schema[step]
            else:
                schema = schema.get(step) if is_object(schema) and isinstance(step, str) else None
        title: Any = schema.get("title") if is_object(schema) else None
        return title if isinstance(title, str) else ""


def _closest(branches: list[list[jsonschema_rs.ValidationError]]) -> jsonschema_rs.ValidationError | None:
    """Return the problems of the alternative closest to the value."""
    failing = [branch for branch in branches if branch]
    if not failing:
        return None

    def nearness(branch: list[jsonschema_rs.ValidationError]) -> tuple[int, bool, int]:
        depth = max(len(error.instance_path) for error in branch)
        return depth, all(error.kind.name != "type" for error in branch), -len(branch)

    best = max(failing, key=nearness)
    return max(best, key=lambda error: len(error.instance_path))


def _repeated(items: list[Any]) -> Any:
    texts = [json.dumps(item, sort_keys=True) for item in items]
    return next(item for item, text in zip(items, texts, strict=True) if texts.count(text) > 1)


def _shown(value: Any) -> str:
    return _short(json.dumps(value, ensure_ascii=False))


def _short(message: str) -> str:
    return message if len(message) <= 200 else f"{message[:100]} ... {message[-100:]}"
