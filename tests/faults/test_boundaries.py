"""An answer, or a request, that ends at any of its bytes: nothing is accepted, nothing is charged twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from tests.support.clients import ACCOUNT, OWN_KINDS, run
from tests.support.server import routes
from vonage_client import RequestOptions, Timeout, VonageError

from .cells import ANSWERS, use
from .plays import answer, read_some, say
from .server import FaultServer, Play

LIMITS = Timeout(connect=5, read=5, write=5, pool=5, deadline=5)
ONCE = RequestOptions(max_retries=0)


def _plays(call: str, then: str) -> Iterator[Play]:
    """One play for each byte: of the answer, and of the first of the request's."""
    good = answer(json.dumps(ANSWERS[call]).encode())
    for size in range(len(good)):
        yield say(good[:size], then=then)
    for size in range(1, 120):
        yield read_some(size, then)


@pytest.mark.parametrize("then", ["close", "reset"])
@pytest.mark.parametrize("call", ANSWERS)
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_an_end_at_any_byte(kind: str, call: str, then: str, pem: str) -> None:
    plays = list(_plays(call, then))
    one = use(call, options=ONCE)
    errors: list[tuple[VonageError, int]] = []

    def every(client: Any) -> None:
        for _ in plays:
            before = server.charges
            with pytest.raises(VonageError) as caught:
                one(client)
            errors.append((caught.value, server.charges - before))

    async def every_async(client: Any) -> None:
        for _ in plays:
            before = server.charges
            with pytest.raises(VonageError) as caught:
                await one(client)
            errors.append((caught.value, server.charges - before))
            await anyio.sleep(0)

    options: dict[str, Any] = {**ACCOUNT, "application_id": "app", "private_key": pem, "timeout": LIMITS}
    with FaultServer(*plays) as server:
        run(kind, every if kind == "sync" else every_async, **options, **routes(server.url))
    for place, (error, charges) in enumerate(errors):
        assert charges <= 1, place
        assert error.sent == "unknown", (place, error)
