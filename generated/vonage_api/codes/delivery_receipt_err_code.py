"""The codes of ``delivery_receipt_err_code``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class DeliveryReceiptErrCode(IntCode):
    """Error code in a delivery receipt of an SMS (field `err-code`), as a string."""

    DELIVERED = 0
    """``0``."""
    UNKNOWN = 1, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    ABSENT_SUBSCRIBER_TEMPORARY = 2, Meaning("the handset is off or out of reach", retry=Retry.SOON)
    """The handset is off or out of reach. A retry may succeed."""
    ABSENT_SUBSCRIBER_PERMANENT = 3, Meaning("the number is no longer active", retry=Retry.NEVER)
    """The number is no longer active. A retry cannot succeed."""
    CALL_BARRED_BY_USER = (
        4,
        Meaning("the user blocks messages, until the user removes the block", retry=Retry.NEVER),
    )
    """The user blocks messages, until the user removes the block. A retry cannot succeed."""
    PORTABILITY_ERROR = 5, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    ANTI_SPAM_REJECTION = 6, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    HANDSET_BUSY = 7, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    NETWORK_ERROR = 8, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    ILLEGAL_NUMBER = 9, Meaning("the user opted out of the service", retry=Retry.NEVER)
    """The user opted out of the service. A retry cannot succeed."""
    ILLEGAL_MESSAGE = (
        10,
        Meaning("a parameter of the message is invalid, for example its encoding", retry=Retry.AFTER_FIX),
    )
    """A parameter of the message is invalid, for example its encoding. A retry may succeed after the cause is
    corrected.
    """
    UNROUTABLE = 11, Meaning("there is no route; contact support", retry=Retry.NEVER)
    """There is no route; contact support. A retry cannot succeed."""
    DESTINATION_UNREACHABLE = (
        12,
        Meaning("there is no route to the number; check the number", retry=Retry.NEVER),
    )
    """There is no route to the number; check the number. A retry cannot succeed."""
    SUBSCRIBER_AGE_RESTRICTION = 13, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    NUMBER_BLOCKED_BY_CARRIER = 14, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    PREPAID_INSUFFICIENT_FUNDS = 15, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    GATEWAY_QUOTA_EXCEEDED = 16, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    ENTITY_FILTER = 50, Meaning("`entity-id` is wrong or missing", retry=Retry.AFTER_FIX)
    """`entity-id` is wrong or missing. A retry may succeed after the cause is corrected."""
    HEADER_FILTER = 51, Meaning("the sender header is wrong or missing", retry=Retry.AFTER_FIX)
    """The sender header is wrong or missing. A retry may succeed after the cause is corrected."""
    CONTENT_FILTER = 52, Meaning("`content-id` is wrong or missing", retry=Retry.AFTER_FIX)
    """`content-id` is wrong or missing. A retry may succeed after the cause is corrected."""
    CONSENT_FILTER = 53, Meaning("consent was not given", retry=Retry.NEVER)
    """Consent was not given. A retry cannot succeed."""
    REGULATION_ERROR = 54, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    UNKNOWN_FINAL = 95, Meaning("not described by Vonage", retry=Retry.AMBIGUOUS)
    """Not described by Vonage. The outcome is unknown: a retry may repeat the effect."""
    GENERAL_ERROR = 99, Meaning("usually a problem with the route", retry=Retry.AMBIGUOUS)
    """Usually a problem with the route. The outcome is unknown: a retry may repeat the effect."""
