"""The model ``DtmfInput``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Integer, Object, Rule

_KNOWN = frozenset({"maxDigits", "submitOnHash", "timeOut"})


@define(kw_only=True, eq=False, repr=False)
class DtmfInput(Model):
    """Settings for collecting digits.

    Schema: ``#/components/schemas/DtmfInput``
    """

    max_digits: int | Unset = UNSET
    """Maximum number of digits. In JSON: ``maxDigits``. At least 1. At most 20. The server's default is 4."""

    submit_on_hash: bool | Unset = UNSET
    """Send the digits when `#` is pressed. In JSON: ``submitOnHash``. The server's default is False."""

    time_out: int | Unset = UNSET
    """Seconds to wait for another digit before the input is sent. In JSON: ``timeOut``. At least 0. At most 10.
    The server's default is 3.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/DtmfInput",
        properties={
            "maxDigits": Integer(minimum=1, maximum=20),
            "submitOnHash": Boolean(),
            "timeOut": Integer(minimum=0, maximum=10),
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
        self.max_digits = get("maxDigits", UNSET)
        self.submit_on_hash = get("submitOnHash", UNSET)
        self.time_out = get("timeOut", UNSET)
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
        if self.max_digits is not UNSET:
            data["maxDigits"] = plain(self.max_digits)
        if self.submit_on_hash is not UNSET:
            data["submitOnHash"] = plain(self.submit_on_hash)
        if self.time_out is not UNSET:
            data["timeOut"] = plain(self.time_out)
        data.update(plain(self.additional_properties))
        return data
