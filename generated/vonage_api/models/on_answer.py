from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class OnAnswer(Model):
    """Prompt for the callee before the call is connected.

    Schema: ``#/components/schemas/OnAnswer``
    """

    url: str
    """URL of an NCCO that is run for the callee only."""
    ringback_tone: str | Unset = UNSET
    """URL of an audio file that the caller hears meanwhile. In JSON: ``ringbackTone``."""

    _JSON_NAMES = {"ringback_tone": "ringbackTone"}

    RULE = Object(
        "#/components/schemas/OnAnswer",
        properties={"url": String(), "ringbackTone": String()},
        required=("url",),
    )
