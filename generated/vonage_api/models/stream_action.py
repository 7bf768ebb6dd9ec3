from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AnyOf, Array, Boolean, Integer, Number, Object, String


class StreamAction(Model):
    """Play an audio file. The next action starts when it ends, unless `bargeIn` is true.

    Schema: ``#/components/schemas/StreamAction``
    """

    action: Literal["stream"]
    """Always 'stream'."""
    stream_url: list[str]
    """A list with one URL of an audio file (MP3 or 16-bit WAV). In JSON: ``streamUrl``. Exactly 1 item."""
    barge_in: bool | Unset = UNSET
    """Start the following input action, which is required, while the file is played. In JSON: ``bargeIn``. The
    server's default is False.
    """
    level: str | float | Unset = UNSET
    """Volume from -1 to 1 in steps of 0.1. The server's default is 0."""
    loop: int | Unset = UNSET
    """Number of times to play the file. 0 repeats it indefinitely. At least 0. The server's default is 1."""

    _JSON_NAMES = {"stream_url": "streamUrl", "barge_in": "bargeIn"}

    RULE = Object(
        "#/components/schemas/StreamAction",
        properties={
            "action": String(enum=("stream",)),
            "streamUrl": Array(String(), min_items=1, max_items=1),
            "bargeIn": Boolean(),
            "level": AnyOf(
                String(
                    pattern="^(-?0(\\.[0-9])?|-?1(\\.0)?)\\Z",
                    pointer="#/components/schemas/CallAudioLevel/anyOf/0",
                ),
                Number(minimum=-1, maximum=1, pointer="#/components/schemas/CallAudioLevel/anyOf/1"),
                pointer="#/components/schemas/CallAudioLevel",
            ),
            "loop": Integer(minimum=0),
        },
        required=("action", "streamUrl"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"stream_url": ListOf()})
