"""The codes of ``number_feature``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class NumberFeature(StrCode):
    """A feature of a number."""

    MMS = "MMS"
    """``MMS``."""
    SMS = "SMS"
    """``SMS``."""
    VOICE = "VOICE"
    """``VOICE``."""
