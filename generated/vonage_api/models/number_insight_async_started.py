from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class NumberInsightAsyncStarted(Model):
    """A lookup that was started.

    Schema: ``#/components/schemas/NumberInsightAsyncStarted``
    """

    status: int
    """Result of the lookup. 0 means success. Codes: ``codes.NumberInsightStatus``."""
    error_text: str | None = None
    """Description of the result."""
    number: str | None = None
    """The requested number."""
    remaining_balance: str | None = None
    """Account balance in EUR."""
    request_id: str | None = None
    """Identifier of the request. At most 40 characters."""
    request_price: str | None = None
    """Price of the request in EUR."""

    _SCALARS = {"status": (int,)}

    _CODES = {"status": lambda: (_codes.NumberInsightStatus,)}
