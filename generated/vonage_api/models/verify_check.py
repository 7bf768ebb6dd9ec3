from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyCheck(Model):
    """A code that was checked.

    Schema: ``#/components/schemas/VerifyCheck``
    """

    code: str | None = None
    date_received: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""
    ip_address: str | None = None
    """Always empty."""
    status: str | None = None
    """`VALID` or `INVALID`. Codes: ``codes.VerifyCheckStatus``."""

    _CODES = {"status": lambda: (_codes.VerifyCheckStatus,)}
