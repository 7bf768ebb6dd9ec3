"""Reading what requests are made of, where openapi-core is loose about it or looks in another place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.datastructures import ImmutableMultiDict

from .message import Pairs


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839 suffix included)."""
    name = media_type.partition(";")[0].strip().lower()
    return name == "application/json" or name.endswith("+json")


def cookies_of(headers: Pairs) -> list[tuple[str, str]]:
    """The cookies of a request."""
    cookies: SimpleCookie = SimpleCookie()
    for name, value in headers:
        if name == "cookie":
            try:
                cookies.load(value)
            except CookieError:
                continue
    return [(name, morsel.value) for name, morsel in cookies.items()]


def path_aliases(name: str, value: str) -> Iterable[tuple[str, str]]:
    """openapi-core looks for a path parameter of style label or matrix under a decorated name."""
    return [(f"{mark}{name}{star}", value) for mark in ("", ".", ";") for star in ("", "*")]


def read_form(value: bytes, **_: str) -> Mapping[str, str]:
    """The fields of a form; ``ValueError`` unless they are UTF-8."""
    return ImmutableMultiDict(parse_qsl(value.decode("utf-8"), keep_blank_values=True, errors="strict"))


def read_json(value: bytes, **_: str) -> Any:
    """A JSON value by RFC 8259: UTF-8, no NaN, and no name twice."""
    return json.loads(value.decode("utf-8"), parse_constant=_not_json, object_pairs_hook=_object)


def _not_json(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a name is repeated")
    return made
