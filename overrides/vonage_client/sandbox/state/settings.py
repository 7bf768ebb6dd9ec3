"""The settings of the emulator and their defaults."""

from __future__ import annotations

import copy
import difflib
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from oas_runtime.common.json_pointer import is_list, is_object

DEFAULTS: dict[str, Any] = {
    "magic": True,
    "charges": "on",
    "limits": "off",
    "sms": {
        "non_gsm": "replace",
        "id_form": "uuid",
        "intermediate_receipts": True,
        "conversion": True,
        "inbound_by": "sms",
    },
    "voice": {"answer_after": 2.0, "keep_for": 172_800},
    "messages": {"whatsapp_window": "off"},
    "verify": {"code": None, "wrong_codes": 3, "search_delay": 0},
    "verify_v2": {"cancel_window": "off", "wrong_codes": 3},
    "numbers": {"renew": False},
    "webhooks": {
        "sign": True,
        "sign_sms": False,
        "timeout_s": 5.0,
        "retry": "schedule",
        "resend": "not_2xx",
        "sms_transport": "POST:json",
        "remote": False,
        "listen": None,
    },
    "transitions": {},
}
"""``sms.inbound_by`` is the API by which inbound SMS of a number that is linked to an application come.
``transitions`` replaces the times of a life cycle, by its name: see ``life_cycles.py``."""


def is_number(value: Any) -> bool:
    """Whether a JSON value is a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_listener(value: Any) -> bool:
    """Whether a value is None or a URL for webhooks of some kinds."""
    if value is None:
        return True
    events = value.get("events", []) if is_object(value) else None
    url = urlsplit(str(value.get("forward_to"))) if is_object(value) else None
    return is_list(events) and all(isinstance(one, str) for one in events) and _is_web(url)


def _is_web(url: SplitResult | None) -> bool:
    return url is not None and url.scheme in ("http", "https") and bool(url.netloc)


def _are_transitions(value: Any) -> bool:
    """Whether a value maps life cycles to their progression."""
    return is_object(value) and all(is_object(one) and _is_transition(one) for one in value.values())


def _is_transition(one: Mapping[str, Any]) -> bool:
    progression = one.get("progression")
    if progression == "time":
        return is_number(one.get("seconds")) and one["seconds"] >= 0
    return progression == "immediate" or (progression == "manual" and is_number(one.get("times", 1)))


_OPEN: Mapping[str, Callable[[Any], bool]] = {
    "transitions": _are_transitions,
    "listen": _is_listener,
    "code": lambda value: value is None or isinstance(value, str),
    "search_delay": is_number,
}
CHOICES: dict[str, tuple[Any, ...]] = {
    "charges": ("on", "off", "all"),
    "limits": ("off", "document"),
    "non_gsm": ("replace", "refuse", "unicode"),
    "id_form": ("uuid", "hex"),
    "inbound_by": ("sms", "messages"),
    "whatsapp_window": ("off", "enforce"),
    "cancel_window": ("off", "enforce"),
    "retry": ("schedule", "once"),
    "resend": ("not_2xx", "strict"),
    "sms_transport": ("GET:query", "POST:form", "POST:json"),
}
"""The allowed values of settings, by the last part of their name."""


def merged(settings: Mapping[str, Any], changes: Mapping[str, Any], above: str = "") -> dict[str, Any]:
    """Merge ``changes`` into ``settings``; raises ``ValueError`` for an invalid name or value."""
    result = copy.deepcopy(dict(settings))
    for name, value in changes.items():
        if name not in result:
            near = difflib.get_close_matches(name, result, 1)
            hint = f" Did you mean {above}{near[0]}?" if near else f" Known: {', '.join(sorted(result))}."
            raise ValueError(f"There is no setting {above}{name}.{hint}")
        old = result[name]
        if name in _OPEN:
            if not _OPEN[name](value):
                raise ValueError(f"The setting {above}{name} cannot be {value!r}.")
            result[name] = copy.deepcopy(value)
        elif is_object(old):
            if not is_object(value):
                raise ValueError(f"The setting {above}{name} is an object.")
            result[name] = merged(old, value, f"{above}{name}.")
        else:
            _check(f"{above}{name}", name, old, value)
            result[name] = value
    return result


def _check(path: str, name: str, old: Any, value: Any) -> None:
    if name in CHOICES:
        if value not in CHOICES[name]:
            raise ValueError(f"The setting {path} is one of {', '.join(CHOICES[name])}, not {value!r}.")
        return
    numeric = is_number(old)
    if not (is_number(value) if numeric else type(value) is type(old)):
        kind = "a number" if numeric else "true or false" if isinstance(old, bool) else "text"
        raise ValueError(f"The setting {path} is {kind}, not {value!r}.")
