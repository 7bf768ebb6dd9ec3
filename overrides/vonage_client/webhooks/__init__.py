"""What the API sends to your web server: verified, and read into typed events.

::

    from vonage_client.webhooks import Webhooks, kinds

    webhooks = Webhooks(signature_secret=...)  # or VONAGE_SIGNATURE_SECRET
    event = webhooks.receive(kinds.MESSAGES_INBOUND, body=raw_body, headers=headers)
    print(event.from_, event.text)

``kinds`` has every kind of webhook that the document knows; each says in its docstring how it comes, how
it is signed, and whether the body of your answer matters.
"""

from __future__ import annotations

from vonage_api import webhooks as kinds

from .joining import InboundSmsJoiner, JoinedSms
from .receiving import Webhooks
from .replays import MemoryReplays, Replays

__all__ = ["InboundSmsJoiner", "JoinedSms", "MemoryReplays", "Replays", "Webhooks", "kinds"]
