"""The model ``VerifyCapabilityWebhooks``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule

from .application_post_webhook import ApplicationPostWebhook

_KNOWN = frozenset({"status_url"})


@define(kw_only=True, eq=False, repr=False)
class VerifyCapabilityWebhooks(Model):
    """``webhooks`` of ``VerifyCapability``.

    Schema: ``#/components/schemas/VerifyCapability/properties/webhooks``
    """

    status_url: ApplicationPostWebhook | None = None
    """A webhook of an application that is always called with POST."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifyCapability/properties/webhooks",
        properties={"status_url": Ref(lambda: ApplicationPostWebhook.RULE)},
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
        self.status_url = ApplicationPostWebhook.from_dict(get("status_url"))
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
        if kept(self.status_url, source, "status_url"):
            data["status_url"] = plain(self.status_url)
        data.update(plain(self.additional_properties))
        return data
