"""The code table ``number_feature``."""

from __future__ import annotations

from .._support.codes import StrCode


class NumberFeature(StrCode):
    """A feature of a number."""

    MMS = "MMS"
    """``MMS``."""
    SMS = "SMS"
    """``SMS``."""
    VOICE = "VOICE"
    """``VOICE``."""
