"""The table of retries, its waits and its budget, held against a model."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from oas_runtime.policy.retry import BASE, CAP, LONGEST, AttemptOutcome, Budget, delay, requested_wait

NOW = 1_700_000_000.0
SENT = st.sampled_from(["no", "refused", "unknown"])
OUTCOMES = st.builds(
    AttemptOutcome, sent=SENT, passing=st.booleans(), wait=st.none() | st.floats(0, 1000), once=st.booleans()
)


@given(
    outcome=OUTCOMES,
    attempt=st.integers(1, 12),
    retries=st.integers(0, 10),
    idempotent=st.booleans(),
    left=st.floats(-1, 200),
    share=st.floats(0, 1),
    tokens=st.integers(0, 3),
)
def test_the_table(
    outcome: AttemptOutcome,
    attempt: int,
    retries: int,
    idempotent: bool,
    left: float,
    share: float,
    tokens: int,
) -> None:
    budget = Budget(tokens)
    pause = delay(
        outcome,
        attempt=attempt,
        retries=retries,
        idempotent=idempotent,
        left=left,
        budget=budget,
        draw=lambda low, high: low + share * (high - low),
    )
    may = outcome.passing and attempt <= retries and (idempotent or outcome.sent != "unknown")
    may = may and tokens > 0 and not (outcome.once and attempt > 1)
    if pause is None:
        own = share * min(CAP, BASE * 2 ** (attempt - 1))
        wanted = own if outcome.wait is None else outcome.wait
        assert not may or wanted + own / 10 >= left or wanted > LONGEST
        return
    assert may and 0 <= pause < left
    if outcome.wait is not None:
        assert outcome.wait <= pause <= outcome.wait + CAP / 10
    else:
        assert pause <= min(CAP, BASE * 2 ** (attempt - 1))


class BudgetMachine(RuleBasedStateMachine):
    """A budget never gives more retries than it holds, plus a tenth for each success."""

    def __init__(self) -> None:
        super().__init__()
        self.budget = Budget(5)
        self.model = 50

    @rule()
    def retry(self) -> None:
        assert self.budget.take() == (self.model >= 10)
        if self.model >= 10:
            self.model -= 10

    @rule()
    def succeed(self) -> None:
        self.budget.give()
        self.model = min(50, self.model + 1)

    @invariant()
    def never_negative(self) -> None:
        assert self.model >= 0


def test_the_budget_against_a_model() -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(BudgetMachine)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": formatdate(NOW + 7, usegmt=True)}, 7.0),
        ({"retry-after": formatdate(NOW - 7, usegmt=True)}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "1e400"}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "Mon, 99 Foo 2020 99:99:99 GMT"}, None),
        ({"x-ratelimit-reset": str(int(NOW) + 5)}, 5.0),
        ({"x-ratelimit-reset": str((int(NOW) + 5) * 1000)}, 5.0),
        ({"x-ratelimit-reset": "1"}, 0.0),
        ({"x-ratelimit-reset": "later"}, None),
    ],
)
def test_what_a_server_asks_for(headers: dict[str, str], seconds: Any) -> None:
    assert requested_wait(headers, reset=True, now=lambda: NOW) == seconds


@given(st.text(max_size=40))
def test_no_header_breaks_the_reading(text: str) -> None:
    for name in ("retry-after", "retry-after-ms", "x-ratelimit-reset"):
        wait = requested_wait({name: text}, reset=True, now=lambda: NOW)
        assert wait is None or wait >= 0
