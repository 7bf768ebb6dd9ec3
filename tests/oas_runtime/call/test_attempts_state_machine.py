"""Whole calls, held to a model: tries, waits, the budget and the deadline, as the client drives them.

The model knows the table of ``docs/reliability.md`` and a clock of its own; the client under test is the public
one, with a transport that fails as it is told, and a clock and sleeps that take no time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from oas_runtime.policy.retry import CAP, LONGEST, Budget
from tests.support.clients import ACCOUNT
from tests.support.depth import depth
from vonage_client import RequestOptions, Vonage, VonageError

GOOD = {"error-code": "200", "error-code-label": "success"}
DEADLINE = 60.0
TOKENS = 2
"""The budget of this client: less than usual, so that it is soon spent."""
TENTHS = TOKENS * 10


class Step:
    """What one try meets: ``sent`` is what a caller may know of it; ``wait`` is what the server asks for."""

    def __init__(
        self,
        sent: str,
        *,
        status: int = 0,
        wait: float | None = None,
        once: bool = False,
        passing: bool = True,
    ) -> None:
        self.sent, self.status, self.wait, self.once, self.passing = sent, status, wait, once, passing

    def __repr__(self) -> str:
        return f"<{self.sent} {self.status} wait={self.wait}>"

    def play(self, request: httpx.Request) -> httpx.Response:
        if self.status == 0:
            raise httpx.ReadError("reset", request=request)
        if self.once:
            return httpx.Response(200, content=b"{", headers={"Content-Type": "application/json"})
        headers = {} if self.wait is None else {"Retry-After": f"{self.wait:g}"}
        body: Any = GOOD if self.status == 200 else {}
        return httpx.Response(self.status, json=body, headers=headers)


WAITS = st.none() | st.integers(0, 90).map(float)
STEPS = st.one_of(
    st.just(Step("result", status=200)),
    st.builds(lambda wait: Step("refused", status=429, wait=wait), WAITS),
    st.builds(lambda wait: Step("refused", status=503, wait=wait), st.integers(0, 90).map(float)),
    st.sampled_from((500, 502, 408)).map(lambda status: Step("unknown", status=status)),
    st.just(Step("unknown", status=0)),
    st.just(Step("unknown", status=200, once=True)),
    st.sampled_from((400, 401, 404, 302)).map(lambda status: Step("refused", status=status, passing=False)),
)


class ExchangeMachine(RuleBasedStateMachine):
    """One client, and call after call; ``tenths`` is the model's budget."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.now = 1000.0
        self.slept: list[float] = []
        self.steps: list[Step] = []
        self.met: list[Step] = []
        self.tenths = TENTHS
        self.patch.setattr("oas_runtime.call.sync_client.sleep", self._sleep)
        self.patch.setattr("time.monotonic", lambda: self.now)
        self.patch.setattr("oas_runtime.call.engine.Budget", lambda: Budget(TOKENS))

    def _sleep(self, closing: object, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def _play(self, request: httpx.Request) -> httpx.Response:
        step = self.steps.pop(0)
        self.met.append(step)
        return step.play(request)

    @initialize()
    def begin(self) -> None:
        self.client = Vonage(**ACCOUNT, transport=httpx.MockTransport(self._play), timeout=DEADLINE)

    @rule(count=st.integers(1, 25))
    def succeed(self, count: int) -> None:
        for _ in range(count):
            self.steps = [Step("result", status=200)]
            self.client.numbers.buy(country="GB", msisdn="447700900000")
        self.tenths = min(TENTHS, self.tenths + count)

    @rule(
        steps=st.lists(STEPS, min_size=6, max_size=6),
        retries=st.integers(0, 4),
        repeatable=st.booleans(),
        deadline=st.sampled_from((1.0, 20.0, DEADLINE)),
    )
    def call(self, steps: list[Step], retries: int, repeatable: bool, deadline: float) -> None:
        self.steps, self.met, self.slept = list(steps), [], []
        began = self.now
        options = RequestOptions(max_retries=retries, timeout=deadline)
        arguments: dict[str, Any] = {"country": "GB", "msisdn": "447700900000", "options": options}
        method: Callable[..., Any] = self.client.numbers.update if repeatable else self.client.numbers.buy
        error: VonageError | None = None
        try:
            method(**arguments)
        except VonageError as caught:
            error = caught

        assert len(self.slept) == len(self.met) - 1, "one wait between two tries"
        assert len(self.met) <= retries + 1
        for number, (step, pause) in enumerate(zip(self.met, self.slept, strict=False), 1):
            assert step.passing and step.sent != "result", "tried again for no reason"
            assert repeatable or step.sent != "unknown", "what may have acted was repeated"
            assert not step.once or number == 1
            if step.wait is not None:
                assert step.wait <= pause <= step.wait + CAP / 10
            else:
                assert 0 <= pause <= min(CAP, 0.5 * 2 ** (number - 1))
            self.tenths -= 10
            assert self.tenths >= 0, "the budget was overdrawn"
        assert self.now - began == pytest.approx(sum(self.slept)) and self.now - began < deadline

        last, tries = self.met[-1], len(self.met)
        if error is None:
            assert last.sent == "result"
            self.tenths = min(TENTHS, self.tenths + 1)
            return
        assert last.sent != "result"
        unsure = any(step.sent == "unknown" for step in self.met)
        assert error.sent == ("unknown" if unsure else "refused")
        assert error.attempts == tries
        left = deadline - (self.now - began)
        longest = (last.wait or 0.0) + CAP
        allowed = last.passing and tries <= retries and not (last.once and tries > 1)
        safe = repeatable or last.sent != "unknown"
        assert not (allowed and safe and longest < min(left, LONGEST) and self.tenths >= 10), (
            "given up for no reason"
        )

    def teardown(self) -> None:
        self.patch.undo()
        if hasattr(self, "client"):
            self.client.close()


TestExchange = ExchangeMachine.TestCase
TestExchange.settings = settings(max_examples=depth(20, 200), stateful_step_count=15)
