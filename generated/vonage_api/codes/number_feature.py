"""The codes of ``number_feature``."""

from __future__ import annotations

from .._support.codes import StrCode


class NumberFeature(StrCode):
    """What a number can be used for."""

    MMS = "MMS"
    """``MMS``."""
    SMS = "SMS"
    """``SMS``."""
    VOICE = "VOICE"
    """``VOICE``."""
