from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model

from .. import codes as _codes


class InsightStatus(Model):
    """Status of an insight.

    Schema: ``#/components/schemas/InsightStatus``
    """

    code: (
        Literal[
            "OK",
            "INVALID_NUMBER_FORMAT",
            "UNSUPPORTED_NETWORK_TYPE",
            "NO_COVERAGE",
            "NOT_FOUND",
            "UNAUTHORIZED",
            "INVALID_PURPOSE",
            "SUPPLIER_ERROR",
            "INTERNAL_ERROR",
        ]
        | str
    )
    """Result of the insight. The set of values is open. Codes: ``codes.InsightStatus``."""
    message: str | None = None
    """Description of the result."""

    _CODES = {"code": lambda: (_codes.InsightStatus,)}
