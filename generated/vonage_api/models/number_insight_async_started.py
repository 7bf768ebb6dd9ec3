"""The model ``NumberInsightAsyncStarted``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .. import codes as _codes

_KNOWN = frozenset({"error_text", "number", "remaining_balance", "request_id", "request_price", "status"})


@define(kw_only=True, eq=False, repr=False)
class NumberInsightAsyncStarted(Model):
    """A lookup that was started.

    Schema: ``#/components/schemas/NumberInsightAsyncStarted``
    """

    status: int
    """Result of the lookup. 0 means success. Codes: ``codes.NumberInsightStatus``: 0 success, 1 throttled, 3
    invalid_request, 4 invalid_credentials, 5 internal_error, 9 quota_exceeded, 19 not_allowed, 43 partial, 44
    partial_44, 45 partial_45, 999 unparseable.
    """

    error_text: str | None = None
    """Description of the result."""

    number: str | None = None
    """The requested number."""

    remaining_balance: str | None = None
    """Account balance in EUR."""

    request_id: str | None = None
    """Identifier of the request. At most 40 characters."""

    request_price: str | None = None
    """Price of the request in EUR."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.NumberInsightStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"status": (int,)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = get("status")
        self.error_text = get("error_text")
        self.number = get("number")
        self.remaining_balance = get("remaining_balance")
        self.request_id = get("request_id")
        self.request_price = get("request_price")
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
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.error_text, source, "error_text"):
            data["error_text"] = plain(self.error_text)
        if kept(self.number, source, "number"):
            data["number"] = plain(self.number)
        if kept(self.remaining_balance, source, "remaining_balance"):
            data["remaining_balance"] = plain(self.remaining_balance)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.request_price, source, "request_price"):
            data["request_price"] = plain(self.request_price)
        data.update(plain(self.additional_properties))
        return data
