"""RQ: at most one SMS for an order, however often its job runs. Run: ``rq worker --with-scheduler``.

Enqueue it with ``queue.enqueue(order_shipped, "4711", "447700900000")``.
"""

import functools
import os

from rq import Retry, get_current_job

from vonage_client import RequestOptions, Vonage, VonageError
from vonage_client.batch import open_ledger
from vonage_client.integrations import may_repeat, pause


@functools.cache
def vonage() -> Vonage:
    """The client of this process: RQ forks one for each job."""
    return Vonage(ledger=open_ledger(os.environ["LEDGER"]))


def order_shipped(order: str, number: str) -> Retry | None:
    """Tell the customer."""
    try:
        options = RequestOptions(once=f"order {order}")
        vonage().sms.send(to=number, from_="Acme", text=f"Order {order} is on its way.", options=options)
    except VonageError as error:
        if not may_repeat(error):
            raise  # final, also where the outcome is unknown: see ledger.unknown()
        job = get_current_job()
        retries = getattr(job, "number_of_retries", 0) or 0
        return Retry(max=20, interval=int(pause(error, retries)) or 1)
    return None
