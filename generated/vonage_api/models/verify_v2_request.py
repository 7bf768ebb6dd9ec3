"""The model ``VerifyV2Request``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .verify_email_step import VerifyEmailStep
from .verify_rcs_step import VerifyRcsStep
from .verify_silent_auth_step import VerifySilentAuthStep
from .verify_sms_step import VerifySmsStep
from .verify_voice_step import VerifyVoiceStep
from .verify_whatsapp_step import VerifyWhatsappStep

_KNOWN = frozenset(
    {
        "brand",
        "channel_timeout",
        "client_ref",
        "code",
        "code_length",
        "fraud_check",
        "locale",
        "template_id",
        "workflow",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VerifyV2Request(Model):
    """A verification to start.

    Schema: ``#/components/schemas/VerifyV2Request``
    """

    brand: str
    """Name of the brand that requests the verification. The characters `/ { } : $` are not permitted. Matching
    ^[^\\/{}:$]*$. At least 1 character. At most 18 characters.
    """

    workflow: list[
        VerifySilentAuthStep
        | VerifyRcsStep
        | VerifySmsStep
        | VerifyWhatsappStep
        | VerifyVoiceStep
        | VerifyEmailStep
    ]
    """The steps, tried one after the other. At least 1 item. At most 3 items."""

    channel_timeout: int | Unset = UNSET
    """Seconds before the next step starts. Silent authentication always waits 60 seconds; with success-based
    pricing the minimum is 60. At least 15. At most 900. The server's default is 180.
    """

    client_ref: str | Unset = UNSET
    """Your reference, returned in webhooks. Matching ^[a-zA-Z0-9]*$. At least 1 character. At most 40
    characters.
    """

    code: str | Unset = UNSET
    """Your own code instead of a generated one, for conversion-based pricing. Not used by `silent_auth`.
    Matching ^[a-zA-Z0-9]+$. At least 4 characters. At most 10 characters.
    """

    code_length: int | Unset = UNSET
    """Length of the generated code. At least 4. At most 10. The server's default is 4."""

    fraud_check: bool | Unset = UNSET
    """Check the request for fraud. The feature must be enabled for the account. The server's default is False.
    """

    locale: str | Unset = UNSET
    """Language of the messages. Not used by `silent_auth`. The server's default is "en-us"."""

    template_id: str | Unset = UNSET
    """Identifier of a custom template, for `sms` and `rcs`."""

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
        self.brand = get("brand")
        self.workflow = array(
            get("workflow", MISSING),
            lambda item: variant(
                item,
                "channel",
                {
                    "email": VerifyEmailStep.from_dict,
                    "rcs": VerifyRcsStep.from_dict,
                    "silent_auth": VerifySilentAuthStep.from_dict,
                    "sms": VerifySmsStep.from_dict,
                    "voice": VerifyVoiceStep.from_dict,
                    "whatsapp": VerifyWhatsappStep.from_dict,
                },
            ),
        )
        self.channel_timeout = get("channel_timeout", UNSET)
        self.client_ref = get("client_ref", UNSET)
        self.code = get("code", UNSET)
        self.code_length = get("code_length", UNSET)
        self.fraud_check = get("fraud_check", UNSET)
        self.locale = get("locale", UNSET)
        self.template_id = get("template_id", UNSET)
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
        if kept(self.brand, source, "brand"):
            data["brand"] = plain(self.brand)
        if kept(self.workflow, source, "workflow"):
            data["workflow"] = plain(self.workflow)
        if self.channel_timeout is not UNSET:
            data["channel_timeout"] = plain(self.channel_timeout)
        if self.client_ref is not UNSET:
            data["client_ref"] = plain(self.client_ref)
        if self.code is not UNSET:
            data["code"] = plain(self.code)
        if self.code_length is not UNSET:
            data["code_length"] = plain(self.code_length)
        if self.fraud_check is not UNSET:
            data["fraud_check"] = plain(self.fraud_check)
        if self.locale is not UNSET:
            data["locale"] = plain(self.locale)
        if self.template_id is not UNSET:
            data["template_id"] = plain(self.template_id)
        data.update(plain(self.additional_properties))
        return data
