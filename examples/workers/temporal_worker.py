"""Temporal: an activity that sends at most one SMS for an order, however often it is started."""

import os
from datetime import timedelta

from temporalio import activity
from temporalio.exceptions import ApplicationError

from vonage_client import AsyncVonage, RequestOptions, VonageError
from vonage_client.batch import open_ledger
from vonage_client.integrations import may_repeat, pause

vonage = AsyncVonage(ledger=open_ledger(os.environ["LEDGER"]))


@activity.defn
async def order_shipped(order: str, number: str) -> str:
    """Tell the customer; the identifier of the message."""
    try:
        options = RequestOptions(once=f"order {order}")
        text = f"Order {order} is on its way."
        sent = await vonage.sms.send(to=number, from_="Acme", text=text, options=options)
    except VonageError as error:
        raise ApplicationError(
            str(error),
            error.sent,
            type=type(error).__name__,
            non_retryable=not may_repeat(error),  # an unknown outcome is never retried
            next_retry_delay=timedelta(seconds=pause(error, activity.info().attempt - 1)),
        ) from error
    return str(sent.messages[0].message_id)
