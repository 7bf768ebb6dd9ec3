from __future__ import annotations

from oas_runtime.model.model import Model


class VerifyStep(Model):
    """A step of a verification.

    Schema: ``#/components/schemas/VerifyStep``
    """

    id: str | None = None
    type: str | None = None
    """`sms` or `tts`."""
