"""Encodes plain values for a request: path segments, query pairs, headers, form text and parts.

Parameter styles are those of OpenAPI ("Style Values"), which in turn are RFC 6570 expansions. A value
that has no place in a style is an error, never a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache, partial
from typing import Any
from urllib.parse import quote

from ..common.media_types import is_json
from ..model.encode import date_text, is_list, is_object, json_text

_RESERVED = ":/?@!$'()*,;[]"
"""The reserved characters ``allowReserved`` lets through; ``& = + #`` would end the value."""
_MULTIPLE = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_PLAIN_SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}

Pair = tuple[str, str]
Part = tuple[str, str | None, "bytes | str", str | None]
"""One part of a multipart body: name, file name, content, content type."""


class EncodeError(ValueError):
    """A value cannot be encoded where the document requires it.

    ``rule`` names the reason in one word; ``name`` is the field of a body, where it is one.
    """

    def __init__(self, message: str, *, rule: str = "style") -> None:
        super().__init__(message)
        self.message = message
        self.rule = rule
        self.name: str | None = None


# --- text ------------------------------------------------------------------------------------


def text(value: Any) -> str:
    """Encode a scalar as text: ``true`` and ``false``, numbers as in JSON, dates as in RFC 3339."""
    if type(value) is str:
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, str):
        return str(value)
    if value is None:
        raise EncodeError("cannot be null here; omit the argument")
    if isinstance(value, bytes):
        raise EncodeError("cannot be bytes here")
    raise EncodeError("cannot be a nested value here")


def _quote(value: Any, safe: str) -> str:
    try:
        return quote(text(value), safe=safe)
    except UnicodeEncodeError:
        raise EncodeError("must be valid Unicode text without lone surrogates", rule="format") from None


def _items(value: Any, style: str) -> list[Any]:
    if not value:
        raise EncodeError(f"an empty list or object cannot be written in style {style}; omit it")
    return list(value)


# --- path ------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def path_template(path: str) -> tuple[str, ...]:
    """Split a path at its parameters: text, name, text, name, ..., text. The text is percent-encoded."""
    pieces: list[str] = []
    for index, piece in enumerate(path.replace("}", "{").split("{")):
        pieces.append(piece if index % 2 else quote(piece, safe="/:@!$&'()*+,;=%-._~"))
    return tuple(pieces)


def path_value(name: str, value: Any, style: str = "simple", explode: bool = False) -> str:
    """Percent-encode a path parameter. Values that would change the structure of the path are refused."""
    simple = type(value) is str and style == "simple"
    result = _quote(value, "") if simple else _expanded(name, value, style, explode)
    if result in ("", ".", ".."):
        raise EncodeError(f"must not be {result!r}: it would address another path", rule="path")
    return result


def _expanded(name: str, value: Any, style: str, explode: bool) -> str:
    if is_object(value):
        pairs = [(_quote(key, ""), _quote(item, "")) for key, item in _object(value).items()]
        members = [f"{k}={v}" if explode else f"{k},{v}" for k, v in pairs]
    elif is_list(value):
        members = [_quote(item, "") for item in _items(value, style)]
        if style == "matrix" and explode:
            members = [f"{name}={member}" for member in members]
    else:
        members, explode = [_quote(value, "")], False
    if style == "label":
        return "." + ("." if explode else ",").join(members)
    if style == "matrix":
        return ";" + (";".join(members) if explode else f"{name}=" + ",".join(members))
    return ",".join(members)


def _object(value: dict[str, Any]) -> dict[str, Any]:
    if not value:
        raise EncodeError("an empty object cannot be written here; omit it")
    return value


# --- query, cookie, header -------------------------------------------------------------------


def query_text(
    name: str, value: Any, style: str = "form", explode: bool = True, allow_reserved: bool = False
) -> str:
    """Encode a query parameter as percent-encoded ``name=value``; several pairs are joined by ``&``."""
    safe = _RESERVED if allow_reserved else ""
    kind = value.__class__
    if kind is not list and kind is not dict:
        return f"{quote(name, safe='')}={_quote(value, safe)}"
    if kind is list and not value and style == "form":
        return ""
    pairs = _pairs(name, value, style, explode)
    if pairs is not None:
        return "&".join(f"{quote(key, safe='')}={_quote(_flat(item, style), safe)}" for key, item in pairs)
    members = [_flat(member, style) for member in _members(value, style)]
    if style != "form" or allow_reserved:
        _check_separator(members, _PLAIN_SEPARATORS[style])
    return f"{quote(name, safe='')}=" + _MULTIPLE[style].join(_quote(item, safe) for item in members)


def _flat(value: Any, style: str) -> Any:
    """Encode a member of a list or object; nested lists and objects become JSON, as ``form`` has no rule."""
    return json_text(value) if style == "form" and (is_object(value) or is_list(value)) else value


def cookie_text(name: str, value: Any, explode: bool = True) -> str:
    """Encode a cookie parameter (style ``form``) for the ``Cookie`` header."""
    return query_text(name, value, "form", explode).replace("&", "; ")


