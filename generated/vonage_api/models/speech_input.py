"""The model ``SpeechInput``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Integer, Number, Object, Rule, String

_KNOWN = frozenset(
    {"context", "endOnSilence", "language", "maxDuration", "saveAudio", "sensitivity", "startTimeout", "uuid"}
)


@define(kw_only=True, eq=False, repr=False)
class SpeechInput(Model):
    """Settings for speech recognition.

    Schema: ``#/components/schemas/SpeechInput``
    """

    context: list[str] | Unset = UNSET
    """Words and phrases to expect."""

    end_on_silence: float | Unset = UNSET
    """Seconds of silence after which the speech ends. In JSON: ``endOnSilence``. At least 0.4. At most 10. The
    server's default is 2.
    """

    language: str | Unset = UNSET
    """Spoken language (BCP 47). The server's default is "en-US"."""

    max_duration: int | Unset = UNSET
    """Maximum duration of the speech, in seconds. In JSON: ``maxDuration``. At least 1. At most 60. The server's
    default is 60.
    """

    save_audio: bool | Unset = UNSET
    """Save the audio and send its URL with the result. In JSON: ``saveAudio``. The server's default is False.
    """

    sensitivity: int | Unset = UNSET
    """Sensitivity of speech detection. Use a lower value in noisy environments. At least 10. At most 100. The
    server's default is 90.
    """

    start_timeout: int | Unset = UNSET
    """Seconds to wait for speech to start. In JSON: ``startTimeout``. At least 1. At most 60. The server's
    default is 10.
    """

    uuid: list[str] | Unset = UNSET
    """A list with the UUID of the leg to listen to. The server's default is the first leg. At least 1 item. At
    most 1 item.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/SpeechInput",
        properties={
            "context": Array(String()),
            "endOnSilence": Number(minimum=0.4, maximum=10),
            "language": String(),
            "maxDuration": Integer(minimum=1, maximum=60),
            "saveAudio": Boolean(),
            "sensitivity": Integer(minimum=10, maximum=100),
            "startTimeout": Integer(minimum=1, maximum=60),
            "uuid": Array(String(), min_items=1, max_items=1),
        },
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
        self.context = array(get("context", UNSET))
        self.end_on_silence = get("endOnSilence", UNSET)
        self.language = get("language", UNSET)
        self.max_duration = get("maxDuration", UNSET)
        self.save_audio = get("saveAudio", UNSET)
        self.sensitivity = get("sensitivity", UNSET)
        self.start_timeout = get("startTimeout", UNSET)
        self.uuid = array(get("uuid", UNSET))
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
        data: dict[str, Any] = {}
        if self.context is not UNSET:
            data["context"] = plain(self.context)
        if self.end_on_silence is not UNSET:
            data["endOnSilence"] = plain(self.end_on_silence)
        if self.language is not UNSET:
            data["language"] = plain(self.language)
        if self.max_duration is not UNSET:
            data["maxDuration"] = plain(self.max_duration)
        if self.save_audio is not UNSET:
            data["saveAudio"] = plain(self.save_audio)
        if self.sensitivity is not UNSET:
            data["sensitivity"] = plain(self.sensitivity)
        if self.start_timeout is not UNSET:
            data["startTimeout"] = plain(self.start_timeout)
        if self.uuid is not UNSET:
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
