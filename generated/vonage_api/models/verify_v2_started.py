from __future__ import annotations

from oas_runtime.model.model import Model


class VerifyV2Started(Model):
    """A verification that was started.

    Schema: ``#/components/schemas/VerifyV2Started``
    """

    request_id: str
    """Identifier of the verification."""
    check_url: str | None = None
    """URL that the device must open over mobile data; it follows several redirects of the mobile network. No
    method opens it. Only present if `silent_auth` is the first step.
    """
