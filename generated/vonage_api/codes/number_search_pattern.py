"""The codes of ``number_search_pattern``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode


class NumberSearchPattern(IntCode):
    """How the pattern of a number search is matched."""

    STARTS_WITH = 0, "starts with"
    """Starts with."""
    CONTAINS = 1, "contains"
    """Contains."""
    ENDS_WITH = 2, "ends with"
    """Ends with."""
