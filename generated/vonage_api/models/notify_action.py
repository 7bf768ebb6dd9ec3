from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Object, String


class NotifyAction(Model):
    """Send a payload to a URL. The response can be an NCCO that replaces the remaining actions; an empty
    response continues with them.

    Schema: ``#/components/schemas/NotifyAction``
    """

    action: Literal["notify"]
    """Always 'notify'."""
    payload: dict[str, Any]
    """Any JSON object."""
    event_url: list[str]
    """A list with one URL. In JSON: ``eventUrl``. Exactly 1 item."""
    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. The server's default is "POST"."""

    _JSON_NAMES = {"event_url": "eventUrl", "event_method": "eventMethod"}

    RULE = Object(
        "#/components/schemas/NotifyAction",
        properties={
            "action": String(enum=("notify",)),
            "payload": Object(),
            "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
            "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
        },
        required=("action", "payload", "eventUrl"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"event_url": ListOf()})
