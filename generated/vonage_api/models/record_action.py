from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import (
    AllOf,
    AnyValue,
    Array,
    Boolean,
    Case,
    Cases,
    Integer,
    Not,
    Object,
    Ref,
    Rule,
    String,
)

from .ncco_transcription import NccoTranscription


class RecordAction(Model):
    """Record the call. The recording runs in the background until the call ends or one of the conditions below
    ends it.

    Schema: ``#/components/schemas/RecordAction``
    """

    action: Literal["record"]
    """Always 'record'."""
    beep_start: bool | Unset = UNSET
    """Play a beep when the recording starts. In JSON: ``beepStart``. The server's default is False."""
    channels: int | Unset = UNSET
    """Number of channels to record. Requires `split`. From 1 to 32."""
    end_on_key: str | Unset = UNSET
    """Key that ends the recording. In JSON: ``endOnKey``. Matching ``^[0-9*#]$``."""
    end_on_silence: int | Unset = UNSET
    """Seconds of silence after which the recording ends. In JSON: ``endOnSilence``. From 3 to 10."""
    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. The server's default is "POST"."""
    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. Exactly 1 item."""
    format: Literal["mp3", "wav", "ogg"] | Unset = UNSET
    """File format. The server's default is `mp3`, or `wav` for more than 2 channels."""
    split: Literal["conversation"] | Unset = UNSET
    """Record the sent and received audio in separate channels. Always 'conversation'."""
    time_out: int | Unset = UNSET
    """Maximum duration of the recording, in seconds. In JSON: ``timeOut``. From 3 to 7200."""
    transcription: NccoTranscription | Unset = UNSET
    """Transcription of a recording."""

    _JSON_NAMES = {
        "beep_start": "beepStart",
        "end_on_key": "endOnKey",
        "end_on_silence": "endOnSilence",
        "event_method": "eventMethod",
        "event_url": "eventUrl",
        "time_out": "timeOut",
    }

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/RecordAction",
            properties={
                "action": String(enum=("record",)),
                "beepStart": Boolean(),
                "channels": Integer(minimum=1, maximum=32),
                "endOnKey": String(pattern="^[0-9*#]\\Z"),
                "endOnSilence": Integer(minimum=3, maximum=10),
                "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
                "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
                "format": String(enum=("mp3", "wav", "ogg")),
                "split": String(enum=("conversation",)),
                "timeOut": Integer(minimum=3, maximum=7200),
                "transcription": Ref(lambda: NccoTranscription.RULE),
            },
            required=("action",),
        ),
        Cases(
            Case(when={"split": ("conversation",)}, needs=("split",)),
            Case(then=Object(properties={"channels": Not(AnyValue())})),
            pointer="#/components/schemas/RecordAction/anyOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"event_url": ListOf(), "transcription": NccoTranscription})
