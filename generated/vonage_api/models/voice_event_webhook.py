"""The model ``VoiceEventWebhook``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Integer, Object, Rule, String

_KNOWN = frozenset({"address", "connect_timeout", "http_method", "socket_timeout"})


@define(kw_only=True, eq=False, repr=False)
class VoiceEventWebhook(Model):
    """Webhook that receives the events of calls.

    Schema: ``#/components/schemas/VoiceEventWebhook``
    """

    address: str | None = None
    """A URL."""

    connect_timeout: int | None = None
    """Connection timeout in milliseconds. At least 300. At most 1000. The server's default is 1000."""

    http_method: Literal["POST", "GET"] | str | None = None
    """One of 'POST', 'GET'. The server's default is "POST"."""

    socket_timeout: int | None = None
    """Response timeout in milliseconds. At least 1000. At most 10000. The server's default is 10000."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VoiceEventWebhook",
        properties={
            "address": String(),
            "connect_timeout": Integer(minimum=300, maximum=1000),
            "http_method": String(enum=("POST", "GET")),
            "socket_timeout": Integer(minimum=1000, maximum=10000),
        },
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "connect_timeout": (int, None),
        "socket_timeout": (int, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.address = get("address")
        self.connect_timeout = get("connect_timeout")
        self.http_method = get("http_method")
        self.socket_timeout = get("socket_timeout")
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
        if kept(self.connect_timeout, source, "connect_timeout"):
            data["connect_timeout"] = plain(self.connect_timeout)
        if kept(self.http_method, source, "http_method"):
            data["http_method"] = plain(self.http_method)
        if kept(self.socket_timeout, source, "socket_timeout"):
            data["socket_timeout"] = plain(self.socket_timeout)
        data.update(plain(self.additional_properties))
        return data
