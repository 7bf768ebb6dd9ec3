"""A short run of ``make fuzz``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.declared import success
from tests.support.clients import OWN_KINDS
from tests.support.depth import depth

from .answers import answers
from .target import CALLS, Target


@pytest.fixture(scope="module")
def target(pem: str) -> Iterator[Target]:
    with Target(pem) as made:
        yield made


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_nothing_but_our_own_comes_out(target: Target, kind: str, call: str) -> None:
    operation_id, _ = CALLS[call]

    @settings(max_examples=depth(40, 400))
    @given(data=answers(success(operation_id) if operation_id else {}))
    def check(data: bytes) -> None:
        target.check(kind, call, data)

    check()


@settings(max_examples=depth(10, 40))
@given(data=st.data())
def test_what_is_drawn_is_told_apart(data: st.DataObject) -> None:
    """The strategy gives answers of every sort: some are good."""
    assert isinstance(data.draw(answers({"a": [1]})), bytes)
