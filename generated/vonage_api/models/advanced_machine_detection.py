"""The model ``AdvancedMachineDetection``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, Rule, String

_KNOWN = frozenset({"beep_timeout", "behavior", "mode"})


@define(kw_only=True, eq=False, repr=False)
class AdvancedMachineDetection(Model):
    """Advanced detection of answering machines, used instead of `machine_detection`.

    Schema: ``#/components/schemas/AdvancedMachineDetection``
    """

    beep_timeout: int | Unset = UNSET
    """Seconds to wait for the beep. Older versions of the API require at least 45. At least 30. At most 120.
    """

    behavior: Literal["continue", "hangup"] | Unset = UNSET
    """Behaviour when a machine answers: `hangup` ends the call, `continue` sends the event and continues the
    call. One of 'continue', 'hangup'.
    """

    mode: Literal["default", "detect", "detect_beep"] | Unset = UNSET
    """`detect` distinguishes humans from machines, `detect_beep` also waits for the beep, and `default` sends
    the events of both. One of 'default', 'detect', 'detect_beep'. The server's default is "detect".
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/AdvancedMachineDetection",
        properties={
            "beep_timeout": Integer(minimum=30, maximum=120),
            "behavior": String(enum=("continue", "hangup")),
            "mode": String(enum=("default", "detect", "detect_beep")),
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
        self.beep_timeout = get("beep_timeout", UNSET)
        self.behavior = get("behavior", UNSET)
        self.mode = get("mode", UNSET)
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
        if self.beep_timeout is not UNSET:
            data["beep_timeout"] = plain(self.beep_timeout)
        if self.behavior is not UNSET:
            data["behavior"] = plain(self.behavior)
        if self.mode is not UNSET:
            data["mode"] = plain(self.mode)
        data.update(plain(self.additional_properties))
        return data
