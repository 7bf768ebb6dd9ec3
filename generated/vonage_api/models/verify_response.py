from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyResponse(Model):
    """Verify response.

    Schema: ``#/components/schemas/VerifyResponse``
    """

    error_text: str | None = None
    network: str | None = None
    """The blocked network (mobile country code and network code), with status 7."""
    request_id: str | None = None
    """Identifier of the verification. With status 10 it identifies the verification in progress."""
    status: str | None = None
    """Status code (0 = success). Codes: ``codes.VerifyStatus``."""

    _CODES = {"status": lambda: (_codes.VerifyStatus,)}
