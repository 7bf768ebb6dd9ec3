"""Every field that the document declares of an answer, with a value of another type, or missing.

The server has acted, and been paid: a call ends in a result that loses nothing, or in an error that says so.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, OWN_KINDS, run
from tests.support.raw_server import Line, RawServer
from tests.support.server import routes
from vonage_client import VonageError

from .cells import ANSWERS, OPERATIONS, use
from .contents import odd_shapes
from .declared import success
from .plays import answer


@pytest.mark.parametrize("call", ANSWERS)
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_every_declared_field_of_a_wrong_shape(kind: str, call: str, pem: str) -> None:
    shapes = dict(odd_shapes(success(OPERATIONS[call])))
    assert len(shapes) >= 13
    one = use(call)
    now = [b""]

    def serve(line: Line) -> None:
        while True:
            line.request()
            line.send(now[0])

    def judge(name: str, value: Any, charges: int) -> None:
        reads = call == "voice.list_calls"
        assert charges == 1 or (reads and charges == 2), (name, charges, value)
        if isinstance(value, VonageError):
            assert value.sent == "unknown", (name, value)
        else:
            assert value.to_dict() == shapes[name], name

    def next_one(name: str) -> Callable[[], int]:
        now[0] = answer(json.dumps(shapes[name]).encode())
        before = server.charges
        return lambda: server.charges - before

    def every(client: Any) -> None:
        for name in shapes:
            charges = next_one(name)
            value: Any
            try:
                value = one(client)
            except VonageError as error:
                value = error
            judge(name, value, charges())

    async def every_async(client: Any) -> None:
        for name in shapes:
            charges = next_one(name)
            value: Any
            try:
                value = await one(client)
            except VonageError as error:
                value = error
            judge(name, value, charges())

    options: dict[str, Any] = {**ACCOUNT, "application_id": "app", "private_key": pem}
    with RawServer(serve) as server:
        run(kind, every if kind == "sync" else every_async, **options, **routes(server.url))
