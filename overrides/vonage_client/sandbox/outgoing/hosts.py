"""The hosts to which the emulator may send requests."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def forbidden(url: str, *, any_host: bool) -> str | None:
    """Return the reason why a URL is forbidden; None where it is allowed."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "it is not an http or https URL"
    if any_host or is_loopback(parts.hostname):
        return None
    return "the host is not loopback: the setting webhooks.remote allows others"


def is_loopback(host: str) -> bool:
    """Whether a host name or address is a loopback address."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
