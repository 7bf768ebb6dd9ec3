"""The codes of ``letter_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class LetterStatus(IntCode):
    """What became of a letter; "quoted" and back\\slashed.

    Other codes: It is lost.
    """

    SENT = 0
    """``0``."""
    FULL_BOX = 1, Meaning("the box is full", retry=Retry.LATER, http_status=429)
    """The box is full. A later retry may succeed. Corresponds to HTTP 429."""
    RETURN = 42, Meaning('returned """ to\\ sender', retry=Retry.NEVER, advice="write legibly")
    """Returned \"\"\" to\\ sender. A retry cannot succeed. Write legibly. Confidence: memory."""
