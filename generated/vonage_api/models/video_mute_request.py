from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset


class VideoMuteRequest(Model):
    """A change to the mute state of a session.

    Schema: ``#/components/schemas/VideoMuteRequest``
    """

    active: bool
    """Whether to start (`true`) or end (`false`) the mute state."""
    excluded_stream_ids: list[str] | Unset | None = UNSET
    """Streams that are not muted. Ignored if `active` is `false`. In JSON: ``excludedStreamIds``."""

    _JSON_NAMES = {"excluded_stream_ids": "excludedStreamIds"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"excluded_stream_ids": ListOf()})
