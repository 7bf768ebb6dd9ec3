"""The model ``WaitAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Number, Object, Rule, String

_KNOWN = frozenset({"action", "timeout"})


@define(kw_only=True, eq=False, repr=False)
class WaitAction(Model):
    """Wait before the next action.

    Schema: ``#/components/schemas/WaitAction``
    """

    action: Literal["wait"]
    """Always 'wait'."""

    timeout: float | Unset = UNSET
    """Seconds to wait. The server limits values outside the range to the nearest bound. At least 0.1. At most
    7200. The server's default is 10.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/WaitAction",
        properties={"action": String(enum=("wait",)), "timeout": Number(minimum=0.1, maximum=7200)},
        required=("action",),
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
        self.timeout = get("timeout", UNSET)
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
        if self.timeout is not UNSET:
            data["timeout"] = plain(self.timeout)
        data.update(plain(self.additional_properties))
        return data
