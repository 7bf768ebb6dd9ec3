from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, Ref, Rule, String

from .sip_standard_headers import SipStandardHeaders


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

    _JSON_NAMES = {"standard_headers": "standardHeaders"}

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
            Case(needs=("uri",), then=Object(properties={"user": Not(AnyValue())})),
            Case(needs=("domain",)),
            exclusive=True,
            pointer="#/components/schemas/SipEndpoint/oneOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"standard_headers": SipStandardHeaders})
