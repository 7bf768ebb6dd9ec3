"""Runs the activity of ``examples/workers/temporal_worker`` in Temporal's environment for activities."""

import asyncio
from datetime import timedelta

from temporal_worker import order_shipped
from temporalio.exceptions import ApplicationError
from temporalio.testing import ActivityEnvironment


async def run(order: str) -> str:
    """As the server does: again, unless the error forbids it."""
    while True:
        try:
            return str(await ActivityEnvironment().run(order_shipped, order, "447700900000"))
        except ApplicationError as error:
            if error.non_retryable:
                return f"failed: {error.details[0]}"
            delay = error.next_retry_delay or timedelta()
            await asyncio.sleep(min(0.2, delay.total_seconds()))


async def main() -> None:
    for order in ("1", "2", "3") * 2:
        end = await run(order)
        assert end == ("failed: unknown" if order == "3" else "0A1"), (order, end)


asyncio.run(main())
