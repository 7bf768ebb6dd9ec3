"""Names that this client does not have, with the alternative for each."""

from __future__ import annotations

from difflib import get_close_matches

_SIM_SWAP = "SIM Swap is not covered: the vendor ended it in 2025. Use identity_insights.get(insights={'sim_swap': {}})"
_NUMBER_VERIFICATION = (
    "Number Verification is not covered: the vendor's SDKs deprecate it. Use verify.create_v2() with the channel "
    "'silent_auth'"
)
_TEN_DLC = "10DLC is not covered: register brands and campaigns in the vendor's dashboard, or use request()"
_NUMBER_INSIGHT = "is number_insight, which the vendor ends on 2027-02-04; its successor is identity_insights"
INSTEAD: dict[str, str] = {
    "10dlc": _TEN_DLC,
    "application": "is applications",
    "audit": "Audit is not covered: use request()",
    "brands": _TEN_DLC,
    "calls": "is voice: voice.create_call(), voice.list_calls()",
    "campaigns": _TEN_DLC,
    "conversation": "is conversations",
    "conversions": "is part of sms and voice: sms.report_conversion(), voice.report_conversion()",
    "dispatch": "Dispatch is not covered: its successor is messages.send(failover=[...])",
    "emergency": "Emergency Calling is not covered: use request()",
    "http_client": "There is no HTTP client to call: use request()",
    "location_retrieval": "Location Retrieval is not covered: identity_insights.get() has the insight "
    "'location_verification'. For the location itself use request()",
    "meetings": "Meetings is not covered: the vendor ended it. Its successor is video",
    "message": "is messages",
    "network_number_verification": _NUMBER_VERIFICATION,
    "network_sim_swap": _SIM_SWAP,
    "number_insights": _NUMBER_INSIGHT,
    "number_verification": _NUMBER_VERIFICATION,
    "opentok": "OpenTok is not covered: its successor is video",
    "pricing": "is part of account: account.get_country_pricing()",
    "proactive_connect": "Proactive Connect is not covered: the vendor ended it. Use batch.send_many()",
    "redact": "is account.redact_transaction()",
    "secrets": "is part of account: account.list_secrets()",
    "sim_swap": _SIM_SWAP,
    "subaccounts": "is part of account: account.list_subaccounts()",
    "ten_dlc": _TEN_DLC,
    "users": "is part of conversations: conversations.list_users()",
    "verify2": "is verify: verify.create_v2()",
    "verify_legacy": "is verify: verify.request()",
    "verify_v2": "is verify: verify.create_v2()",
}


def absent(client: type[object], name: str) -> AttributeError:
    """Return the error for a missing attribute of a client."""
    text = f"{client.__name__!r} object has no attribute {name!r}"
    known = name.lower()
    if known not in INSTEAD:
        public = [known for known in dir(client) if not known.startswith("_")]
        near = get_close_matches(known, [*public, *INSTEAD], n=1)
        if not near or near[0] in public:
            return AttributeError(f"{text}. Did you mean {near[0]!r}?" if near else text)
        known = near[0]
    instead = INSTEAD[known]
    sentence = f"{known} {instead}" if instead.startswith("is ") else instead
    return AttributeError(f"{text}. {sentence}.")
