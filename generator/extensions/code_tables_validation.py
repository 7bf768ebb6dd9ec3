"""Guards of code tables (``x-code-tables``), of references to them, and of ``x-error-in-200``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child, is_list, is_object
from ..common.json_values import as_list, as_object
from ..openapi.grammar import Place, operations_of, resolve
from ..python_source.identifiers import class_name, module_name
from .code_tables import REFERENCE, REJECTION, RETRIES, TABLES, member_name

_NUMBER = re.compile(r"(0|[1-9][0-9]{0,8})\Z")
_REQUIRED = ("type", "description", "codes")
_NOTES = ("source", "confidence")
"""Where a table comes from: for its readers, never in what is generated."""
_TABLE = {*_REQUIRED, *_NOTES, "unknown"}
_CODE: Mapping[str, type[Any]] = {
    "name": str,
    "meaning": str,
    "retry": str,
    "advice": str,
    "final": bool,
    "http": int,
    "aliases": list,
    "note": str,
}
_RULE = ("parts", "code", "success", "failure", "text", "table", "id", "price", "undeclared")
_FORM = "Write an object of code to {name, meaning, retry, advice, final, http, aliases, note}."

Json = Mapping[str, Any]


def tables(data: Json) -> Iterator[Problem]:
    """Code tables that cannot become enums."""
    if TABLES not in data:
        return
    found: Any = data[TABLES]
    place = child("#", TABLES)
    if not is_object(found) or not found:
        yield Problem(place, "must be an object of code tables", "Write an object of name to table.")
        return
    classes: dict[str, str] = {}
    for name, table in found.items():
        pointer = child(place, name)
        try:
            made = class_name(name), module_name(name)
        except ValueError as error:
            yield Problem(pointer, f"the code table {error}", "Give it a name such as sms_status.")
            continue
        for each in made:
            if classes.setdefault(each, name) != name:
                message = f"its class would be {made[0]}, which is that of {classes[each]!r}"
                yield Problem(pointer, message, "Give one of them another name.")
                break
        yield from _table(pointer, table)


def _table(pointer: str, table: Any) -> Iterator[Problem]:
    if not is_object(table):
        yield Problem(pointer, "is no code table", f"Write an object with {', '.join(_REQUIRED)}.")
        return
    for key in sorted(table.keys() - _TABLE):
        yield Problem(child(pointer, key), f"{key!r} is nothing that a code table has", "Remove it.")
    missing = [key for key in _REQUIRED if not table.get(key)]
    if missing:
        yield Problem(pointer, f"lacks {', '.join(missing)}", "Add what is missing.")
    for key in ("description", "unknown", *_NOTES):
        if key in table and not isinstance(table[key], str):
            yield Problem(child(pointer, key), "must be text", "Quote it.")
    if table.get("type", "string") not in ("integer", "string"):
        message = f"the type {table['type']!r} is not supported"
        yield Problem(child(pointer, "type"), message, "Codes are of the type integer or string.")
    codes: Any = table.get("codes")
    if codes is not None and not is_object(codes):
        yield Problem(child(pointer, "codes"), "must be an object", _FORM)
    elif codes:
        yield from _codes(child(pointer, "codes"), codes, numeric=table.get("type") == "integer")


def _codes(pointer: str, codes: Json, *, numeric: bool) -> Iterator[Problem]:
    members: dict[str, str] = {}
    spellings = dict.fromkeys(codes)
    for value, code in codes.items():
        place = child(pointer, value)
        if numeric and not _NUMBER.match(value):
            yield Problem(place, f"{value!r} is no whole number", "Make it one, or the table's type string.")
        if not is_object(code if code is not None else {}):
            yield Problem(place, "is no code", _FORM)
            continue
        facts = as_object(code or {})
        yield from _facts(place, facts)
        try:
            member = member_name(value, facts)
        except ValueError as error:
            yield Problem(place, f"the code {error}", "Give it a name.")
            continue
        if numeric and "name" not in facts:
            yield Problem(place, "lacks a name", "Give it one, such as throttled.")
        elif members.setdefault(member, value) != value:
            message = f"its member would be {member}, which is that of {members[member]!r}"
            yield Problem(place, message, "Give one of them another name.")
        for alias in as_list(facts.get("aliases")) if is_list(facts.get("aliases")) else ():
            if not isinstance(alias, str) or alias in spellings:
                message = f"the alias {alias!r} is no text, or a code or alias already"
                yield Problem(child(place, "aliases"), message, "An alias is another spelling of one code.")
            else:
                spellings[alias] = None


def _facts(pointer: str, facts: Json) -> Iterator[Problem]:
    for key, value in facts.items():
        kind = _CODE.get(key)
        if kind is None:
            yield Problem(child(pointer, key), f"{key!r} is nothing that a code has", _FORM)
        elif type(value) is not kind:
            advice = f"Write a value of the type {kind.__name__} (quote a text)."
            yield Problem(child(pointer, key), f"{value!r} cannot be its {key}", advice)
        elif key == "retry":
            if value not in RETRIES:
                yield Problem(
                    child(pointer, key), f"{value!r} is unknown", f"Use one of {', '.join(RETRIES)}."
                )
        elif key == "http" and not 400 <= int(value) <= 599:
            yield Problem(child(pointer, key), f"{value} is no status of an error", "Give 400 to 599.")


def references(data: Json, places: Sequence[Place]) -> Iterator[Problem]:
    """Properties that point to a table that is not there."""
    known = as_object(data.get(TABLES) or {})
    for pointer, kind, schema in places:
        if kind == "schema" and REFERENCE in schema:
            given: Any = schema[REFERENCE]
            for each in as_list(given) if is_list(given) else [given]:
                yield from _known(child(pointer, REFERENCE), each, known)


def _known(pointer: str, name: Any, known: Json) -> Iterator[Problem]:
    if not isinstance(name, str) or name not in known:
        advice = f"Use one of {', '.join(sorted(known)) or 'none: there are no code tables'}."
        yield Problem(pointer, f"{name!r} is no code table", advice)


def rejections(data: Json) -> Iterator[Problem]:
    """Rules of ``x-error-in-200`` that cannot be followed, or that name what no success declares."""
    known = as_object(data.get(TABLES) or {})
    for _, _, pointer, operation, _ in operations_of(data):
        if REJECTION in operation:
            yield from _rejection(data, child(pointer, REJECTION), pointer, operation, known)


def _rejection(data: Json, place: str, above: str, operation: Json, known: Json) -> Iterator[Problem]:
    rule: Any = operation[REJECTION]
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
        yield from _known(child(place, "table"), rule["table"], known)
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
        if not is_list(codes) or not codes or not all(isinstance(each, str) for each in codes):
            yield Problem(child(place, "success"), "must be a list of codes", "Write them as quoted text.")
            return
        for each in codes:
            if table and each not in as_object(table.get("codes", {})):
                message = f"{each!r} is not in the code table"
                yield Problem(child(place, "success"), message, "Add it there, or correct it.")


def _declared(data: Json, place: str, above: str, operation: Json, rule: Json) -> Iterator[Problem]:
    """A misspelt property would never be found, and every answer be a success."""
    bodies = list(_bodies(data, above, operation))
    if not bodies:
        return
    if "parts" in rule:
        arrays = [each for body in bodies for each in _property(data, body, rule["parts"])]
        if not arrays:
            yield _absent(place, "parts", rule)
            return
        bodies = [item for array in arrays for item in _items(data, array)]
    if "undeclared" in rule:
        if any(_property(data, body, rule.get("code", "")) for body in bodies):
            message = "a success of the operation declares the property after all"
            yield Problem(child(place, "undeclared"), message, "Remove 'undeclared'.")
        return
    # The text stands in refusals only, which a document may leave out.
    for key in ("code", "id", "price"):
        if rule.get(key) and not any(_property(data, body, rule[key]) for body in bodies):
            yield _absent(place, key, rule)


def _absent(place: str, key: str, rule: Json) -> Problem:
    message = f"no success of the operation declares the property {rule[key]!r}"
    return Problem(child(place, key), message, "Correct the name, or declare the property in an overlay.")


def _bodies(data: Json, above: str, operation: Json) -> Iterator[Json]:
    for status, value in sorted(as_object(operation.get("responses", {})).items()):
        if status[:1] == "2" or status == "default":
            _, response = resolve(data, child(above, "responses", status), value)
            for media_type in as_object(response.get("content", {})).values():
                if is_object(media_type.get("schema")):
                    yield media_type["schema"]


def _property(data: Json, schema: Json, name: str, depth: int = 0) -> list[Json]:
    """The schemas of a property in an object schema, its alternatives included."""
    _, found = resolve(data, "", schema)
    if depth > 20 or not is_object(found):
        return []
    own: Any = as_object(found.get("properties", {})).get(name)
    inner = [
        each
        for keyword in ("allOf", "oneOf", "anyOf")
        for branch in as_list(found.get(keyword, []))
        for each in _property(data, branch, name, depth + 1)
    ]
    return [own if is_object(own) else {}, *inner] if own is not None else inner


def _items(data: Json, array: Json) -> list[Json]:
    _, found = resolve(data, "", array)
    items: Any = found.get("items") if is_object(found) else None
    return [items] if is_object(items) else []
