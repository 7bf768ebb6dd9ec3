from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyOf, Boolean, Case, Cases, Integer, Number, Object, String


class TalkAction(Model):
    """Read a text aloud. The next action starts when it ends, unless `bargeIn` is true.

    Schema: ``#/components/schemas/TalkAction``
    """

    action: Literal["talk"]
    """Always 'talk'."""
    text: str
    """Text of at most 1500 characters. May be SSML inside `<speak>`; tags do not count."""
    barge_in: bool | Unset = UNSET
    """Start the following input action, which is required, while the text is read. In JSON: ``bargeIn``. The
    server's default is False.
    """
    language: str | Unset = UNSET
    """Language of the text (BCP 47), such as `en-GB`, `pt-BR` or `cmn-CN`. The server's default is "en-US".
    """
    level: str | float | Unset = UNSET
    """Volume from -1 to 1 in steps of 0.1. The server's default is 0."""
    loop: int | Unset = UNSET
    """Number of times to repeat the text. 0 repeats it indefinitely. At least 0. The server's default is 1.
    """
    premium: bool | Unset = UNSET
    """Use the premium version of the voice if there is one. The server's default is False."""
    style: int | Unset = UNSET
    """Index of the voice for the language. At least 0. The server's default is 0."""
    voice_name: str | Unset = UNSET
    """Name of the voice. Replaced by `language` and `style`. In JSON: ``voiceName``. Deprecated by the document.
    """

    _JSON_NAMES = {"barge_in": "bargeIn", "voice_name": "voiceName"}

    RULE = AllOf(
        Object(
            "#/components/schemas/TalkAction",
            properties={
                "action": String(enum=("talk",)),
                "text": String(),
                "bargeIn": Boolean(),
                "language": String(),
                "level": AnyOf(
                    String(
                        pattern="^(-?0(\\.[0-9])?|-?1(\\.0)?)\\Z",
                        pointer="#/components/schemas/CallAudioLevel/anyOf/0",
                    ),
                    Number(minimum=-1, maximum=1, pointer="#/components/schemas/CallAudioLevel/anyOf/1"),
                    pointer="#/components/schemas/CallAudioLevel",
                ),
                "loop": Integer(minimum=0),
                "premium": Boolean(),
                "style": Integer(minimum=0),
                "voiceName": String(),
            },
            required=("action", "text"),
        ),
        Cases(
            Case(then=Object(properties={"text": String(max_length=1500)})),
            Case(then=Object(properties={"text": String(pattern="^\\s*<speak[\\s>]")})),
            pointer="#/components/schemas/TalkAction/anyOf",
        ),
    )
