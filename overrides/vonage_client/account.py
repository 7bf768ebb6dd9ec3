"""The credentials of an account and of an application, from keywords and the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from oas_runtime.auth.credentials import Basic, Credentials, MissingCredential, check_credential
from oas_runtime.auth.jwt import JWTSigner
from oas_runtime.auth.request_signing import Signing
from oas_runtime.common.secrets import Secret
from oas_runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from .signatures import SignatureMethod

_PARTS = ("api_key", "api_secret", "application_id", "private_key", "signature_secret", "signature_method")
VARIABLES = {name: f"VONAGE_{name.upper()}" for name in _PARTS}
"""The environment variable of each part."""


class Account:
    """The settings of one account and one application, from keywords and the environment."""

    __slots__ = ("_parts", "credentials")

    def __init__(
        self,
        parts: Mapping[str, Secret],
        signer: JWTSigner | None = None,
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """``signer`` comes from the same application id and key: it keeps its token.

        ``names`` are those of environment variables that supply parts.
        """
        for name, part in parts.items():
            if not isinstance(cast("object", part.reveal()), str):
                raise ConfigurationError(
                    f"{name} must be text{', bytes or a Path' if name == 'private_key' else ''}."
                )
            if name != "private_key":
                check_credential(names.get(name, name), part.reveal())
        self._parts = parts
        available = {name: part for name, part in parts.items() if part.reveal()}
        missing = {
            kind: tuple(MissingCredential(name, VARIABLES[name]) for name in names if name not in available)
            for kind, names in (
                ("basic", ("api_key", "api_secret")),
                ("bearer", ("application_id", "private_key")),
                ("signature", ("api_key", "signature_secret")),
            )
        }
        if not missing["bearer"] and signer is None:
            claims = {"application_id": available["application_id"].reveal()}
            signer = JWTSigner(available["private_key"], claims)
        method = _method(available.get("signature_method"))
        signing = None
        if not missing["signature"]:
            from .signatures import signature

            signing = Signing(
                available["api_key"], available["signature_secret"], partial(signature, method=method)
            )
        self.credentials: Credentials = Credentials(
            basic=None if missing["basic"] else Basic(available["api_key"], available["api_secret"]),
            signing=signing,
            bearer=None if missing["bearer"] else signer,
            missing=missing,
            claims={name: available[name].reveal() for name in ("application_id",) if name in available},
            account=next(
                (available[name].reveal() for name in ("api_key", "application_id") if name in available), ""
            ),
        )

    @classmethod
    def of(cls, keywords: dict[str, Secret]) -> Account:
        """Return the keywords, completed by the environment."""
        environment = {name: os.environ.get(variable) for name, variable in VARIABLES.items()}
        supplied = {name: Secret(value) for name, value in environment.items() if value is not None}
        names = {
            name: f"The environment variable {VARIABLES[name]}" for name in supplied.keys() - keywords.keys()
        }
        return cls(supplied | keywords, names=names)

    def changed(self, parts: Mapping[str, Secret]) -> Account:
        """Return a copy with other parts."""
        signer = None if parts.keys() & {"application_id", "private_key"} else self.credentials.bearer
        return Account({**self._parts, **parts}, cast("JWTSigner | None", signer))

    def __repr__(self) -> str:
        return "Account()"


def _method(option: Secret | None) -> SignatureMethod:
    if option is None:
        return "md5hash"
    from .signatures import method_of

    return method_of(option.reveal())


def pick(options: Mapping[str, Any]) -> dict[str, Secret]:
    """Remove the credentials from ``options`` and return them as secrets, hidden in tracebacks."""
    keywords = cast("dict[str, Any]", options)
    picked = {name: keywords.pop(name, None) for name in VARIABLES}
    return {name: Secret.of(part) for name, part in picked.items() if part is not None}
