from __future__ import annotations

from oas_runtime.model.model import Decoders, Model, Shape

from .video_sip_event_call import VideoSipEventCall


class VideoSipEvent(Model):
    """An event of a SIP call.

    Schema: ``#/components/schemas/VideoSipEvent``
    """

    session_id: str
    """Identifier of the session. In JSON: ``sessionId``."""
    event: str
    """Type of the event."""
    application_id: str | None = None
    """Identifier of the application, in newer events. In JSON: ``applicationId``."""
    call: VideoSipEventCall | None = None
    """The SIP call."""
    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""
    reason_code: str | None = None
    """SIP response code, or 700 to 706, for `callDestroyed`."""
    reason_message: str | None = None
    """Description of `reason_code`."""
    state: str | None = None
    """State of the call, for `callUpdated`: `DIALING`, `RINGING`, `ACTIVE`, `ON_HOLD` or `HANGUP`."""
    timestamp: int | None = None
    """Time of the event, in milliseconds since 1970."""

    _JSON_NAMES = {"session_id": "sessionId", "application_id": "applicationId", "project_id": "projectId"}

    _SCALARS = {"timestamp": (int, None)}

    _SHAPE = Shape(required={"event", "sessionId"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"call": VideoSipEventCall})
