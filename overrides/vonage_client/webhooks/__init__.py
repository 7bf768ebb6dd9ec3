"""The requests of the API to your web server, verified and decoded into typed events.

::

    from vonage_client.webhooks import Webhooks, kinds

    webhooks = Webhooks(signature_secret=...)  # or VONAGE_SIGNATURE_SECRET
    event = webhooks.receive(kinds.MESSAGES_INBOUND, body=raw_body, headers=headers)
    print(event.from_, event.text)

``kinds`` has every kind of webhook of the document; the docstring of each says how it is sent, how it is signed,
and whether the body of your answer matters.
"""

from __future__ import annotations

from vonage_api import webhooks as kinds

from .deliveries import Delivery, MemoryReplays, Replays
from .receiver import Webhooks
from .redis_storage import RedisParts, RedisReplays
from .request import RequestParts, lambda_request
from .signatures import SignedRequest, sign
from .sms_joiner import InboundSmsJoiner, JoinedSms, MemoryParts, PartStorage

__all__ = [
    "Delivery",
    "InboundSmsJoiner",
    "JoinedSms",
    "MemoryParts",
    "MemoryReplays",
    "PartStorage",
    "RedisParts",
    "RedisReplays",
    "Replays",
    "RequestParts",
    "SignedRequest",
    "Webhooks",
    "kinds",
    "lambda_request",
    "sign",
]
