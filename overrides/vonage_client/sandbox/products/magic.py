"""Recipients and texts that choose an outcome: a convention of this emulator, which the setting ``magic`` turns off.

``447700900`` is followed by a digit of the family and two digits of the outcome. The same can be asked for in a text
or reference, ``[[status=9]]``, and in the header ``X-Sandbox-Scenario: sms.status=9``.
"""

from __future__ import annotations

import re

from ..resources.api_call import ApiCall
from ..state.world import World

FAMILIES = {
    "sms_status": "1",
    "sms_error": "2",
    "sms_receipt": "3",
    "voice": "4",
    "messages": "5",
    "verify": "6",
    "numbers": "7",
}
_NUMBER = re.compile(r"447700900(\d)(\d\d)")
_MARK = re.compile(r"\[\[(\w+)=([\w.-]+)\]\]")
HEADER = "x-sandbox-scenario"


def outcome(world: World, number: str, family: str) -> str | None:
    """The two digits that choose an outcome of a family; None for an ordinary number."""
    match = _NUMBER.fullmatch(number.lstrip("+"))
    if match is None or match[1] != FAMILIES[family] or not world.setting("magic"):
        return None
    return match[2]


def marks(api: ApiCall, product: str, *texts: object) -> dict[str, str]:
    """What texts and the header of a call ask for."""
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
