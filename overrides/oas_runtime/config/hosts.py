"""The guard of test environments: an environment variable that limits the hosts of requests."""

from __future__ import annotations

import ipaddress
import os

from ..errors import ConfigurationError

LOOPBACK = "loopback"


class AllowedHosts:
    """Reads an environment variable for each request: host names and ``loopback``, separated by commas.

    Without the variable every host is allowed.
    """

    def __init__(self, variable: str) -> None:
        self._variable = variable

    def check(self, host: str) -> None:
        """Raise ``ConfigurationError`` unless requests to ``host`` are allowed."""
        value = os.environ.get(self._variable)
        if value is None:
            return
        names = {name.strip().lower() for name in value.split(",")}
        if host.lower() in names or (LOOPBACK in names and is_loopback(host)):
            return
        allowed = ",".join(filter(None, (value.strip().rstrip(","), host)))
        raise ConfigurationError(
            f"{self._variable}={value} does not allow requests to {host}. To allow them, set "
            f"{self._variable}={allowed}."
        )


def is_loopback(host: str) -> bool:
    """Whether a host is the loopback interface of this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
