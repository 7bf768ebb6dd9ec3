"""The schema ``#/components/schemas/VerifyCapability``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import kept, plain
from .._support.rules import Object, Ref, Rule, String
from .verify_capability_webhooks import VerifyCapabilityWebhooks

_KNOWN = frozenset({"version", "webhooks"})


@define(kw_only=True, eq=False, repr=False)
class VerifyCapability(Model):
    """Verify (version 2) capability.

    Document: ``#/components/schemas/VerifyCapability``
    """

    version: Literal["v2"] | str | None = None
    """'v2'. The server's default is "v2"."""

    webhooks: VerifyCapabilityWebhooks | None = None
    """Not described by the document."""

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
        """Decode a JSON object leniently; anything else is handed back as it is."""
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.version, source, "version"):
            data["version"] = plain(self.version)
        if kept(self.webhooks, source, "webhooks"):
            data["webhooks"] = plain(self.webhooks)
        data.update(plain(self.additional_properties))
        return data
