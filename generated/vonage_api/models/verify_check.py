"""The model ``VerifyCheck``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset({"code", "date_received", "ip_address", "status"})


@define(kw_only=True, eq=False, repr=False)
class VerifyCheck(Model):
    """A code that was checked.

    Schema: ``#/components/schemas/VerifyCheck``
    """

    code: str | None = None

    date_received: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""

    ip_address: str | None = None
    """Always empty."""

    status: str | None = None
    """`VALID` or `INVALID`. Codes: ``codes.VerifyCheckStatus``: INVALID, VALID."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.VerifyCheckStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.code = get("code")
        self.date_received = get("date_received")
        self.ip_address = get("ip_address")
        self.status = get("status")
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
        if kept(self.code, source, "code"):
            data["code"] = plain(self.code)
        if kept(self.date_received, source, "date_received"):
            data["date_received"] = plain(self.date_received)
        if kept(self.ip_address, source, "ip_address"):
            data["ip_address"] = plain(self.ip_address)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
