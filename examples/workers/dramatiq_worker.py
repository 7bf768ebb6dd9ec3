"""Dramatiq: at most one SMS for an order, however often its message is delivered. Run: ``dramatiq dramatiq_worker``."""

import os

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import CurrentMessage

from vonage_client import RequestOptions, Vonage, VonageError
from vonage_client.batch import open_ledger
from vonage_client.integrations import may_repeat, pause

dramatiq.set_broker(RedisBroker(url=os.environ["BROKER"]))
dramatiq.get_broker().add_middleware(CurrentMessage())
vonage = Vonage(ledger=open_ledger(os.environ["LEDGER"]))


@dramatiq.actor(max_retries=20, throws=VonageError)
def order_shipped(order: str, number: str) -> None:
    """Tell the customer."""
    try:
        options = RequestOptions(once=f"order {order}")
        vonage.sms.send(to=number, from_="Acme", text=f"Order {order} is on its way.", options=options)
    except VonageError as error:
        if not may_repeat(error):
            raise  # final, also where the outcome is unknown: see ledger.unknown()
        retries = CurrentMessage.get_current_message().options.get("retries", 0)
        raise dramatiq.errors.Retry(str(error), delay=int(1000 * pause(error, retries))) from error
