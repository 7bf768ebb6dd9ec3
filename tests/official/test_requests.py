"""Every field, enum value, limit and union member that the official SDK can send: this client sends the same.

What it refuses, or sends otherwise, stands in ``differences.py`` with its reason.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from oas_runtime.errors import RequestInvalidError
from tests.support import depth, programs

from . import differences as known

programs.OFFICIAL_SDK.require_module()

from .both import Ours, Wire, Witness, differences  # noqa: E402 - they import the SDK
from .variants import Coverage, argument_sets  # noqa: E402

METHODS = Witness.names()
COMPARED = [
    name
    for name in METHODS
    if name.partition(".")[0] not in known.OUT_OF_SCOPE and name not in known.NO_REQUEST
]
used: set[known.Difference] = set()
coverage = Coverage()


def test_all_methods_of_the_sdk_are_known() -> None:
    """110 in 4.9.1: another version has others, and then this harness and docs/migrating.md are to be looked at."""
    assert len(METHODS) == 110
    assert set(known.NO_REQUEST) <= set(METHODS)
    assert {name.partition(".")[0] for name in METHODS} >= set(known.OUT_OF_SCOPE)


@pytest.mark.parametrize("name", COMPARED)
def test_the_same_intent_is_the_same_request(witness: Witness, ours: Ours, name: str) -> None:
    compared = 0
    sets = list(argument_sets(witness.methods()[name], coverage))
    step = max(1, len(sets) // depth.depth(12, len(sets)))
    for arguments in sets[::step]:
        try:
            theirs, given = witness.sent(witness.methods()[name], arguments)
        except Exception as error:
            if not type(error).__module__.startswith(("pydantic", "vonage")):
                raise
            continue  # its own check refuses it
        coverage.note(arguments)
        compared += 1
        operation = ours.find(theirs)
        assert operation is not None, f"no operation for {theirs.method} {theirs.path}"
        call, path = operation
        sent = ours.sent(call, ours.arguments(call, path, given))
        if isinstance(sent, Wire):
            for place, (one, other) in differences(theirs, sent).items():
                shape = "=bool" if (one, other) in (("True", "true"), ("False", "false")) else ""
                place = re.sub(r"\[\d+\]", "[]", place) + shape
                reason = known.explained(known.SENT_OTHERWISE, name, place)
                assert reason is not None, f"{call}: {place} is {one!r} there and {other!r} here"
                used.add(reason)
        else:
            reason = known.explained(known.REFUSED, name, refused_at(sent))
            assert reason is not None, f"{call} refuses {refused_at(sent)}: {sent}"
            used.add(reason)
    assert compared, "no request was compared"


def refused_at(error: RequestInvalidError | TypeError) -> str:
    """The place that a refusal is about: the nearest one where alternatives were tried."""
    text = str(error)
    if isinstance(error, RequestInvalidError):
        nearest = re.search(r"for the nearest, (\S+) ", text)
        return re.sub(r"\[\d+\]", "[]", nearest[1] if nearest else error.location)
    argument = re.search(r"'(\w+)'(?!.*')", text)
    assert argument, text
    return argument[1]


@pytest.mark.deep
def test_every_field_was_sent_and_every_reason_is_needed() -> None:
    """Runs after the comparison, in the same process."""
    if not coverage.reached:
        pytest.skip("the comparison ran in another process")
    assert coverage.known - coverage.reached == set()
    assert {*known.REFUSED, *known.SENT_OTHERWISE} - used == set()


def test_a_difference_would_be_noticed(witness: Witness, ours: Ours) -> None:
    """The harness itself: a field that is lost, changed or added is a difference."""
    theirs, given = witness.sent(witness.client.numbers.buy_number, number())
    call, path = ours.find(theirs) or ("", {})
    arguments = ours.arguments(call, path, given)
    assert arguments == {"country": "GB", "msisdn": "447700900000"}
    for changes in ({"country": "FR"}, {"msisdn": "447700900001"}, {"target_api_key": "abcd1235"}):
        sent = ours.sent(call, {**arguments, **changes})
        assert isinstance(sent, Wire)
        places = [
            place for place in differences(theirs, sent) if not re.search("scheme|api_(key|secret)$", place)
        ]
        assert len(places) == 1 or "target_api_key" in changes, places


def number() -> dict[str, Any]:
    from vonage_numbers import NumberParams

    return {"params": NumberParams(country="GB", msisdn="447700900000")}
