from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model

from .verify_fragment_links import VerifyFragmentLinks


class VerifyFragment(Model):
    """The text of a template for a channel and a language.

    Schema: ``#/components/schemas/VerifyFragment``
    """

    links: VerifyFragmentLinks | None = None
    """In JSON: ``_links``."""
    channel: Literal["sms", "voice"] | str | None = None
    date_created: datetime | str | None = None
    date_updated: datetime | str | None = None
    locale: str | None = None
    """Language in lower case, such as `en-us`."""
    template_fragment_id: str | None = None
    """Identifier of the fragment."""
    text: str | None = None
    """Text of the message."""

    _JSON_NAMES = {"links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": VerifyFragmentLinks, "date_created": date_time, "date_updated": date_time})
