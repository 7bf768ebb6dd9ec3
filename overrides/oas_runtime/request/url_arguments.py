"""A parameter that accepts the full URL of a resource, if the URL belongs to the operation.

Credentials travel with such a call, so its host has to be exactly that of a server of the operation, its
scheme https, and its path the operation's; everything else is refused before anything is sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from ..operation.operation import Operation, Parameter, Server
from .servers import fill, place_of


def is_url(value: str) -> bool:
    """Whether an argument looks like a URL instead of a plain value."""
    return "://" in value or value.startswith("//")


def read(
    value: str, parameter: Parameter, operation: Operation, variables: Mapping[str, str]
) -> tuple[Server, str]:
    """Return the server of a URL, and the value of the parameter in it.

    Raises ``ValueError``, saying what is wrong, for a URL that leads anywhere else.
    """
    try:
        parts = urlsplit(value)
        where = place_of(parts)
    except ValueError:
        raise ValueError("is not a URL") from None
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ValueError("must be a URL without user, query and fragment")
    hosts: list[str] = []
    for server in operation.servers:
        base = urlsplit(fill(server, variables))
        hosts.append(base.netloc)
        if where != place_of(base):
            continue
        match = re.fullmatch(base.path.rstrip("/") + _pattern(operation.path, parameter.name), parts.path)
        if match is not None:
            return server, unquote(match["value"])
    raise ValueError(
        f"leads to {where[1] or 'nowhere'!r}, or to another path: the token goes to "
        f"{', '.join(map(repr, dict.fromkeys(hosts)))} only, to {operation.path}"
    )


def _pattern(path: str, name: str) -> str:
    pieces = re.split(r"\{([^{}]*)\}", path)
    return "".join(
        re.escape(piece) if not index % 2 else "(?P<value>[^/]+)" if piece == name else "[^/]+"
        for index, piece in enumerate(pieces)
    )
