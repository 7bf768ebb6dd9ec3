"""Whether a call is tried again, held to a model of one call after the other and of their common budget."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from oas_runtime.policy.retry import CAP, LONGEST, AttemptOutcome, Budget, delay
from tests.support.depth import depth

OUTCOMES = st.builds(
    AttemptOutcome,
    st.sampled_from(("no", "refused", "unknown")),
    st.booleans(),
    st.none() | st.floats(0, 200),
    st.booleans(),
)
CAPACITY = 3


class RetryMachine(RuleBasedStateMachine):
    """``tenths`` is the model's budget: a retry takes ten, a success gives one."""

    def __init__(self) -> None:
        super().__init__()
        self.budget = Budget(CAPACITY)
        self.tenths = CAPACITY * 10

    @rule()
    def succeed(self) -> None:
        self.budget.give()
        self.tenths = min(CAPACITY * 10, self.tenths + 1)

    @rule(
        outcomes=st.lists(OUTCOMES, min_size=6, max_size=6),
        retries=st.integers(0, 4),
        idempotent=st.booleans(),
        left=st.floats(0, 300),
        jitter=st.floats(0, 1),
    )
    def call(
        self, outcomes: list[AttemptOutcome], retries: int, idempotent: bool, left: float, jitter: float
    ) -> None:
        for attempt, outcome in enumerate(outcomes, 1):
            pause = delay(
                outcome,
                attempt=attempt,
                retries=retries,
                idempotent=idempotent,
                left=left,
                budget=self.budget,
                draw=lambda low, high: low + jitter * (high - low),
            )
            if pause is None:
                allowed = outcome.passing and attempt <= retries and not (outcome.once and attempt > 1)
                safe = idempotent or outcome.sent != "unknown"
                short = max(outcome.wait or 0.0, 0.0) + CAP < min(left, LONGEST)
                assert not (allowed and safe and short and self.tenths >= 10), "given up for no reason"
                return
            assert attempt <= retries and outcome.passing
            assert idempotent or outcome.sent != "unknown", "what may have acted was repeated"
            assert 0 <= pause < left and pause <= LONGEST + CAP
            assert outcome.wait is None or (outcome.wait <= LONGEST and pause >= outcome.wait)
            self.tenths -= 10
            assert self.tenths >= 0, "the budget was overdrawn"
            left -= pause


TestRetries = RetryMachine.TestCase
TestRetries.settings = settings(max_examples=depth(50, 500), stateful_step_count=30)
