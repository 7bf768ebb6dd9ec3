"""Many tasks of one event loop: cancelled at any moment, waiting in line, one after another for a long time."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import Callable
from typing import Any

import pytest
import trio

from tests.support.clients import ACCOUNT, SEND
from tests.support.depth import depth
from tests.support.server import routes
from vonage_client import AsyncVonage, ConnectTimeoutError, Timeout

SLOTS = 20
CANCELLATIONS = depth(1_500, 8_000)
pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
"""asyncio so complains of connections that nobody has closed."""


async def text(vonage: AsyncVonage, content: str) -> str:
    """Send a text; the id of the message, which is the text at this server."""
    sent = await vonage.sms.send(**{**SEND, "text": content})
    return str(sent.messages[0].message_id)


def test_no_slot_is_lost_to_thousands_of_cancellations(
    options: dict[str, Any], descriptors: Callable[[], set[str]]
) -> None:
    dice = random.Random(20260101)

    async def main() -> int:
        cancelled = 0
        before = descriptors()
        async with AsyncVonage(**options, max_connections=SLOTS, timeout=30) as vonage:
            loop = asyncio.get_running_loop()

            async def one(name: str, seconds: float) -> bool:
                """Whether the task was cancelled; where it was not, its answer is its own."""
                task = asyncio.ensure_future(text(vonage, name))
                loop.call_later(seconds, task.cancel)
                try:
                    assert await task == name
                except asyncio.CancelledError:
                    return True
                return False

            number = 0
            while cancelled < CANCELLATIONS:
                number += 1
                wave = [
                    one(f"{number}-{index}", dice.choice((0.0, dice.random() * 0.002, dice.random() * 0.03)))
                    for index in range(100)
                ]
                cancelled += sum(await asyncio.gather(*wave))
            # The server answers none of them before all of them are there.
            together = await asyncio.gather(*(text(vonage, f"hold {SLOTS}") for _ in range(SLOTS)))
            assert together == [f"hold {SLOTS}"] * SLOTS
        assert descriptors() <= before
        return cancelled

    assert asyncio.run(main()) >= CANCELLATIONS
    gc.collect()


def test_waiting_calls_are_served_in_the_order_they_came(options: dict[str, Any]) -> None:
    async def main() -> None:
        async with AsyncVonage(**options, max_connections=1) as vonage:
            done: list[int] = []

            async def one(number: int) -> None:
                answer = await vonage.sms.with_raw_response.send(**{**SEND, "text": "slow 3"})
                done.append(int(answer.headers["X-Arrival"]))
                order.append(number)

            order: list[int] = []
            tasks = []
            for number in range(60):
                tasks.append(asyncio.create_task(one(number)))
                await asyncio.sleep(0)
            for number in (7, 20, 41):
                tasks[number].cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert order == [number for number in range(60) if number not in (7, 20, 41)]
            assert done == sorted(done)

    asyncio.run(main())


def test_a_saturated_pool_says_that_nothing_was_sent(options: dict[str, Any]) -> None:
    async def main() -> None:
        async with AsyncVonage(
            **options, max_connections=2, timeout=Timeout(pool=0.1), max_retries=0
        ) as vonage:
            # The server answers none of them before all three are there.
            busy = [asyncio.create_task(text(vonage, "hold 3")) for _ in range(2)]
            await asyncio.sleep(0.05)
            for _ in range(3):
                with pytest.raises(ConnectTimeoutError, match="free connection") as caught:
                    await text(vonage, "x")
                assert caught.value.sent == "no"
            async with AsyncVonage(**options) as another:
                assert await text(another, "hold 3") == "hold 3"
            assert await asyncio.gather(*busy) == ["hold 3"] * 2
            assert await text(vonage, "x") == "x"

    asyncio.run(main())


def test_many_tasks_under_trio(url: str, descriptors: Callable[[], set[str]]) -> None:
    texts: list[str] = []

    async def main() -> None:
        async with AsyncVonage(**routes(url, **ACCOUNT), max_connections=8) as vonage:

            async def one(name: str) -> None:
                texts.append(await text(vonage, name))

            async with trio.open_nursery() as nursery:
                for number in range(200):
                    nursery.start_soon(one, str(number))
            with trio.move_on_after(0.05):
                async with trio.open_nursery() as nursery:
                    for _ in range(20):
                        nursery.start_soon(one, "slow 5000")
            assert await text(vonage, "after") == "after"

    before = descriptors()
    trio.run(main)
    assert sorted(texts, key=int) == [str(number) for number in range(200)]
    assert descriptors() <= before
