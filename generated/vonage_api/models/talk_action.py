"""The model ``TalkAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyOf, Boolean, Case, Cases, Integer, Number, Object, Rule, String

_KNOWN = frozenset(
    {"action", "bargeIn", "language", "level", "loop", "premium", "style", "text", "voiceName"}
)


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
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
            Case(
                "#/components/schemas/TalkAction/anyOf/0",
                then=Object(properties={"text": String(max_length=1500)}),
            ),
            Case(
                "#/components/schemas/TalkAction/anyOf/1",
                then=Object(properties={"text": String(pattern="^\\s*<speak[\\s>]")}),
            ),
            pointer="#/components/schemas/TalkAction/anyOf",
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
        self.text = get("text")
        self.barge_in = get("bargeIn", UNSET)
        self.language = get("language", UNSET)
        self.level = get("level", UNSET)
        self.loop = get("loop", UNSET)
        self.premium = get("premium", UNSET)
        self.style = get("style", UNSET)
        self.voice_name = get("voiceName", UNSET)
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
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if self.barge_in is not UNSET:
            data["bargeIn"] = plain(self.barge_in)
        if self.language is not UNSET:
            data["language"] = plain(self.language)
        if self.level is not UNSET:
            data["level"] = plain(self.level)
        if self.loop is not UNSET:
            data["loop"] = plain(self.loop)
        if self.premium is not UNSET:
            data["premium"] = plain(self.premium)
        if self.style is not UNSET:
            data["style"] = plain(self.style)
        if self.voice_name is not UNSET:
            data["voiceName"] = plain(self.voice_name)
        data.update(plain(self.additional_properties))
        return data
