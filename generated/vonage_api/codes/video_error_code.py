"""The codes of ``video_error_code``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class VideoErrorCode(IntCode):
    """Error code in responses of the Video API (field `code`). Other errors have the HTTP status or -1 instead."""

    INVALID_TOKEN = (
        10001,
        Meaning("the token is malformed or its signature is invalid", retry=Retry.NEVER, http_status=403),
    )
    """The token is malformed or its signature is invalid. A retry cannot succeed. Corresponds to HTTP 403."""
    NOT_PERMITTED = (
        10002,
        Meaning("the token does not permit the request", retry=Retry.NEVER, http_status=403),
    )
    """The token does not permit the request. A retry cannot succeed. Corresponds to HTTP 403."""
    INVALID_PARTNER_AUTH = (
        10003,
        Meaning("the authentication is malformed", retry=Retry.NEVER, http_status=403),
    )
    """The authentication is malformed. A retry cannot succeed. Corresponds to HTTP 403."""
    PARTNER_AUTH_FAILED = 10004, Meaning("the authentication failed", retry=Retry.NEVER, http_status=403)
    """The authentication failed. A retry cannot succeed. Corresponds to HTTP 403."""
    TOKEN_OF_ANOTHER_SESSION = (
        10007,
        Meaning("the token belongs to another session", retry=Retry.NEVER, http_status=403),
    )
    """The token belongs to another session. A retry cannot succeed. Corresponds to HTTP 403."""
    TOKEN_EXPIRED = 10012, Meaning("the token has expired", retry=Retry.AFTER_FIX, http_status=403)
    """The token has expired. A retry may succeed after the cause is corrected. Corresponds to HTTP 403."""
    ALREADY_COMPOSED = (
        15001,
        Meaning("the session is already recorded in a composed archive", retry=Retry.NEVER, http_status=409),
    )
    """The session is already recorded in a composed archive. A retry cannot succeed. Corresponds to HTTP 409.
    """
    ARCHIVE_NOT_RECORDING = (
        15002,
        Meaning("the archive is neither started nor paused", retry=Retry.NEVER, http_status=409),
    )
    """The archive is neither started nor paused. A retry cannot succeed. Corresponds to HTTP 409."""
    ARCHIVE_NOT_DELETABLE = (
        15004,
        Meaning("the archive is not available, uploaded or deleted", retry=Retry.LATER, http_status=409),
    )
    """The archive is not available, uploaded or deleted. A later retry may succeed. Corresponds to HTTP 409.
    """
    SESSION_MIGRATING = 15214, Meaning("the session is being migrated", retry=Retry.LATER, http_status=409)
    """The session is being migrated. A later retry may succeed. Corresponds to HTTP 409."""
    SESSION_MIGRATED_RECENTLY = (
        15215,
        Meaning("the session was created or migrated too recently", retry=Retry.LATER, http_status=409),
    )
    """The session was created or migrated too recently. A later retry may succeed. Corresponds to HTTP 409.
    """
    INVALID_URL = (
        50001,
        Meaning("the URL of the Experience Composer is malformed", retry=Retry.NEVER, http_status=400),
    )
    """The URL of the Experience Composer is malformed. A retry cannot succeed. Corresponds to HTTP 400."""
    URL_UNREACHABLE = (
        50002,
        Meaning(
            "the URL of the Experience Composer is not reachable", retry=Retry.AFTER_FIX, http_status=400
        ),
    )
    """The URL of the Experience Composer is not reachable. A retry may succeed after the cause is corrected.
    Corresponds to HTTP 400.
    """
    TOO_MANY_COMPOSERS = (
        50004,
        Meaning("too many Experience Composers are running", retry=Retry.LATER, http_status=429),
    )
    """Too many Experience Composers are running. A later retry may succeed. Corresponds to HTTP 429."""
    INVALID_MAX_DURATION = (
        50005,
        Meaning("the maximum duration is invalid", retry=Retry.NEVER, http_status=400),
    )
    """The maximum duration is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_RESOLUTION = 50006, Meaning("the resolution is invalid", retry=Retry.NEVER, http_status=400)
    """The resolution is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_NAME = 50007, Meaning("the name is invalid", retry=Retry.NEVER, http_status=400)
    """The name is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_SESSION_ID = 50008, Meaning("the session id is invalid", retry=Retry.NEVER, http_status=400)
    """The session id is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    CAPTIONS_ACTIVE = 60003, Meaning("live captions are active already", retry=Retry.NEVER, http_status=409)
    """Live captions are active already. A retry cannot succeed. Corresponds to HTTP 409."""
