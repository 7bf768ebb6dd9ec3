"""The codes of ``number_search_pattern``."""

from __future__ import annotations

from .._support.codes import IntCode


class NumberSearchPattern(IntCode):
    """Where the pattern of a search for numbers must stand in the number."""

    STARTS_WITH = 0, "starts with"
    """Starts with."""
    CONTAINS = 1, "contains"
    """Contains."""
    ENDS_WITH = 2, "ends with"
    """Ends with."""
