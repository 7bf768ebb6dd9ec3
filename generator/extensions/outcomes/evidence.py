"""``x-evidence``: the content of a success that shows that the operation was carried out.

``x-evidence`` on an operation is a list of properties of the success body, one of which must be a text that is
not empty: ``[uuid]``. ``{fields: [request_id], unless: ['409']}`` adds statuses and codes of responses whose
property names something older: beside any other status or code, the property shows that the request acted.

Without it the evidence of an operation that is never repeated is derived: a required property of its success
that is a text and named as an identifier. The codes of ``x-error-in-200`` are evidence in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_list, as_object, is_list
from ...ir.operations import Api, Operation
from ...openapi.grammar import resolve
from .. import forms
from ..calls.retries import RETRY
from ..extension import Column, Document, Extension, Importer, Owner, Rating, call_source, literals
from .error_in_success import ERROR_IN_SUCCESS, declared_property, response_schemas, undeclared

_NAME = "x-evidence"
_IDENTIFIER = re.compile(r"(?:.*[_-])?(?:id|uuid)|.*(?:Id|Uuid|UUID|ID)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence that a request was carried out."""

    fields: tuple[str, ...]
    """Properties of the body, each of which is evidence; empty if only codes are."""
    unless: tuple[str, ...] = ()
    """Statuses and codes with which the properties identify an older resource."""


def _read(owner: Owner) -> Evidence | None:
    value: Any = owner.value.get(_NAME)
    rule = {"fields": value} if is_list(value) else as_object(value) if value is not None else None
    if rule is None:
        if RETRY.read is None or (RETRY.read(owner).kind != "never" and not RETRY.read(owner).done):
            return None
        fields = tuple(_derived(owner))
        if not fields and ERROR_IN_SUCCESS.name not in owner.value:
            return None
        rule = {"fields": fields}
    fields = tuple(rule["fields"])
    return Evidence(fields, (*_declared_errors(owner, fields), *rule.get("unless", ())))


def _derived(owner: Owner) -> Iterator[str]:
    """Yield the first required identifier of a success."""
    for _, schema in response_schemas(owner.data, owner.pointer, owner.value):
        _, body = resolve(owner.data, "", schema)
        for name in as_list(as_object(body).get("required", [])):
            if not isinstance(name, str) or not _IDENTIFIER.fullmatch(name):
                continue
            properties = declared_property(owner.data, schema, name)
            if any(item.get("type", "string") == "string" for item in properties):
                yield name
                return


def _declared_errors(owner: Owner, fields: tuple[str, ...]) -> Iterator[str]:
    """Yield the error statuses that declare one of the properties, which is then no evidence."""
    statuses = {
        status
        for status, schema in response_schemas(owner.data, owner.pointer, owner.value, errors=True)
        for name in fields
        if declared_property(owner.data, schema, name)
    }
    yield from sorted(statuses)


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", _NAME):
        value: Any = operation[_NAME]
        schemas = [schema for _, schema in response_schemas(document.data, pointer, operation)]
        for name in value if is_list(value) else value["fields"]:
            if not any(declared_property(document.data, schema, name) for schema in schemas):
                yield undeclared(child(pointer, _NAME), name)


def _cell(operation: Operation) -> str:
    """Return the cell: ``uuid``, ``code``, ``code;request_id``; empty without required evidence."""
    evidence = EVIDENCE.of(operation)
    if evidence is None:
        return ""
    rule = ERROR_IN_SUCCESS.of(operation)
    codes = [] if rule is None else [f"{rule.parts}[].{rule.code}" if rule.parts else rule.code]
    return ";".join([*codes, *(["|".join(evidence.fields)] if evidence.fields else [])])


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    evidence = EVIDENCE.of(operation)
    if evidence is not None:
        names = ("fields", "unless") if evidence.unless else ("fields",)
        source = call_source(importer.runtime("Evidence"), **literals(evidence, *names))
        yield f"evidence={source}"


EVIDENCE = Extension[Evidence | None](
    name=_NAME,
    owners={"operation": {"anyOf": [forms.TEXTS, forms.record({"fields": forms.TEXTS}, unless=forms.TEXTS)]}},
    on="operation",
    meaning=(
        "the properties of a success that show that the request was carried out, if they cannot be derived: "
        "`[uuid]`, or `{fields: [request_id], unless: ['409']}`"
    ),
    rating=Rating("safe", "risky"),
    advice="Write a list of property names, or {fields: [...], unless: [...]}.",
    conflicts=_conflicts,
    read=_read,
    operation_source=_source,
    column=Column("evidence", _cell, "Evidence of success"),
)
