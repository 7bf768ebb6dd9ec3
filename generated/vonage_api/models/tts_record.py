from __future__ import annotations

from oas_runtime.model.model import Model


class TtsRecord(Model):
    """A record of the product `VOICE-TTS`. The set of fields is open.

    Schema: ``#/components/schemas/TtsRecord``
    """

    account_id: str | None = None
    creation_date: str | None = None
    currency: str | None = None
    duration: str | None = None
    end_time: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    language: str | None = None
    length: str | None = None
    premium: str | None = None
    price: str | None = None
    start_time: str | None = None
    status: str | None = None
    style: str | None = None
    to: str | None = None
    total_price: str | None = None
    trace_id: str | None = None
    tts_type: str | None = None

    _JSON_NAMES = {"from_": "from"}
