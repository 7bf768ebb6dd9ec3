from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Boolean, Object


class MemberMediaAudioSettings(Model):
    """``audio_settings`` of ``MemberMedia``.

    Schema: ``#/components/schemas/MemberMedia/properties/audio_settings``
    """

    earmuffed: bool | None = None
    enabled: bool | None = None
    muted: bool | None = None

    _SCALARS = {"earmuffed": (bool, None), "enabled": (bool, None), "muted": (bool, None)}

    RULE = Object(
        "#/components/schemas/MemberMedia/properties/audio_settings",
        properties={"earmuffed": Boolean(), "enabled": Boolean(), "muted": Boolean()},
    )
