"""A request outside the operations of the document, as an operation for one call.

It uses the same servers, credentials, deadline, retries, hooks and errors as every other call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NoReturn, cast, get_args
from urllib.parse import parse_qsl, urlsplit

from ..errors import ClientError
from ..errors.base import wrong_argument
from ..operation.endpoint import Endpoint, no_body
from ..operation.operation import Body, Operation, Parameter, SecurityScheme, Server
from ..request.servers import fill, place_of
from ..rules.scalar import AnyValue
from .base_client import BaseClient
from .engine import Engine

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]
Auth = Literal["basic", "bearer", "none"]
Retry = Literal["never", "idempotent"]
Query = Mapping[str, str | int | float | bool | Sequence[str | int | float | bool] | None]

_METHODS: tuple[str, ...] = get_args(Method)
_SECURITY: dict[str, tuple[tuple[str, ...], ...]] = {
    "basic": (("basic",),),
    "bearer": (("bearer",),),
    "none": (),
}
_SCHEMES = {name: SecurityScheme(name=name, type="http", scheme=name) for name in ("basic", "bearer")}
_PATH = re.compile(r"(?:/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)*")
_JSON = "application/json"
_SUCCESS = no_body("2XX")


def any_request(
    client: BaseClient, method: str, url: str, query: Query | None, json: Any, auth: Auth, retry: Retry
) -> tuple[Endpoint[Any], dict[str, Any]]:
    """Return the endpoint of one request, and its arguments.

    Raises:
        RequestInvalidError: An argument is not allowed, or ``url`` leads to a server that is neither the document's
            nor named in the options.
    """
    engine = client._engine  # pyright: ignore[reportPrivateUsage]
    try:
        return _any_request(engine, method, url, query, json, auth, retry)
    except ClientError as error:
        for observer in engine.observers:
            observer.refused(error)
        raise


def _any_request(
    engine: Engine, method: str, url: object, query: Any, json: Any, auth: str, retry: str
) -> tuple[Endpoint[Any], dict[str, Any]]:
    if method not in _METHODS:
        _refuse("method", f"must be one of {', '.join(map(repr, _METHODS))}", method, "enum")
    if auth not in _SECURITY:
        _refuse("auth", f"must be one of {', '.join(map(repr, _SECURITY))}", auth, "enum")
    if retry not in ("never", "idempotent"):
        _refuse("retry", "must be 'never' or 'idempotent'", retry, "enum")
    server, path, pairs = _place(engine, url)
    if query is not None and not isinstance(cast("object", query), Mapping):
        _refuse("query", "must be a mapping of names to values", query, "type")
    pairs += [
        (name, value) for name, value in cast("dict[Any, Any]", query or {}).items() if value is not None
    ]
    parameters: list[Parameter] = []
    arguments: dict[str, Any] = {}
    for number, (name, value) in enumerate(pairs):
        if not isinstance(cast("object", name), str) or isinstance(cast("object", value), Mapping):
            _refuse(
                "query",
                "must be a mapping of names to texts, numbers, booleans or lists of them",
                value,
                "type",
            )
        argument = f"query[{name!r}]" if f"query[{name!r}]" not in arguments else f"query[{name!r}] {number}"
        parameters.append(Parameter(name, "query", AnyValue(), argument=argument))
        arguments[argument] = value
    body = None
    if json is not None:
        body = Body(media_type=_JSON, rule=AnyValue(), required=True)
        arguments["body"] = json
    operation = Operation(
        id="request",
        call="request",
        tag="",
        method=method,
        path=path,
        pointer="",
        servers=(server,),
        security=_SECURITY[auth],
        schemes=_SCHEMES,
        parameters=tuple(parameters),
        body=body,
        accept=_JSON,
        idempotent=retry == "idempotent",
    )
    return Endpoint(operation, success=(_SUCCESS,)), arguments


def _place(engine: Engine, url: object) -> tuple[Server, str, list[tuple[str, Any]]]:
    """Return the server of a URL, the path on it, and the query parameters."""
    if not isinstance(url, str):
        _refuse("url", "must be text", None, "type")
    try:
        parts = urlsplit(url)
        place = place_of(parts)
    except ValueError:
        _refuse("url", "is not a URL", None, "format")
    if not parts.scheme or not parts.netloc:
        _refuse("url", "must be absolute, such as 'https://HOST/path'", None, "format")
    if "@" in parts.netloc or parts.fragment or url.strip() != url:
        _refuse("url", "must have no user, no fragment and no blanks", None, "format")
    segments = parts.path.lower().replace("%2e", ".").split("/")
    if not _PATH.fullmatch(parts.path) or "." in segments or ".." in segments:
        _refuse("url", "must have a path without dot segments, percent-encoded where needed", None, "format")
    requested, hosts = f"{place[0]}://{parts.netloc.lower()}", list[str]()
    for server in engine.reachable():
        base = urlsplit(fill(server, engine.settings.server_variables))
        if not base.scheme:
            continue
        hosts.append(f"{base.scheme}://{base.netloc}")
        prefix = base.path.rstrip("/")
        if place == place_of(base) and (parts.path + "/").startswith(prefix + "/"):
            bare = Server(server.url, server.variables)
            return bare, parts.path[len(prefix) :], parse_qsl(parts.query, keep_blank_values=True)
    _refuse(
        "url",
        f"leads to {requested!r}: requests go to {', '.join(map(repr, dict.fromkeys(hosts))) or 'no server'}, and to "
        "what server= and servers= name",
        None,
        "enum",
    )


def _refuse(argument: str, message: str, value: object, rule: str) -> NoReturn:
    raise wrong_argument("request", argument, message, value, rule)
