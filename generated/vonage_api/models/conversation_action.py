"""The model ``ConversationAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Array, Boolean, Case, Cases, Not, Object, Ref, Rule, String

from .ncco_transcription import NccoTranscription

_KNOWN = frozenset(
    {
        "action",
        "canHear",
        "canSpeak",
        "endOnExit",
        "eventMethod",
        "eventUrl",
        "musicOnHoldUrl",
        "mute",
        "name",
        "record",
        "startOnEnter",
        "transcription",
    }
)


@define(kw_only=True, eq=False, repr=False)
class ConversationAction(Model):
    """Add the call to a conversation of up to 50 participants. The conversation is created if it does not exist.

    Schema: ``#/components/schemas/ConversationAction``
    """

    action: Literal["conversation"]
    """Always 'conversation'."""

    name: str
    """Name of the conversation, unique within the application. At least 1 character."""

    can_hear: list[str] | Unset = UNSET
    """UUIDs of the legs that this leg can hear. With an empty list it hears none. In JSON: ``canHear``."""

    can_speak: list[str] | Unset = UNSET
    """UUIDs of the legs that can hear this leg. With an empty list no leg can hear it. In JSON: ``canSpeak``.
    """

    end_on_exit: bool | Unset = UNSET
    """End the conversation when this leg leaves. In JSON: ``endOnExit``. The server's default is False."""

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. One of 'GET', 'POST'. The server's default is
    "POST".
    """

    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. At least 1 item. At most 1 item."""

    music_on_hold_url: list[str] | Unset = UNSET
    """A list with one URL of an audio file that is played until the conversation starts. In JSON:
    ``musicOnHoldUrl``. At least 1 item. At most 1 item.
    """

    mute: bool | Unset = UNSET
    """Mute this leg. Not permitted together with `canSpeak`."""

    record: bool | Unset = UNSET
    """Record the conversation. The server's default is False."""

    start_on_enter: bool | Unset = UNSET
    """Start the conversation when this leg joins. In JSON: ``startOnEnter``. The server's default is True."""

    transcription: NccoTranscription | Unset = UNSET
    """Transcription of a recording."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/ConversationAction",
            properties={
                "action": String(enum=("conversation",)),
                "name": String(min_length=1),
                "canHear": Array(String()),
                "canSpeak": Array(String()),
                "endOnExit": Boolean(),
                "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
                "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
                "musicOnHoldUrl": Array(String(), min_items=1, max_items=1),
                "mute": Boolean(),
                "record": Boolean(),
                "startOnEnter": Boolean(),
                "transcription": Ref(lambda: NccoTranscription.RULE),
            },
            required=("action", "name"),
        ),
        Cases(
            Case("#/components/schemas/ConversationAction/oneOf/0", when={"mute": (False,)}),
            Case(
                "#/components/schemas/ConversationAction/oneOf/1",
                when={"mute": (True,)},
                needs=("mute",),
                then=Object(
                    properties={
                        "canSpeak": Not(
                            AnyValue(),
                            pointer="#/components/schemas/ConversationAction/oneOf/1/properties/canSpeak/not",
                        )
                    }
                ),
            ),
            exclusive=True,
            pointer="#/components/schemas/ConversationAction/oneOf",
        ),
        Cases(
            Case(
                "#/components/schemas/ConversationAction/anyOf/0", when={"record": (True,)}, needs=("record",)
            ),
            Case(
                "#/components/schemas/ConversationAction/anyOf/1",
                then=Object(
                    properties={
                        "transcription": Not(
                            AnyValue(),
                            pointer="#/components/schemas/ConversationAction/anyOf/1/properties/transcription/not",
                        )
                    }
                ),
            ),
            pointer="#/components/schemas/ConversationAction/anyOf",
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
        self.name = get("name")
        self.can_hear = array(get("canHear", UNSET))
        self.can_speak = array(get("canSpeak", UNSET))
        self.end_on_exit = get("endOnExit", UNSET)
        self.event_method = get("eventMethod", UNSET)
        self.event_url = array(get("eventUrl", UNSET))
        self.music_on_hold_url = array(get("musicOnHoldUrl", UNSET))
        self.mute = get("mute", UNSET)
        self.record = get("record", UNSET)
        self.start_on_enter = get("startOnEnter", UNSET)
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
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if self.can_hear is not UNSET:
            data["canHear"] = plain(self.can_hear)
        if self.can_speak is not UNSET:
            data["canSpeak"] = plain(self.can_speak)
        if self.end_on_exit is not UNSET:
            data["endOnExit"] = plain(self.end_on_exit)
        if self.event_method is not UNSET:
            data["eventMethod"] = plain(self.event_method)
        if self.event_url is not UNSET:
            data["eventUrl"] = plain(self.event_url)
        if self.music_on_hold_url is not UNSET:
            data["musicOnHoldUrl"] = plain(self.music_on_hold_url)
        if self.mute is not UNSET:
            data["mute"] = plain(self.mute)
        if self.record is not UNSET:
            data["record"] = plain(self.record)
        if self.start_on_enter is not UNSET:
            data["startOnEnter"] = plain(self.start_on_enter)
        if self.transcription is not UNSET:
            data["transcription"] = plain(self.transcription)
        data.update(plain(self.additional_properties))
        return data
