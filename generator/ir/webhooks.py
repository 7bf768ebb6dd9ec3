"""Webhooks of the intermediate representation: the requests that the API makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Transport = Literal["json", "form", "query"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPart:
    """An HTTP method of a webhook, and the transport of its event."""

    method: str
    """Upper case."""
    transports: tuple[Transport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that the API makes: an entry of ``webhooks`` or ``x-webhooks``."""

    name: str
    module: str
    constant: str
    """The constant in the generated package: ``SMS_INBOUND``."""
    pointer: str
    methods: tuple[str, ...]
    parts: tuple[WebhookPart, ...]
    schema_pointer: str | None
    """The schema of the event; None without a declaration."""
    signature: str
    """``x-signature``: ``jwt``, ``fields`` or ``none``."""
    reply: str
    """Whether the reply body is ``required``, ``optional`` or ``ignored``."""
    product: str = ""
    """The first tag of its operations: the product that sends it."""
    setting: str = ""
    """``x-webhook-setting``: the setting that enables it."""
    summary: str = ""
    description: str = ""

    @property
    def transports(self) -> tuple[Transport, ...]:
        """The transports of the event, for all methods."""
        return tuple(dict.fromkeys(transport for part in self.parts for transport in part.transports))
