"""All operations in a random mix from several clients at a time: no error of the emulator, and the money adds up."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Event
from typing import Any

import httpx
import pytest

from oas_runtime.common.json_pointer import is_list, is_object
from oas_runtime.schema_values.values import UnsatisfiableError, Values
from tests.support.depth import depth
from vonage_client.sandbox import Document, Operation, Sandbox

from .tokens import token_of

_CLIENTS, _CALLS = 8, 25
_TABLES = (
    "calls",
    "messages",
    "verifications",
    "verifications_v2",
    "applications",
    "users",
    "conversations",
    "reports",
)
_NAMED = {
    "session_id": "sessions",
    "sessionId": "sessions",
    "connection_id": "session.connection",
    "stream_id": "session.stream",
    "archive_id": "project.archive",
    "broadcast_id": "project.broadcast",
    "render_id": "project.render",
    "captions_id": "project.captions",
    "template_id": "templates",
    "template_fragment_id": "templates.template_fragments",
    "pool_id": "accounts.pools",
    "file_id": "media",
    "application_id": "applications",
}
"""The collections of ids by the names of path parameters and properties."""
_OWNED = ("447700900001", "12025550101", "442079460000")
DOCUMENT = Document.load()


class _Client:
    """Draws requests that the document allows, more often than not for things that exist."""

    def __init__(self, sandbox: Sandbox, seed: int) -> None:
        self.sandbox = sandbox
        self.draw = random.Random(seed)

    def request(self, operation: Operation) -> tuple[str, dict[str, str], Any, str]:
        """The path, the query, the body and its media type."""
        everything = self.draw.random() < 0.5
        values = Values(DOCUMENT.data, "request", optional=everything, last=self.draw.random() < 0.5)
        path, query = operation.path, dict[str, str]()
        for parameter in operation.chosen(everything=everything):
            hints = {
                name: parameter.data[name] for name in ("example", "description") if name in parameter.data
            }
            value = values.of({**hints, **parameter.data.get("schema", {})}, parameter.name)
            if parameter.location == "path":
                path = path.replace("{" + parameter.name + "}", self.known(parameter.name) or str(value))
            elif parameter.location == "query" and parameter.name not in ("api_key", "api_secret"):
                query[parameter.name] = ",".join(map(str, value)) if is_list(value) else str(value)
        if not operation.content:
            return path, query, None, ""
        name, media_type = next(iter(operation.content.items()))
        body = values.of(media_type.get("schema", {}), "body")
        if is_object(body):
            body = {field: self.field(field, value) for field, value in body.items()}
        return path, query, body, name

    def field(self, name: str, value: Any) -> Any:
        """A value for a field: an id that exists, or a number that chooses an outcome."""
        if name in ("api_key", "api_secret"):
            return {"api_key": "abcd1234", "api_secret": "Sandbox-Secret1"}[name]
        if name in ("to", "number") and isinstance(value, str) and value.isdigit():
            return f"447700900{self.draw.choice('0123456')}{self.draw.randrange(100):02}"
        return self.known(name) or value if isinstance(value, str) else value

    def known(self, name: str) -> str | None:
        """The id of something that exists, for a name that may mean it."""
        if name in ("api_key", "account_id"):
            return "abcd1234"
        if name in _NAMED:
            with self.sandbox.world.lock:
                named = list(self.sandbox.world.table(_NAMED[name]))
            return self.draw.choice(named) if named and self.draw.random() < 0.8 else None
        if name not in (
            "uuid",
            "id",
            "request_id",
            "user_id",
            "conversation_id",
            "message_uuid",
            "report_id",
        ):
            return None
        with self.sandbox.world.lock:
            ids = [key for table in _TABLES for key in self.sandbox.world.table(table)]
        return self.draw.choice(ids) if ids and self.draw.random() < 0.8 else None

    def run(self, url: str, calls: int) -> None:
        """Make calls, and let time pass now and then."""
        with httpx.Client(trust_env=False, base_url=url, timeout=60) as http:
            for _ in range(calls):
                operation = self.draw.choice(DOCUMENT.operations)
                try:
                    path, query, body, media_type = self.request(operation)
                except UnsatisfiableError:
                    continue
                headers = {"authorization": f"Bearer {token_of(self.sandbox)}"}
                basic = any("basicAuth" in names for names in operation.security) or not operation.security
                content: dict[str, Any] = (
                    {"json": body} if "json" in media_type else {"data": body} if body else {}
                )
                fielded = operation.credential_fields is not None and media_type and "json" not in media_type
                http.request(
                    operation.method,
                    path,
                    params=query,
                    headers={} if basic else headers,
                    auth=("abcd1234", "Sandbox-Secret1")
                    if basic and not (fielded and "api_key" in (body or {}))
                    else None,
                    **content,
                )
                if self.draw.random() < 0.1:
                    self.sandbox.advance(self.draw.choice((0.1, 1, 60, 400)))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """An emulator with much money, each of whose answers is held to the document."""
    made = Sandbox(check_answers=True)
    made.world.table("accounts")["abcd1234"]["balance"] = "1000.00000000"
    yield made
    made.close()


def _spent(sandbox: Sandbox) -> Decimal:
    """What the things in the state cost."""
    table = sandbox.world.table
    costs = [Decimal(part["price"]) for part in table("sms").values()]
    costs += [
        Decimal(message["price"])
        for message in table("messages").values()
        if message.get("direction") != "inbound" and message.get("charged")
    ]
    costs += [Decimal(call["price"]) for call in table("calls").values() if call.get("price")]
    costs += [
        Decimal("0.05") + Decimal("0.04675") * len(verification["events"])
        for verification in table("verifications").values()
        if verification["status"] == "SUCCESS"
    ]
    done = [
        verification
        for verification in table("verifications_v2").values()
        if verification["status"] == "completed"
    ]
    costs += [Decimal("0.05")] * len(done)
    costs += [Decimal(lookup["price"]) for lookup in table("number_lookups").values()]
    bought = [number for number in table("numbers").values() if number["msisdn"] not in _OWNED]
    costs += [Decimal(number["initialPrice"]) for number in bought]
    return sum(costs, Decimal(0))


def _watch(url: str, ended: Event) -> int:
    """Ask for everything that the page shows, again and again; how often. Each answer is JSON."""
    paths = ("overview", "state", "calls", "messages", "webhooks", "verifications", "timers", "requests")
    asked = 0
    with httpx.Client(trust_env=False, timeout=60) as http:
        while not ended.is_set():
            answer = http.get(f"{url}/_sandbox/{paths[asked % len(paths)]}")
            assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
            answer.json()
            asked += 1
    return asked


def test_a_mix_of_all_operations(sandbox: Sandbox) -> None:
    clients = [_Client(sandbox, seed) for seed in range(_CLIENTS)]
    calls, ended = depth(_CALLS, 400), Event()
    with sandbox.serve() as running, ThreadPoolExecutor(_CLIENTS + 1) as pool:
        watching = pool.submit(_watch, running.url, ended)
        for done in [pool.submit(client.run, running.url, calls) for client in clients]:
            done.result()
        ended.set()
        assert watching.result() > 0
    faults = [
        f"{request.operation}: {request.status} {request.detail}"
        for request in sandbox.requests
        if request.status >= 500
    ]
    assert faults == []
    declared = {operation.id: operation.data["responses"] for operation in DOCUMENT.operations}
    for request in sandbox.requests:
        if request.operation and request.code is None and request.status not in (401, 404):
            ranges = (str(request.status), f"{request.status // 100}XX", "default")
            assert any(code in declared[request.operation] for code in ranges), (
                request.operation,
                request.status,
            )
    left = Decimal(sandbox.world.table("accounts")["abcd1234"]["balance"])
    assert Decimal(1000) - left == _spent(sandbox)
    carried_out = [request for request in sandbox.requests if request.status < 300]
    assert len(carried_out) > len(sandbox.requests) / 4
