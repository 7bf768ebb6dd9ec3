"""Converts an XML body to the plain values that decoders accept; entities and DTDs are refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from ..model.decode import Element, Text
from ..model.model import Model, ScalarTypes
from .decode import ContentError, charset_of

_DEEPEST = 100
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


class _Builder:
    """A parser target that makes dicts: children and attributes by name, or text where there are none."""

    def __init__(self) -> None:
        self._open: list[tuple[str, dict[str, Any], list[str]]] = []
        self._root: Any = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise ContentError(f"its XML is nested more than {_DEEPEST} deep")
        children: dict[str, Any] = {}
        for name, value in attributes.items():
            if not name.startswith("{"):
                children[name] = Text(value)
        self._open.append((tag.rpartition("}")[2], children, []))

    def data(self, text: str) -> None:
        self._open[-1][2].append(text)

    def end(self, tag: str) -> None:
        name, children, texts = self._open.pop()
        value = Element(children) if children else Text("".join(texts))
        if not self._open:
            self._root = value
            return
        siblings = self._open[-1][1]
        if name not in siblings:
            siblings[name] = value
        elif type(siblings[name]) is list:
            siblings[name].append(value)
        else:
            siblings[name] = [siblings[name], value]

    def close(self) -> Any:
        return self._root


def parse(content: bytes, content_type: str) -> Any:
    """Return the value of the root element.

    An element with children (or attributes) is an ``Element``: names without their namespace, repeated
    children as a list. One without is its ``Text``. The root's own name is dropped, as JSON has none.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    reason = ""
    parser = DefusedXMLParser(target=_Builder(), encoding=_encoding(content, content_type), forbid_dtd=True)
    try:
        parser.feed(content)
        return parser.close()
    except ContentError as error:
        reason = str(error)
    except DefusedXmlException:
        reason = "its XML has a document type or entities, which are refused"
    except (SyntaxError, ValueError, LookupError):
        reason = "it is not well-formed XML"
    raise ContentError(reason)


def typed(value: Any, scalars: ScalarTypes = ()) -> Any:
    """Convert the texts of a decoded value to numbers and booleans, as its models declare.

    XML knows only text. ``scalars`` is what texts outside of models stand for; text that is no such value
    stays text.
    """
    if isinstance(value, str):
        return _scalar(value, scalars) if scalars else value
    if _is_list(value):
        value[:] = [typed(item, scalars) for item in value]
    elif isinstance(value, Model):
        tables: Mapping[str, ScalarTypes] = getattr(type(value), "_SCALARS", {})
        for name in value.attribute_names():
            held = getattr(value, name)
            if held is not None:
                changed = typed(held, tables.get(name, ()))
                if changed is not held:
                    setattr(value, name, changed)
    elif _is_object(value):
        value.update({name: typed(item, scalars) for name, item in value.items()})
    return value


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return type(value) is list


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _scalar(text: str, types: ScalarTypes) -> Any:
    bare = text.strip()
    if not bare and None in types:
        return None
    for kind in types:
        try:
            if kind is bool and bare in _BOOLEANS:
                return _BOOLEANS[bare]
            if kind is int or kind is float:
                return kind(bare)
        except ValueError:
            continue
    return text


def _encoding(content: bytes, content_type: str) -> str | None:
    """Return the charset of the header; without it a byte order mark or the XML declaration decides."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or content[:3] == b"\xef\xbb\xbf":
        return None
    return charset_of(content_type)
