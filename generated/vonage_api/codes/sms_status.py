"""The codes of ``sms_status``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class SmsStatus(IntCode):
    """Status of a message part in the response to sendSms, as a string. Success means queued, not delivered.

    Other codes: The message part was not accepted. A retry cannot succeed.
    """

    SUCCESS = 0, Meaning("accepted and queued; not proof of delivery")
    """Accepted and queued; not proof of delivery."""
    THROTTLED = (
        1,
        Meaning("the rate limit of the account or the sender is exceeded", retry=Retry.SOON, http_status=429),
    )
    """The rate limit of the account or the sender is exceeded. A retry may succeed. Corresponds to HTTP 429.
    """
    MISSING_PARAMS = 2, Meaning("a required field is missing", retry=Retry.NEVER, http_status=400)
    """A required field is missing. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_PARAMS = 3, Meaning("the value of a field is invalid", retry=Retry.NEVER, http_status=400)
    """The value of a field is invalid. A retry cannot succeed. Corresponds to HTTP 400."""
    INVALID_CREDENTIALS = (
        4,
        Meaning("the key or the secret is wrong or disabled", retry=Retry.NEVER, http_status=401),
    )
    """The key or the secret is wrong or disabled. A retry cannot succeed. Corresponds to HTTP 401."""
    INTERNAL_ERROR = (
        5,
        Meaning("the platform failed while processing the SMS", retry=Retry.AMBIGUOUS, http_status=500),
    )
    """The platform failed while processing the SMS. The outcome is unknown: a retry may repeat the effect.
    Corresponds to HTTP 500.
    """
    INVALID_MESSAGE = (
        6,
        Meaning(
            "the message cannot be processed, for example because the number prefix is unknown",
            retry=Retry.NEVER,
        ),
    )
    """The message cannot be processed, for example because the number prefix is unknown. A retry cannot succeed.
    """
    NUMBER_BARRED = 7, Meaning("the recipient is on a block list", retry=Retry.NEVER)
    """The recipient is on a block list. A retry cannot succeed."""
    ACCOUNT_BARRED = 8, Meaning("the account is suspended", retry=Retry.NEVER, http_status=403)
    """The account is suspended. A retry cannot succeed. Corresponds to HTTP 403."""
    QUOTA_EXCEEDED = 9, Meaning("not enough credit", retry=Retry.AFTER_FIX, http_status=402)
    """Not enough credit. A retry may succeed after the cause is corrected. Corresponds to HTTP 402."""
    TOO_MANY_BINDS = 10, Meaning("too many simultaneous connections", retry=Retry.SOON)
    """Too many simultaneous connections. A retry may succeed."""
    NOT_HTTP_ENABLED = 11, Meaning("the account can only use SMPP", retry=Retry.NEVER)
    """The account can only use SMPP. A retry cannot succeed."""
    MESSAGE_TOO_LONG = 12, Meaning("the message is too long", retry=Retry.NEVER)
    """The message is too long. A retry cannot succeed."""
    COMMS_FAILURE = 13, Meaning("no longer used", retry=Retry.SOON)
    """No longer used. A retry may succeed."""
    INVALID_SIGNATURE = 14, Meaning("the signature (`sig`) is invalid", retry=Retry.NEVER, http_status=401)
    """The signature (`sig`) is invalid. A retry cannot succeed. Corresponds to HTTP 401."""
    INVALID_SENDER = (
        15,
        Meaning("the sender is not permitted (typically in the US and Canada)", retry=Retry.NEVER),
    )
    """The sender is not permitted (typically in the US and Canada). A retry cannot succeed."""
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
    INVALID_NETWORK_CODE = (
        22,
        Meaning("the network code is unknown or belongs to another country", retry=Retry.NEVER),
    )
    """The network code is unknown or belongs to another country. A retry cannot succeed."""
    INVALID_CALLBACK = 23, Meaning("the callback URL is too long or invalid", retry=Retry.NEVER)
    """The callback URL is too long or invalid. A retry cannot succeed."""
    NON_WHITELISTED_DESTINATION = (
        29,
        Meaning("trial account: the number is not on the list of test numbers", retry=Retry.AFTER_FIX),
    )
    """Trial account: the number is not on the list of test numbers. A retry may succeed after the cause is
    corrected.
    """
    SIGNATURE_AND_SECRET = (
        32,
        Meaning("`sig` and `api_secret` were both sent", retry=Retry.NEVER, http_status=401),
    )
    """`sig` and `api_secret` were both sent. A retry cannot succeed. Corresponds to HTTP 401."""
    NUMBER_DEACTIVATED = 33, Meaning("the number of the recipient is deactivated", retry=Retry.NEVER)
    """The number of the recipient is deactivated. A retry cannot succeed."""
