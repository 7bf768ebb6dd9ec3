"""Selects the server of an operation, among the servers of the document and those of the caller."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import cast
from urllib.parse import SplitResult, urljoin, urlsplit

from ..config.hosts import is_loopback
from ..config.settings import Settings
from ..errors import Call, ConfigurationError
from ..operation.operation import Operation, Server
from ..wire.messages import Origin

_URL = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_PLAIN = frozenset("-._~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_PORTS = {"http": 80, "https": 443}
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def resolve(
    operation: Operation,
    settings: Settings,
    servers: Mapping[str, str],
    call: Call,
    region: str | None = None,
    server: Server | None = None,
) -> Origin:
    """The origin of an operation: its server for ``region``, re-routed by ``servers``, variables filled in.

    ``server`` is given where the call has chosen one of the operation's servers by itself.

    Raises ``ConfigurationError`` when the URL cannot be used safely, or the operation is not in the region.
    """
    if not operation.servers:
        url = "/"
    else:
        server = server or _chosen(operation, region, call)
        url = fill(server, settings.server_variables, call)
        for key in (server.url, url, fill(server, {}, call)):
            if (chosen := _lookup(servers, key)) is not None:
                return origin_of(chosen, settings.allow_http, call)
    if settings.server is not None:
        return origin_of(settings.server.rstrip("/") + urlsplit(url).path, settings.allow_http, call)
    if not urlsplit(url).scheme:
        if settings.base_url is None:
            raise ConfigurationError(
                f"{call} has the relative server URL {url!r}: give base_url=, or servers={{{url!r}: ...}}.",
                call=call,
            )
        url = urljoin(settings.base_url, url)
    return origin_of(url, settings.allow_http, call)


def _chosen(operation: Operation, region: str | None, call: Call) -> Server:
    """Return the operation's server for a region; the first one without a region."""
    if region is not None and (known := regions_of(operation.servers)):
        for server in operation.servers:
            if region in server.regions:
                return server
        raise ConfigurationError(
            f"{call} is not served in the region {region!r}: it is in {', '.join(map(repr, known))}.",
            call=call,
        )
    return operation.servers[0]


def regions_of(servers: Iterable[Server]) -> tuple[str, ...]:
    """Return the names of the regions of servers."""
    return tuple(dict.fromkeys(name for server in servers for name in server.regions))


def check_region(known: Sequence[Server], region: object) -> None:
    """Raise ``ConfigurationError`` unless ``region`` is None or the name of a region of the document."""
    names = regions_of(known)
    if region is not None and region not in names:
        raise ConfigurationError(
            f"region: {region!r} is not a region of the document, which has {_listed(names)}."
        )


def elsewhere(operation: Operation, region: str | None, origin: Origin) -> str:
    """Return a sentence for a 404: another region may have the resource. Empty without regions."""
    names = regions_of(operation.servers)
    if not names:
        return ""
    asked = f"the region {region!r}" if region else "no region in particular"
    return (
        f" Each call or message lives in one region, and others do not know it: {origin.url} was asked, "
        f"{asked}. If it lives elsewhere, say so with region= (on the client or in options): "
        f"{', '.join(names)}."
    )


def fill(server: Server, variables: Mapping[str, str], call: Call | None = None) -> str:
    """Fill the variables of a server's URL: the given values, else the document's defaults."""
    known = {variable.name: variable for variable in server.variables}

    def value(match: re.Match[str]) -> str:
        variable = known.get(match[1])
        if variable is None:
            raise ConfigurationError(
                f"The server URL {server.url!r} contains a variable that is not declared.", call=call
            )
        chosen = variables.get(variable.name, variable.default)
        if not _PLAIN.union(variable.default).issuperset(str(chosen)):
            raise ConfigurationError(
                f"The server variable {variable.name!r} cannot be {chosen!r}: it may contain letters, digits, "
                "'-', '.', '_' and '~', and the characters of its default.",
                call=call,
            )
        if variable.enum and chosen not in variable.enum:
            allowed = ", ".join(map(repr, variable.enum))
            raise ConfigurationError(
                f"The server variable {variable.name!r} must be one of {allowed}, not {chosen!r}.", call=call
            )
        return str(chosen)

    return _VARIABLE.sub(value, server.url)


def check_keys(
    known: Sequence[Server], servers: Mapping[str, str], variables: Mapping[str, str] | None = None
) -> None:
    """Raise ``ConfigurationError`` for a key of ``servers`` or ``variables`` that no server has."""
    urls = {
        _bare(url): url
        for server in known
        for url in (fill(server, {}), fill(server, variables or {}), server.url)
    }
    for key in servers:
        if not isinstance(cast("object", key), str) or _bare(key) not in urls:
            raise ConfigurationError(
                f"servers: {key!r} is not a server of the document, which has {_listed(urls.values())}."
            )
    names = {variable.name for server in known for variable in server.variables}
    for name in variables or {}:
        if name not in names:
            raise ConfigurationError(
                f"server_variables: {name!r} is not a variable of the document's servers. "
                f"They have {_listed(names)}."
            )


def check_base_url(known: Sequence[Server], base_url: str | None) -> None:
    """Raise ``ConfigurationError`` for a ``base_url`` without a relative server URL in the document."""
    if base_url is not None and known and all("://" in server.url for server in known):
        raise ConfigurationError(
            "base_url would have no effect: it is for relative server URLs, and those of the document are absolute. "
            f"To send every operation to another server, give server={base_url!r}; for single servers, servers=."
        )


def origin_of(url: object, allow_http: Sequence[str], call: Call | None = None) -> Origin:
    """Parse an absolute server URL; refuses URLs that could send credentials to a wrong host."""

    def refuse(why: str) -> ConfigurationError:
        return ConfigurationError(f"The server URL {shown} cannot be used: {why}.", call=call)

    shown = repr(url) if isinstance(url, str) and "@" not in url and "?" not in url else "given"
    if not isinstance(url, str) or not _URL.fullmatch(url):
        raise refuse("it must be ASCII text without spaces (write a host name in its xn-- form)")
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        parts, port, host = urlsplit("https:"), None, ""
    if parts.scheme not in ("https", "http"):
        raise refuse("it must be absolute and begin with https://")
    if not host or "%" in host:
        raise refuse("it has no valid host")
    if "@" in parts.netloc:
        raise refuse("it contains user information; set the credentials of the client instead")
    if "?" in url or "#" in url:
        raise refuse("a query or fragment is not part of a server URL")
    if parts.scheme == "http" and not is_loopback(host) and host not in {name.lower() for name in allow_http}:
        raise refuse(f"plain http would show the credentials; use https, or set allow_http=({host!r},)")
    prefix = parts.path.rstrip("/")
    if any(segment.replace("%2e", ".").replace("%2E", ".") in (".", "..") for segment in prefix.split("/")):
        raise refuse("its path contains dot segments")
    return Origin(parts.scheme, host, None if port == _PORTS[parts.scheme] else port, prefix)


def place_of(parts: SplitResult) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL, equal for equivalent URLs; raises ``ValueError``."""
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(scheme)


def _lookup(servers: Mapping[str, str], key: str) -> str | None:
    wanted = _bare(key)
    return next((url for known, url in servers.items() if _bare(known) == wanted), None)


def _bare(url: str) -> str:
    return url.rstrip("/") or "/"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(repr, sorted(set(names)))) or "none"
