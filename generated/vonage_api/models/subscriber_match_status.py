"""The model ``SubscriberMatchStatus``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"code", "message"})


@define(kw_only=True, eq=False, repr=False)
class SubscriberMatchStatus(Model):
    """Status of the subscriber match.

    Schema: ``#/components/schemas/SubscriberMatchStatus``
    """

    code: (
        Literal[
            "OK",
            "INVALID_NUMBER_FORMAT",
            "UNSUPPORTED_NETWORK_TYPE",
            "NO_COVERAGE",
            "NOT_FOUND",
            "UNAUTHORIZED",
            "INVALID_PURPOSE",
            "SUPPLIER_ERROR",
            "INTERNAL_ERROR",
            "SUBSCRIBER_MATCH.ID_DOCUMENT_REQUIRED",
            "SUBSCRIBER_MATCH.ID_DOCUMENT_MISMATCH",
            "SUBSCRIBER_MATCH.INVALID_PARAM_COMBINATION",
        ]
        | str
    )
    """Result of the insight. The set of values is open. One of 'OK', 'INVALID_NUMBER_FORMAT',
    'UNSUPPORTED_NETWORK_TYPE', 'NO_COVERAGE', 'NOT_FOUND', 'UNAUTHORIZED', 'INVALID_PURPOSE',
    'SUPPLIER_ERROR', 'INTERNAL_ERROR', 'SUBSCRIBER_MATCH.ID_DOCUMENT_REQUIRED',
    'SUBSCRIBER_MATCH.ID_DOCUMENT_MISMATCH', 'SUBSCRIBER_MATCH.INVALID_PARAM_COMBINATION'.
    """

    message: str | None = None
    """Description of the result."""

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
        self.code = get("code")
        self.message = get("message")
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
        if kept(self.message, source, "message"):
            data["message"] = plain(self.message)
        data.update(plain(self.additional_properties))
        return data
