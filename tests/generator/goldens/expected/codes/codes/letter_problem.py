"""The code table ``letter_problem``."""

from __future__ import annotations

from .._support.codes import Retry, StrCode


class LetterProblem(StrCode):
    """What follows # in the type of a problem."""

    TWO_PAGES = "2 pages"
    """``2 pages``."""
    IN_PROGRESS = "IN PROGRESS", "", Retry.AMBIGUOUS, "", False
    """Nobody can say whether a retry helps, or what it would do twice. More may come after it."""
    CLASS = (
        "class",
        "a very long story of how a letter got lost between two towns that each of them tells in its own way",
    )
    """A very long story of how a letter got lost between two towns that each of them tells in its own way."""
    NOT_FOUND = "not-found", "", None, "", True, 404, ("not-fuond",)
    """Nothing comes after it. Like HTTP 404. Also spelt ``not-fuond``"""
