"""The codes of ``letter_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Retry


class LetterStatus(IntCode):
    """What became of a letter; "quoted" and back\\slashed.

    Other codes: It is lost.
    """

    SENT = 0
    """``0``."""
    FULL_BOX = 1, "the box is full", Retry.LATER, "", None, 429
    """The box is full. A later retry may succeed. Corresponds to HTTP 429."""
    RETURN = 42, 'returned """ to\\ sender', Retry.NEVER, "write legibly"
    """Returned \"\"\" to\\ sender. A retry cannot succeed. Write legibly. Confidence: memory."""
