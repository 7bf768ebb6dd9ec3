from __future__ import annotations

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .verify_email_step import VerifyEmailStep
from .verify_rcs_step import VerifyRcsStep
from .verify_silent_auth_step import VerifySilentAuthStep
from .verify_sms_step import VerifySmsStep
from .verify_voice_step import VerifyVoiceStep
from .verify_whatsapp_step import VerifyWhatsappStep


class VerifyV2Request(Model):
    """A verification to start.

    Schema: ``#/components/schemas/VerifyV2Request``
    """

    brand: str
    """Name of the brand that requests the verification. The characters `/ { } : $` are not permitted. Matching
    ``^[^\\/{}:$]*$``. From 1 to 18 characters.
    """
    workflow: list[
        VerifySilentAuthStep
        | VerifyRcsStep
        | VerifySmsStep
        | VerifyWhatsappStep
        | VerifyVoiceStep
        | VerifyEmailStep
    ]
    """The steps, tried one after the other. From 1 to 3 items."""
    channel_timeout: int | Unset = UNSET
    """Seconds before the next step starts. Silent authentication always waits 60 seconds; with success-based
    pricing the minimum is 60. From 15 to 900. The server's default is 180.
    """
    client_ref: str | Unset = UNSET
    """Your reference, returned in webhooks. From 1 to 40 characters."""
    code: str | Unset = UNSET
    """Your own code instead of a generated one, for conversion-based pricing. Not used by `silent_auth`.
    Matching ``^[a-zA-Z0-9]+$``. From 4 to 10 characters.
    """
    code_length: int | Unset = UNSET
    """Length of the generated code. From 4 to 10. The server's default is 4."""
    fraud_check: bool | Unset = UNSET
    """Check the request for fraud. The feature must be enabled for the account. The server's default is False.
    """
    locale: str | Unset = UNSET
    """Language of the messages. Not used by `silent_auth`. The server's default is "en-us"."""
    template_id: str | Unset = UNSET
    """Identifier of a custom template, for `sms` and `rcs`."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "workflow": ListOf(
                    Variant(
                        "channel",
                        {
                            "email": VerifyEmailStep,
                            "rcs": VerifyRcsStep,
                            "silent_auth": VerifySilentAuthStep,
                            "sms": VerifySmsStep,
                            "voice": VerifyVoiceStep,
                            "whatsapp": VerifyWhatsappStep,
                        },
                    )
                )
            }
        )
