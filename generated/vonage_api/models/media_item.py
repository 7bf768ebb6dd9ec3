"""The model ``MediaItem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {
        "account_id",
        "description",
        "etag",
        "id",
        "max_downloads_allowed",
        "media_size",
        "metadata_primary",
        "metadata_secondary",
        "mime_type",
        "original_file_name",
        "public",
        "store_id",
        "time_created",
        "time_last_updated",
        "times_downloaded",
        "title",
    }
)


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "max_downloads_allowed": (int, None),
        "media_size": (int, None),
        "public": (bool, None),
        "times_downloaded": (int, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.account_id = get("account_id")
        self.description = get("description")
        self.etag = get("etag")
        self.id = get("id")
        self.max_downloads_allowed = get("max_downloads_allowed")
        self.media_size = get("media_size")
        self.metadata_primary = get("metadata_primary")
        self.metadata_secondary = get("metadata_secondary")
        self.mime_type = get("mime_type")
        self.original_file_name = get("original_file_name")
        self.public = get("public")
        self.store_id = get("store_id")
        self.time_created = date_time(get("time_created"))
        self.time_last_updated = date_time(get("time_last_updated"))
        self.times_downloaded = get("times_downloaded")
        self.title = get("title")
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.account_id, source, "account_id"):
            data["account_id"] = plain(self.account_id)
        if kept(self.description, source, "description"):
            data["description"] = plain(self.description)
        if kept(self.etag, source, "etag"):
            data["etag"] = plain(self.etag)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.max_downloads_allowed, source, "max_downloads_allowed"):
            data["max_downloads_allowed"] = plain(self.max_downloads_allowed)
        if kept(self.media_size, source, "media_size"):
            data["media_size"] = plain(self.media_size)
        if kept(self.metadata_primary, source, "metadata_primary"):
            data["metadata_primary"] = plain(self.metadata_primary)
        if kept(self.metadata_secondary, source, "metadata_secondary"):
            data["metadata_secondary"] = plain(self.metadata_secondary)
        if kept(self.mime_type, source, "mime_type"):
            data["mime_type"] = plain(self.mime_type)
        if kept(self.original_file_name, source, "original_file_name"):
            data["original_file_name"] = plain(self.original_file_name)
        if kept(self.public, source, "public"):
            data["public"] = plain(self.public)
        if kept(self.store_id, source, "store_id"):
            data["store_id"] = plain(self.store_id)
        if kept(self.time_created, source, "time_created"):
            data["time_created"] = restored(self.time_created, source and source.get("time_created"))
        if kept(self.time_last_updated, source, "time_last_updated"):
            data["time_last_updated"] = restored(
                self.time_last_updated, source and source.get("time_last_updated")
            )
        if kept(self.times_downloaded, source, "times_downloaded"):
            data["times_downloaded"] = plain(self.times_downloaded)
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        data.update(plain(self.additional_properties))
        return data
