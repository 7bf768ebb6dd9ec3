from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Integer, Number, Object, String


class SpeechInput(Model):
    """Settings for speech recognition.

    Schema: ``#/components/schemas/SpeechInput``
    """

    context: list[str] | Unset = UNSET
    """Words and phrases to expect."""
    end_on_silence: float | Unset = UNSET
    """Seconds of silence after which the speech ends. In JSON: ``endOnSilence``. From 0.4 to 10. The server's
    default is 2.
    """
    language: str | Unset = UNSET
    """Spoken language (BCP 47). The server's default is "en-US"."""
    max_duration: int | Unset = UNSET
    """Maximum duration of the speech, in seconds. In JSON: ``maxDuration``. From 1 to 60. The server's default
    is 60.
    """
    save_audio: bool | Unset = UNSET
    """Save the audio and send its URL with the result. In JSON: ``saveAudio``. The server's default is False.
    """
    sensitivity: int | Unset = UNSET
    """Sensitivity of speech detection. Use a lower value in noisy environments. From 10 to 100. The server's
    default is 90.
    """
    start_timeout: int | Unset = UNSET
    """Seconds to wait for speech to start. In JSON: ``startTimeout``. From 1 to 60. The server's default is 10.
    """
    uuid: list[str] | Unset = UNSET
    """A list with the UUID of the leg to listen to. The server's default is the first leg. Exactly 1 item."""

    _JSON_NAMES = {
        "end_on_silence": "endOnSilence",
        "max_duration": "maxDuration",
        "save_audio": "saveAudio",
        "start_timeout": "startTimeout",
    }

    RULE = Object(
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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"context": ListOf(), "uuid": ListOf()})
