"""Requests by hand, and small documents: nothing here comes from the client."""

from __future__ import annotations

import asyncio
import json
import time
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from importlib import resources
from typing import Any

import httpx

from vonage_client.sandbox import Sandbox

SECRET = "S3cret-0f-Nobody"
FIELDS: dict[str, Any] = {"api_key": "abcd1234", "api_secret": SECRET}
BASIC = ("abcd1234", SECRET)
SMS = {"to": "447700900000", "from": "Acme", "text": "Hello"}
CALL: dict[str, Any] = {
    "to": [{"type": "phone", "number": "447700900000"}],
    "from": {"type": "phone", "number": "447700900001"},
    "ncco": [{"action": "wait"}],
}

DOCUMENT: dict[str, Any] = json.loads(
    resources.files("vonage_api").joinpath("openapi.json").read_text("utf-8")
)


def token(header: Mapping[str, Any] | None = None, **claims: Any) -> str:
    """The text of a JSON Web Token whose signature is nobody's; a claim of None is left out."""
    given = {"application_id": "app", "iat": int(time.time()), "jti": SECRET, **claims}
    kept = {name: value for name, value in given.items() if value is not None}
    parts = [header if header is not None else {"alg": "RS256", "typ": "JWT"}, kept]
    texts = [urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return ".".join([*texts, "c2lnbmF0dXJl"])


def bearer(value: str | None = None) -> dict[str, str]:
    """The header of an application."""
    return {"authorization": f"Bearer {token() if value is None else value}"}


def ask(sandbox: Sandbox, method: str, path: str, *, host: str = "127.0.0.1", **given: Any) -> httpx.Response:
    """One request, in process."""

    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app=sandbox.app)
        async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as client:
            return await client.request(method, path, **given)

    return asyncio.run(send())


def small(paths: Mapping[str, Any], **rest: Any) -> dict[str, Any]:
    """An OpenAPI 3.0 document of these paths."""
    head = {"openapi": "3.0.3", "info": {"title": "Small", "version": "1"}, "servers": [{"url": "/"}]}
    return {**head, "paths": dict(paths), **rest}


def answering(schema: Any, version: str = "3.0.3", **media_type: Any) -> dict[str, Any]:
    """A document whose one operation, ``GET /thing``, answers with a schema."""
    content = {"application/json": {"schema": schema, **media_type}}
    operation = {"operationId": "getThing", "responses": {"200": {"description": "OK", "content": content}}}
    return {**small({"/thing": {"get": operation}}), "openapi": version}
