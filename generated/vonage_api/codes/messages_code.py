"""The codes of ``messages_code``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class MessagesCode(IntCode):
    """Reason why a message failed: `error.title` in a status webhook of the Messages API, the end of
    `error.type`, and `sms.segments[].error_code`. The numbers in 422 responses of sendMessage have other
    meanings (messages_problem).
    """

    THROTTLED = 1000, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    MISSING_PARAMS = 1010, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_PARAMS = 1020, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_TAG = 1021, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_TEMPLATE = 1022, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INTERNAL_ERROR = 1030, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    INVALID_MESSAGE = 1040, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    NUMBER_BARRED = 1050, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    ACCOUNT_BARRED = 1060, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    QUOTA_EXCEEDED = (
        1070,
        Meaning("not enough credit, or the allocated quota is used up", retry=Retry.AFTER_FIX),
    )
    """Not enough credit, or the allocated quota is used up. A retry may succeed after the cause is corrected.
    """
    NOT_REST_ENABLED = 1080, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    MESSAGE_TOO_LONG = 1090, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    COMMUNICATION_FAILED = 1100, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    ILLEGAL_SENDER = 1120, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_TTL = 1130, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    FACILITY_NOT_ALLOWED = 1140, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_MESSAGE_CLASS = 1150, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    NON_WHITELISTED_DESTINATION = 1160, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    INVALID_RECIPIENT = 1170, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    ABSENT_TEMPORARY = 1180, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    ABSENT_PERMANENT = 1190, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    PORTABILITY_ERROR = 1200, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    ANTI_SPAM_REJECTION = 1210, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    HANDSET_BUSY = (
        1220,
        Meaning(
            retry=Retry.AMBIGUOUS,
            advice="Repeat the request if the status is rejected; while it is submitted, the platform still "
            "attempts delivery.",
        ),
    )
    """The outcome is unknown: a retry may repeat the effect. Repeat the request if the status is rejected; while
    it is submitted, the platform still attempts delivery.
    """
    NETWORK_ERROR = 1230, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    OPTED_OUT = 1240, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    TOO_MANY_TO_NUMBER = 1241, Meaning(retry=Retry.LATER)
    """A later retry may succeed."""
    UNKNOWN_NUMBER_POOL = 1242, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    UNROUTABLE = 1250, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    NO_ROUTE_FOR_DESTINATION = 1251, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    DESTINATION_UNREACHABLE = 1260, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    AGE_RESTRICTION = 1270, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    BLOCKED_BY_CARRIER = 1280, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    BLOCKED_BY_PROVIDER = 1282, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    PREPAID_NO_FUNDS = 1290, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    NOT_ON_PROVIDER_NETWORK = 1300, Meaning(retry=Retry.NEVER, advice="Use failover to another channel.")
    """A retry cannot succeed. Use failover to another channel."""
    UNSUITABLE_DEVICE = 1310, Meaning(retry=Retry.NEVER, advice="Use failover to another channel.")
    """A retry cannot succeed. Use failover to another channel."""
    ALREADY_SENT = 1320, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    UNKNOWN_CARRIER_ERROR = 1330, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    PROVIDER_DOWN = 1331, Meaning(retry=Retry.SOON)
    """A retry may succeed."""
    OUTSIDE_WINDOW = (
        1340,
        Meaning("the reply window of the channel is closed; send a template", retry=Retry.NEVER),
    )
    """The reply window of the channel is closed; send a template. A retry cannot succeed."""
    PHONE_MATCHING_FEE_UNPAID = 1350, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    EXPIRED_TTL = 1360, Meaning(retry=Retry.AMBIGUOUS)
    """The outcome is unknown: a retry may repeat the effect."""
    EXPIRED_PAGE_TOKEN = 1370, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    INVALID_RESOURCE_URL = 1380, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    RESOURCE_TOO_LARGE = 1381, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    RESOURCE_TYPE_INVALID = 1382, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    UNSUPPORTED_CHANNEL = 1400, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_CHANNEL_PARAMS = 1410, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_SENDER = 1420, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_TO = 1430, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    MULTIPLE_RECIPIENTS = 1431, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_MESSAGE_TYPE = 1440, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_CLIENT_REF = 1450, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    INVALID_CONTEXT = 1451, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    DAILY_LIMIT = (
        1460,
        Meaning(
            "a daily limit is reached, such as that of 10DLC",
            retry=Retry.LATER,
            advice="Wait for the next day.",
        ),
    )
    """A daily limit is reached, such as that of 10DLC. A later retry may succeed. Wait for the next day."""
    PROVIDER_AUTO_LIMIT = (
        1461,
        Meaning("the WhatsApp limit of marketing messages per user is reached", retry=Retry.LATER),
    )
    """The WhatsApp limit of marketing messages per user is reached. A later retry may succeed."""
    FRAUD_PREFIX_BLOCK = 1470, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    FRAUD_BURST_PROTECTION = 1472, Meaning(retry=Retry.LATER)
    """A later retry may succeed."""
    FRAUD_AIT = 1473, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    FRAUD_COUNTRY_BLOCK = 1474, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    FRAUD_NETWORK_BLOCK = 1475, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    DO_NOT_ORIGINATE = 1476, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    ENTITY_FILTER = 1480, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    HEADER_FILTER = 1481, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    CONTENT_FILTER = 1482, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    CONSENT_FILTER = 1483, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    REGULATION_ERROR = 1484, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    SEGMENT_TIMEOUT = (
        1490,
        Meaning("receipts are missing for some parts; the outcome is unknown", retry=Retry.AMBIGUOUS),
    )
    """Receipts are missing for some parts; the outcome is unknown. The outcome is unknown: a retry may repeat
    the effect.
    """
    PROVIDER_FRAUD_BLOCK = 2001, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
    EMAIL_TOO_LARGE = 2002, Meaning(retry=Retry.AFTER_FIX)
    """A retry may succeed after the cause is corrected."""
    EMAIL_SUPPRESSED = 2003, Meaning(retry=Retry.NEVER)
    """A retry cannot succeed."""
