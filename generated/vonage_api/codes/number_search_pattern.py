"""The code table ``number_search_pattern``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode


class NumberSearchPattern(IntCode):
    """Where the pattern of a search for numbers must stand in the number.

    Source: S26:numbers, S21:numbers.yml (confidence: 2+)
    """

    STARTS_WITH = 0, "starts with"
    """Starts with."""
    CONTAINS = 1, "contains"
    """Contains."""
    ENDS_WITH = 2, "ends with"
    """Ends with."""
