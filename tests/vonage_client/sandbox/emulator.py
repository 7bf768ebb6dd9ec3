"""An emulator, a client of it, and the web server that its webhooks are sent to."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from vonage_client import ResponseError
from vonage_client.sandbox import Running, Sandbox

Handler = Callable[[httpx.Request], httpx.Response]


def accept(request: httpx.Request) -> httpx.Response:
    del request
    return httpx.Response(200)


@dataclass
class Hooks:
    """The web server that webhooks are sent to, in this process: what came, and what it answers."""

    requests: list[httpx.Request] = field(default_factory=list[httpx.Request])
    answer: Handler = accept

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.answer(request)

    def bodies(self, path: str | None = None) -> list[dict[str, Any]]:
        """The JSON bodies that came, to one path or to all."""
        wanted = [request for request in self.requests if path in (None, request.url.path)]
        return [json.loads(request.content) for request in wanted if request.content]

    def statuses(self, path: str | None = None) -> list[Any]:
        """The statuses among them."""
        return [body.get("status") for body in self.bodies(path)]


@dataclass
class World:
    """An emulator, a client of it, and its webhooks."""

    sandbox: Sandbox
    running: Running
    vonage: Any
    hooks: Hooks
    http: httpx.Client

    def post(self, path: str, *, status: int = 200, **fields: Any) -> Any:
        """A request with Basic credentials and a JSON body; its answer has this status."""
        credentials = self.sandbox.credentials
        auth = (credentials["api_key"], credentials["api_secret"])
        answer = self.http.post(f"{self.running.url}{path}", json=fields, auth=auth)
        assert answer.status_code == status, answer.text
        return answer.json() if answer.content else None

    def ask(self, method: str, path: str, body: Any = None, *, status: int = 200, **headers: str) -> Any:
        """An answer of the control API, which has this status."""
        url = f"{self.running.url}/_sandbox{path}"
        answer = self.http.request(method, url, json=body, headers=headers)
        assert answer.status_code == status, answer.text
        return answer.json() if answer.content else None

    def set_webhooks(self, capability: str, **urls: str) -> None:
        """Give the application URLs, on the host ``hooks``."""
        application = self.sandbox.world.table("applications")[self.sandbox.credentials["application_id"]]
        webhooks = {name: {"address": f"http://hooks{path}"} for name, path in urls.items()}
        application["capabilities"].setdefault(capability, {})["webhooks"] = webhooks


def status_of(call: Callable[[], object]) -> Any:
    """The status by which a call is refused."""
    with pytest.raises(ResponseError) as refused:
        call()
    return refused.value.status
