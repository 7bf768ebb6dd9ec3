from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class SubscriberMatchStatus(Model):
    """Status of the subscriber match.

    Schema: ``#/components/schemas/SubscriberMatchStatus``
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
            "SUBSCRIBER_MATCH.ID_DOCUMENT_REQUIRED",
            "SUBSCRIBER_MATCH.ID_DOCUMENT_MISMATCH",
            "SUBSCRIBER_MATCH.INVALID_PARAM_COMBINATION",
        ]
        | str
    )
    """Result of the insight. The set of values is open."""
    message: str | None = None
    """Description of the result."""
