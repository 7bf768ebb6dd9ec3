"""The model ``CallSipEndpoint``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule, String

from .sip_standard_headers import SipStandardHeaders

_KNOWN = frozenset({"headers", "standard_headers", "type", "uri"})


@define(kw_only=True, eq=False, repr=False)
class CallSipEndpoint(Model):
    """A SIP endpoint.

    Schema: ``#/components/schemas/CallSipEndpoint``
    """

    type: Literal["sip"] | str
    """Always 'sip'."""

    uri: str
    """SIP URI, such as `sip:rebekka@sip.example.com`. At least 1 character."""

    headers: dict[str, str] | None = None
    """Custom headers. Each key is sent in the INVITE with the prefix `X-`."""

    standard_headers: SipStandardHeaders | None = None
    """Standard headers of the SIP INVITE."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/CallSipEndpoint",
        properties={
            "type": String(enum=("sip",)),
            "uri": String(min_length=1),
            "headers": Object(additional=String()),
            "standard_headers": Ref(lambda: SipStandardHeaders.RULE),
        },
        required=("type", "uri"),
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
        self.type = get("type")
        self.uri = get("uri")
        self.headers = get("headers")
        self.standard_headers = SipStandardHeaders.from_dict(get("standard_headers"))
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.uri, source, "uri"):
            data["uri"] = plain(self.uri)
        if kept(self.headers, source, "headers"):
            data["headers"] = plain(self.headers)
        if kept(self.standard_headers, source, "standard_headers"):
            data["standard_headers"] = plain(self.standard_headers)
        data.update(plain(self.additional_properties))
        return data
