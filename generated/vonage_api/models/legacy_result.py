from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class LegacyResult(Model):
    """Result of an operation of the older APIs: success or failure.

    Schema: ``#/components/schemas/LegacyResult``
    """

    error_code: str | None = None
    """`200` for success, otherwise the HTTP status that corresponds to the failure. In JSON: ``error-code``.
    Codes: ``codes.LegacyErrorCode``.
    """
    error_code_label: str | None = None
    """Reason for the failure. In JSON: ``error-code-label``."""

    _JSON_NAMES = {"error_code": "error-code", "error_code_label": "error-code-label"}

    _CODES = {"error_code": lambda: (_codes.LegacyErrorCode,)}
