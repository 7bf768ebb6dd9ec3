"""Where the two clients differ on purpose, each with its reason. A difference that is not here fails the tests."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

OUT_OF_SCOPE: dict[str, str] = {
    "network_sim_swap": "ended by the vendor in 2025; identity_insights has sim_swap",
    "network_number_verification": "deprecated by the vendor's SDKs; verify.create_v2 has silent_auth",
}
"""Products that this client does not cover."""

NO_REQUEST: dict[str, str] = {
    "video.generate_client_token": "makes a token: tests/vonage_client/test_tokens.py",
    "voice.verify_signature": "checks a webhook: tests/vonage_client/webhooks",
    "voice.download_recording": "writes a file from any URL; here the URL must be on a server of the operation",
}
"""Methods that send no request that could be compared."""


@dataclass(frozen=True)
class Difference:
    """``method`` and ``place`` are regular expressions for the official method and the place of the request."""

    method: str
    place: str
    reason: str


REFUSED: tuple[Difference, ...] = (
    Difference(
        r"account\.update_default_sms_webhook",
        r"(moCallbackUrl|drCallbackUrl)",
        "the vendor's document spells them moCallBackUrl and drCallBackUrl",
    ),
    Difference(r"application\.create_application", r"name", "without a body; the document requires the name"),
    Difference(
        r"messages\.send",
        r"(failover\[\]\.)?custom",
        "a custom WhatsApp message without its content has nothing to send",
    ),
    Difference(
        r"sms\.send", r"text", "the SDK requires a text of a binary SMS, which has none: it would be dropped"
    ),
    Difference(r"sms\.send", r"body", "a binary SMS that is only a header has no content"),
    Difference(
        r"users\.(create|update)_user",
        r"channels\.websocket\[\]\.content_type",
        "the SDK writes its own name; that of the API is content-type",
    ),
    Difference(
        r"verify_legacy\.request_network_unblock",
        r"duration",
        "the vendor's document calls it unblock_duration",
    ),
    Difference(
        r"video\.create_session",
        r"media_mode",
        "a name of the SDK that the document does not have; it sends p2p.preference beside it",
    ),
    Difference(
        r"voice\.(create_call|transfer_call_ncco)",
        r"(ncco\[\]\.)?(eventUrl|musicOnHoldUrl|streamUrl|endpoint|speech\.uuid)|answer_url|event_url|to",
        "the documents take one in the array",
    ),
    Difference(r"voice\.play_audio_into_call", r"stream_url", "the document takes one URL in the array"),
    Difference(
        r"voice\.(create_call|transfer_call_ncco)",
        r"ncco\[\]\.endpoint\[\]\.content-type",
        "required by the document; the SDK leaves it out unless it is given",
    ),
    Difference(
        r"voice\.(create_call|transfer_call_ncco)",
        r"ncco\[\]\.ringbackTone",
        "a URL, which the SDK types as a list",
    ),
    Difference(
        r"voice\.(create_call|transfer_call_ncco)",
        r"ncco\[\]\.speech\.sensitivity",
        "from 10 to 100 in the document; the SDK takes 0",
    ),
    Difference(
        r"voice\.create_call",
        r"to\[\]\.authorization\.value",
        "custom authorization without a value authorizes nothing",
    ),
    Difference(
        r"voice\.create_call", r"from_", "an object in the document; the SDK also takes the bare number"
    ),
)
"""Requests of the SDK that this client refuses: the place is where the refusal points."""

SENT_OTHERWISE: tuple[Difference, ...] = (
    Difference(
        r"(numbers|sms|verify_legacy)\..*",
        r"scheme|body\.api_(key|secret)",
        'credentials_in="auto" fills the form fields of the document; "header" sends Basic as the SDK does',
    ),
    Difference(r".*", r"(body|query)\.[\w-]+(\[\])?=bool", "the SDK writes booleans as Python does: True"),
    Difference(
        r"sms\.submit_sms_conversion",
        r"(query\.(message-id|delivered|timestamp)|body)",
        "the document has them in the query, the SDK in a form",
    ),
    Difference(
        r"video\.list_(archives|broadcasts)",
        r"query\.(session_id|sessionId)",
        "the SDK sends its own name, which the API ignores; the document has sessionId",
    ),
    Difference(
        r"users\.create_user", r"body", "a user without properties: an empty object there, no body here"
    ),
    Difference(
        r"identity_insights\.requests",
        r"host",
        "the document has regional hosts, the SDK sends to its general one",
    ),
)
"""Requests that both send, in different words."""

STAND_IN: tuple[Difference, ...] = (
    Difference(
        r"application\.(create|update)_application|messages\.send|sms\.send|voice\..*",
        r"400",
        "REFUSED has the reason",
    ),
    Difference(r"sms\.submit_sms_conversion", r"415", "SENT_OTHERWISE has the reason"),
    Difference(
        r"video\.change_stream_layout", r"KeyError", "the SDK needs a body, which the API does not send"
    ),
    Difference(
        r"identity_insights\.requests",
        r"EmptyInsightsRequestException",
        "the SDK's own check before it sends",
    ),
)
"""What the SDK does not get through against the stand-in: a status, or the exception of its own."""


def explained(differences: Iterable[Difference], method: str, place: str) -> Difference | None:
    """The entry of a list that a difference falls under."""
    for difference in differences:
        if re.fullmatch(difference.method, method) and re.fullmatch(difference.place, place):
            return difference
    return None
