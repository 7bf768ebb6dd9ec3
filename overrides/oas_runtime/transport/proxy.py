"""HTTP proxies of the client's own connections: the choice of a proxy, and its tunnel (CONNECT). No I/O."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import field
from typing import Any
from urllib.parse import unquote, urlsplit

from ..common.record import record
from ..common.secrets import Secret
from ..errors import ConfigurationError

ENVIRONMENT = "environment"
_STATUS = rb"HTTP/1\.[01] ([1-9][0-9]{2})[ \r]"
_LONGEST_HEAD = 64 * 1024
_HOST = r"[A-Za-z0-9.\-_:]+"


class ProxyUnreachable(Exception):
    """No connection to the proxy; the cause contains the reason."""


class ProxyRefused(Exception):
    """The proxy did not open the tunnel. ``status`` is 0 if its response is not HTTP."""

    def __init__(self, proxy: Proxy, status: int) -> None:
        answered = f"answered {status}" if status else "did not respond in HTTP"
        super().__init__(f"the proxy {proxy} {answered}")
        self.status = status


@record
class Proxy:
    """A proxy. Its text and its repr show only host and port."""

    host: str
    port: int
    authorization: Secret | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def connect_request(self, host: str, port: int) -> bytes:
        """Return the request that opens a tunnel to a server (RFC 9110, 9.3.6)."""
        authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        lines = [f"CONNECT {authority} HTTP/1.1", f"Host: {authority}"]
        if self.authorization is not None:
            lines.append(f"Proxy-Authorization: {self.authorization.reveal()}")
        return "\r\n".join((*lines, "", "")).encode("ascii")


class ConnectResponse:
    """Reads the proxy's response to a CONNECT request."""

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        self._head = b""

    def receive(self, data: bytes) -> bool:
        """Process data (empty at the end); returns whether the tunnel is open. Raises ``ProxyRefused``."""
        self._head += data
        while (end := self._head.find(b"\r\n\r\n")) >= 0:
            match = re.match(_STATUS, self._head)
            status = int(match[1]) if match else 0
            rest = self._head[end + 4 :]
            if status // 100 != 1:
                # The server sends nothing before a request: data after the head is not part of the tunnel.
                if status // 100 == 2 and not rest:
                    return True
                raise ProxyRefused(self._proxy, 0 if status // 100 == 2 else status)
            self._head = rest
        if not data or len(self._head) > _LONGEST_HEAD:
            raise ProxyRefused(self._proxy, 0)
        return False


def proxy_chooser(option: object) -> Callable[[str, str], Proxy | None] | None:
    """Convert the option ``proxy`` to a function from scheme and host to a proxy.

    Raises:
        ConfigurationError: It is neither ``"environment"`` nor the URL of an HTTP proxy.
    """
    if option is None:
        return None
    if option == ENVIRONMENT:
        return _from_environment
    proxy = _parse(option, "proxy")
    return lambda scheme, host: proxy


def _from_environment(scheme: str, host: str) -> Proxy | None:
    """Read ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, also in lower case."""
    import urllib.request

    environment: Any = urllib.request
    proxies: dict[str, str] = environment.getproxies_environment()
    url = proxies.get(scheme) or proxies.get("all")
    if not url or environment.proxy_bypass_environment(host, proxies):
        return None
    return _parse(
        url if "://" in url else f"http://{url}", f"the environment variable {scheme.upper()}_PROXY"
    )


def _parse(url: object, name: str) -> Proxy:
    """Parse the URL of a proxy, which no message quotes: it may contain a password."""
    expected = f"{name} must be a URL such as 'http://user:password@host:3128'"
    if name == "proxy":
        expected += ", or 'environment'"
    if not isinstance(url, str):
        raise ConfigurationError(f"{expected}, not {type(url).__name__}.")
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise ConfigurationError(f"{expected}.") from None
    if parts.scheme != "http":
        known = parts.scheme if parts.scheme.startswith(("http", "socks")) else "another scheme"
        raise ConfigurationError(
            f"{expected}: the connection to the proxy itself is plain HTTP, not {known}. The connection through it is "
            "encrypted from end to end."
        )
    host = parts.hostname or ""
    if not re.fullmatch(_HOST, host) or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ConfigurationError(f"{expected}: a host and a port, without a path.")
    authorization = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = Secret("Basic " + b64encode(pair.encode()).decode("ascii"))
    return Proxy(host, 80 if port is None else port, authorization)
