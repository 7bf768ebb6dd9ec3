"""The model ``MemberMediaAudioSettings``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Boolean, Object, Rule

_KNOWN = frozenset({"earmuffed", "enabled", "muted"})


@define(kw_only=True, eq=False, repr=False)
class MemberMediaAudioSettings(Model):
    """``audio_settings`` of ``MemberMedia``.

    Schema: ``#/components/schemas/MemberMedia/properties/audio_settings``
    """

    earmuffed: bool | None = None

    enabled: bool | None = None

    muted: bool | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MemberMedia/properties/audio_settings",
        properties={"earmuffed": Boolean(), "enabled": Boolean(), "muted": Boolean()},
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "earmuffed": (bool, None),
        "enabled": (bool, None),
        "muted": (bool, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.earmuffed = get("earmuffed")
        self.enabled = get("enabled")
        self.muted = get("muted")
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
        if kept(self.earmuffed, source, "earmuffed"):
            data["earmuffed"] = plain(self.earmuffed)
        if kept(self.enabled, source, "enabled"):
            data["enabled"] = plain(self.enabled)
        if kept(self.muted, source, "muted"):
            data["muted"] = plain(self.muted)
        data.update(plain(self.additional_properties))
        return data
