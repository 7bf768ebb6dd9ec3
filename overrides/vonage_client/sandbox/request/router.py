"""Finds the operation of a request by servers, paths and methods, or the reason why there is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from http import HTTPStatus
from urllib.parse import unquote

from ..openapi.document import Document
from ..openapi.operation import Operation, Server
from .incoming import Call, Incoming
from .problems import Refusal


class Router:
    """Matches requests to the operations of ``served``, some of the document's servers."""

    def __init__(self, document: Document, served: Iterable[Server]) -> None:
        self._served = frozenset(served)
        self._known = {
            one for operation in document.operations for one in (operation.server, *operation.regional)
        }
        self._patterns = [(re.compile(item.pattern()), item) for item in document.operations]

    def match(self, incoming: Incoming) -> Call:
        """Return the call of a request; raises ``Refusal`` (404, 405)."""
        if any(unquote(segment) in (".", "..") for segment in incoming.path.split("/")):
            raise Refusal(HTTPStatus.NOT_FOUND, "unknown-path", "The path has a dot segment.")
        served = self._addressed(incoming)
        matching = [
            (operation, match)
            for pattern, operation in self._patterns
            if (match := pattern.fullmatch(incoming.path))
        ]
        here = [(operation, match) for operation, match in matching if served(operation)]
        same = [element for element in here if element[0].path == here[0][0].path]
        for operation, match in same:
            if operation.method == incoming.method:
                values = [unquote(value) for value in match.groups()]
                return Call(operation, incoming, dict(zip(operation.names, values, strict=True)))
        elsewhere = [operation for operation, _ in matching if not served(operation)]
        if wanted := [item for item in elsewhere if item.method == incoming.method] or elsewhere * (not here):
            raise self._wrong_server(wanted[0], incoming)
        if not here:
            raise Refusal(HTTPStatus.NOT_FOUND, "unknown-path", f"The document has no path {incoming.path}.")
        allowed = ", ".join(sorted({operation.method for operation, _ in same}))
        raise Refusal(
            HTTPStatus.METHOD_NOT_ALLOWED,
            "unknown-method",
            f"{here[0][0].path} takes {allowed}, not {incoming.method}.",
            headers=[("allow", allowed)],
        )

    def _addressed(self, incoming: Incoming) -> Callable[[Operation], bool]:
        """Return a test for operations of the requested host, if the document has that host."""
        if self._is_known(incoming.host):
            return lambda operation: operation.server in self._served and operation.is_at(incoming.host)
        return lambda operation: operation.server in self._served

    def _is_known(self, host: str) -> bool:
        return any(server.is_host(host) for server in self._known)

    def _wrong_server(self, operation: Operation, incoming: Incoming) -> Refusal:
        if self._is_known(incoming.host):
            asked = incoming.host
        else:
            asked = ", ".join(sorted(server.url for server in self._served))
        return Refusal(
            HTTPStatus.NOT_FOUND,
            "wrong-server",
            f"{operation.method} {operation.path} is served by {operation.server.url}; this is {asked}.",
            extra={"server": operation.server.url},
        )
