from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Boolean, Object, Ref, Rule

from .member_media_audio_settings import MemberMediaAudioSettings


class MemberMedia(Model):
    """Audio state of a member.

    Schema: ``#/components/schemas/MemberMedia``
    """

    audio: bool | None = None
    audio_settings: MemberMediaAudioSettings | None = None

    _SCALARS = {"audio": (bool, None)}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MemberMedia",
        properties={"audio": Boolean(), "audio_settings": Ref(lambda: MemberMediaAudioSettings.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"audio_settings": MemberMediaAudioSettings})
