"""Ray: at most one SMS for an order, however often Ray runs the task again because a worker died."""

import functools
import os

import ray

from vonage_client import RequestOptions, Vonage, VonageError
from vonage_client.batch import open_ledger
from vonage_client.integrations import may_repeat


class TryAgain(Exception):
    """The call was not made, or refused for now."""


@functools.cache
def vonage() -> Vonage:
    """The client of this worker process: a client is never sent to another one."""
    return Vonage(ledger=open_ledger(os.environ["LEDGER"]))


@ray.remote(max_retries=20, retry_exceptions=[TryAgain])
def order_shipped(order: str, number: str) -> str:
    """Tell the customer; the identifier of the message."""
    try:
        options = RequestOptions(once=f"order {order}")
        text = f"Order {order} is on its way."
        sent = vonage().sms.send(to=number, from_="Acme", text=text, options=options)
    except VonageError as error:
        if may_repeat(error):
            raise TryAgain(str(error)) from None
        raise RuntimeError(f"{error.sent}: {error}") from None  # final, also where the outcome is unknown
    return str(sent.messages[0].message_id)
