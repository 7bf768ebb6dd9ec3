"""The model ``ApplicationKeys``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"private_key", "public_key"})


@define(kw_only=True, eq=False, repr=False)
class ApplicationKeys(Model):
    """``keys`` of ``Application``.

    Schema: ``#/components/schemas/Application/properties/keys``
    """

    private_key: str | None = field(default=None, repr=False)
    """RSA private key in PEM format (PKCS#8). It is only present in the response that generated it and cannot be
    retrieved again.
    """

    public_key: str | None = None
    """RSA public key in PEM format."""

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
        self.private_key = get("private_key")
        self.public_key = get("public_key")
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
        if kept(self.private_key, source, "private_key"):
            data["private_key"] = plain(self.private_key)
        if kept(self.public_key, source, "public_key"):
            data["public_key"] = plain(self.public_key)
        data.update(plain(self.additional_properties))
        return data
