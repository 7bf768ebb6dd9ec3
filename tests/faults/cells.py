"""One call through the client under one fault: what it came to, what the server could have charged."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import anyio

from tests.support.clients import ACCOUNT, LIBRARY_KINDS, OWN_KINDS, run
from tests.support.depth import is_deep
from tests.support.raw_server import RawServer
from tests.support.server import routes
from vonage_client import Timeout, VonageError

from .catalogue import faults
from .declared import refusals
from .plays import Fault

SMS = {
    "message-count": "1",
    "messages": [
        {
            "to": "447700900000",
            "message-id": "0A0000000123ABCD1",
            "status": "0",
            "remaining-balance": "3.14159265",
            "message-price": "0.03330000",
            "network": "12345",
        }
    ],
}
CALLS = {
    "count": 1,
    "page_size": 10,
    "record_index": 0,
    "_embedded": {
        "calls": [{"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356", "status": "completed", "price": "23.4"}]
    },
}
BOUGHT = {"error-code": "200", "error-code-label": "success"}

ANSWERS: Mapping[str, Any] = {"sms.send": SMS, "voice.list_calls": CALLS, "numbers.buy": BOUGHT}
OPERATIONS: Mapping[str, str] = {
    "sms.send": "sendSms",
    "voice.list_calls": "listCalls",
    "numbers.buy": "buyNumber",
}
SHORT = Timeout(connect=1, read=0.5, write=1, pool=1, deadline=1.2)
"""Where only these limits end the call."""
PATIENT = Timeout(connect=60, read=60, write=60, pool=60, deadline=60)
"""Where the server ends the call: these limits are for a busy machine."""

_TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""One for all: to load the certificates of the world for each client takes longer than its call."""


@cache
def catalogue(call: str) -> tuple[Fault, ...]:
    """Every fault of an operation."""
    return tuple(faults(ANSWERS[call], refusals(OPERATIONS[call])))


def cells() -> Iterator[tuple[str, Fault, tuple[str, ...]]]:
    """Every operation with every fault, and the kinds of clients that meet it.

    Deep, all kinds do. Quick, each operation meets each fault through one of the client's own transports, and one
    operation through one client of the caller's: all three own transports meet every fault.
    """
    for position, call in enumerate(ANSWERS):
        for number, fault in enumerate(catalogue(call)):
            # Through a library of the caller's no connection is kept.
            libraries = () if fault.kept else LIBRARY_KINDS
            if is_deep():
                yield call, fault, (*OWN_KINDS, *libraries)
                continue
            kinds = [OWN_KINDS[(number + position) % len(OWN_KINDS)]]
            if libraries and number % len(ANSWERS) == position:
                kinds.append(libraries[number // len(ANSWERS) % len(libraries)])
            yield call, fault, tuple(kinds)


def use(call: str, **options: Any) -> Callable[[Any], Any]:
    """One call of an operation."""
    if call == "sms.send":
        return lambda client: client.sms.send(to="447700900000", from_="Acme", text="Hello", **options)
    if call == "voice.list_calls":
        return lambda client: client.voice.list_calls(status="completed", **options)
    return lambda client: client.numbers.buy(country="GB", msisdn="447700900000", **options)


@dataclass(frozen=True)
class Outcome:
    """``charges`` are those of the call that is judged."""

    value: Any
    charges: int


def play(
    kind: str, call: str, fault: Fault, pem: str, contexts: tuple[ssl.SSLContext, ssl.SSLContext] | None
) -> Outcome:
    """Make the call, through one kind of client. ``contexts`` are the server's and the client's, for TLS."""
    limits = SHORT if fault.waits else PATIENT
    options: dict[str, Any] = {**ACCOUNT, "application_id": "app", "private_key": pem, "timeout": limits}
    options["ssl_context"] = contexts[1] if contexts is not None else _TRUSTS_NOBODY
    one = use(call)
    before = 0

    def several(client: Any) -> Any:
        nonlocal before
        for _ in range(fault.calls - 1):
            one(client)
            while server.busy:
                time.sleep(0.005)
            time.sleep(0.02)
        before = server.charges
        return one(client)

    async def several_async(client: Any) -> Any:
        nonlocal before
        for _ in range(fault.calls - 1):
            await one(client)
            while server.busy:
                await anyio.sleep(0.005)
            await anyio.sleep(0.02)
        before = server.charges
        return await one(client)

    served = contexts[0] if contexts is not None else None
    with RawServer(*fault.plays, tls=served, secure=fault.handshake, reach=fault.reach) as server:
        value: Any
        try:
            value = run(
                kind,
                several if kind.startswith("sync") else several_async,
                **options,
                **routes(server.url),
            )
        except VonageError as error:
            value = error
        return Outcome(value, server.charges - before)


def wrong(call: str, fault: Fault, outcome: Outcome) -> str | None:
    """What is wrong with how a call ended; None where nothing is."""
    value, charges = outcome.value, outcome.charges
    reads = call == "voice.list_calls"
    if charges > 1 and not reads:
        return f"charged {charges} times"
    if charges and not fault.acts:
        return "the catalogue says that nothing is charged here"
    if isinstance(value, VonageError):
        if fault.ends == "result":
            return f"{value!r} in place of the result"
        if charges and value.sent != "unknown":
            return f"charged, but claimed {value.sent}: {value!r}"
        return None
    # A read is asked for again, and may then be answered.
    again = reads and charges > 1 and holds(value, ANSWERS[call])
    if fault.ends == "error" and not again:
        return f"accepted: {value!r}"
    if charges != 1 and not again:
        return f"a result, of {charges} charges"
    if fault.ends == "result" and not holds(value, ANSWERS[call]):
        return f"another result: {value!r}"
    return None


def holds(result: Any, value: Any) -> bool:
    """Whether a result holds everything that the good answer says."""
    data = result.to_dict() if hasattr(result, "to_dict") else result
    return all(data.get(key) == expected for key, expected in value.items())
