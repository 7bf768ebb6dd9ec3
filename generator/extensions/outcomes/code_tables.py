"""``x-code-tables`` and ``x-codes``: tables of codes, and the properties that contain codes.

A table becomes an enum: its codes with their meaning, and whether a retry can help.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json, as_object
from ...ir.operations import Api
from ...python_source.identifiers import class_name, module_name, python_name
from .. import forms
from ..extension import Document, Extension, Owner, Rating

_TABLES = "x-code-tables"
_CODES = "x-codes"
RETRIES = ("soon", "later", "after_fix", "ambiguous", "never")
_NUMBER = re.compile(r"(0|[1-9][0-9]{0,8})\Z")
_CODE = {
    **forms.record(
        {},
        name=forms.STRING,
        meaning=forms.STRING,
        retry={"enum": list(RETRIES)},
        advice=forms.STRING,
        final={"type": "boolean"},
        http={"type": "integer", "minimum": 400, "maximum": 599, "title": "the HTTP status of an error"},
        aliases={"type": "array", "items": forms.STRING},
        note=forms.STRING,
    ),
    "type": ["object", "null"],
}
_TABLE = {
    **forms.record(
        {
            "type": {"enum": ["integer", "string"]},
            "description": forms.TEXT,
            "codes": forms.map_of(_CODE, minProperties=1),
        },
        unknown=forms.STRING,
        **dict.fromkeys(
            ("source", "confidence"), forms.STRING
        ),  # for readers of the document, not for generated code
    ),
    "title": "a code table",
}
_RENAME = "Give one of them another name."


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code of a table."""

    value: int | str
    member: str
    """The name of the enum member."""
    meaning: str = ""
    retry: str | None = None
    advice: str = ""
    final: bool | None = None
    http_status: int | None = None
    aliases: tuple[str, ...] = ()
    note: str = ""
    """For the documentation only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTable:
    """A table of ``x-code-tables``: one enum, one module."""

    name: str
    module: str
    class_name: str
    numeric: bool
    description: str
    unknown: str
    """The interpretation of a code that the table lacks."""
    codes: tuple[Code, ...]

    @property
    def base(self) -> str:
        """The runtime's base class of the enum."""
        return "IntCode" if self.numeric else "StrCode"


def _read_tables(owner: Owner) -> Mapping[str, CodeTable]:
    tables = as_object(owner.value.get(_TABLES, {}))
    return {name: _table(name, tables[name]) for name in sorted(tables)}


def _order(item: tuple[str, Any]) -> tuple[int, str]:
    """Sort numbers by value and texts alphabetically: the order in the document is irrelevant."""
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
    # No Python keyword is in upper case.
    return python_name(str(raw.get("name", value))).rstrip("_").upper()


def _read_codes(owner: Owner) -> tuple[str, ...]:
    return _names(owner.value.get(_CODES, ()))


def _names(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def codes_text(table: CodeTable) -> str:
    """Return the location of the codes of a table: its class."""
    return f"Codes: ``codes.{table.class_name}``."


def _attribute_text(names: tuple[str, ...], api: Api) -> str:
    tables = [CODE_TABLES.of(api)[name] for name in names]
    if len(tables) == 1:
        return codes_text(tables[0])
    return f"Codes: {', '.join(f'``codes.{table.class_name}``' for table in tables)}." if tables else ""


def _tables_conflicts(document: Document) -> Iterator[Problem]:
    """Yield code tables that cannot become enums."""
    classes: dict[str, str] = {}
    for name, table in document.data.get(_TABLES, {}).items():
        pointer = child("#", _TABLES, name)
        try:
            names = class_name(name), module_name(name)
        except ValueError as error:
            yield Problem(pointer, f"the code table {error}", "Give it a name such as sms_status.")
            continue
        other = next((classes[item] for item in names if classes.setdefault(item, name) != name), None)
        if other is not None:
            message = f"its class would be {names[0]}, which is that of {other!r}"
            yield Problem(pointer, message, _RENAME)
        yield from _codes_conflicts(
            child(pointer, "codes"), table["codes"], numeric=table["type"] == "integer"
        )


def _codes_conflicts(pointer: str, codes: Json, *, numeric: bool) -> Iterator[Problem]:
    members: dict[str, str] = {}
    spellings = dict.fromkeys(codes)
    for value, code in codes.items():
        place = child(pointer, value)
        entry: Json = code or {}
        if numeric and not _NUMBER.match(value):
            yield Problem(
                place, f"{value!r} is not a whole number", "Make it one, or the table's type string."
            )
        try:
            member = member_name(value, entry)
        except ValueError as error:
            yield Problem(place, f"the code {error}", "Give it a name.")
            continue
        if numeric and "name" not in entry:
            yield Problem(place, "lacks a name", "Give it one, such as throttled.")
        elif members.setdefault(member, value) != value:
            message = f"its member would be {member}, which is that of {members[member]!r}"
            yield Problem(place, message, _RENAME)
        for alias in entry.get("aliases", ()):
            if alias in spellings:
                message = f"the alias {alias!r} is a code or alias already"
                yield Problem(child(place, "aliases"), message, "An alias is another spelling of one code.")
            spellings[alias] = None


def _unknown_tables(document: Document) -> Iterator[Problem]:
    known = known_tables(document.data)
    for pointer, _, schema in document.of_kind("schema", _CODES):
        for name in _names(schema[_CODES]):
            yield from unknown_table(child(pointer, _CODES), name, known)


def known_tables(data: Json) -> Json:
    """Return the code tables of a document by name."""
    return as_object(data.get(_TABLES) or {})


def unknown_table(pointer: str, name: str, known: Json) -> Iterator[Problem]:
    """Yield the problem of a name that is not a code table."""
    if name not in known:
        advice = f"Use one of {', '.join(sorted(known)) or 'none: there are no code tables'}."
        yield Problem(pointer, f"{name!r} is not a code table", advice)


CODE_TABLES = Extension[Mapping[str, CodeTable]](
    name=_TABLES,
    owners={"document": forms.map_of(_TABLE, minProperties=1, title="an object of code tables")},
    on="document",
    meaning="tables of codes, each an enum of the package",
    rating=Rating("safe", "risky"),
    advice="Correct the table: CODE: {name, meaning, retry, advice, final, http, aliases, note}.",
    conflicts=_tables_conflicts,
    read=_read_tables,
)
CODES = Extension[tuple[str, ...]](
    name=_CODES,
    owners={"schema": {"anyOf": [forms.STRING, {"type": "array", "items": forms.STRING}]}},
    on="property",
    meaning="the code table, or tables, of the values",
    rating=Rating("safe", "risky"),
    conflicts=_unknown_tables,
    read=_read_codes,
    attribute_text=_attribute_text,
)
