"""Paginated lists, as ``x-pagination`` declares them.

A generated response is cut to the requested page; links, cursors and totals are set accordingly. The same request
gives the same page every time.
"""

from __future__ import annotations

import copy
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlencode
from zlib import crc32

from oas_runtime.common.json_pointer import Json, child, is_list, is_object, resolve, tokens
from oas_runtime.schema_values.values import UnsatisfiableError, Values

from ..openapi.document import Document
from ..openapi.operation import Operation
from ..request.incoming import Call

_DEFAULT_SIZE = 10
_COUNT = re.compile(r"(items?_?|total_?)?(count|total)(_?items)?|total_?(items|count)", re.IGNORECASE)


class Pages:
    """Pages of the lists of one document. ``length`` is how many items each list has (by default, as made)."""

    def __init__(self, document: Document, length: int | None = None) -> None:
        self._document = document
        self._length = length

    def cut(self, call: Call, schema: Json, value: Any) -> Any:
        """Cut ``value`` to the requested page; returns it unchanged where the operation has no pages."""
        paging = call.operation.data.get("x-pagination")
        if not is_object(paging):
            return value
        page = copy.deepcopy(value)
        items = at(page, paging["items"])
        if not is_list(items):
            return value
        items = self._lengthened(items, self._schema_at(schema, paging["items"]))
        size = max(1, _number(call, paging.get("size"), self._default(call.operation, paging.get("size"))))
        start = self._start(call, paging, size)
        following = start + size if start + size < len(items) else None
        page = put(page, paging["items"], items[start : start + size])
        self._count(call, paging, page, len(items), size, start)
        self._lead_on(call, paging, page, following)
        return page

    def _lengthened(self, items: list[Any], schema: Json) -> list[Any]:
        if self._length is None:
            return items
        values = Values(self._document.data, "response")
        page_items = list(items[: self._length])
        while items and len(page_items) < self._length:
            page_items.append(self._numbered(values, items[0], schema.get("items", {}), len(page_items)))
        return page_items

    def _numbered(self, values: Values, first: Any, schema: Json, index: int) -> Any:
        """Copy the first item and give its texts a number."""
        if isinstance(first, str):
            return values.another(schema, "item", index)
        if not is_object(first):
            return first
        copied = copy.deepcopy(first)
        for name, value in self._properties(schema).items():
            if isinstance(copied.get(name), str):
                try:
                    copied[name] = values.another(value, name, index)
                except UnsatisfiableError:
                    continue
        return copied

    def _properties(self, schema: Json) -> dict[str, Json]:
        """Return the properties of an item; for alternatives, those of the first that has any."""
        properties = dict[str, Json]()
        declared = resolve(self._document.data, schema)
        for item in [*declared.get("anyOf", ()), *declared.get("oneOf", ()), schema]:
            properties = self._document.properties(item) | properties
        return properties

    def _schema_at(self, schema: Json, pointer: str) -> Json:
        for token in tokens(pointer):
            schema = self._document.properties(schema).get(token, {})
        return resolve(self._document.data, schema)

    def _default(self, operation: Operation, name: str | None) -> int:
        """Return the number of items in a page where the request sets none."""
        for parameter in operation.parameters:
            if parameter.name == name:
                default = resolve(self._document.data, parameter.data.get("schema", {})).get("default")
                return default if isinstance(default, int) else _DEFAULT_SIZE
        return _DEFAULT_SIZE

    def _start(self, call: Call, paging: Json, size: int) -> int:
        counter = paging.get("counter")
        if is_object(counter):
            first = _first(counter)
            number = _number(call, counter["parameter"], first) - first
            return max(0, number * size if counter["counts"] == "pages" else number)
        for name in _tokens_of(paging):
            # An unknown cursor leads to the first page, as a missing one does.
            if (position := _opened(dict(call.incoming.query).get(name, ""))) > 0:
                return position
        return 0

    def _count(self, call: Call, paging: Json, page: Any, total: int, size: int, start: int) -> None:
        """Set the totals, and the request parameters that a page repeats."""
        counter: Json = paging.get("counter", {})
        if is_object(page):
            for name in filter(None, (counter.get("parameter"), paging.get("size"))):
                if type(page.get(name)) is int:
                    page[name] = _number(call, name, size if name == paging.get("size") else _first(counter))
        for name, number in (("totalItems", total), ("totalPages", -(-total // size))):
            if name in counter:
                put(page, counter[name], number)

    def _lead_on(self, call: Call, paging: Json, page: Any, following: int | None) -> None:
        """Set the link and the cursor fields of the next page; remove them on the last page."""
        counter = paging.get("counter")
        if is_object(counter):
            names: dict[str, Any] = {counter["parameter"]: self._next_number(call, counter, following)}
        else:
            names = dict.fromkeys(_tokens_of(paging), None if following is None else _sealed(following))
        for name, place in cast("Mapping[str, str]", paging.get("fields", {})).items():
            put(page, place, names.get(name))
        link = paging.get("link")
        if not is_object(link):
            return
        *above, href = tokens(link["href"])
        relation, path = child("", *above), call.incoming.path
        links = at(page, relation.rpartition("/")[0])
        for item in links.values() if len(above) > 1 and is_object(links) else ():
            if is_object(item) and href in item:
                item[href] = path
        if following is None:
            put(page, relation or link["href"], None)
            return
        hidden = self._document.credential_names | names.keys()
        query = [(name, text) for name, text in call.incoming.query if name not in hidden]
        query += [(name, str(number)) for name, number in names.items()]
        if relation and not is_object(at(page, relation)):
            put(page, relation, {})
        put(page, link["href"], f"{path}?{urlencode(query)}")

    def _next_number(self, call: Call, counter: Json, following: int | None) -> int | None:
        if following is None:
            return None
        return (
            following
            if counter["counts"] == "items"
            else _number(call, counter["parameter"], _first(counter)) + 1
        )


def _first(counter: Json) -> int:
    return int(counter.get("first", 1 if counter.get("counts") == "pages" else 0))


def _tokens_of(paging: Json) -> list[str]:
    """Return the cursor parameters of an operation without page numbers."""
    link: Json = paging.get("link", {})
    return list(dict.fromkeys([*link.get("parameters", []), *paging.get("fields", {})]))


def _sealed(start: int) -> str:
    """Encode a position as an opaque cursor."""
    return urlsafe_b64encode(f"{crc32(b'%d' % start):08x}:{start}".encode()).decode()


def _opened(cursor: str) -> int:
    """Decode a cursor to its position; 0 for an unknown cursor."""
    try:
        mark, _, start = urlsafe_b64decode(cursor.encode()).decode().partition(":")
        return int(start) if mark == f"{crc32(start.encode()):08x}" else 0
    except ValueError:
        return 0


def _number(call: Call, name: str | None, default: int) -> int:
    token = dict(call.incoming.query).get(name or "", "")
    return int(token) if re.fullmatch(r"-?\d{1,9}", token) else default


def at(page: Any, pointer: str) -> Any:
    """Return the value at ``pointer``; None where the path does not exist."""
    for token in tokens(pointer):
        page = page.get(token) if is_object(page) else None
    return page


def put(page: Any, pointer: str, value: Any) -> Any:
    """Set the value at ``pointer`` (None removes it) where its parent exists; returns the page."""
    *above, last = tokens(pointer) or [""]
    if not pointer:
        return value
    owner = page
    for token in above:
        owner = owner.get(token) if is_object(owner) else None
    if is_object(owner):
        if value is None:
            owner.pop(last, None)
        else:
            owner[last] = value
    return page


def items_pointer(document: Document, schema: Json, above: str = "", depth: int = 0) -> str | None:
    """Return the pointer to the first array of objects, breadth first; None where there is none."""
    resolved = resolve(document.data, schema)
    if resolved.get("type") == "array":
        return above
    properties = document.properties(schema)
    for name, value in properties.items():
        inner = resolve(document.data, value)
        items = resolve(document.data, cast("Json", inner.get("items", {})))
        if inner.get("type") == "array" and (
            items.get("type") == "object" or items.keys() & {"properties", "allOf"}
        ):
            return child(above, name)
    for name, item in properties.items() if depth < 3 else ():
        below = items_pointer(document, item, child(above, name), depth + 1)
        if below is not None:
            return below
    return None


def count(page: Any, total: int) -> Any:
    """Set the property of ``page`` that counts the items, if it has one."""
    if is_object(page):
        for name, old in page.items():
            if _COUNT.fullmatch(name) and isinstance(old, int | str) and not isinstance(old, bool):
                page[name] = total if isinstance(old, int) else str(total)
    return page
