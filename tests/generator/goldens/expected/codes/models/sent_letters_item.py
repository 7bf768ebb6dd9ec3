from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class SentLettersItem(Model):
    """An item of ``letters`` of ``Sent``.

    Schema: ``#/components/schemas/Sent/properties/letters/items``
    """

    cost: str | None = None
    letter_id: str | None = None
    """In JSON: ``letter-id``."""
    state: str | None = None
    """Codes: ``codes.LetterStatus``."""

    _JSON_NAMES = {"letter_id": "letter-id"}

    _CODES = {"state": lambda: (_codes.LetterStatus,)}
