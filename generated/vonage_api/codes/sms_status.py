"""The codes of ``sms_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Retry


class SmsStatus(IntCode):
    """Status of a message part in the response to sendSms, as a string. Success means queued, not delivered.

    Other codes: The message part was not accepted. A retry cannot succeed.
    """

    SUCCESS = 0, "accepted and queued; not proof of delivery"
    """Accepted and queued; not proof of delivery."""
    THROTTLED = 1, "account or sender rate exceeded", Retry.SOON, "", None, 429
    """Account or sender rate exceeded. A retry may succeed. Corresponds to HTTP 429."""
    MISSING_PARAMS = 2, "a required field is absent", Retry.NEVER, "", None, 400
    """A required field is absent. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_PARAMS = 3, "a field has a bad value", Retry.NEVER, "", None, 400
    """A field has a bad value. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_CREDENTIALS = 4, "the key or the secret is wrong or disabled", Retry.NEVER, "", None, 401
    """The key or the secret is wrong or disabled. A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = 5, "platform failure while handling the SMS", Retry.AMBIGUOUS, "", None, 500
    """Platform failure while handling the SMS. The outcome is unknown: a retry may repeat the effect.
    Corresponds to HTTP 500.
    """
    INVALID_MESSAGE = 6, "cannot be processed, e.g. unknown number prefix", Retry.NEVER
    """Cannot be processed, e.g. unknown number prefix. A retry cannot succeed."""
    NUMBER_BARRED = 7, "recipient is on a block list", Retry.NEVER
    """Recipient is on a block list. A retry cannot succeed."""
    ACCOUNT_BARRED = 8, "account suspended", Retry.NEVER, "", None, 403
    """Account suspended. A retry cannot succeed. Corresponds to HTTP 403."""
    QUOTA_EXCEEDED = 9, "not enough credit", Retry.AFTER_FIX, "", None, 402
    """Not enough credit. A retry may succeed after the cause is corrected. Corresponds to HTTP 402."""
    TOO_MANY_BINDS = 10, "too many simultaneous connections", Retry.SOON
    """Too many simultaneous connections. A retry may succeed."""
    NOT_HTTP_ENABLED = 11, "account is SMPP only", Retry.NEVER
    """Account is SMPP only. A retry cannot succeed."""
    MESSAGE_TOO_LONG = 12, "over the length limit", Retry.NEVER
    """Over the length limit. A retry cannot succeed."""
    COMMS_FAILURE = 13, "no longer used", Retry.SOON
    """No longer used. A retry may succeed."""
    INVALID_SIGNATURE = 14, "sig did not verify", Retry.NEVER, "", None, 401
    """Sig did not verify. A retry cannot succeed. Corresponds to HTTP 401."""
    INVALID_SENDER = 15, "sender not allowed (typical in US and Canada)", Retry.NEVER
    """Sender not allowed (typical in US and Canada) A retry cannot succeed."""
    INVALID_TTL = 16, "no longer used", Retry.NEVER
    """No longer used. A retry cannot succeed."""
    BLOCKED_BY_PROVIDER = 17, "the provider refused the content or the sender", Retry.NEVER
    """The provider refused the content or the sender. A retry cannot succeed."""
    TOO_MANY_DESTINATIONS = 18, "no longer used", Retry.NEVER
    """No longer used. A retry cannot succeed."""
    FACILITY_NOT_ALLOWED = 19, "no longer used", Retry.NEVER
    """No longer used. A retry cannot succeed."""
    INVALID_MESSAGE_CLASS = 20, "no longer used", Retry.NEVER
    """No longer used. A retry cannot succeed."""
    INVALID_NETWORK_CODE = 22, "network code unknown or not of the country", Retry.NEVER
    """Network code unknown or not of the country. A retry cannot succeed."""
    INVALID_CALLBACK = 23, "callback URL too long or illegal", Retry.NEVER
    """Callback URL too long or illegal. A retry cannot succeed."""
    NON_WHITELISTED_DESTINATION = (
        29,
        "trial account: the number is not on the list of test numbers",
        Retry.AFTER_FIX,
    )
    """Trial account: the number is not on the list of test numbers. A retry may succeed after the cause is
    corrected.
    """
    SIGNATURE_AND_SECRET = 32, "sig and api_secret both sent", Retry.NEVER, "", None, 401
    """Sig and api_secret both sent. A retry cannot succeed. Corresponds to HTTP 401."""
    NUMBER_DEACTIVATED = 33, "recipient number is de-activated", Retry.NEVER
    """Recipient number is de-activated. A retry cannot succeed."""
