"""The model ``UpdateCallRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import closest, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .transfer_to_ncco import TransferToNcco
from .transfer_to_url import TransferToUrl

_KNOWN = frozenset({"action", "destination"})


@define(kw_only=True, eq=False, repr=False)
class UpdateCallRequest(Model):
    """A change to a call in progress.

    Schema: ``#/components/schemas/UpdateCallRequest``
    """

    action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"]
    """The action to perform on the call: `mute` and `unmute` control whether the call is heard by others,
    `earmuff` and `unearmuff` control whether it hears others, and `transfer` continues it with another NCCO.
    One of 'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'.
    """

    destination: TransferToUrl | TransferToNcco | Unset = UNSET
    """Destination of the `transfer` action. Required for that action and not permitted for any other."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.action = get("action")
        self.destination = closest(get("destination", UNSET), TransferToUrl, TransferToNcco)
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
        if self.destination is not UNSET:
            data["destination"] = plain(self.destination)
        data.update(plain(self.additional_properties))
        return data
