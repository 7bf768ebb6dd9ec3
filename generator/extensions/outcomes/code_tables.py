"""``x-code-tables`` and ``x-codes``: tables of codes, and which property holds one.

A table becomes an enum: its codes with their meaning, and whether a retry can help.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_list, as_object, is_list, is_object
from ...ir.operations import Api
from ...python_source.identifiers import class_name, module_name, python_name
from ...python_source.literals import literal
from ..extension import Document, Extension, Json, Owner, Rating

_TABLES = "x-code-tables"
_CODES = "x-codes"
RETRIES = ("soon", "later", "after_fix", "ambiguous", "never")
_PIECE = 90
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
_FORM = "Write an object of code to {name, meaning, retry, advice, final, http, aliases, note}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code of a table."""

    value: int | str
    member: str
    """Name of the enum member."""
    meaning: str = ""
    retry: str | None = None
    advice: str = ""
    final: bool | None = None
    http_status: int | None = None
    aliases: tuple[str, ...] = ()
    note: str = ""
    """For its documentation only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTable:
    """A table of ``x-code-tables``: one enum, one module."""

    name: str
    module: str
    class_name: str
    numeric: bool
    description: str
    unknown: str
    """What to make of a code that is not in the table."""
    codes: tuple[Code, ...]

    @property
    def base(self) -> str:
        """The class of the support module that it is an enum of."""
        return "IntCode" if self.numeric else "StrCode"


def _read_tables(owner: Owner) -> Mapping[str, CodeTable]:
    tables = as_object(owner.value.get(_TABLES, {}))
    return {name: _table(name, tables[name]) for name in sorted(tables)}


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


def arguments(code: Code) -> str:
    """The value of an enum member: the code, then what is known of it as far as anything is."""
    facts = {
        "retry": f"Retry.{code.retry.upper()}" if code.retry else "",
        "advice": _text(code.advice) if code.advice else "",
        "final": "" if code.final is None else literal(code.final),
        "http_status": "" if code.http_status is None else literal(code.http_status),
        "aliases": literal(code.aliases) if code.aliases else "",
    }
    named = [f"{name}={fact}" for name, fact in facts.items() if fact]
    known = [_text(code.meaning), *named] if code.meaning else named
    return ", ".join([literal(code.value), *([f"Meaning({', '.join(known)})"] if known else [])])


def _text(value: str) -> str:
    """The literal of a text, in pieces that fit on a line."""
    pieces = textwrap.wrap(value, _PIECE, drop_whitespace=False, break_on_hyphens=False) or [""]
    return " ".join(map(literal, pieces))


def imports(table: CodeTable) -> tuple[str, ...]:
    """The names of the support module that a table's module needs."""
    needed = [table.base]
    if any(arguments(code) != literal(code.value) for code in table.codes):
        needed.append("Meaning")
    if any(code.retry for code in table.codes):
        needed.append("Retry")
    return tuple(needed)


def _read_codes(owner: Owner) -> tuple[str, ...]:
    value: Any = owner.value.get(_CODES, ())
    return (value,) if isinstance(value, str) else tuple(value)


def codes_text(table: CodeTable) -> str:
    """Where the codes of a table are: its class."""
    return f"Codes: ``codes.{table.class_name}``."


def _attribute_text(names: tuple[str, ...], api: Api) -> str:
    tables = [CODE_TABLES.of(api)[name] for name in names]
    if len(tables) == 1:
        return codes_text(tables[0])
    return f"Codes: {', '.join(f'``codes.{table.class_name}``' for table in tables)}." if tables else ""


def _tables_problems(document: Document) -> Iterator[Problem]:
    """Code tables that cannot become enums."""
    if _TABLES not in document.data:
        return
    tables: Any = document.data[_TABLES]
    place = child("#", _TABLES)
    if not is_object(tables) or not tables:
        yield Problem(place, "must be an object of code tables", "Write an object of name to table.")
        return
    classes: dict[str, str] = {}
    for name, table in tables.items():
        pointer = child(place, name)
        try:
            names = class_name(name), module_name(name)
        except ValueError as error:
            yield Problem(pointer, f"the code table {error}", "Give it a name such as sms_status.")
            continue
        for item in names:
            if classes.setdefault(item, name) != name:
                message = f"its class would be {names[0]}, which is that of {classes[item]!r}"
                yield Problem(pointer, message, "Give one of them another name.")
                break
        yield from _table_problems(pointer, table)


def _table_problems(pointer: str, table: Any) -> Iterator[Problem]:
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
        yield from _codes_problems(child(pointer, "codes"), codes, numeric=table.get("type") == "integer")


def _codes_problems(pointer: str, codes: Json, *, numeric: bool) -> Iterator[Problem]:
    members: dict[str, str] = {}
    spellings = dict.fromkeys(codes)
    for value, code in codes.items():
        place = child(pointer, value)
        if numeric and not _NUMBER.match(value):
            yield Problem(place, f"{value!r} is no whole number", "Make it one, or the table's type string.")
        if not is_object(code if code is not None else {}):
            yield Problem(place, "is no code", _FORM)
            continue
        entry = as_object(code or {})
        yield from _code_problems(place, entry)
        try:
            member = member_name(value, entry)
        except ValueError as error:
            yield Problem(place, f"the code {error}", "Give it a name.")
            continue
        if numeric and "name" not in entry:
            yield Problem(place, "lacks a name", "Give it one, such as throttled.")
        elif members.setdefault(member, value) != value:
            message = f"its member would be {member}, which is that of {members[member]!r}"
            yield Problem(place, message, "Give one of them another name.")
        for alias in as_list(entry.get("aliases")) if is_list(entry.get("aliases")) else ():
            if not isinstance(alias, str) or alias in spellings:
                message = f"the alias {alias!r} is no text, or a code or alias already"
                yield Problem(child(place, "aliases"), message, "An alias is another spelling of one code.")
            else:
                spellings[alias] = None


def _code_problems(pointer: str, entry: Json) -> Iterator[Problem]:
    for key, value in entry.items():
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


def _references(document: Document) -> Iterator[Problem]:
    known = known_tables(document.data)
    for pointer, _, schema in document.of_kind("schema", _CODES):
        value: Any = schema[_CODES]
        for name in as_list(value) if is_list(value) else [value]:
            yield from unknown_table(child(pointer, _CODES), name, known)


def known_tables(data: Json) -> Json:
    """The code tables of a document as they stand in it, by name."""
    return as_object(data.get(_TABLES) or {})


def unknown_table(pointer: str, name: Any, known: Json) -> Iterator[Problem]:
    """A name that is none of the code tables."""
    if not isinstance(name, str) or name not in known:
        advice = f"Use one of {', '.join(sorted(known)) or 'none: there are no code tables'}."
        yield Problem(pointer, f"{name!r} is no code table", advice)


CODE_TABLES = Extension[Mapping[str, CodeTable]](
    name=_TABLES,
    owners=("document",),
    on="document",
    meaning="tables of codes, each an enum of the package",
    rating=Rating("safe", "risky"),
    problems=_tables_problems,
    read=_read_tables,
)
CODES = Extension[tuple[str, ...]](
    name=_CODES,
    owners=("schema",),
    on="property",
    meaning="the code table, or tables, of its values",
    rating=Rating("safe", "risky"),
    problems=_references,
    read=_read_codes,
    attribute_text=_attribute_text,
)
