"""``x-error-in-200``: which answers with a success status are errors, and the table of their codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_list, as_object, is_list, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of, resolve
from ...python_source.literals import literal
from ..extension import Document, Extension, Importer, Json, Owner, Raised, Rating, call_source
from .code_tables import CODE_TABLES, codes_text, known_tables, unknown_table

_NAME = "x-error-in-200"
_RULE = ("parts", "code", "success", "failure", "text", "table", "id", "price", "undeclared")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorInSuccess:
    """``x-error-in-200``: which field of a success says no, and which code table explains it."""

    code: str
    """Property that holds the code: of each part where there are parts, else of the body."""
    success: tuple[str, ...]
    """Codes that mean success; empty where a number is an error and a word is none."""
    table: str
    """Name of the code table."""
    parts: str = ""
    """Property that holds the parts, an array; empty where the body as a whole is refused."""
    text: str = ""
    """Property beside the code that says why."""
    id: str = ""
    """Property beside the code that names what was accepted."""
    price: str = ""
    """Property beside the code that says what was charged."""

    @property
    def condition(self) -> str:
        """What decides, in words: ``messages[].status other than 0``."""
        field = f"{self.parts}[].{self.code}" if self.parts else self.code
        return f"{field} {f'other than {_any(self.success)}' if self.success else 'that is a number'}"


def _any(codes: tuple[str, ...]) -> str:
    return " or ".join(codes)


def _read(owner: Owner) -> ErrorInSuccess | None:
    raw: Any = owner.value.get(_NAME)
    if raw is None:
        return None
    return ErrorInSuccess(
        code=raw["code"],
        success=tuple(raw.get("success", ())),
        parts=raw.get("parts", ""),
        text=raw.get("text", ""),
        id=raw.get("id", ""),
        price=raw.get("price", ""),
        table=raw["table"],
    )


def _problems(document: Document) -> Iterator[Problem]:
    """Rules that cannot be followed, or that name what no success declares."""
    known = known_tables(document.data)
    for _, _, pointer, operation, _ in operations_of(document.data):
        if _NAME in operation:
            yield from _rule_problems(document.data, child(pointer, _NAME), pointer, operation, known)


def _rule_problems(data: Json, place: str, above: str, operation: Json, known: Json) -> Iterator[Problem]:
    rule: Any = operation[_NAME]
    if not is_object(rule):
        yield Problem(place, "is no rule", f"Write an object of {', '.join(_RULE)}.")
        return
    for key in sorted(rule.keys() - set(_RULE)):
        yield Problem(
            child(place, key), f"{key!r} is nothing that the rule knows", f"Use {', '.join(_RULE)}."
        )
    for key in ("code", "table"):
        if not rule.get(key):
            yield Problem(place, f"lacks {key!r}", "Name the property that decides, and its code table.")
    texts = set(_RULE) - {"success", "undeclared"}
    odd = [key for key in sorted(texts) if not isinstance(rule.get(key, ""), str)]
    for key in odd:
        yield Problem(child(place, key), f"{rule[key]!r} is no text", "Write the name of a property.")
    if rule.get("undeclared", True) is not True:
        yield Problem(child(place, "undeclared"), "must be true or absent", "Remove it.")
    if odd:
        return
    if rule.get("table"):
        yield from unknown_table(child(place, "table"), rule["table"], known)
    yield from _success(place, rule, as_object(known.get(rule.get("table", ""), {})))
    if ("id" in rule or "price" in rule) and "parts" not in rule:
        yield Problem(place, "names an id or a price, but no parts", "Name the array in 'parts'.")
    yield from _declared(data, place, above, operation, rule)


def _success(place: str, rule: Json, table: Json) -> Iterator[Problem]:
    if ("success" in rule) == ("failure" in rule):
        advice = "Give the codes of success, or 'failure: number' where words are none."
        yield Problem(place, "needs either 'success' or 'failure'", advice)
    elif "failure" in rule:
        if rule["failure"] != "number":
            message = f"{rule['failure']!r} is no rule"
            yield Problem(child(place, "failure"), message, "'number' is: a number, or a text of digits.")
    else:
        codes: Any = rule["success"]
        if not is_list(codes) or not codes or not all(isinstance(code, str) for code in codes):
            yield Problem(child(place, "success"), "must be a list of codes", "Write them as quoted text.")
            return
        for code in codes:
            if table and code not in as_object(table.get("codes", {})):
                message = f"{code!r} is not in the code table"
                yield Problem(child(place, "success"), message, "Add it there, or correct it.")


def _declared(data: Json, place: str, above: str, operation: Json, rule: Json) -> Iterator[Problem]:
    """A misspelt property would never be found, and every answer be a success."""
    bodies = [schema for _, schema in response_schemas(data, above, operation)]
    if not bodies:
        return
    if "parts" in rule:
        arrays = [item for body in bodies for item in declared_property(data, body, rule["parts"])]
        if not arrays:
            yield _absent(place, "parts", rule)
            return
        bodies = [item for array in arrays for item in _items(data, array)]
    if "undeclared" in rule:
        if any(declared_property(data, body, rule.get("code", "")) for body in bodies):
            message = "a success of the operation declares the property after all"
            yield Problem(child(place, "undeclared"), message, "Remove 'undeclared'.")
        return
    # The text stands in refusals only, which a document may leave out.
    for key in ("code", "id", "price"):
        if rule.get(key) and not any(declared_property(data, body, rule[key]) for body in bodies):
            yield _absent(place, key, rule)


def _absent(place: str, key: str, rule: Json) -> Problem:
    message = f"no success of the operation declares the property {rule[key]!r}"
    return Problem(child(place, key), message, "Correct the name, or declare the property in an overlay.")


def response_schemas(
    data: Json, above: str, operation: Json, *, errors: bool = False
) -> Iterator[tuple[str, Json]]:
    """Statuses and schemas of the successes of an operation, or of its errors; ``default`` may be either."""
    for status, value in sorted(as_object(operation.get("responses", {})).items()):
        if status == "default" or (status[:1] == "2") != errors:
            _, response = resolve(data, child(above, "responses", status), value)
            content: Any = response.get("content") if is_object(response) else None
            for media_type in content.values() if is_object(content) else ():
                if is_object(media_type) and is_object(media_type.get("schema")):
                    yield status, media_type["schema"]


def declared_property(data: Json, schema: Json, name: str, depth: int = 0) -> list[Json]:
    """The schemas of a property in an object schema, its alternatives included."""
    _, target = resolve(data, "", schema)
    if depth > 20 or not is_object(target):
        return []
    properties: Any = target.get("properties")
    own: Any = properties.get(name) if is_object(properties) else None
    inner = [
        item
        for keyword in ("allOf", "oneOf", "anyOf")
        for branch in as_list(target.get(keyword, []))
        for item in declared_property(data, branch, name, depth + 1)
    ]
    return [own if is_object(own) else {}, *inner] if own is not None else inner


def _items(data: Json, array: Json) -> list[Json]:
    _, target = resolve(data, "", array)
    items: Any = target.get("items") if is_object(target) else None
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
    arguments = {
        "code": literal(rule.code),
        "success": literal(rule.success),
        "table": f"lambda: {importer.module('/codes')}.{CODE_TABLES.of(api)[rule.table].class_name}",
    }
    for name in ("parts", "text", "id", "price"):
        if getattr(rule, name):
            arguments[name] = literal(getattr(rule, name))
    yield f"error_in_success={call_source(importer.runtime('ErrorInSuccess'), **arguments)}"


def _notes(operation: Operation) -> Iterator[str]:
    rule = ERROR_IN_SUCCESS.of(operation)
    if rule is not None:
        condition = f"{rule.condition} ({rule.table})"
        yield f"{operation.id} is refused, although its status is a success, by {condition}."


ERROR_IN_SUCCESS = Extension[ErrorInSuccess | None](
    name=_NAME,
    owners=("operation",),
    on="operation",
    meaning="which answers with a success status are errors, and the table of their codes",
    rating=Rating("safe", "risky"),
    problems=_problems,
    read=_read,
    raises=_raises,
    operation_source=_source,
    notes=_notes,
)
