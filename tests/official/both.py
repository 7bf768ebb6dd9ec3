"""One intent, sent by both clients: the official SDK's requests as they leave it, and this client's for the same."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import requests
import vonage as official

import vonage_api.api
from oas_runtime.operation.endpoint import Endpoint
from oas_runtime.rules import Array
from vonage_client import RequestInvalidError, Vonage, VonageError

ROOT = Path(__file__).resolve().parents[2]
APPLICATION = "78d335fa-323d-0114-9c3d-d6f0d48968cf"
ACCOUNT = {"api_key": "abcd1234", "api_secret": "not-a-secret"}


class Sent(BaseException):
    """The request that the official SDK was about to send; nothing of it may catch this."""

    def __init__(self, request: requests.PreparedRequest, given: Mapping[str, Any]) -> None:
        super().__init__("sent")
        self.request = request
        self.given = given


@dataclass(frozen=True)
class Wire:
    """A request as a server reads it."""

    method: str
    host: str
    path: str
    query: dict[str, list[str]]
    body: Any
    scheme: str

    @classmethod
    def of(cls, method: str, url: str, headers: Mapping[str, Any], content: bytes) -> Wire:
        parts = urlsplit(url)
        query: dict[str, list[str]] = {}
        for name, value in parse_qsl(parts.query, keep_blank_values=True):
            query.setdefault(name, []).append(value)
        body: Any = None
        if content and "form" in str(headers.get("Content-Type", "")):
            body = dict(parse_qsl(content.decode(), keep_blank_values=True))
        elif content:
            text = content.decode()
            body = json.loads(text) if text[0] in '{["' or text == "null" else dict(parse_qsl(text, True))
        scheme = headers.get("Authorization", b"none")
        scheme = scheme.decode() if isinstance(scheme, bytes) else str(scheme)
        return cls(method, parts.hostname or "", parts.path, query, body, scheme.partition(" ")[0].lower())


class Witness:
    """The official SDK with a session that sends nothing."""

    def __init__(self, private_key: str) -> None:
        auth = official.Auth(**ACCOUNT, application_id=APPLICATION, private_key=private_key)
        auth.create_jwt_auth_string = lambda: b"Bearer witness"  # type: ignore[method-assign]
        self.client = official.Vonage(auth)
        self._http = self.client.http_client
        session = self._http._session
        session.request = self._request
        self._prepare = session.prepare_request

    @staticmethod
    def names() -> list[str]:
        """All public methods of the SDK, by product and name."""
        client = official.Vonage(official.Auth(**ACCOUNT))
        return [
            f"{product}.{name}"
            for product, api in vars(client).items()
            if not product.startswith("_")
            for name, _ in inspect.getmembers(type(api), inspect.isfunction)
            if not name.startswith("_")
        ]

    def methods(self) -> dict[str, Callable[..., Any]]:
        """The methods themselves."""
        methods: dict[str, Callable[..., Any]] = {}
        for qualified in self.names():
            product, _, name = qualified.partition(".")
            methods[qualified] = getattr(getattr(self.client, product), name)
        return methods

    def sent(self, method: Callable[..., Any], arguments: Mapping[str, Any]) -> tuple[Wire, dict[str, Any]]:
        """What a method sends, as a server reads it and as the SDK gave it to its HTTP library."""
        self._http._headers = {k: v for k, v in self._http._headers.items() if k in ("User-Agent", "Accept")}
        try:
            method(**arguments)
        except Sent as sent:
            content = sent.request.body or b""
            content = content.encode() if isinstance(content, str) else content
            wire = Wire.of(sent.request.method or "", sent.request.url or "", sent.request.headers, content)
            return wire, dict(sent.given)
        raise AssertionError("nothing was sent")

    def _request(self, method: str, url: str, **given: Any) -> Any:
        given.pop("timeout", None)
        prepared = self._prepare(requests.Request(method, url, **given))
        raise Sent(prepared, {k: v for k, v in given.items() if k != "headers"})


class Ours:
    """This client with a transport that records, and the operations by method and path."""

    def __init__(self, private_key: str) -> None:
        self._seen: list[httpx.Request] = []
        transport = httpx.MockTransport(self._answer)
        self.client = Vonage(
            **ACCOUNT, application_id=APPLICATION, private_key=private_key, transport=transport
        )
        lines = (ROOT / "generated" / "MANIFEST.tsv").read_text("utf-8").splitlines()
        rows = [line.split("\t") for line in lines[1:] if line and not line.startswith("#")]
        self._endpoints: dict[str, Endpoint[Any]] = {}
        self.operations = [(row[2], row[3].split("/"), row[1]) for row in rows]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self._seen.append(request)
        return httpx.Response(500, json={})

    def find(self, wire: Wire) -> tuple[str, dict[str, str]] | None:
        """The call for a request, and the values of its path; the one with the fewest variables."""
        parts = wire.path.split("/")
        matches: list[tuple[int, str, dict[str, str]]] = []
        for method, segments, call in self.operations:
            if method != wire.method or len(segments) != len(parts):
                continue
            pairs = list(zip(segments, parts, strict=True))
            variables = {name[1:-1]: unquote(value) for name, value in pairs if name[:1] == "{"}
            if all(name == value or name[:1] == "{" for name, value in pairs):
                matches.append((len(variables), call, variables))
        if not matches:
            return None
        _, call, variables = min(matches, key=lambda match: match[0])
        return call, variables

    def arguments(self, call: str, path: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of this client that say what the official SDK was given."""
        operation = self.endpoint(call).operation
        arguments: dict[str, Any] = {}
        names = {parameter.name: parameter for parameter in operation.parameters}
        for name, value in path.items():
            arguments[names[name].argument] = value
        for name, value in (given.get("params") or {}).items():
            parameter = names.get(name)
            if parameter is None:
                arguments[name] = value
            elif value is not None:
                listed = isinstance(parameter.rule, Array) and not isinstance(value, list)
                arguments[parameter.argument] = [value] if listed else value
        body = given.get("json") if given.get("json") is not None else given.get("data")
        if body is not None and operation.body is None:
            for name, value in _plain(body).items():
                arguments[names[name].argument if name in names else name] = value
        elif body is not None and operation.body is not None and not operation.body.spread:
            arguments["body"] = _plain(body)
        elif body:
            assert operation.body is not None
            for name, value in _plain(body).items():
                if value is not None:
                    arguments[operation.body.argument(name)] = value
        return arguments

    def endpoint(self, call: str) -> Endpoint[Any]:
        """The endpoint of a call."""
        if not self._endpoints:
            for module in pkgutil.walk_packages(vonage_api.api.__path__, "vonage_api.api."):
                endpoint = getattr(importlib.import_module(module.name), "ENDPOINT", None)
                if endpoint is not None:
                    self._endpoints[endpoint.operation.call] = endpoint
        return self._endpoints[call]

    def sent(self, call: str, arguments: Mapping[str, Any]) -> Wire | RequestInvalidError | TypeError:
        """What this client sends, or why it refuses to."""
        tag, name = call.split(".")
        method = getattr(getattr(self.client.with_options(max_retries=0), tag), name)
        self._seen.clear()
        try:
            method(**arguments)
        except (RequestInvalidError, TypeError) as error:
            return error
        except VonageError:
            pass  # of the answer, which says 500
        assert self._seen, f"{call}: nothing was sent"
        request = self._seen[0]
        headers = {name.title(): value for name, value in request.headers.items()}
        return Wire.of(request.method, str(request.url), headers, request.content)


def _plain(value: Any) -> Any:
    """Enums of the SDK as their texts."""
    return json.loads(json.dumps(value))


def differences(theirs: Wire, ours: Wire) -> dict[str, tuple[Any, Any]]:
    """Where two requests differ, by place."""
    places: dict[str, tuple[Any, Any]] = {}
    for name in ("method", "host", "path", "scheme"):
        if getattr(theirs, name) != getattr(ours, name):
            places[name] = (getattr(theirs, name), getattr(ours, name))
    _compare("query", theirs.query, ours.query, places)
    _compare("body", theirs.body, ours.body, places)
    return places


def _compare(place: str, theirs: Any, ours: Any, places: dict[str, tuple[Any, Any]]) -> None:
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for name in {**theirs, **ours}:
            _compare(f"{place}.{name}", theirs.get(name), ours.get(name), places)
    elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        for number, (one, other) in enumerate(zip(theirs, ours, strict=True)):
            _compare(f"{place}[{number}]", one, other, places)
    elif theirs != ours:
        places[place] = (theirs, ours)
