"""A base for state machines: an emulator in process, requests without a client, and a model beside it."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from tests.support.depth import depth
from vonage_client.sandbox import Sandbox

from ..tokens import token_of

_LOOP = asyncio.new_event_loop()
_SANDBOX = Sandbox(check_answers=True)
_BASIC = httpx.BasicAuth("abcd1234", "Sandbox-Secret1")


class Machine(RuleBasedStateMachine):
    """Every answer is held to the document; a server error fails at once."""

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = _SANDBOX
        self.sandbox.reset()
        self.sandbox.world.table("accounts")["abcd1234"]["balance"] = "100.00000000"

    def ask(self, method: str, path: str, *, token: bool = False, **content: Any) -> tuple[int, Any]:
        """The status and the JSON value of an answer."""
        if token:
            content["headers"] = {"authorization": f"Bearer {token_of(self.sandbox)}"}
        else:
            content["auth"] = _BASIC

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.sandbox.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
                return await client.request(method, path, **content)

        answer = _LOOP.run_until_complete(send())
        assert answer.status_code < 500, answer.text
        return answer.status_code, answer.json() if answer.content else None


def holds_to_its_model(machine: type[Machine], *, quick: int = 15) -> None:
    """Drive the emulator and the model through the same steps, in any order."""
    runs = settings(max_examples=depth(quick, 1000), stateful_step_count=depth(12, 30), deadline=None)
    run_state_machine_as_test(machine, settings=runs)
