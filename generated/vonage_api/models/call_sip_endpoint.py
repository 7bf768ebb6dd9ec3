from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule, String

from .sip_standard_headers import SipStandardHeaders


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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"standard_headers": SipStandardHeaders})
