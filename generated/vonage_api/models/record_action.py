"""The model ``RecordAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
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

_KNOWN = frozenset(
    {
        "action",
        "beepStart",
        "channels",
        "endOnKey",
        "endOnSilence",
        "eventMethod",
        "eventUrl",
        "format",
        "split",
        "timeOut",
        "transcription",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """Number of channels to record. Requires `split`. At least 1. At most 32."""

    end_on_key: str | Unset = UNSET
    """Key that ends the recording. In JSON: ``endOnKey``. Matching ^[0-9*#]$."""

    end_on_silence: int | Unset = UNSET
    """Seconds of silence after which the recording ends. In JSON: ``endOnSilence``. At least 3. At most 10.
    """

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. One of 'GET', 'POST'. The server's default is
    "POST".
    """

    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. At least 1 item. At most 1 item."""

    format: Literal["mp3", "wav", "ogg"] | Unset = UNSET
    """File format. The server's default is `mp3`, or `wav` for more than 2 channels. One of 'mp3', 'wav', 'ogg'.
    """

    split: Literal["conversation"] | Unset = UNSET
    """Record the sent and received audio in separate channels. Always 'conversation'."""

    time_out: int | Unset = UNSET
    """Maximum duration of the recording, in seconds. In JSON: ``timeOut``. At least 3. At most 7200."""

    transcription: NccoTranscription | Unset = UNSET
    """Transcription of a recording."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

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
            Case(
                "#/components/schemas/RecordAction/anyOf/0",
                when={"split": ("conversation",)},
                needs=("split",),
            ),
            Case(
                "#/components/schemas/RecordAction/anyOf/1",
                then=Object(
                    properties={
                        "channels": Not(
                            AnyValue(),
                            pointer="#/components/schemas/RecordAction/anyOf/1/properties/channels/not",
                        )
                    }
                ),
            ),
            pointer="#/components/schemas/RecordAction/anyOf",
        ),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.action = get("action")
        self.beep_start = get("beepStart", UNSET)
        self.channels = get("channels", UNSET)
        self.end_on_key = get("endOnKey", UNSET)
        self.end_on_silence = get("endOnSilence", UNSET)
        self.event_method = get("eventMethod", UNSET)
        self.event_url = array(get("eventUrl", UNSET))
        self.format = get("format", UNSET)
        self.split = get("split", UNSET)
        self.time_out = get("timeOut", UNSET)
        self.transcription = NccoTranscription.from_dict(get("transcription", UNSET))
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
        if kept(self.action, source, "action"):
            data["action"] = plain(self.action)
        if self.beep_start is not UNSET:
            data["beepStart"] = plain(self.beep_start)
        if self.channels is not UNSET:
            data["channels"] = plain(self.channels)
        if self.end_on_key is not UNSET:
            data["endOnKey"] = plain(self.end_on_key)
        if self.end_on_silence is not UNSET:
            data["endOnSilence"] = plain(self.end_on_silence)
        if self.event_method is not UNSET:
            data["eventMethod"] = plain(self.event_method)
        if self.event_url is not UNSET:
            data["eventUrl"] = plain(self.event_url)
        if self.format is not UNSET:
            data["format"] = plain(self.format)
        if self.split is not UNSET:
            data["split"] = plain(self.split)
        if self.time_out is not UNSET:
            data["timeOut"] = plain(self.time_out)
        if self.transcription is not UNSET:
            data["transcription"] = plain(self.transcription)
        data.update(plain(self.additional_properties))
        return data
