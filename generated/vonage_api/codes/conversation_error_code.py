"""The codes of ``conversation_error_code``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, Retry, StrCode


class ConversationErrorCode(StrCode):
    """Field `code` of problem documents of Users and Conversations: a family, `error` and a word."""

    APPLICATION_ERROR_NOT_FOUND = "application:error:not-found"
    """``application:error:not-found``."""
    APPLICATION_ERROR_PERMISSION_DENIED = "application:error:permission-denied"
    """``application:error:permission-denied``."""
    CONVERSATION_ERROR_BAD_REQUEST = "conversation:error:bad-request"
    """``conversation:error:bad-request``."""
    CONVERSATION_ERROR_DUPLICATE_NAME = "conversation:error:duplicate-name"
    """With HTTP 409."""
    CONVERSATION_ERROR_INTERNAL = "conversation:error:internal"
    """``conversation:error:internal``."""
    CONVERSATION_ERROR_INTERNAL_MEDIA = "conversation:error:internal-media"
    """``conversation:error:internal-media``."""
    CONVERSATION_ERROR_INVALID_ACTION = "conversation:error:invalid-action"
    """``conversation:error:invalid-action``."""
    CONVERSATION_ERROR_INVALID_CHANNEL = "conversation:error:invalid-channel"
    """``conversation:error:invalid-channel``."""
    CONVERSATION_ERROR_INVALID_EVENT = "conversation:error:invalid-event"
    """``conversation:error:invalid-event``."""
    CONVERSATION_ERROR_INVALID_MEMBER = "conversation:error:invalid-member"
    """``conversation:error:invalid-member``."""
    CONVERSATION_ERROR_INVALID_MEMBER_STATE = "conversation:error:invalid-member-state"
    """``conversation:error:invalid-member-state``."""
    CONVERSATION_ERROR_MAXIMUM_NUMBER_OF_MEMBERS = "conversation:error:maximum-number-of-members"
    """``conversation:error:maximum-number-of-members``."""
    CONVERSATION_ERROR_MEMBER_ALREADY_INVITED = "conversation:error:member-already-invited"
    """``conversation:error:member-already-invited``."""
    CONVERSATION_ERROR_MEMBER_ALREADY_JOINED = "conversation:error:member-already-joined"
    """``conversation:error:member-already-joined``."""
    CONVERSATION_ERROR_MEMBER_NOT_FOUND = "conversation:error:member-not-found"
    """With HTTP 404."""
    CONVERSATION_ERROR_NOT_ALLOWED = (
        "conversation:error:not-allowed",
        Meaning("conversation INACTIVE: only GET and DELETE"),
    )
    """Conversation INACTIVE: only GET and DELETE."""
    CONVERSATION_ERROR_NOT_FOUND = "conversation:error:not-found"
    """With HTTP 404."""
    CONVERSATION_ERROR_PERMISSION_DENIED = "conversation:error:permission-denied"
    """``conversation:error:permission-denied``."""
    EVENT_ERROR_BAD_REQUEST = "event:error:bad-request"
    """``event:error:bad-request``."""
    EVENT_ERROR_DELETE_NOT_ALLOWED = (
        "event:error:delete-not-allowed",
        Meaning("only message and custom events"),
    )
    """Only message and custom events."""
    EVENT_ERROR_INVALID_FILTER_GROUP = "event:error:invalid-filter-group"
    """``event:error:invalid-filter-group``."""
    EVENT_ERROR_NOT_FOUND = "event:error:not-found"
    """With HTTP 404."""
    EVENT_ERROR_NOT_JOINED = "event:error:not-joined"
    """``event:error:not-joined``."""
    EVENT_ERROR_PERMISSION_DENIED = "event:error:permission-denied"
    """``event:error:permission-denied``."""
    EVENT_ERROR_UNKNOWN_EVENT = "event:error:unknown-event"
    """``event:error:unknown-event``."""
    HTTP_ERROR_TOO_MANY_REQUEST = "http:error:too-many-request", Meaning(retry=Retry.SOON)
    """A retry may succeed. With HTTP 429."""
    HTTP_ERROR_VALIDATION_FAIL = "http:error:validation-fail"
    """With HTTP 400."""
    SESSION_ERROR_BAD_REQUEST_TTL = "session:error:bad-request-ttl"
    """``session:error:bad-request-ttl``."""
    SESSION_ERROR_MAX_OPEN_SESSIONS = "session:error:max-open-sessions"
    """``session:error:max-open-sessions``."""
    SESSION_ERROR_NOT_FOUND = "session:error:not-found"
    """``session:error:not-found``."""
    SYSTEM_ERROR_INTERNAL_ERROR = "system:error:internal-error", Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect. With HTTP 500."""
    SYSTEM_ERROR_INVALID_TOKEN = "system:error:invalid-token"
    """With HTTP 401."""
    USER_ERROR_DUPLICATE_NAME = "user:error:duplicate-name"
    """With HTTP 409."""
    USER_ERROR_INVALID_APPLICATION = "user:error:invalid-application"
    """``user:error:invalid-application``."""
    USER_ERROR_INVALID_STATE_LOOKUP = "user:error:invalid-state-lookup"
    """``user:error:invalid-state-lookup``."""
    USER_ERROR_INVALID_USER_NAME = (
        "user:error:invalid-user-name",
        Meaning("must not be me nor start with USR-"),
    )
    """Must not be me nor start with USR-."""
    USER_ERROR_INVALID_USER_TOKEN = "user:error:invalid-user-token"
    """``user:error:invalid-user-token``."""
    USER_ERROR_NOT_FOUND = "user:error:not-found"
    """With HTTP 404."""
