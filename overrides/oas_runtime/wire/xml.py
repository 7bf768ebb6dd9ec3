"""From an XML body to the plain values that generated decoders accept; entities and DTDs are refused."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, TypeGuard, cast

from .decode import ContentError, charset_of

_DEEPEST = 100
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
Make = tuple[Callable[[dict[str, Any]], Any], Callable[[str], Any]]


def classes_of(operation: object) -> Make:
    """The package's own ``Element`` and ``Text``, by which its decoders know that a value was XML."""
    support = type(operation).__module__.rpartition(".")[0]
    decode = importlib.import_module(f"{support}.decode")
    return cast("Make", (decode.Element, decode.Text))


class _Builder:
    """A parser target that makes dicts: children and attributes by name, or text where there are none."""

    def __init__(self, make: Make) -> None:
        self._element, self._text = make
        self._open: list[tuple[str, dict[str, Any], list[str]]] = []
        self._root: Any = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise ContentError(f"its XML is nested more than {_DEEPEST} deep")
        children: dict[str, Any] = {}
        for name, value in attributes.items():
            if not name.startswith("{"):
                children[name] = self._text(value)
        self._open.append((tag.rpartition("}")[2], children, []))

    def data(self, text: str) -> None:
        self._open[-1][2].append(text)

    def end(self, tag: str) -> None:
        name, children, texts = self._open.pop()
        value = self._element(children) if children else self._text("".join(texts))
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


def parse(content: bytes, content_type: str, make: Make) -> Any:
    """The root element's value.

    An element with children (or attributes) is an ``Element``: names without their namespace, repeated
    children as a list. One without is its ``Text``. The root's own name is dropped, as JSON has none.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    reason = ""
    parser = DefusedXMLParser(
        target=_Builder(make), encoding=_encoding(content, content_type), forbid_dtd=True
    )
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


def typed(value: Any) -> Any:
    """A decoded value with the numbers and booleans that its classes declare in place of their text.

    XML knows only text. What an attribute may hold is read from its annotation; text that is no such
    value stays text.
    """
    if _is_list(value):
        return [typed(item) for item in value]
    declared: dict[str, Any] = getattr(cast("object", value), "__annotations__", {})
    for name, annotation in declared.items():
        if name.startswith("_") or not isinstance(annotation, str) or "ClassVar" in annotation:
            continue
        held = getattr(value, name, None)
        if isinstance(held, str):
            setattr(value, name, _scalar(held, {part.strip() for part in annotation.split("|")}))
        elif _is_list(held):
            wanted = {annotation.partition("[")[2].partition("]")[0]}
            held[:] = [_scalar(each, wanted) if isinstance(each, str) else typed(each) for each in held]
        elif held is not None:
            typed(held)
    return value


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return type(value) is list


def _scalar(text: str, wanted: set[str]) -> Any:
    if wanted & {"str", "Any", "datetime", "date"}:
        return text
    bare = text.strip()
    if not bare and "None" in wanted:
        return None
    if "bool" in wanted and bare in _BOOLEANS:
        return _BOOLEANS[bare]
    for name, kind in (("int", int), ("float", float)):
        if name in wanted:
            try:
                return kind(bare)
            except ValueError:
                continue
    return text


def _encoding(content: bytes, content_type: str) -> str | None:
    """The charset of the header; a byte order mark and then the XML declaration decide without it."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or content[:3] == b"\xef\xbb\xbf":
        return None
    return charset_of(content_type)
