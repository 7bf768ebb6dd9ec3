"""The model ``VerifyCapability``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule, String

from .verify_capability_webhooks import VerifyCapabilityWebhooks

_KNOWN = frozenset({"version", "webhooks"})


@define(kw_only=True, eq=False, repr=False)
class VerifyCapability(Model):
    """Verify (version 2) capability.

    Schema: ``#/components/schemas/VerifyCapability``
    """

    version: Literal["v2"] | str | None = None
    """Always 'v2'. The server's default is "v2"."""

    webhooks: VerifyCapabilityWebhooks | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifyCapability",
        properties={"version": String(enum=("v2",)), "webhooks": Ref(lambda: VerifyCapabilityWebhooks.RULE)},
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
        self.version = get("version")
        self.webhooks = VerifyCapabilityWebhooks.from_dict(get("webhooks"))
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
        if kept(self.version, source, "version"):
            data["version"] = plain(self.version)
        if kept(self.webhooks, source, "webhooks"):
            data["webhooks"] = plain(self.webhooks)
        data.update(plain(self.additional_properties))
        return data
