"""The model ``SipEndpoint``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, Ref, Rule, String

from .sip_standard_headers import SipStandardHeaders

_KNOWN = frozenset({"domain", "headers", "standardHeaders", "type", "uri", "user"})


@define(kw_only=True, eq=False, repr=False)
class SipEndpoint(Model):
    """A SIP endpoint of the connect action of an NCCO: either a `uri`, or the `domain` of a SIP trunk with an
    optional `user`.

    Schema: ``#/components/schemas/SipEndpoint``
    """

    type: Literal["sip"]
    """Always 'sip'."""

    domain: str | Unset = UNSET
    """Name of a SIP trunk domain, instead of `uri`. At least 1 character."""

    headers: dict[str, str] | Unset = UNSET
    """Custom headers. Each key is sent in the INVITE with the prefix `X-`."""

    standard_headers: SipStandardHeaders | Unset = UNSET
    """Standard headers of the SIP INVITE. In JSON: ``standardHeaders``."""

    uri: str | Unset = UNSET
    """SIP URI, such as `sip:rebekka@sip.example.com;transport=tls`. At least 1 character."""

    user: str | Unset = UNSET
    """User part of the address at `domain`."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/SipEndpoint",
            properties={
                "type": String(enum=("sip",)),
                "domain": String(min_length=1),
                "headers": Object(additional=String()),
                "standardHeaders": Ref(lambda: SipStandardHeaders.RULE),
                "uri": String(min_length=1),
                "user": String(),
            },
            required=("type",),
        ),
        Cases(
            Case(
                "#/components/schemas/SipEndpoint/oneOf/0",
                needs=("uri",),
                then=Object(
                    properties={
                        "user": Not(
                            AnyValue(), pointer="#/components/schemas/SipEndpoint/oneOf/0/properties/user/not"
                        )
                    }
                ),
            ),
            Case("#/components/schemas/SipEndpoint/oneOf/1", needs=("domain",)),
            exclusive=True,
            pointer="#/components/schemas/SipEndpoint/oneOf",
        ),
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
        self.domain = get("domain", UNSET)
        self.headers = get("headers", UNSET)
        self.standard_headers = SipStandardHeaders.from_dict(get("standardHeaders", UNSET))
        self.uri = get("uri", UNSET)
        self.user = get("user", UNSET)
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
        if self.domain is not UNSET:
            data["domain"] = plain(self.domain)
        if self.headers is not UNSET:
            data["headers"] = plain(self.headers)
        if self.standard_headers is not UNSET:
            data["standardHeaders"] = plain(self.standard_headers)
        if self.uri is not UNSET:
            data["uri"] = plain(self.uri)
        if self.user is not UNSET:
            data["user"] = plain(self.user)
        data.update(plain(self.additional_properties))
        return data
