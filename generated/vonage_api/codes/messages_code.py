"""The code table ``messages_code``."""

from __future__ import annotations

from .._support.codes import IntCode, Retry


class MessagesCode(IntCode):
    """Reason why a message failed: `error.title` in a status webhook of the Messages API, the end of
    `error.type`, and `sms.segments[].error_code`. The numbers in 422 responses of sendMessage have other
    meanings (messages_problem).
    """

    THROTTLED = 1000, "", Retry.SOON
    """A retry can help."""
    MISSING_PARAMS = 1010, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_PARAMS = 1020, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_TAG = 1021, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_TEMPLATE = 1022, "", Retry.NEVER
    """A retry cannot help."""
    INTERNAL_ERROR = 1030, "", Retry.AMBIGUOUS
    """Nobody can say whether a retry helps, or what it would do twice."""
    INVALID_MESSAGE = 1040, "", Retry.NEVER
    """A retry cannot help."""
    NUMBER_BARRED = 1050, "", Retry.NEVER
    """A retry cannot help."""
    ACCOUNT_BARRED = 1060, "", Retry.NEVER
    """A retry cannot help."""
    QUOTA_EXCEEDED = 1070, "not enough credit, or the allocated quota is used up", Retry.AFTER_FIX
    """Not enough credit, or the allocated quota is used up. A retry can help once that is put right."""
    NOT_REST_ENABLED = 1080, "", Retry.NEVER
    """A retry cannot help."""
    MESSAGE_TOO_LONG = 1090, "", Retry.NEVER
    """A retry cannot help."""
    COMMUNICATION_FAILED = 1100, "", Retry.AMBIGUOUS
    """Nobody can say whether a retry helps, or what it would do twice."""
    ILLEGAL_SENDER = 1120, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_TTL = 1130, "", Retry.NEVER
    """A retry cannot help."""
    FACILITY_NOT_ALLOWED = 1140, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_MESSAGE_CLASS = 1150, "", Retry.NEVER
    """A retry cannot help."""
    NON_WHITELISTED_DESTINATION = 1160, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    INVALID_RECIPIENT = 1170, "", Retry.NEVER
    """A retry cannot help."""
    ABSENT_TEMPORARY = 1180, "", Retry.SOON
    """A retry can help."""
    ABSENT_PERMANENT = 1190, "", Retry.NEVER
    """A retry cannot help."""
    PORTABILITY_ERROR = 1200, "", Retry.NEVER
    """A retry cannot help."""
    ANTI_SPAM_REJECTION = 1210, "", Retry.NEVER
    """A retry cannot help."""
    HANDSET_BUSY = (
        1220,
        "",
        Retry.AMBIGUOUS,
        "Repeat the request if the status is rejected; while it is submitted, the platform still "
        "attempts delivery.",
    )
    """Nobody can say whether a retry helps, or what it would do twice. Repeat the request if the status is
    rejected; while it is submitted, the platform still attempts delivery.
    """
    NETWORK_ERROR = 1230, "", Retry.SOON
    """A retry can help."""
    OPTED_OUT = 1240, "", Retry.NEVER
    """A retry cannot help."""
    TOO_MANY_TO_NUMBER = 1241, "", Retry.LATER
    """A retry can help, later."""
    UNKNOWN_NUMBER_POOL = 1242, "", Retry.NEVER
    """A retry cannot help."""
    UNROUTABLE = 1250, "", Retry.NEVER
    """A retry cannot help."""
    NO_ROUTE_FOR_DESTINATION = 1251, "", Retry.NEVER
    """A retry cannot help."""
    DESTINATION_UNREACHABLE = 1260, "", Retry.NEVER
    """A retry cannot help."""
    AGE_RESTRICTION = 1270, "", Retry.NEVER
    """A retry cannot help."""
    BLOCKED_BY_CARRIER = 1280, "", Retry.NEVER
    """A retry cannot help."""
    BLOCKED_BY_PROVIDER = 1282, "", Retry.NEVER
    """A retry cannot help."""
    PREPAID_NO_FUNDS = 1290, "", Retry.AMBIGUOUS
    """Nobody can say whether a retry helps, or what it would do twice."""
    NOT_ON_PROVIDER_NETWORK = 1300, "", Retry.NEVER, "Use failover to another channel."
    """A retry cannot help. Use failover to another channel."""
    UNSUITABLE_DEVICE = 1310, "", Retry.NEVER, "Use failover to another channel."
    """A retry cannot help. Use failover to another channel."""
    ALREADY_SENT = 1320, "", Retry.NEVER
    """A retry cannot help."""
    UNKNOWN_CARRIER_ERROR = 1330, "", Retry.AMBIGUOUS
    """Nobody can say whether a retry helps, or what it would do twice."""
    PROVIDER_DOWN = 1331, "", Retry.SOON
    """A retry can help."""
    OUTSIDE_WINDOW = 1340, "channel's reply window closed; send a template", Retry.NEVER
    """Channel's reply window closed; send a template. A retry cannot help."""
    PHONE_MATCHING_FEE_UNPAID = 1350, "", Retry.NEVER
    """A retry cannot help."""
    EXPIRED_TTL = 1360, "", Retry.AMBIGUOUS
    """Nobody can say whether a retry helps, or what it would do twice."""
    EXPIRED_PAGE_TOKEN = 1370, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    INVALID_RESOURCE_URL = 1380, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    RESOURCE_TOO_LARGE = 1381, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    RESOURCE_TYPE_INVALID = 1382, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    UNSUPPORTED_CHANNEL = 1400, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_CHANNEL_PARAMS = 1410, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_SENDER = 1420, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_TO = 1430, "", Retry.NEVER
    """A retry cannot help."""
    MULTIPLE_RECIPIENTS = 1431, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_MESSAGE_TYPE = 1440, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_CLIENT_REF = 1450, "", Retry.NEVER
    """A retry cannot help."""
    INVALID_CONTEXT = 1451, "", Retry.NEVER
    """A retry cannot help."""
    DAILY_LIMIT = 1460, "daily limit reached, such as that of 10DLC", Retry.LATER, "Wait for the next day."
    """Daily limit reached, such as that of 10DLC. A retry can help, later. Wait for the next day."""
    PROVIDER_AUTO_LIMIT = 1461, "WhatsApp marketing limit per user", Retry.LATER
    """WhatsApp marketing limit per user. A retry can help, later."""
    FRAUD_PREFIX_BLOCK = 1470, "", Retry.NEVER
    """A retry cannot help."""
    FRAUD_BURST_PROTECTION = 1472, "", Retry.LATER
    """A retry can help, later."""
    FRAUD_AIT = 1473, "", Retry.NEVER
    """A retry cannot help."""
    FRAUD_COUNTRY_BLOCK = 1474, "", Retry.NEVER
    """A retry cannot help."""
    FRAUD_NETWORK_BLOCK = 1475, "", Retry.NEVER
    """A retry cannot help."""
    DO_NOT_ORIGINATE = 1476, "", Retry.NEVER
    """A retry cannot help."""
    ENTITY_FILTER = 1480, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    HEADER_FILTER = 1481, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    CONTENT_FILTER = 1482, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    CONSENT_FILTER = 1483, "", Retry.NEVER
    """A retry cannot help."""
    REGULATION_ERROR = 1484, "", Retry.NEVER
    """A retry cannot help."""
    SEGMENT_TIMEOUT = 1490, "not all receipts of the parts arrived; the outcome is unknown", Retry.AMBIGUOUS
    """Not all receipts of the parts arrived; the outcome is unknown. Nobody can say whether a retry helps, or
    what it would do twice.
    """
    PROVIDER_FRAUD_BLOCK = 2001, "", Retry.NEVER
    """A retry cannot help."""
    EMAIL_TOO_LARGE = 2002, "", Retry.AFTER_FIX
    """A retry can help once that is put right."""
    EMAIL_SUPPRESSED = 2003, "", Retry.NEVER
    """A retry cannot help."""
