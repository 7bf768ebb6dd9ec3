"""The credential keywords of a client of the package, and their environment variables."""

from __future__ import annotations

from dataclasses import dataclass

from ..ir.operations import Api, SecurityScheme
from ..python_source.identifiers import distinct_names, python_name

OPTIONS = frozenset(
    {
        *("timeout", "servers", "region", "server_variables", "server", "base_url", "allow_http"),
        *("credentials_in", "validate", "max_retries", "on_request", "on_response", "on_retry", "on_error"),
        *("telemetry", "rate_limit", "rate_limit_storage", "max_response_bytes", "user_agent", "app"),
        *("raise_on_rejection", "ledger", "http_client", "transport", "ssl_context", "max_connections"),
        *("proxy", "credentials", "allow_hosts"),
    }
)
"""Keywords of every client, and names of its environment variables."""
_KINDS = {"basic": ("username", "password"), "bearer": ("token",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyword:
    """A credential keyword of the client."""

    name: str
    variable: str
    """The environment variable of the keyword."""
    schemes: tuple[str, ...]
    """The security schemes that use it."""
    is_key: bool = False
    """Whether it is an API key, which has its own keyword."""


def environment(package: str) -> str:
    """Return the prefix of the environment variables of a package: ``TRAIN_TRAVEL_``."""
    return f"{package.upper()}_"


def keywords(api: Api, package: str) -> tuple[Keyword, ...]:
    """Return the keywords of a document's security schemes, in the order of their names."""
    prefix = environment(package)
    schemes = sorted(api.security_schemes, key=lambda scheme: scheme.name)
    listed: list[Keyword] = []
    for kind, names in _KINDS.items():
        of_kind = tuple(scheme.name for scheme in schemes if kind_of(scheme) == kind)
        if of_kind:
            listed += [
                Keyword(name=name, variable=f"{prefix}{name.upper()}", schemes=of_kind) for name in names
            ]
    taken = {*OPTIONS, *(keyword.name for keyword in listed)}
    wires = [scheme.name for scheme in schemes if scheme.type == "apiKey"]
    for wire, name in distinct_names(wires, _key_name, taken).items():
        listed.append(Keyword(name=name, variable=f"{prefix}{name.upper()}", schemes=(wire,), is_key=True))
    return tuple(listed)


def kind_of(scheme: SecurityScheme) -> str:
    """Return the credentials of a scheme: ``basic``, ``bearer``, or a kind of its own."""
    if scheme.type == "http":
        return scheme.scheme
    return "bearer" if scheme.type in ("oauth2", "openIdConnect") else scheme.type


def _key_name(wire: str) -> str:
    name = python_name(wire)
    return f"{name}_key" if name in OPTIONS or name in {"username", "password", "token"} else name
