from __future__ import annotations

from oas_runtime.model.model import Model


class VideoRecord(Model):
    """A record of the product `VIDEO-API`. The set of fields is open.

    Schema: ``#/components/schemas/VideoRecord``
    """

    account_id: str | None = None
    application_id: str | None = None
    archive_id: str | None = None
    broadcast_id: str | None = None
    composer_id: str | None = None
    currency: str | None = None
    date_end: str | None = None
    date_start: str | None = None
    duration: str | None = None
    feature_name: str | None = None
    hls_id: str | None = None
    id: str | None = None
    meeting_id: str | None = None
    session_id: str | None = None
    subscriber_id: str | None = None
    tier_volume: str | None = None
    total_price: str | None = None
