"""The codes of ``number_type``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class NumberType(StrCode):
    """Type of a number."""

    LANDLINE = "landline", Meaning("geographic")
    """Geographic."""
    LANDLINE_TOLL_FREE = "landline-toll-free", Meaning("free to call")
    """Free to call."""
    MOBILE_LVN = "mobile-lvn", Meaning("mobile long virtual number")
    """Mobile long virtual number."""
