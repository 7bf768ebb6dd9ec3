"""The code table ``call_disconnected_by``."""

from __future__ import annotations

from .._support.codes import StrCode


class CallDisconnectedBy(StrCode):
    """The party that ended a call (field `disconnected_by` of a Voice event)."""

    PLATFORM = "platform"
    """``platform``."""
    USER = "user"
    """``user``."""
