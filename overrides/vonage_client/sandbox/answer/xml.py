"""JSON values as XML, by the ``xml`` objects of their schema or by the defaults of OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast
from xml.sax.saxutils import escape, quoteattr

from oas_runtime.common.json_pointer import Json, is_list, resolve

_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_xml(document: Json, schema: Json, value: Any, root: str) -> bytes:
    """Encode ``value`` as an XML document. Arrays become repeated elements unless their schema wraps them."""
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + _element(document, schema, value, root)).encode()


def root_name(schema: Json) -> str:
    """Return the root element name: ``xml.name``, else the component in snake_case, else ``response``."""
    named = cast("Json", schema.get("xml", {})).get("name")
    component = str(schema.get("$ref", "")).rpartition("/")[2]
    return str(named or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", component).lower() or "response")


def _element(document: Json, schema: Json, value: Any, name: str) -> str:
    schema = resolve(document, schema)
    about = cast("Json", schema.get("xml", {}))
    name = _name(str(about.get("name", name)))
    if is_list(value):
        items = resolve(document, cast("Json", schema.get("items", {})))
        item_name = cast("Json", items.get("xml", {})).get("name", name)
        inner = "".join(_element(document, items, item, str(item_name)) for item in value)
        return f"<{name}>{inner}</{name}>" if about.get("wrapped") else inner
    if not isinstance(value, Mapping):
        return f"<{name}>{escape(_text(value))}</{name}>"
    attributes, inner = "", ""
    properties = cast("Mapping[str, Json]", schema.get("properties", {}))
    for key, element in cast("Json", value).items():
        declared = resolve(document, properties.get(key, {}))
        described = cast("Json", declared.get("xml", {}))
        if described.get("attribute"):
            attributes += f" {_name(str(described.get('name', key)))}={quoteattr(_text(element))}"
        else:
            inner += _element(document, declared, element, key)
    return f"<{name}{attributes}>{inner}</{name}>"


def _name(name: str) -> str:
    cleaned = re.sub(r"[^\w.-]", "_", name)
    return cleaned if re.match(r"[^\W\d]", cleaned) else f"_{cleaned}"


def _text(value: Any) -> str:
    if value is None:
        return ""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return _UNWRITABLE.sub("", text)
