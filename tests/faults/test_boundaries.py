"""An answer, or a request, that ends at any of its bytes: nothing is accepted, nothing is charged twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from tests.support.clients import ACCOUNT, OWN_KINDS, run
from tests.support.depth import depth
from tests.support.raw_server import Play, RawServer
from tests.support.server import routes
from vonage_client import RequestOptions, VonageError

from .cells import ANSWERS, PATIENT, use
from .plays import answer, read_some, say

ONCE = RequestOptions(max_retries=0)


def _plays(call: str, then: str, kind: str) -> Iterator[Play]:
    """A play for each byte: of the answer, and of the first of the request's.

    Quick, each of the tests takes every sixth byte, so that each operation meets them all.
    """
    step = depth(6, 1)
    first = (2 * OWN_KINDS.index(kind) + (then == "reset")) % step
    good = answer(json.dumps(ANSWERS[call]).encode())
    for size in range(first, len(good), step):
        yield say(good[:size], then=then)
    for size in range(1 + first, 120, step):
        yield read_some(size, then)


@pytest.mark.parametrize("then", ["close", "reset"])
@pytest.mark.parametrize("call", ANSWERS)
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_an_end_at_any_byte(kind: str, call: str, then: str, pem: str) -> None:
    plays = list(_plays(call, then, kind))
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

    options: dict[str, Any] = {**ACCOUNT, "application_id": "app", "private_key": pem, "timeout": PATIENT}
    with RawServer(*plays) as server:
        run(kind, every if kind == "sync" else every_async, **options, **routes(server.url))
    for place, (error, charges) in enumerate(errors):
        assert charges <= 1, place
        assert error.sent == "unknown", (place, error)
