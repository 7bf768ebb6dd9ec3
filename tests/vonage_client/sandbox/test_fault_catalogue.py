"""The faults of ``tests/faults``, through the door that tests of applications use."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import cast

import pytest

from tests.faults.catalogue import faults
from tests.faults.plays import Fault
from tests.support.depth import depth
from vonage_client import Vonage, VonageError

from .emulator import World

PART = {
    "to": "447700900005",
    "message-id": "aaaa",
    "status": "0",
    "remaining-balance": "1",
    "message-price": "0.1",
}
GOOD = {"message-count": "1", "messages": [{**PART, "network": "23410"}]}


def spoken() -> Iterator[Fault]:
    """The faults that are octets in place of an answer."""
    for fault in faults(GOOD):
        (play, *more) = fault.plays
        says = isinstance(play, partial) and "data" in play.keywords and "then" in play.keywords
        if (
            says
            and not more
            and not (fault.tls or fault.handshake or fault.waits or fault.heavy or fault.endless)
        ):
            yield fault


FAULTS = {fault.name: fault for fault in list(spoken())[:: depth(12, 1)]}


@pytest.mark.parametrize("name", FAULTS)
def test_a_call_comes_to_what_the_catalogue_says(world: World, name: str) -> None:
    fault = FAULTS[name]
    reply = cast("partial[None]", fault.plays[0]).keywords
    world.sandbox.fail("sms.send", raw=reply["data"], then="reset" if reply["then"] == "reset" else "close")
    # A client of its own: the connection ends, though the answer may say that it stays.
    with Vonage(**world.sandbox.credentials, servers=world.running.servers, max_retries=0) as vonage:
        came, sent = "result", "unknown"
        try:
            vonage.sms.send(to="447700900005", from_="Acme", text="Hello")
        except VonageError as error:
            came, sent = "error", error.sent
    assert fault.ends in (came, "either")
    assert sent != "no"  # the SMS was sent, whatever the client saw
    assert len(world.sandbox.inbox(to="447700900005")) == 1


def test_there_are_many() -> None:
    assert len(list(spoken())) > 200
