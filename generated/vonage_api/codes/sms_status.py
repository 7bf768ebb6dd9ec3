"""The codes of ``sms_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class SmsStatus(IntCode):
    """Status of a message part in the response to sendSms, as a string. Success means queued, not delivered.

    Other codes: The message part was not accepted. A retry cannot succeed.
    """

    SUCCESS = 0, Meaning("accepted and queued; not proof of delivery")
    """Accepted and queued; not proof of delivery."""
    THROTTLED = 1, Meaning("account or sender rate exceeded", retry=Retry.SOON, http_status=429)
    """Account or sender rate exceeded. A retry may succeed. Corresponds to HTTP 429."""
    MISSING_PARAMS = 2, Meaning("a required field is absent", retry=Retry.NEVER, http_status=400)
    """A required field is absent. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_PARAMS = 3, Meaning("a field has a bad value", retry=Retry.NEVER, http_status=400)
    """A field has a bad value. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_CREDENTIALS = (
        4,
        Meaning("the key or the secret is wrong or disabled", retry=Retry.NEVER, http_status=401),
    )
    """The key or the secret is wrong or disabled. A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = (
        5,
        Meaning("platform failure while handling the SMS", retry=Retry.AMBIGUOUS, http_status=500),
    )
    """Platform failure while handling the SMS. The outcome is unknown: a retry may repeat the effect.
    Corresponds to HTTP 500.
    """
    INVALID_MESSAGE = 6, Meaning("cannot be processed, e.g. unknown number prefix", retry=Retry.NEVER)
    """Cannot be processed, e.g. unknown number prefix. A retry cannot succeed."""
    NUMBER_BARRED = 7, Meaning("recipient is on a block list", retry=Retry.NEVER)
    """Recipient is on a block list. A retry cannot succeed."""
    ACCOUNT_BARRED = 8, Meaning("account suspended", retry=Retry.NEVER, http_status=403)
    """Account suspended. A retry cannot succeed. Corresponds to HTTP 403."""
    QUOTA_EXCEEDED = 9, Meaning("not enough credit", retry=Retry.AFTER_FIX, http_status=402)
    """Not enough credit. A retry may succeed after the cause is corrected. Corresponds to HTTP 402."""
    TOO_MANY_BINDS = 10, Meaning("too many simultaneous connections", retry=Retry.SOON)
    """Too many simultaneous connections. A retry may succeed."""
    NOT_HTTP_ENABLED = 11, Meaning("account is SMPP only", retry=Retry.NEVER)
    """Account is SMPP only. A retry cannot succeed."""
    MESSAGE_TOO_LONG = 12, Meaning("over the length limit", retry=Retry.NEVER)
    """Over the length limit. A retry cannot succeed."""
    COMMS_FAILURE = 13, Meaning("no longer used", retry=Retry.SOON)
    """No longer used. A retry may succeed."""
    INVALID_SIGNATURE = 14, Meaning("sig did not verify", retry=Retry.NEVER, http_status=401)
    """Sig did not verify. A retry cannot succeed. Corresponds to HTTP 401."""
    INVALID_SENDER = 15, Meaning("sender not allowed (typical in US and Canada)", retry=Retry.NEVER)
    """Sender not allowed (typical in US and Canada) A retry cannot succeed."""
    INVALID_TTL = 16, Meaning("no longer used", retry=Retry.NEVER)
    """No longer used. A retry cannot succeed."""
    BLOCKED_BY_PROVIDER = 17, Meaning("the provider refused the content or the sender", retry=Retry.NEVER)
    """The provider refused the content or the sender. A retry cannot succeed."""
    TOO_MANY_DESTINATIONS = 18, Meaning("no longer used", retry=Retry.NEVER)
    """No longer used. A retry cannot succeed."""
    FACILITY_NOT_ALLOWED = 19, Meaning("no longer used", retry=Retry.NEVER)
    """No longer used. A retry cannot succeed."""
    INVALID_MESSAGE_CLASS = 20, Meaning("no longer used", retry=Retry.NEVER)
    """No longer used. A retry cannot succeed."""
    INVALID_NETWORK_CODE = 22, Meaning("network code unknown or not of the country", retry=Retry.NEVER)
    """Network code unknown or not of the country. A retry cannot succeed."""
    INVALID_CALLBACK = 23, Meaning("callback URL too long or illegal", retry=Retry.NEVER)
    """Callback URL too long or illegal. A retry cannot succeed."""
    NON_WHITELISTED_DESTINATION = (
        29,
        Meaning("trial account: the number is not on the list of test numbers", retry=Retry.AFTER_FIX),
    )
    """Trial account: the number is not on the list of test numbers. A retry may succeed after the cause is
    corrected.
    """
    SIGNATURE_AND_SECRET = 32, Meaning("sig and api_secret both sent", retry=Retry.NEVER, http_status=401)
    """Sig and api_secret both sent. A retry cannot succeed. Corresponds to HTTP 401."""
    NUMBER_DEACTIVATED = 33, Meaning("recipient number is de-activated", retry=Retry.NEVER)
    """Recipient number is de-activated. A retry cannot succeed."""
