"""Whatever a server does, a call ends in the true result or in an error that claims nothing false.

Each cell is one call through the public client over a real socket. The server counts the whole requests
that it could have acted on (charges): nothing that was charged may be called unsent or refused, and
nothing is charged twice.
"""

from __future__ import annotations

import ssl
import time
import tracemalloc
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.client.drive import ACCOUNT, EVERY_KIND, OWN_KINDS, run
from tests.client.servers import routes
from vonage_client import Timeout, VonageError

from .catalogue import Fault, faults
from .server import FaultServer

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
LIMITS = Timeout(connect=1, read=0.5, write=1, pool=1, deadline=1.2)
LONGEST = 10.0
"""Seconds after which a call counts as hanging: far above every limit it was given."""

CELLS = [
    pytest.param(call, fault, id=f"{call}-{fault.name}")
    for call, value in ANSWERS.items()
    for fault in faults(value)
]


def use(call: str) -> Any:
    """One call of an operation."""
    if call == "sms.send":
        return lambda client: client.sms.send(to="447700900000", from_="Acme", text="Hello")
    if call == "voice.list_calls":
        return lambda client: client.voice.list_calls(status="completed")
    return lambda client: client.numbers.buy(country="GB", msisdn="447700900000")


@pytest.mark.parametrize(("call", "fault"), CELLS)
def test_every_fault_ends_well(call: str, fault: Fault, pem: str, certificates: Mapping[str, Any]) -> None:
    options: dict[str, Any] = {**ACCOUNT, "application_id": "app", "private_key": pem, "timeout": LIMITS}
    context = None
    if fault.tls:
        context, options["ssl_context"] = certificates[fault.tls]
    # Most faults are waited for: every kind of client waits at once. Bombs are weighed, so they come one by one.
    with ThreadPoolExecutor(1 if fault.bomb else len(EVERY_KIND)) as threads:
        wrong = list(threads.map(lambda kind: _wrong(kind, call, fault, context, options), EVERY_KIND))
    assert not any(wrong), {kind: each for kind, each in zip(EVERY_KIND, wrong, strict=True) if each}


def _wrong(
    kind: str, call: str, fault: Fault, context: ssl.SSLContext | None, options: dict[str, Any]
) -> str | None:
    """What is wrong with how one kind of client ends one fault."""
    one = use(call)
    before: list[int] = []

    def several(client: Any) -> Any:
        for _ in range(fault.calls - 1):
            one(client)
            time.sleep(0.06)
        before.append(server.charges)
        return one(client)

    async def several_async(client: Any) -> Any:
        import anyio

        for _ in range(fault.calls - 1):
            await one(client)
            await anyio.sleep(0.06)
        before.append(server.charges)
        return await one(client)

    outcome: Any
    with FaultServer(*fault.plays, tls=context) as server:
        if fault.bomb:
            tracemalloc.start()
        began = time.monotonic()
        try:
            outcome = run(
                kind,
                several if kind.startswith("sync") else several_async,
                **options,
                **routes(server.url),
            )
        except VonageError as error:
            outcome = error
        took = time.monotonic() - began
        if fault.bomb:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            # The server's own copy of what it sends is counted too.
            if peak >= 64 << 20 and "80 MB" not in fault.name:
                return f"took {peak} bytes"
        charges = server.charges - before[0]

    if took >= LONGEST:
        return f"hung: {took} s"
    ends = fault.ends
    if fault.kept and kind not in OWN_KINDS:
        ends = "either"  # on a connection of its own the second request meets the next play
    reads = call == "voice.list_calls"
    if charges > 1 and not reads:
        return f"charged {charges} times"
    if isinstance(outcome, VonageError):
        if ends == "result":
            return f"{outcome!r} in place of the result"
        if charges and outcome.sent != "unknown":
            return f"charged, but claimed {outcome.sent}: {outcome!r}"
        return None
    # A read is asked for again, and may then be answered.
    again = reads and charges > 1 and _holds(outcome, ANSWERS[call])
    if ends == "error" and not again:
        return f"accepted: {outcome!r}"
    if charges != 1 and not again:
        return f"a result, of {charges} charges"
    if ends == "result" and not _holds(outcome, ANSWERS[call]):
        return f"another result: {outcome!r}"
    return None


def _holds(result: Any, value: Any) -> bool:
    """Whether a result holds everything that the good answer says."""
    said = result.to_dict() if hasattr(result, "to_dict") else result
    return all(said.get(key) == each for key, each in value.items())


def test_unknown_is_no_cheap_way_out() -> None:
    """There are enough faults, and enough of them that have to succeed."""
    names = [fault.name for fault in faults(SMS)]
    assert len(names) == len(set(names))
    assert len(names) >= 160
    assert sum(fault.ends == "result" for fault in faults(SMS)) >= 20
