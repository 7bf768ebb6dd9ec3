"""The model ``InsightStatus``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset({"code", "message"})


@define(kw_only=True, eq=False, repr=False)
class InsightStatus(Model):
    """Status of an insight.

    Schema: ``#/components/schemas/InsightStatus``
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
        ]
        | str
    )
    """Result of the insight. The set of values is open. One of 'OK', 'INVALID_NUMBER_FORMAT',
    'UNSUPPORTED_NETWORK_TYPE', 'NO_COVERAGE', 'NOT_FOUND', 'UNAUTHORIZED', 'INVALID_PURPOSE',
    'SUPPLIER_ERROR', 'INTERNAL_ERROR'. Codes: ``codes.InsightStatus``: INTERNAL_ERROR, INVALID_NUMBER_FORMAT,
    INVALID_PURPOSE, NOT_FOUND, NO_COVERAGE, OK, SUPPLIER_ERROR, UNAUTHORIZED, UNSUPPORTED_NETWORK_TYPE.
    """

    message: str | None = None
    """Description of the result."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"code": lambda: (_codes.InsightStatus,)}
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
