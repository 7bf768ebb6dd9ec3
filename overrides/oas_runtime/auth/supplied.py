"""Credentials from the keywords of a client and from environment variables."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping

from ..common.secrets import Secret
from ..errors import ConfigurationError
from .credentials import Basic, Credentials, MissingCredential, Token, check_credential


def supplied_credentials(
    environment: str,
    given: dict[str, str | None] | dict[str, str | Token | None],
    api_keys: Mapping[str, str],
    transport: Mapping[str, object],
) -> Credentials:
    """Return the credentials of a caller; environment variables supply the omitted ones.

    Args:
        environment: The prefix of the variables: ``ACME_`` for ``ACME_TOKEN``.
        given: ``username``, ``password``, ``token`` (a text, or a function that gives the token for a request) and
            one keyword for each API key; only those that the document has schemes for. It is emptied: tracebacks
            may show local variables.
        api_keys: The security scheme of each keyword that is an API key.
        transport: The other arguments of the client: some of them may present a client certificate.

    Raises:
        ConfigurationError: A credential cannot be what it is given as.
    """
    variables = {keyword: f"{environment}{keyword.upper()}" for keyword in given}
    token = given.pop("token", None)
    texts: dict[str, Secret] = {}
    for keyword in [*given, *(() if callable(token) else ("token",))]:
        value = token if keyword == "token" else given.pop(keyword)
        name = keyword
        if value is None:
            name = variables.get(keyword, "")
            value = os.environ.get(name) if name else None
        if value is None or value == "":
            continue
        if not isinstance(value, str):
            raise ConfigurationError(f"{name} must be text.")
        texts[keyword] = Secret(value)
        del value
        check_credential(name, texts[keyword].reveal())
    bearer = token if callable(token) else texts["token"].reveal if "token" in texts else None
    del token
    missing = {
        kind: parts
        for kind, keywords in (
            ("basic", ("username", "password")),
            ("bearer", ("token",)),
            *((scheme, (keyword,)) for keyword, scheme in api_keys.items()),
        )
        if (parts := _missing(keywords, texts, variables, bearer is not None))
    }
    basic = None
    if "username" in texts and "password" in texts:
        basic = Basic(texts["username"], texts["password"])
    return Credentials(
        basic=basic,
        bearer=bearer,
        api_keys={scheme: texts[keyword] for keyword, scheme in api_keys.items() if keyword in texts},
        missing=missing,
        client_certificate=isinstance(transport.get("ssl_context"), ssl.SSLContext)
        or any(transport.get(name) is not None for name in ("http_client", "transport")),
    )


def _missing(
    keywords: tuple[str, ...], texts: Mapping[str, Secret], variables: Mapping[str, str], has_token: bool
) -> tuple[MissingCredential, ...]:
    return tuple(
        MissingCredential(keyword, variables[keyword])
        for keyword in keywords
        if keyword in variables and keyword not in texts and not (keyword == "token" and has_token)
    )
