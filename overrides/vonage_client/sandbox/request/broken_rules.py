"""Validation errors of jsonschema in words that do not contain the value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, cast

from oas_runtime.common.json_pointer import is_object


class _SchemaError(Protocol):
    """The part of ``jsonschema.ValidationError`` used here."""

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
    @property
    def schema_path(self) -> Any: ...
    @property
    def context(self) -> list[_SchemaError] | None: ...


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A broken rule: its place in the value and in the schema, and the allowed values."""

    path: tuple[str | int, ...]
    schema_path: tuple[str | int, ...]
    rule: str
    detail: str


_BINDING = ("enum", "const")
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
    "anyOf": "It matches none of the permitted schemas.",
    "oneOf": "It must match exactly one of the permitted schemas.",
    "not": "It matches a forbidden schema.",
    "nullable": "It must not be null.",
    "readOnly": "It is read-only and must not be sent.",
}


def broken_rules(error: object) -> Iterator[BrokenRule]:
    """Yield the distinct broken rules of openapi-core's ``InvalidSchemaValue``."""
    rules = dict.fromkeys(_all(cast("list[_SchemaError]", list(cast("Any", error).schema_errors))))
    # Alternatives are often reported for values that they do not concern.
    direct = {(element.path, element.rule) for element in rules if not _in_alternative(element)}
    yield from (item for item in rules if not _in_alternative(item) or (item.path, item.rule) not in direct)


def _in_alternative(rule: BrokenRule) -> bool:
    return any(step in ("oneOf", "anyOf") for step in rule.schema_path[:-1])


def _all(errors: Iterable[_SchemaError]) -> Iterator[BrokenRule]:
    for error in errors:
        path, schema_path = tuple(error.absolute_path), tuple(error.absolute_schema_path)
        meant = _meant(error)
        if error.validator == "required":
            yield from _required(error, path, schema_path)
        elif meant:
            yield from _all(meant)
        else:
            yield BrokenRule(path, schema_path, error.validator, _sentence(error))


def _meant(error: _SchemaError) -> list[_SchemaError]:
    """Return the violations of the alternative that a value is probably meant for; none if that is unclear.

    It is the alternative whose fixed values (an ``enum``) the value matches completely or mostly, in the order of
    the fixed values; then the one with the fewest violations.
    """
    by_alternative: dict[int, list[_SchemaError]] = {}
    for element in error.context or ():
        by_alternative.setdefault(element.schema_path[0], []).append(element)
    ranked = sorted((_distance(error, errors), index) for index, errors in by_alternative.items())
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return []
    errors = by_alternative[ranked[0][1]]
    return [item for item in errors if item.validator in _BINDING] or errors


def _distance(error: _SchemaError, errors: list[_SchemaError]) -> tuple[int, int, int]:
    bound = [item.schema_path for item in errors if item.validator in _BINDING]
    alternative = error.validator_value[errors[0].schema_path[0]]
    names: list[object] = list(alternative.get("properties", {})) if is_object(alternative) else []
    places = [names.index(path[2]) for path in bound if len(path) > 2 and path[2] in names]
    return len(bound), -min(places, default=0), len(errors)


def _required(
    error: _SchemaError, path: tuple[str | int, ...], schema_path: tuple[str | int, ...]
) -> Iterator[BrokenRule]:
    # jsonschema reports each missing name separately, and only in its message.
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
