"""The model ``VideoError``."""

from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VideoError(Model):
    """Error response of the Video API. Any field may be missing.

    Schema: ``#/components/schemas/VideoError``
    """

    code: int | None = None
    """HTTP status, an error code of the platform, or -1. Codes: ``codes.VideoErrorCode``: 10001 invalid_token,
    10002 not_permitted, 10003 invalid_partner_auth, 10004 partner_auth_failed, 10007
    token_of_another_session, 10012 token_expired, 15001 already_composed, 15002 archive_not_recording, 15004
    archive_not_deletable, 15214 session_migrating, 15215 session_migrated_recently, 50001 invalid_url, 50002
    url_unreachable, 50004 too_many_composers, 50005 invalid_max_duration, 50006 invalid_resolution, 50007
    invalid_name, 50008 invalid_session_id, 60003 captions_active.
    """
    description: str | None = None
    """Description of the error."""
    message: str | None = None
    """Description of the error."""

    _SCALARS = {"code": (int, None)}

    _CODES = {"code": lambda: (_codes.VideoErrorCode,)}
