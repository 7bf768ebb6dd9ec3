"""Which hosts the emulator speaks to."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def forbidden(url: str, *, any_host: bool) -> str | None:
    """Why nothing is sent to a URL; None where it may be: to loopback, or anywhere."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "it is not an http or https URL"
    if any_host or is_loopback(parts.hostname):
        return None
    return "the host is not loopback: the setting webhooks.remote allows others"


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine's loopback."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
