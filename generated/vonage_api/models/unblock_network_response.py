"""The model ``UnblockNetworkResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset({"network", "unblocked_until"})


@define(kw_only=True, eq=False, repr=False)
class UnblockNetworkResponse(Model):
    """The response 202 of ``POST /verify/network-unblock``.

    Schema: ``#/paths/~1verify~1network-unblock/post/responses/202/content/application~1json/schema``
    """

    network: str | None = None

    unblocked_until: datetime | str | None = None

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
        self.network = get("network")
        self.unblocked_until = date_time(get("unblocked_until"))
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
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.unblocked_until, source, "unblocked_until"):
            data["unblocked_until"] = restored(self.unblocked_until, source and source.get("unblocked_until"))
        data.update(plain(self.additional_properties))
        return data
