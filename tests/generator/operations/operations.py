"""Reads the operations of small documents."""

from __future__ import annotations

from typing import Any

from generator.ir.operations import Api, Operation
from generator.operations import reader as operations_reader
from generator.validation import run as validation

Json = dict[str, Any]


TEXT = {"type": "string"}


OBJECT = {"type": "object", "properties": {"a": TEXT}}


OK = {"204": {"description": "Done."}}


FORM = "application/x-www-form-urlencoded"


def document(paths: Json, /, **parts: Any) -> Json:
    return {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths, **parts}


def read(data: Json) -> Api:
    validation.check(data)
    return operations_reader.read(data)


def only(data: Json) -> Operation:
    (operation,) = read(data).operations
    return operation


def one(item: Json | None = None, /, top: Json | None = None, **parts: Any) -> Operation:
    get = {"operationId": "getThing", "responses": OK, **parts}
    return only(document({"/things": {"get": get, **(item or {})}}, **(top or {})))


def names(data: Json) -> dict[str, str]:
    return {root.pointer: root.name for root in operations_reader.roots(read(data))}


def content(schema: Json = OBJECT, *media_types: str) -> Json:
    return {name: {"schema": schema} for name in media_types or ("application/json",)}
