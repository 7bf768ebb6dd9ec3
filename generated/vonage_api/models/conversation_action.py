from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Array, Boolean, Case, Cases, Not, Object, Ref, Rule, String

from .ncco_transcription import NccoTranscription


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
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. The server's default is "POST"."""
    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. Exactly 1 item."""
    music_on_hold_url: list[str] | Unset = UNSET
    """A list with one URL of an audio file that is played until the conversation starts. In JSON:
    ``musicOnHoldUrl``. Exactly 1 item.
    """
    mute: bool | Unset = UNSET
    """Mute this leg. Not permitted together with `canSpeak`."""
    record: bool | Unset = UNSET
    """Record the conversation. The server's default is False."""
    start_on_enter: bool | Unset = UNSET
    """Start the conversation when this leg joins. In JSON: ``startOnEnter``. The server's default is True."""
    transcription: NccoTranscription | Unset = UNSET
    """Transcription of a recording."""

    _JSON_NAMES = {
        "can_hear": "canHear",
        "can_speak": "canSpeak",
        "end_on_exit": "endOnExit",
        "event_method": "eventMethod",
        "event_url": "eventUrl",
        "music_on_hold_url": "musicOnHoldUrl",
        "start_on_enter": "startOnEnter",
    }

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
            Case(when={"mute": (False,)}),
            Case(
                when={"mute": (True,)}, needs=("mute",), then=Object(properties={"canSpeak": Not(AnyValue())})
            ),
            exclusive=True,
            pointer="#/components/schemas/ConversationAction/oneOf",
        ),
        Cases(
            Case(when={"record": (True,)}, needs=("record",)),
            Case(then=Object(properties={"transcription": Not(AnyValue())})),
            pointer="#/components/schemas/ConversationAction/anyOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "can_hear": ListOf(),
                "can_speak": ListOf(),
                "event_url": ListOf(),
                "music_on_hold_url": ListOf(),
                "transcription": NccoTranscription,
            }
        )
