from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .number_pool_links import NumberPoolLinks


class NumberPool(Model):
    """A pool of numbers to send SMS from.

    Schema: ``#/components/schemas/NumberPool``
    """

    links: NumberPoolLinks | None = None
    """In JSON: ``_links``."""
    account_id: str | None = None
    """API key of the account."""
    fallback: Literal["Pool", "CustomFrom", "Reject"] | str | None = None
    """Sender to use if no number of the pool matches the prefix of the destination: any number of the pool
    (`Pool`) or the `from` of the request (`CustomFrom`). `Reject` rejects the message.
    """
    localized_sender_preferred: bool | None = None
    """Prefer a number of the destination country."""
    pool_id: str | None = None
    """Name of the pool."""
    predictable_sender_preferred: bool | None = None
    """Always use the same number for the same destination."""

    _JSON_NAMES = {"links": "_links"}

    _SCALARS = {"localized_sender_preferred": (bool, None), "predictable_sender_preferred": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": NumberPoolLinks})
