"""What jsonschema says of a value, in words that do not repeat the value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol, cast


class _SchemaError(Protocol):
    """The part of ``jsonschema.ValidationError`` that is used."""

    @property
    def validator(self) -> str: ...
    @property
    def validator_value(self) -> Any: ...
    @property
    def instance(self) -> Any: ...
    @property
    def absolute_path(self) -> Any: ...
    @property
    def absolute_schema_path(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """One rule that a value breaks: where in the value, where in the schema, and what is allowed."""

    path: tuple[str | int, ...]
    schema_path: tuple[str | int, ...]
    rule: str
    detail: str


_SENTENCES = {
    "minimum": "It must be at least {}.",
    "maximum": "It must be at most {}.",
    "exclusiveMinimum": "It must be more than {}.",
    "exclusiveMaximum": "It must be less than {}.",
    "multipleOf": "It must be a multiple of {}.",
    "minLength": "It must have at least {} characters.",
    "maxLength": "It must have at most {} characters.",
    "minItems": "It must have at least {} items.",
    "maxItems": "It must have at most {} items.",
    "minProperties": "It must have at least {} fields.",
    "maxProperties": "It must have at most {} fields.",
    "uniqueItems": "Its items must differ.",
    "pattern": "It must match the pattern {}.",
    "format": "It must be a {}.",
    "const": "It must be {!r}.",
    "anyOf": "It fits none of the schemas it may have.",
    "oneOf": "It must fit exactly one of the schemas it may have.",
    "not": "It fits a schema that is forbidden.",
    "nullable": "It must not be null.",
    "readOnly": "It is read-only: it is never sent.",
}


def broken_rules(error: object) -> Iterator[BrokenRule]:
    """The rules behind openapi-core's ``InvalidSchemaValue``."""
    for each in cast("list[_SchemaError]", list(cast("Any", error).schema_errors)):
        path, schema_path = tuple(each.absolute_path), tuple(each.absolute_schema_path)
        if each.validator == "required":
            yield from _required(each, path, schema_path)
        else:
            yield BrokenRule(path, schema_path, each.validator, _sentence(each))


def _required(
    error: _SchemaError, path: tuple[str | int, ...], schema_path: tuple[str | int, ...]
) -> Iterator[BrokenRule]:
    # jsonschema reports each missing name by itself, and the name in its message only.
    message = str(getattr(error, "message", ""))
    names = [name for name in error.validator_value if message.startswith(repr(name))]
    for name in names:
        yield BrokenRule((*path, name), schema_path, "required", "It is required.")
    if not names:
        yield BrokenRule(path, schema_path, "required", "A required field is missing.")


def _sentence(error: _SchemaError) -> str:
    allowed = error.validator_value
    if error.validator == "type":
        kinds = cast("list[str]", allowed if isinstance(allowed, list) else [allowed])
        return f"It must be of type {' or '.join(map(str, kinds))}."
    if error.validator == "enum":
        return f"It must be one of {', '.join(map(repr, allowed))}."
    if error.validator == "additionalProperties":
        return "It has a field that the document does not allow."
    template = _SENTENCES.get(error.validator, "It breaks the rule " + error.validator + ".")
    return template.format(allowed)
