"""The model ``Trouble``."""

from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class Trouble(Model):
    """Trouble.

    Schema: ``#/components/schemas/Trouble``
    """

    type: str | None = None
    """A URL. Codes: ``codes.LetterProblem``, ``codes.LetterStatus``."""

    CODES = {
        "type": lambda: (
            _codes.LetterProblem,
            _codes.LetterStatus,
        )
    }
