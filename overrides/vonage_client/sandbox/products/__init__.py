"""What no table can say, a module for each product: functions that the ``action`` of an ``x-state`` names."""

from __future__ import annotations

from functools import cache
from importlib import import_module

_MODULES = (
    "accounts.account",
    "accounts.applications",
    "conversations.conversations",
    "conversations.events",
    "conversations.members",
    "conversations.users",
    "external_accounts",
    "insights",
    "messages",
    "number_pools",
    "numbers",
    "pricing",
    "reports.media",
    "reports.reports",
    "sms",
    "accounts.subaccounts",
    "verify.legacy",
    "verify.templates",
    "verify.v2",
    "video.compositions",
    "video.sessions",
    "voice.calls",
    "voice.controls",
    "voice.actions",
    "voice.script",
)


@cache
def load_products() -> None:
    """Register the behaviours, hooks and timers of all products."""
    for name in _MODULES:
        import_module(f".{name}", __name__)
