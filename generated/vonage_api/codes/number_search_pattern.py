"""The codes of ``number_search_pattern``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning


class NumberSearchPattern(IntCode):
    """How the pattern of a number search is matched."""

    STARTS_WITH = 0, Meaning("starts with")
    """Starts with."""
    CONTAINS = 1, Meaning("contains")
    """Contains."""
    ENDS_WITH = 2, Meaning("ends with")
    """Ends with."""
