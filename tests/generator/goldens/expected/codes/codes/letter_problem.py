"""The codes of ``letter_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, Retry, StrCode


class LetterProblem(StrCode):
    """What follows # in the type of a problem."""

    TWO_PAGES = "2 pages"
    """``2 pages``."""
    IN_PROGRESS = "IN PROGRESS", Meaning(retry=Retry.AMBIGUOUS, final=False)
    """The outcome is unknown: a retry may repeat the effect. Not final: another code may follow."""
    CLASS = (
        "class",
        Meaning(
            "a very long story of how a letter got lost between two towns that each of them tells in "
            "its own way"
        ),
    )
    """A very long story of how a letter got lost between two towns that each of them tells in its own way."""
    NOT_FOUND = "not-found", Meaning(final=True, http_status=404, aliases=("not-fuond",))
    """Final: no other code follows. Corresponds to HTTP 404. Also written ``not-fuond``."""
