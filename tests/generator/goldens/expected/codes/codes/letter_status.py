"""The code table ``letter_status``."""

from __future__ import annotations

from .._support.codes import IntCode, Retry


class LetterStatus(IntCode):
    """What became of a letter; "quoted" and back\\slashed.

    A code that is not here: It is lost.
    """

    SENT = 0
    """``0``."""
    FULL_BOX = 1, "the box is full", Retry.LATER, "", None, 429
    """The box is full. A retry can help, later. Like HTTP 429."""
    RETURN = 42, 'returned """ to\\ sender', Retry.NEVER, "write legibly"
    """Returned \"\"\" to\\ sender. A retry cannot help. Write legibly. Confidence: memory."""
