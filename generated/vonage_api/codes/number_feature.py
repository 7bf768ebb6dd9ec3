"""The code table ``number_feature``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class NumberFeature(StrCode):
    """What a number can be used for.

    Source: S26:numbers, S21:numbers.yml (confidence: 2+)
    """

    MMS = "MMS"
    """``MMS``."""
    SMS = "SMS"
    """``SMS``."""
    VOICE = "VOICE"
    """``VOICE``."""
