"""Recipients and texts that select an outcome: a convention of this emulator, which ``magic`` turns off.

``447700900`` is followed by a digit of the family and two digits of the outcome. The same can be asked for in a text
or reference, ``[[status=9]]``, and in the header ``X-Sandbox-Scenario: sms.status=9``.
"""

from __future__ import annotations

import re

from ...resources.api_call import ApiCall
from ...state.world import World

FAMILIES = {
    "sms_status": "1",
    "sms_error": "2",
    "sms_receipt": "3",
    "voice": "4",
    "messages": "5",
    "verify": "6",
    "numbers": "7",
}
RECIPIENTS: tuple[tuple[str, str, str], ...] = (
    ("SMS", "4477009001NN", "refused with status NN: 01 throttled, 09 no credit, 15 sender, 29 trial"),
    ("SMS", "4477009002NN", "accepted; the last receipt has the err-code NN"),
    (
        "SMS",
        "447700900302",
        "buffered, then delivered; 303 expired, 304 rejected, 305 unknown, 306 no receipt",
    ),
    (
        "SMS",
        "447700900307",
        "receipt before the answer; 308 twice, 309 out of order, 310 part 2 fails, 311 partial",
    ),
    (
        "Voice",
        "447700900401",
        "busy; 402 never answered, 403 declined, 404 cannot be reached, 408 unavailable",
    ),
    ("Voice", "447700900410", "a machine answers; 411 with beep, 413 a person, 414 hangs up after 5 s"),
    ("Voice", "447700900415", "types 1234# at the first input; 417 says sales, 418 stays silent"),
    ("Messages", "4477009005NN", "rejected with the code 1NN0; 560 never read, 561 read, 562 undeliverable"),
    ("Messages", "447700900566", "HTTP 402; 567 HTTP 429, 568 HTTP 422"),
    ("Verify", "447700900610", "always concurrent; 616 first check wrong, 617 first check ends it"),
    ("Verify", "447700900640", "the step fails; 641 rejected by the user, 643 expires at once, 652 HTTP 402"),
    (
        "Numbers",
        "447700900720",
        "buying fails; 721 needs an address, 722 code 420 in a 200, 724 sold meanwhile",
    ),
)
"""Explanations of the numbers: product, number, outcome."""
_NUMBER = re.compile(r"447700900(\d)(\d\d)")
_MARK = re.compile(r"\[\[(\w+)=([\w.-]+)\]\]")
HEADER = "x-sandbox-scenario"


def outcome(world: World, number: str, family: str) -> str | None:
    """Return the two digits that choose an outcome of a family; None for an ordinary number."""
    match = _NUMBER.fullmatch(number.lstrip("+"))
    if match is None or match[1] != FAMILIES[family] or not world.setting("magic"):
        return None
    return match[2]


def marks(api: ApiCall, product: str, *texts: object) -> dict[str, str]:
    """Return the outcomes that the texts and the header of a call request."""
    if not api.world.setting("magic"):
        return {}
    asked: dict[str, str] = {}
    for text in texts:
        asked |= {match[1]: match[2] for match in _MARK.finditer(str(text or ""))}
    for part in (api.header(HEADER) or "").split(","):
        name, _, value = part.strip().partition("=")
        if name.startswith(f"{product}."):
            asked[name.removeprefix(f"{product}.")] = value
    return asked
