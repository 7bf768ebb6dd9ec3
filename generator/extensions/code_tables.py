"""Code tables (``x-code-tables``) and how a success says no (``x-error-in-200``), read from the document.

The guards in ``code_guards.py`` have passed what is read here.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

from ..common.json_values import as_object
from ..ir.operations import Code, CodeTable, Rejection
from ..python_source.identifiers import class_name, module_name, python_name
from ..python_source.literals import literal

TABLES = "x-code-tables"
REJECTION = "x-error-in-200"
REFERENCE = "x-codes"
RETRIES = ("soon", "later", "after_fix", "ambiguous", "never")

_PIECE = 90

Json = Mapping[str, Any]


def read_tables(data: Json) -> tuple[CodeTable, ...]:
    """The code tables of a document, sorted by name."""
    tables = as_object(data.get(TABLES, {}))
    return tuple(_table(name, tables[name]) for name in sorted(tables))


def _order(item: tuple[str, Any]) -> tuple[int, str]:
    """Numbers by their size, texts by the alphabet: the order of the document says nothing."""
    return (int(item[0]) if item[0].isdecimal() else 0, item[0])


def _table(name: str, raw: Json) -> CodeTable:
    numeric = raw["type"] == "integer"
    codes = as_object(raw["codes"])
    return CodeTable(
        name=name,
        module=module_name(name),
        class_name=class_name(name),
        numeric=numeric,
        description=raw["description"],
        unknown=raw.get("unknown", ""),
        codes=tuple(_code(value, entry or {}, numeric) for value, entry in sorted(codes.items(), key=_order)),
    )


def _code(value: str, raw: Json, numeric: bool) -> Code:
    return Code(
        value=int(value) if numeric else value,
        member=member_name(value, raw),
        meaning=" ".join(raw.get("meaning", "").split()),
        retry=raw.get("retry"),
        advice=" ".join(raw.get("advice", "").split()),
        final=raw.get("final"),
        http_status=raw.get("http"),
        aliases=tuple(raw.get("aliases", ())),
        note=raw.get("note", ""),
    )


def member_name(value: str, raw: Json) -> str:
    """The enum member of a code: its ``name``, or its own text, in upper case. Raises ``ValueError``."""
    # In upper case no word is a keyword.
    return python_name(str(raw.get("name", value))).rstrip("_").upper()


def read_rejection(operation: Json) -> Rejection | None:
    """How a success of an operation says no; None where it cannot."""
    raw = operation.get(REJECTION)
    if raw is None:
        return None
    return Rejection(
        code=raw["code"],
        success=tuple(raw.get("success", ())),
        parts=raw.get("parts", ""),
        text=raw.get("text", ""),
        id=raw.get("id", ""),
        price=raw.get("price", ""),
        table=raw["table"],
    )


def tables_of(extensions: Json) -> tuple[str, ...]:
    """The code tables that a property points to (``x-codes``): one, or several in the order to look in."""
    given: Any = extensions.get(REFERENCE, ())
    return (given,) if isinstance(given, str) else tuple(given)


def arguments(code: Code) -> str:
    """The value of an enum member: the code, then what is said of it as far as anything is."""
    facts: list[tuple[str, str]] = [
        (_text(code.meaning), '""'),
        (f"Retry.{code.retry.upper()}" if code.retry else "None", "None"),
        (_text(code.advice), '""'),
        (literal(code.final), "None"),
        (literal(code.http_status), "None"),
        (literal(code.aliases), "()"),
    ]
    while facts and facts[-1][0] == facts[-1][1]:
        facts.pop()
    return ", ".join([literal(code.value), *(fact for fact, _ in facts)])


def _text(value: str) -> str:
    """The literal of a text, in pieces that fit on a line."""
    pieces = textwrap.wrap(value, _PIECE, drop_whitespace=False, break_on_hyphens=False) or [""]
    return " ".join(map(literal, pieces))


def imports(table: CodeTable) -> tuple[str, ...]:
    """The names of the support module that a table's module needs."""
    return (table.base, "Retry") if any(code.retry for code in table.codes) else (table.base,)


def where(rejection: Rejection) -> str:
    """What decides, in words: ``messages[].status other than 0``."""
    field = f"{rejection.parts}[].{rejection.code}" if rejection.parts else rejection.code
    rule = f"other than {' or '.join(rejection.success)}" if rejection.success else "that is a number"
    return f"{field} {rule}"
