"""Links to the next page: only their query is used, never their host or path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

from ..common.record import record
from ..operation.paging import PageParameter

_VERSION = r"\A/v\d+(?=/)"
_WHOLE = r"[+-]?\d{1,18}"
_DEFAULT_PORTS = {"http": 80, "https": 443, "": None}
_MOST_FIELDS = 1000


class InvalidLinkError(ValueError):
    """The reason why a link or its value is invalid: half a sentence for an error message."""


@record
class LinkScope:
    """The target of a call, as far as a link may repeat it.

    Attributes:
        hosts: Host and port of each of the operation's servers; the port is None where it is the scheme's own.
        prefixes: What those servers put before a path.
        path: Of the call, percent-encoded, without a prefix.
    """

    hosts: frozenset[tuple[str, int | None]]
    prefixes: frozenset[str]
    path: str

    def leads_here(self, path: str) -> bool:
        """Whether the path of a link is the call's own, possibly without its prefix or version."""
        wanted = unquote(self.path).rstrip("/")
        known = {
            prefix + tail
            for prefix in {*self.prefixes, ""}
            for tail in (wanted, re.sub(_VERSION, "", wanted, count=1))
        }
        return unquote(path).rstrip("/") in known


def authority(url: str) -> tuple[str, int | None]:
    """Return host and port of a URL; port None for the default port. Raises ``ValueError``."""
    parts = urlsplit(url)
    port = None if parts.port == _DEFAULT_PORTS.get(parts.scheme) else parts.port
    return (parts.hostname or "").lower(), port


def parameters_of(href: object, wanted: Sequence[PageParameter], here: LinkScope) -> dict[str, Any]:
    """Return the arguments in a link. Raises ``InvalidLinkError`` for another target or without any."""
    if not isinstance(href, str):
        raise InvalidLinkError(f"its link is not a text but {type(href).__name__}")
    try:
        parts = urlsplit(href)
        host = authority(href)
        query = parse_qs(parts.query, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise InvalidLinkError("its link is not a URL") from None
    if parts.scheme not in ("", "http", "https"):
        raise InvalidLinkError("its link is not of the scheme http or https")
    if (parts.scheme or parts.netloc) and host not in here.hosts:
        raise InvalidLinkError(f"its link leads to another host, {host[0][:100]!r}")
    if not here.leads_here(urljoin(here.path, parts.path)):
        raise InvalidLinkError("its link leads to another path")
    values: dict[str, Any] = {}
    for parameter in wanted:
        texts = query.get(parameter.name, ())
        if len(set(texts)) > 1:
            raise InvalidLinkError(f"its link gives {parameter.name!r} more than once")
        if texts:
            values[parameter.argument] = value_of(parameter, texts[0])
    if not values:
        raise InvalidLinkError(f"its link gives none of {_listed(parameter.name for parameter in wanted)}")
    return values


def value_of(parameter: PageParameter, value: object) -> str | int:
    """The value of a parameter in a page, as its argument. Raises ``InvalidLinkError``."""
    if parameter.kind != "int":
        return str(value)
    number = whole(value)
    if number is None:
        raise InvalidLinkError(f"its {parameter.name!r} is not a whole number")
    return number


def whole(value: object) -> int | None:
    """Return a whole number from a number or its text; else None."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return int(value) if isinstance(value, str) and re.fullmatch(_WHOLE, value) else None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(repr, names))