def header_text(value: Any, explode: bool = False) -> str:
    """Encode a header value (style ``simple``). Characters that would end the header line are refused."""
    if is_object(value):
        sign = "=" if explode else ","
        result = ",".join(f"{text(key)}{sign}{text(item)}" for key, item in _object(value).items())
    elif is_list(value):
        items = _items(value, "simple")
        _check_separator(items, ",")
        result = ",".join([text(item) for item in items])
    else:
        result = text(value)
    for character in result:
        if (character < " " and character != "\t") or character == "\x7f":
            raise EncodeError(
                f"must not contain the control character {character!r}: it would break the header",
                rule="header",
            )
    if result != result.strip(" \t"):
        raise EncodeError("must not begin or end with blanks: a header loses them", rule="header")
    return result


def _pairs(name: str, value: Any, style: str, explode: bool) -> list[tuple[str, Any]] | None:
    """Return the pairs of a list or object that needs several; None if it needs one."""
    if style == "deepObject":
        return list(_deep(name, value))
    if is_object(value):
        return list(value.items()) if style == "form" and explode else None
    return [(name, item) for item in value] if explode else None


def _deep(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the pairs of style ``deepObject``: keys and indexes in brackets for each level."""
    if is_object(value):
        for key, item in value.items():
            yield from _deep(f"{name}[{key}]", item)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _deep(f"{name}[{index}]", item)
    else:
        yield name, value


def _members(value: Any, style: str) -> list[Any]:
    if is_object(value):
        return [part for pair in _object(value).items() for part in pair]
    return _items(value, style)


def _check_separator(items: list[Any], separator: str) -> None:
    """Refuse an item that would be decoded as two."""
    for item in items:
        if separator in text(item):
            raise EncodeError(f"must not contain {separator!r}, which separates the items")


# --- forms and parts -------------------------------------------------------------------------


def form_pairs(value: dict[str, Any], encoding: Mapping[str, Any]) -> list[Pair]:
    """The fields of ``application/x-www-form-urlencoded``, as text not yet percent-encoded.

    A list repeats its field, as style ``form`` says. An object is written as JSON, the content type that
    OpenAPI gives it, unless ``encoding`` (wire name -> ``Encoding``) says otherwise.
    """
    pairs: list[Pair] = []
    for name, item in value.items():
        kind = item.__class__
        if kind is str:
            pairs.append((name, item))
        elif kind is not list and kind is not dict:
            pairs.append((name, _located(name, item, text)))
        else:
            pairs.extend(_located(name, item, partial(_form_field, name, encoding.get(name))))
    return pairs


def _form_field(name: str, how: Any, value: Any) -> list[Pair]:
    if how is None or (how.style is None and how.explode is None):
        if how is not None and how.content_type is not None and is_json(how.content_type):
            return [(name, json_text(value))]
        if is_object(value):
            return [(name, json_text(value))]
        return [(name, json_text(item) if is_object(item) else text(item)) for item in value]
    style = how.style or "form"
    explode = how.explode if how.explode is not None else style == "form"
    pairs = _pairs(name, value, style, explode)
    if pairs is not None:
        return [(key, text(item)) for key, item in pairs]
    members = _members(value, style)
    _check_separator(members, _PLAIN_SEPARATORS[style])
    return [(name, _PLAIN_SEPARATORS[style].join(map(text, members)))]


def multipart_parts(value: dict[str, Any], encoding: Mapping[str, Any]) -> list[Part]:
    """Return the parts of ``multipart/form-data``: files for bytes, text for scalars, JSON for objects."""
    parts: list[Part] = []
    for name, item in value.items():
        how = encoding.get(name)
        content_type = None if how is None else how.content_type
        if content_type is not None and ("," in content_type or "*" in content_type):
            content_type = None
        for member in item if is_list(item) and not _is_json_list(content_type) else [item]:
            parts.append(_located(name, member, partial(_part, name, content_type)))
    return parts


def _is_json_list(content_type: str | None) -> bool:
    return content_type is not None and is_json(content_type)


def _part(name: str, content_type: str | None, value: Any) -> Part:
    if hasattr(value, "read"):
        file_name = str(getattr(value, "name", "") or name).replace("\\", "/").rpartition("/")[2]
        return (name, file_name, value.read(), content_type or "application/octet-stream")
    if type(value) is bytes:
        return (name, name, value, content_type or "application/octet-stream")
    if type(value) in (dict, list):
        if content_type is not None and not is_json(content_type):
            raise EncodeError(f"an object or list cannot be written as {content_type}")
        return (name, None, json_text(value), content_type or "application/json")
    if content_type is not None and is_json(content_type):
        return (name, None, json_text(value), content_type)
    return (name, None, text(value), content_type)


def _located(name: str, value: Any, write: Callable[[Any], Any]) -> Any:
    try:
        return write(value)
    except EncodeError as error:
        error.name = name
        raise
