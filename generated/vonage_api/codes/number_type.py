"""The codes of ``number_type``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class NumberType(StrCode):
    """Type of a number."""

    LANDLINE = "landline", Meaning("geographic number")
    """Geographic number."""
    LANDLINE_TOLL_FREE = "landline-toll-free", Meaning("number that is free to call")
    """Number that is free to call."""
    MOBILE_LVN = "mobile-lvn", Meaning("mobile long virtual number")
    """Mobile long virtual number."""
