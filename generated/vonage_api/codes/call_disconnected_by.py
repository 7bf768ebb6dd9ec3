"""The codes of ``call_disconnected_by``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallDisconnectedBy(StrCode):
    """The party that ended a call (field `disconnected_by` of a Voice event)."""

    PLATFORM = "platform"
    """``platform``."""
    USER = "user"
    """``user``."""
