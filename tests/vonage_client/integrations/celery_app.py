"""The application of the workers in ``test_celery``, set up by environment variables."""

from __future__ import annotations

import os

from celery import Celery

from vonage_client.integrations.celery import VonageTask, call

REDIS = os.environ["TEST_REDIS"]
app = Celery(
    "test", broker=f"redis+socket://{REDIS}?virtual_host=0", backend=f"redis+socket://{REDIS}?virtual_host=1"
)
# A worker that dies while it restores tasks holds a lock for this time (300 seconds by default).
app.conf.broker_transport_options = {"visibility_timeout": 5, "unacked_mutex_expire": 5}
app.conf.worker_prefetch_multiplier = 1
app.conf.broker_connection_retry_on_startup = True
app.conf.vonage = {
    "ledger": os.environ["TEST_LEDGER"],
    "api_key": "abcd1234",
    "api_secret": "any",
    "timeout": 5,
    "servers": {"https://rest.nexmo.com": os.environ["TEST_SERVER"]},
}

if "TEST_LIMIT" in os.environ:
    app.conf.vonage |= {
        "rate_limit": os.environ["TEST_LIMIT"],
        "rate_limit_storage": f"redis+unix://{REDIS}?db=3",
    }


@app.task(base=VonageTask, bind=True)
def welcome(self: VonageTask, number: str) -> object:
    """A task of the user's own."""
    return self.vonage.sms.send(to=number, from_="Acme", text=f"Welcome {number}", options=self.once())


__all__ = ["app", "call", "welcome"]
