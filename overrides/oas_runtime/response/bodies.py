"""Decodes a response body as the document declares it, or by its media type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..operation.endpoint import Response
from ..wire.decode import ContentError, json_value, text
from ..wire.xml import parse, typed

_SHAPES: Mapping[str, tuple[type[Any], str]] = {"object": (dict, "an object"), "array": (list, "an array")}


def result_of(response: Response[Any], content: bytes, content_type: str) -> tuple[Any, Any]:
    """Return the result, and the value of a JSON or XML body."""
    kind = response.kind
    if kind == "json":
        if not content.strip():
            raise ContentError("it is empty")
        xml = _is_xml(content, content_type)
        if response.media_type is not None and "*" in response.media_type and not xml:
            # Any media type is declared: the Content-Type decides.
            value = _undeclared(content, content_type)
            if isinstance(value, str | bytes) and "json" not in content_type:
                return response.decode(value), None
        else:
            value = value_of(content, content_type)
        # A decoder returns other shapes unchanged; that would be a result of another type.
        if response.shape != "any" and not (xml and response.shape == "array"):
            json_type, name = _SHAPES[response.shape]
            if not isinstance(value, json_type):
                raise ContentError(f"it is not {name} but {type(value).__name__}")
        result = response.decode(value)
        return result if not xml else typed(result, response.scalars), value
    if kind == "text":
        return response.decode(text(content, content_type)), None
    if kind == "bytes":
        return response.decode(content), None
    value = _undeclared(content, content_type)
    return response.decode(value), value


def _is_xml(content: bytes, content_type: str) -> bool:
    return "xml" in content_type or (content.lstrip()[:1] == b"<" and "json" not in content_type)


def value_of(content: bytes, content_type: str) -> Any:
    if _is_xml(content, content_type):
        return parse(content, content_type)
    return json_value(content, content_type)


def _undeclared(content: bytes, content_type: str) -> Any:
    """Return an undeclared body: its JSON, else its text, else its bytes; None when empty."""
    if not content.strip():
        return None
    try:
        return value_of(content, content_type)
    except ContentError:
        pass
    try:
        return text(content, content_type)
    except ContentError:
        return content
