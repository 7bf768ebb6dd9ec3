"""``x-error-in-200``: responses with a success status that are errors, and the table of their codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json, as_object, is_object, object_of
from ...ir.operations import Api, Operation
from ...openapi.grammar import resolve
from ...openapi.schema_objects import same_object
from .. import forms
from ..extension import Document, Extension, Importer, Raised, Rating, call_source, literals, of_value
from .code_tables import CODE_TABLES, codes_text, known_tables, unknown_table

_NAME = "x-error-in-200"
_FORM = forms.record(
    {"code": forms.TEXT, "table": forms.TEXT},
    success=forms.TEXTS,
    failure={"const": "number", "title": "'number', which is a number or a text of digits"},
    undeclared={"const": True},
    **dict.fromkeys(("parts", "text", "id", "price"), forms.TEXT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorInSuccess:
    """``x-error-in-200``: the field of a success with an error code, and its code table."""

    code: str
    """The property with the code: of each part if there are parts, else of the body."""
    success: tuple[str, ...]
    """Codes that mean success; if empty, a number is an error and a word is not."""
    table: str
    """The name of the code table."""
    parts: str = ""
    """The property with the array of parts; empty if the body as a whole is refused."""
    text: str = ""
    """The property beside the code with the reason."""
    id: str = ""
    """The property beside the code with the id of an accepted part."""
    price: str = ""
    """The property beside the code with the price."""

    @property
    def condition(self) -> str:
        """The condition in words: ``messages[].status other than 0``."""
        field = f"{self.parts}[].{self.code}" if self.parts else self.code
        return f"{field} {f'other than {_any(self.success)}' if self.success else 'that is a number'}"


def _any(codes: tuple[str, ...]) -> str:
    return " or ".join(codes)


def _read(raw: Json) -> ErrorInSuccess:
    return ErrorInSuccess(
        code=raw["code"],
        success=tuple(raw.get("success", ())),
        parts=raw.get("parts", ""),
        text=raw.get("text", ""),
        id=raw.get("id", ""),
        price=raw.get("price", ""),
        table=raw["table"],
    )


def _conflicts(document: Document) -> Iterator[Problem]:
    """Yield contradictory rules, and rules with a property that no success declares."""
    known = known_tables(document.data)
    for pointer, _, operation in document.of_kind("operation", _NAME):
        place, rule = child(pointer, _NAME), operation[_NAME]
        if ("success" in rule) == ("failure" in rule):
            advice = "Give the codes of success, or 'failure: number' if words are not codes."
            yield Problem(place, "needs either 'success' or 'failure'", advice)
        yield from unknown_table(child(place, "table"), rule["table"], known)
        codes = known.get(rule["table"], {}).get("codes", {})
        for code in rule.get("success", ()):
            if codes and code not in codes:
                message = f"{code!r} is not in the code table"
                yield Problem(child(place, "success"), message, "Add it there, or correct it.")
        if ("id" in rule or "price" in rule) and "parts" not in rule:
            yield Problem(place, "names an id or a price, but no parts", "Name the array in 'parts'.")
        yield from _declared(document.data, place, pointer, operation, rule)


def _declared(data: Json, place: str, above: str, operation: Json, rule: Json) -> Iterator[Problem]:
    """A misspelt property would make every response a success."""
    bodies = [schema for _, schema in response_schemas(data, above, operation)]
    if not bodies:
        return
    if "parts" in rule:
        arrays = [item for body in bodies for item in declared_property(data, body, rule["parts"])]
        if not arrays:
            yield undeclared(child(place, "parts"), rule["parts"])
            return
        bodies = [item for array in arrays for item in _items(data, array)]
    if "undeclared" in rule:
        if any(declared_property(data, body, rule["code"]) for body in bodies):
            message = "a success of the operation declares the property"
            yield Problem(child(place, "undeclared"), message, "Remove 'undeclared'.")
        return
    # The text is only in refusals, which a document may omit.
    for key in ("code", "id", "price"):
        if rule.get(key) and not any(declared_property(data, body, rule[key]) for body in bodies):
            yield undeclared(child(place, key), rule[key])


def undeclared(place: str, name: str) -> Problem:
    """Return the problem of a property that no success of an operation declares."""
    message = f"no success of the operation declares the property {name!r}"
    return Problem(place, message, "Correct the name, or declare the property in an overlay.")


def response_schemas(
    data: Json, above: str, operation: Json, *, errors: bool = False
) -> Iterator[tuple[str, Json]]:
    """Yield statuses and schemas of the successes, or of the errors; ``default`` may be either."""
    for status, value in sorted(as_object(operation.get("responses", {})).items()):
        if status == "default" or (status[:1] == "2") != errors:
            _, response = resolve(data, child(above, "responses", status), value)
            for media_type in object_of(object_of(response).get("content")).values():
                if is_object(object_of(media_type).get("schema")):
                    yield status, media_type["schema"]


def declared_property(data: Json, schema: Json, name: str) -> list[Json]:
    """Return the schemas of a property in an object schema and its alternatives."""
    declared = (object_of(part.get("properties")) for part in same_object(data, schema))
    return [object_of(properties[name]) for properties in declared if name in properties]


def _items(data: Json, array: Json) -> list[Json]:
    _, target = resolve(data, "", array)
    items = object_of(target).get("items")
    return [items] if is_object(items) else []


def _raises(operation: Operation, api: Api) -> Iterator[Raised]:
    rule = ERROR_IN_SUCCESS.of(operation)
    if rule is not None:
        codes = codes_text(CODE_TABLES.of(api)[rule.table])
        text = f"HTTP 200 with an error code in the body: {rule.condition}. {codes}"
        yield Raised("RejectedError", text)


def _source(operation: Operation, api: Api, importer: Importer) -> Iterator[str]:
    rule = ERROR_IN_SUCCESS.of(operation)
    if rule is None:
        return
    table = f"{importer.module('/codes')}.{CODE_TABLES.of(api)[rule.table].class_name}"
    more = [name for name in ("parts", "text", "id", "price") if getattr(rule, name)]
    arguments = {**literals(rule, "code", "success"), "table": f"lambda: {table}", **literals(rule, *more)}
    yield f"error_in_success={call_source(importer.runtime('ErrorInSuccess'), **arguments)}"


def _notes(operation: Operation) -> Iterator[str]:
    rule = ERROR_IN_SUCCESS.of(operation)
    if rule is not None:
        condition = f"{rule.condition} ({rule.table})"
        yield f"{operation.id} is refused, although its status is a success, by {condition}."


ERROR_IN_SUCCESS = Extension[ErrorInSuccess | None](
    name=_NAME,
    owners={"operation": _FORM},
    on="operation",
    meaning="the responses with a success status that are errors, and the table of their codes",
    rating=Rating("safe", "risky"),
    advice=f"Write an object of {', '.join(_FORM['properties'])}.",
    conflicts=_conflicts,
    read=of_value(_NAME, _read),
    raises=_raises,
    operation_source=_source,
    notes=_notes,
)
