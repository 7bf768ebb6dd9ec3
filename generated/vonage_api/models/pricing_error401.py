"""The model ``PricingError401``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"code", "currency", "error-code-label"})


@define(kw_only=True, eq=False, repr=False)
class PricingError401(Model):
    """Pricing error401.

    Schema: ``#/components/schemas/PricingError401``
    """

    code: str | None = None

    currency: str | None = None

    error_code_label: str | None = None
    """In JSON: ``error-code-label``."""

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
        self.currency = get("currency")
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
        if kept(self.code, source, "code"):
            data["code"] = plain(self.code)
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.error_code_label, source, "error-code-label"):
            data["error-code-label"] = plain(self.error_code_label)
        data.update(plain(self.additional_properties))
        return data
