from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class VerifyFragmentCreate(Model):
    """A fragment to create. A template has one per channel and language.

    Schema: ``#/components/schemas/VerifyFragmentCreate``
    """

    channel: Literal["sms", "voice"]
    """Channel of the fragment."""
    locale: str
    """Language in lower case, such as `en-us`."""
    text: str
    """Text of the message. It can contain `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}`."""
