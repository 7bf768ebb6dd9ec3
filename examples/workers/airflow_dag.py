"""Airflow: a task that sends at most one SMS for an order, however often Airflow runs it again."""

import os
from datetime import datetime, timedelta

from airflow.sdk import dag, task
from airflow.sdk.exceptions import AirflowFailException

from vonage_client import RequestOptions, Vonage, VonageError
from vonage_client.batch import open_ledger
from vonage_client.integrations import may_repeat


@dag(schedule=None, start_date=datetime(2026, 1, 1), catchup=False)
def orders(order: str = "4711", number: str = "447700900000") -> None:
    """Tell the customer whose order was shipped."""

    @task(retries=20, retry_delay=timedelta(seconds=10), retry_exponential_backoff=True)
    def order_shipped(order: str, number: str) -> str:
        options = RequestOptions(once=f"order {order}")
        text = f"Order {order} is on its way."
        with open_ledger(os.environ["LEDGER"]) as ledger, Vonage(ledger=ledger) as vonage:
            try:
                sent = vonage.sms.send(to=number, from_="Acme", text=text, options=options)
            except VonageError as error:
                if may_repeat(error):
                    raise  # Airflow runs the task again
                raise AirflowFailException(f"{error.sent}: {error}") from error  # never again
        return str(sent.messages[0].message_id)

    order_shipped(order, number)


example = orders()
