"""The codes of ``video_error_code``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Retry


class VideoErrorCode(IntCode):
    """Error code in responses of the Video API (field `code`). Other errors have the HTTP status or -1 instead."""

    INVALID_TOKEN = 10001, "the token is malformed or its signature is invalid", Retry.NEVER, "", None, 403
    """The token is malformed or its signature is invalid. A retry cannot succeed. Corresponds to HTTP 403."""
    NOT_PERMITTED = 10002, "the token does not permit the request", Retry.NEVER, "", None, 403
    """The token does not permit the request. A retry cannot succeed. Corresponds to HTTP 403."""
    INVALID_PARTNER_AUTH = 10003, "the authentication is malformed", Retry.NEVER, "", None, 403
    """The authentication is malformed. A retry cannot succeed. Corresponds to HTTP 403."""
    PARTNER_AUTH_FAILED = 10004, "the authentication failed", Retry.NEVER, "", None, 403
    """The authentication failed. A retry cannot succeed. Corresponds to HTTP 403."""
    TOKEN_OF_ANOTHER_SESSION = 10007, "the token belongs to another session", Retry.NEVER, "", None, 403
    """The token belongs to another session. A retry cannot succeed. Corresponds to HTTP 403."""
    TOKEN_EXPIRED = 10012, "the token has expired", Retry.AFTER_FIX, "", None, 403
    """The token has expired. A retry may succeed after the cause is corrected. Corresponds to HTTP 403."""
    ALREADY_COMPOSED = (
        15001,
        "the session is already recorded in a composed archive",
        Retry.NEVER,
        "",
        None,
        409,
    )
    """The session is already recorded in a composed archive. A retry cannot succeed. Corresponds to HTTP 409.
    """
    ARCHIVE_NOT_RECORDING = 15002, "the archive is neither started nor paused", Retry.NEVER, "", None, 409
    """The archive is neither started nor paused. A retry cannot succeed. Corresponds to HTTP 409."""
    ARCHIVE_NOT_DELETABLE = (
        15004,
        "the archive is not available, uploaded or deleted",
        Retry.LATER,
        "",
        None,
        409,
    )
    """The archive is not available, uploaded or deleted. A later retry may succeed. Corresponds to HTTP 409.
    """
    SESSION_MIGRATING = 15214, "the session is being migrated", Retry.LATER, "", None, 409
    """The session is being migrated. A later retry may succeed. Corresponds to HTTP 409."""
    SESSION_MIGRATED_RECENTLY = (
        15215,
        "the session was created or migrated too recently",
        Retry.LATER,
        "",
        None,
        409,
    )
    """The session was created or migrated too recently. A later retry may succeed. Corresponds to HTTP 409.
    """
    INVALID_URL = 50001, "the URL of the Experience Composer is malformed", Retry.NEVER, "", None, 400
    """The URL of the Experience Composer is malformed. A retry cannot succeed. Corresponds to HTTP 400."""
    URL_UNREACHABLE = (
        50002,
        "the URL of the Experience Composer is not reachable",
        Retry.AFTER_FIX,
        "",
        None,
        400,
    )
    """The URL of the Experience Composer is not reachable. A retry may succeed after the cause is corrected.
    Corresponds to HTTP 400.
    """
    TOO_MANY_COMPOSERS = 50004, "too many Experience Composers are running", Retry.LATER, "", None, 429
    """Too many Experience Composers are running. A later retry may succeed. Corresponds to HTTP 429."""
    INVALID_MAX_DURATION = 50005, "the maximum duration is invalid", Retry.NEVER, "", None, 400
    """The maximum duration is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_RESOLUTION = 50006, "the resolution is invalid", Retry.NEVER, "", None, 400
    """The resolution is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_NAME = 50007, "the name is invalid", Retry.NEVER, "", None, 400
    """The name is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_SESSION_ID = 50008, "the session id is invalid", Retry.NEVER, "", None, 400
    """The session id is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    CAPTIONS_ACTIVE = 60003, "live captions are active already", Retry.NEVER, "", None, 409
    """Live captions are active already. A retry cannot succeed. Corresponds to HTTP 409."""
