"""The model ``LegacyResult``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset({"error-code", "error-code-label"})


@define(kw_only=True, eq=False, repr=False)
class LegacyResult(Model):
    """Result of an operation of the older APIs: success or failure.

    Schema: ``#/components/schemas/LegacyResult``
    """

    error_code: str | None = None
    """`200` for success, otherwise the HTTP status that corresponds to the failure. In JSON: ``error-code``.
    Codes: ``codes.LegacyErrorCode``: 200 success, 401 authentication_failed, 420 method_failed.
    """

    error_code_label: str | None = None
    """Reason for the failure. In JSON: ``error-code-label``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"error_code": lambda: (_codes.LegacyErrorCode,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.error_code = get("error-code")
        self.error_code_label = get("error-code-label")
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
        if kept(self.error_code, source, "error-code"):
            data["error-code"] = plain(self.error_code)
        if kept(self.error_code_label, source, "error-code-label"):
            data["error-code-label"] = plain(self.error_code_label)
        data.update(plain(self.additional_properties))
        return data
