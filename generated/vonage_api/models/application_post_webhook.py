"""The model ``ApplicationPostWebhook``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"address", "http_method"})


@define(kw_only=True, eq=False, repr=False)
class ApplicationPostWebhook(Model):
    """A webhook of an application that is always called with POST.

    Schema: ``#/components/schemas/ApplicationPostWebhook``
    """

    address: str | None = None
    """A URL."""

    http_method: Literal["POST"] | str | None = None
    """Always 'POST'. The server's default is "POST"."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationPostWebhook",
        properties={"address": String(), "http_method": String(enum=("POST",))},
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
        self.address = get("address")
        self.http_method = get("http_method")
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
        if kept(self.address, source, "address"):
            data["address"] = plain(self.address)
        if kept(self.http_method, source, "http_method"):
            data["http_method"] = plain(self.http_method)
        data.update(plain(self.additional_properties))
        return data
