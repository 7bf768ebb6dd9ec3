"""The code table ``sms_status``."""

from __future__ import annotations

from .._support.codes import IntCode, Retry


class SmsStatus(IntCode):
    """Status of a message part in the response to sendSms, as a string. Success means queued, not delivered.

    A code that is not here: The message part was not accepted. A retry cannot succeed.
    """

    SUCCESS = 0, "accepted and queued; not proof of delivery"
    """Accepted and queued; not proof of delivery."""
    THROTTLED = 1, "account or sender rate exceeded", Retry.SOON, "", None, 429
    """Account or sender rate exceeded. A retry can help. Like HTTP 429."""
    MISSING_PARAMS = 2, "a required field is absent", Retry.NEVER, "", None, 400
    """A required field is absent. A retry cannot help. Like HTTP 400."""
    INVALID_PARAMS = 3, "a field has a bad value", Retry.NEVER, "", None, 400
    """A field has a bad value. A retry cannot help. Like HTTP 400."""
    INVALID_CREDENTIALS = 4, "the key or the secret is wrong or disabled", Retry.NEVER, "", None, 401
    """The key or the secret is wrong or disabled. A retry cannot help. Like HTTP 401."""
    INTERNAL_ERROR = 5, "platform failure while handling the SMS", Retry.AMBIGUOUS, "", None, 500
    """Platform failure while handling the SMS. Nobody can say whether a retry helps, or what it would do twice.
    Like HTTP 500.
    """
    INVALID_MESSAGE = 6, "cannot be processed, e.g. unknown number prefix", Retry.NEVER
    """Cannot be processed, e.g. unknown number prefix. A retry cannot help."""
    NUMBER_BARRED = 7, "recipient is on a block list", Retry.NEVER
    """Recipient is on a block list. A retry cannot help."""
    ACCOUNT_BARRED = 8, "account suspended", Retry.NEVER, "", None, 403
    """Account suspended. A retry cannot help. Like HTTP 403."""
    QUOTA_EXCEEDED = 9, "not enough credit", Retry.AFTER_FIX, "", None, 402
    """Not enough credit. A retry can help once that is put right. Like HTTP 402."""
    TOO_MANY_BINDS = 10, "too many simultaneous connections", Retry.SOON
    """Too many simultaneous connections. A retry can help."""
    NOT_HTTP_ENABLED = 11, "account is SMPP only", Retry.NEVER
    """Account is SMPP only. A retry cannot help."""
    MESSAGE_TOO_LONG = 12, "over the length limit", Retry.NEVER
    """Over the length limit. A retry cannot help."""
    COMMS_FAILURE = 13, "no longer used", Retry.SOON
    """No longer used. A retry can help."""
    INVALID_SIGNATURE = 14, "sig did not verify", Retry.NEVER, "", None, 401
    """Sig did not verify. A retry cannot help. Like HTTP 401."""
    INVALID_SENDER = 15, "sender not allowed (typical in US and Canada)", Retry.NEVER
    """Sender not allowed (typical in US and Canada) A retry cannot help."""
    INVALID_TTL = 16, "no longer used", Retry.NEVER
    """No longer used. A retry cannot help."""
    BLOCKED_BY_PROVIDER = 17, "the provider refused the content or the sender", Retry.NEVER
    """The provider refused the content or the sender. A retry cannot help."""
    TOO_MANY_DESTINATIONS = 18, "no longer used", Retry.NEVER
    """No longer used. A retry cannot help."""
    FACILITY_NOT_ALLOWED = 19, "no longer used", Retry.NEVER
    """No longer used. A retry cannot help."""
    INVALID_MESSAGE_CLASS = 20, "no longer used", Retry.NEVER
    """No longer used. A retry cannot help."""
    INVALID_NETWORK_CODE = 22, "network code unknown or not of the country", Retry.NEVER
    """Network code unknown or not of the country. A retry cannot help."""
    INVALID_CALLBACK = 23, "callback URL too long or illegal", Retry.NEVER
    """Callback URL too long or illegal. A retry cannot help."""
    NON_WHITELISTED_DESTINATION = (
        29,
        "trial account: the number is not on the list of test numbers",
        Retry.AFTER_FIX,
    )
    """Trial account: the number is not on the list of test numbers. A retry can help once that is put right.
    """
    SIGNATURE_AND_SECRET = 32, "sig and api_secret both sent", Retry.NEVER, "", None, 401
    """Sig and api_secret both sent. A retry cannot help. Like HTTP 401."""
    NUMBER_DEACTIVATED = 33, "recipient number is de-activated", Retry.NEVER
    """Recipient number is de-activated. A retry cannot help."""
