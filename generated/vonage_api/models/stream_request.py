from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset


class StreamRequest(Model):
    """Stream request.

    Schema: ``#/components/schemas/StreamRequest``
    """

    stream_url: list[str]
    """A list with one URL of an audio file. Exactly 1 item."""
    level: str | float | Unset = UNSET
    """Volume from -1 to 1 in steps of 0.1. The server's default is 0."""
    loop: int | Unset = UNSET
    """Number of times to repeat. 0 repeats indefinitely. At least 0. The server's default is 1."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"stream_url": ListOf()})
