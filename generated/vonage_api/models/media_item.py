from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model


class MediaItem(Model):
    """A media file.

    Schema: ``#/components/schemas/MediaItem``
    """

    account_id: str | None = None
    """API key of the account."""
    description: str | None = None
    """Title of the file."""
    etag: str | None = None
    id: str | None = None
    """Identifier of the file (UUID)."""
    max_downloads_allowed: int | None = None
    """Maximum number of downloads. 0 means no limit."""
    media_size: int | None = None
    """Size in bytes."""
    metadata_primary: str | None = None
    metadata_secondary: str | None = None
    mime_type: str | None = None
    original_file_name: str | None = None
    public: bool | None = None
    """Whether the file can be downloaded without credentials."""
    store_id: str | None = None
    """Storage of the file, such as `s3`."""
    time_created: datetime | str | None = None
    time_last_updated: datetime | str | None = None
    times_downloaded: int | None = None
    title: str | None = None
    """Title of the file."""

    _SCALARS = {
        "max_downloads_allowed": (int, None),
        "media_size": (int, None),
        "public": (bool, None),
        "times_downloaded": (int, None),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"time_created": date_time, "time_last_updated": date_time})
