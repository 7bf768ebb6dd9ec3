"""Hypothesis strategies for JSON values that a schema of the raw document allows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from itertools import product
from typing import Any, Literal

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from .conventions import CREDENTIAL_FIELDS
from .document import Operation
from .schema import Schema

Arguments = dict[str, dict[str, Any]]
"""Wire values by location: ``{"path": {...}, "query": {...}, "body": {...}}``."""

LARGEST = 2**53
_DEEPEST = 8

_SURROGATES: list[Literal["Cs"]] = ["Cs"]

_text = st.text(st.characters(exclude_categories=_SURROGATES), max_size=12)
_telling = st.sampled_from(
    [
        "",
        " ",
        "+",
        "%2F",
        "a&b=c",
        "a+b c",
        "/../x",
        "é",
        "日本",
        "\u2028",
        "😀",
        "a\r\nb",
        '"\\',
        "null",
        "true",
        "0",
    ]
)
_header = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=12)
_segment = (
    st.text(st.characters(exclude_categories=_SURROGATES), min_size=1, max_size=12) | _telling
).filter(lambda text: text not in ("", ".", ".."))

scalars: SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | _text | st.floats(-1e9, 1e9, allow_nan=False)
)
anything: SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_text, inner, max_size=2),
    max_leaves=4,
)


def moments() -> SearchStrategy[str]:
    """Date-times as RFC 3339 writes them."""
    offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    zones = st.just(UTC) | offsets
    drawn = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=zones)
    return drawn.map(lambda moment: moment.isoformat().replace("+00:00", "Z"))


def values(
    schema: Schema, *, response: bool = False, text: SearchStrategy[str] | None = None, depth: int = 0
) -> SearchStrategy[Any]:
    """Values that ``schema`` allows in a request, or in a response."""
    if text is not None:
        return _values(schema, response, text, depth)
    key = ("values", response, min(depth, _DEEPEST + 1))
    if key not in schema.memo:
        schema.memo[key] = _values(schema, response, text, depth)
    strategy: SearchStrategy[Any] = schema.memo[key]
    return strategy


def _values(
    schema: Schema, response: bool, text: SearchStrategy[str] | None, depth: int
) -> SearchStrategy[Any]:
    if schema.values is not None:
        return st.sampled_from(list(schema.values))
    if schema.alternatives:
        drawn = st.one_of(
            *(
                values(alternative, response=response, text=text, depth=depth)
                for alternative in schema.alternatives
            )
        )
        return drawn.filter(partial(schema.allows, response=response)) if "oneOf" in schema.data else drawn
    drawn = _of_type(schema, response, text, depth)
    if schema.cases and not schema.properties:
        views = (_of_type(view, response, text, depth) for view in schema.views)
        drawn = st.one_of(*views).filter(partial(schema.allows, response=response))
    return st.none() | drawn if schema.nullable and text is None else drawn


def _of_type(
    schema: Schema, response: bool, text: SearchStrategy[str] | None, depth: int
) -> SearchStrategy[Any]:
    kind = schema.type
    if kind == "object":
        return objects(schema, response=response, depth=depth)
    if kind == "array":
        least = schema.keyword("minItems") or 0
        most: int | None = schema.keyword("maxItems")
        if depth > _DEEPEST and not least:
            return st.just([])
        inner = values(schema.items, response=response, depth=depth + 1)
        most = least + 3 if most is None else min(most, least + 3)
        unique = json.dumps if schema.keyword("uniqueItems") else None
        return st.lists(inner, min_size=least, max_size=most, unique_by=unique)
    if kind == "integer":
        return _integers(schema)
    if kind == "number":
        low, high = _bounds(schema, -1e9, 1e9)
        return st.floats(low, high, allow_nan=False) | _integers(schema)
    if kind == "boolean":
        return st.booleans()
    if kind == "null":
        return st.none()
    if kind == "string":
        return _strings(schema, text)
    if schema.types - {"null"}:
        members = [
            Schema(schema.root, {**schema.data, "type": name}) for name in sorted(schema.types - {"null"})
        ]
        return st.one_of(*(values(member, response=response, text=text, depth=depth) for member in members))
    return anything if text is None else text


def _bounds(schema: Schema, least: float, most: float) -> tuple[float, float]:
    low, high = schema.keyword("minimum"), schema.keyword("maximum")
    above, below = schema.keyword("exclusiveMinimum"), schema.keyword("exclusiveMaximum")
    if above not in (None, False):
        low = (low if above is True else above) + 1
    if below not in (None, False):
        high = (high if below is True else below) - 1
    return low if low is not None else least, high if high is not None else most


def _integers(schema: Schema) -> SearchStrategy[int]:
    least, most = _bounds(schema, -LARGEST, LARGEST)
    step = schema.keyword("multipleOf")
    if not step:
        return st.integers(int(least), int(most))
    return st.integers(-(-int(least) // step), int(most) // step).map(lambda count: count * step)


def _strings(schema: Schema, text: SearchStrategy[str] | None) -> SearchStrategy[str]:
    form = schema.get("format")
    if form == "date-time":
        return moments()
    if form == "date":
        return st.dates().map(lambda day: day.isoformat())
    if form == "uuid":
        return st.uuids().map(str)
    if form == "binary":
        return st.binary(min_size=1, max_size=16)  # type: ignore[return-value]
    pattern = schema.keyword("pattern")
    least, most = schema.keyword("minLength") or 0, schema.keyword("maxLength")
    if pattern:
        drawn = st.from_regex(pattern, alphabet=st.characters(codec="ascii"))
        return drawn.filter(
            lambda text: "\n" not in text and least <= len(text) <= (len(text) if most is None else most)
        )
    chosen = text if text is not None else _text | _telling
    if not least and most is None:
        return chosen
    own = st.text(
        st.characters(min_codepoint=0x21, max_codepoint=0x7E),
        min_size=least,
        max_size=min(most or least + 12, least + 12),
    )
    return own.filter(lambda text: text not in (".", ".."))


def objects(schema: Schema, *, response: bool = False, depth: int = 0) -> SearchStrategy[dict[str, Any]]:
    """Objects with the required properties and some of the optional ones."""
    if not schema.properties:
        inner = schema.additional
        if inner is None:
            return st.just({})
        free = anything if not inner.data else values(inner, response=response, depth=depth + 1)
        return st.dictionaries(_text, free, max_size=3)
    if not schema.interdependent:
        return _members(schema, response, depth)
    valid = partial(schema.allows, response=response)
    return st.one_of(
        *(_members(view, response, depth).map(partial(fitted, view, valid)) for view in schema.views)
    ).filter(valid)


def _members(schema: Schema, response: bool, depth: int) -> SearchStrategy[dict[str, Any]]:
    hidden = "writeOnly" if response else "readOnly"
    drawn = {
        wire: values(property, response=response, depth=depth + 1)
        for wire, property in schema.properties.items()
        if not property.get(hidden) and (depth <= _DEEPEST or wire in schema.required)
    }
    return st.fixed_dictionaries(
        {wire: member for wire, member in drawn.items() if wire in schema.required},
        optional={wire: member for wire, member in drawn.items() if wire not in schema.required},
    )


def fitted(view: Schema, valid: Callable[[Any], bool], value: dict[str, Any]) -> dict[str, Any]:
    """``value`` without optional properties that do not go with those before them."""
    if valid(value):
        return value
    kept = {wire: member for wire, member in value.items() if wire in view.required}
    for wire, member in value.items():
        if wire not in kept and valid({**kept, wire: member}):
            kept[wire] = member
    return kept


_FORM = _text | _telling
_TEXTS: Mapping[str, SearchStrategy[str]] = {
    "path": _segment,
    "query": (_text | _telling).filter(bool),  # OpenAPI: no empty values without allowEmptyValue
    "header": _header,
    "cookie": st.text(st.characters(min_codepoint=0x30, max_codepoint=0x7A), min_size=1, max_size=12),
}


def arguments(operation: Operation) -> SearchStrategy[Arguments]:
    """Everything required of an operation and some of what is optional, by location and wire name."""
    if "arguments" not in operation.memo:
        operation.memo["arguments"] = _whole(operation)
    strategy: SearchStrategy[Arguments] = operation.memo["arguments"]
    return strategy


def encodable(operation: Operation, given: Arguments) -> Arguments:
    """The arguments with a text that the character set it is given with can carry (``x-text-encoding``)."""
    encoding = operation.data.get("x-text-encoding")
    if encoding is None:
        return given
    choice: Any = given.get("body")
    for name in encoding["choice"].removeprefix("/").split("/"):
        choice = choice.get(name) if isinstance(choice, Mapping) else None
    (text,) = encoding["text"].removeprefix("/").split("/")
    if choice != encoding["gsm7"] or not isinstance(given["body"].get(text), str):
        return given
    plain = "".join(
        character for character in given["body"][text] if character.isascii() and character.isalnum()
    )
    return {**given, "body": {**given["body"], text: plain or "x"}}


def _whole(operation: Operation) -> SearchStrategy[Arguments]:
    together = operation.together
    if not together:
        return _arguments(operation, {})
    choices = product(*(schema.views for schema in together.values()))
    return st.one_of(*(narrowed(operation, dict(zip(together, views, strict=True))) for views in choices))


def permitted(operation: Operation, given: Arguments) -> bool:
    """Whether the values go together, as far as that is asked of them."""
    credentials = dict.fromkeys(CREDENTIAL_FIELDS, "x") if operation.credentials == "form" else {}
    return all(
        schema.allows({**(credentials if location == "body" else {}), **given.get(location, {})})
        for location, schema in operation.together.items()
    )


def narrowed(operation: Operation, views: Mapping[str, Schema]) -> SearchStrategy[Arguments]:
    """As ``arguments``, of one view of what goes together, by location."""
    drawn = _arguments(operation, views).map(partial(_fitted, operation, views))
    return drawn.filter(partial(permitted, operation))


def _fitted(operation: Operation, views: Mapping[str, Schema], given: Arguments) -> Arguments:
    for location, view in views.items():

        def valid(values: Any, location: str = location, given: Arguments = given) -> bool:
            return permitted(operation, {**given, location: values})

        values = fitted(view, valid, given.get(location, {}))
        given = {**given, location: values}
    return {location: values for location, values in given.items() if values}


def _arguments(operation: Operation, views: Mapping[str, Schema]) -> SearchStrategy[Arguments]:
    required: dict[tuple[str, str], SearchStrategy[Any]] = {}
    optional: dict[tuple[str, str], SearchStrategy[Any]] = {}
    form = operation.body is not None and "form" in operation.body.media_type
    for argument in operation.arguments:
        text = _FORM if form and argument.location == "body" else _TEXTS.get(argument.location)
        view = views.get(argument.location)
        needed = argument.required if view is None else argument.wire in view.required
        schema = (
            argument.schema if view is None or argument.location != "body" else view.properties[argument.wire]
        )
        (required if needed else optional)[argument.location, argument.wire] = values(schema, text=text)
    return st.fixed_dictionaries(required, optional=optional).map(
        lambda flat: encodable(operation, _by_location(flat))
    )


def _by_location(flat: dict[tuple[str, str], Any]) -> Arguments:
    by_location: Arguments = {}
    for (location, wire), value in flat.items():
        by_location.setdefault(location, {})[wire] = value
    return by_location


def smallest(strategy: SearchStrategy[Any]) -> Any:
    """The first value Hypothesis draws, which is a simple one; the same in every run."""
    drawn: list[Any] = []

    @settings(
        max_examples=1,
        phases=(Phase.generate,),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def run(value: Any) -> None:
        drawn.append(value)

    run()
    return drawn[0]
