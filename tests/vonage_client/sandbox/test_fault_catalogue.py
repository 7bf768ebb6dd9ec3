"""The faults of ``tests/faults``, through the door that tests of applications use."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest

from tests.faults.catalogue import faults
from tests.faults.cells import PATIENT, SHORT
from tests.faults.plays import JSON, Fault, head
from tests.support.depth import depth
from vonage_client import Vonage, VonageError
from vonage_client.sandbox import DocumentError

from .emulator import World

PART = {
    "to": "447700900005",
    "message-id": "aaaa",
    "status": "0",
    "remaining-balance": "1",
    "message-price": "0.1",
}
GOOD = {"message-count": "1", "messages": [{**PART, "network": "23410"}]}


def asked(fault: Fault) -> dict[str, Any] | None:
    """What to ask of the emulator for a fault of an answer; None for one of a connection before there is a request."""
    (play, *more) = fault.plays
    if more or fault.tls or fault.handshake or not isinstance(play, partial):
        return None
    given = play.keywords
    if given.keys() == {"data", "acts", "then"}:
        return {"raw": given["data"], "then": given["then"] if given["then"] != "again" else "close"}
    if given.keys() == {"before", "data", "times", "pause"}:
        pause = {"pause_ms": given["pause"] * 1000}
        if given["times"] is None:
            return {"raw": given["before"] + given["data"], **pause}
        return {"raw": given["before"], "drip": given["data"], "repeat": given["times"], **pause}
    if given.keys() == {"good"}:
        return {"raw": given["good"], "delay_ms": 50, "then": "hang"}
    return None


ALL = {fault.name: fault for fault in faults(GOOD) if asked(fault) is not None}
SLOW = [name for name, fault in ALL.items() if fault.waits]
QUICK = [name for name in ALL if name not in SLOW]
DRAWN = [*QUICK[:: depth(12, 1)], *SLOW[:: depth(7, 1)], "whole answer, byte by byte"]


@pytest.mark.parametrize("name", DRAWN)
def test_a_call_comes_to_what_the_catalogue_says(world: World, name: str) -> None:
    fault = ALL[name]
    world.sandbox.fail("sms.send", **(asked(fault) or {}))
    limits = SHORT if fault.waits else PATIENT
    options: dict[str, Any] = {"servers": world.running.servers, "max_retries": 0, "timeout": limits}
    # A client of its own: the connection ends, though the answer may say that it stays.
    with Vonage(**world.sandbox.credentials, **options) as vonage:
        came, sent = "result", "unknown"
        try:
            vonage.sms.send(to="447700900005", from_="Acme", text="Hello")
        except VonageError as error:
            came, sent = "error", error.sent
    assert fault.ends in (came, "either")
    assert sent != "no"  # the SMS was sent, whatever the client saw
    assert len(world.sandbox.inbox(to="447700900005")) == 1


def test_there_are_many() -> None:
    assert len(QUICK) > 200
    assert len(SLOW) > 10


def test_octets_are_repeated_as_often_as_asked(world: World) -> None:
    body = json.dumps(GOOD).encode()
    start = head("200 OK", JSON, length=len(body) + 30) + body
    for times, ends in ((3, "result"), (2, "error")):
        world.sandbox.fail("sms.send", raw=start, drip=b" " * 10, repeat=times, pause_ms=1)
        with Vonage(**world.sandbox.credentials, servers=world.running.servers, max_retries=0) as vonage:
            try:
                came = vonage.sms.send(to="447700900005", from_="Acme", text="Hello") and "result"
            except VonageError:
                came = "error"
        assert came == ends


@pytest.mark.parametrize(
    "wrong",
    [
        {"repeat": 0, "drip": b"a"},
        {"pause_ms": -1, "raw": b"a"},
        {"repeat": 2},
        {"then": "later", "raw": b""},
    ],
)
def test_what_no_fault_can_be(world: World, wrong: dict[str, Any]) -> None:
    with pytest.raises(DocumentError):
        world.sandbox.fail("sms.send", **wrong)
    assert world.sandbox.engine.faults.rules == []
