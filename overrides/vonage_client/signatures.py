"""Signatures over the fields of a form or query: of requests, and of received webhooks."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Literal, get_args

from oas_runtime.errors import ConfigurationError

SignatureMethod = Literal["md5hash", "md5", "sha1", "sha256", "sha512"]
"""How fields are signed. ``md5hash`` (the default of an account) is a plain MD5 digest of the fields
and the secret; the others are HMACs with the secret as the key."""

SIGNATURE_METHODS: tuple[SignatureMethod, ...] = get_args(SignatureMethod)


def method_of(option: object) -> SignatureMethod:
    """Return the method of an option or a variable; raises ``ConfigurationError`` for an unknown one."""
    for method in SIGNATURE_METHODS:
        if method == option:
            return method
    raise ConfigurationError(f"signature_method must be one of {', '.join(map(repr, SIGNATURE_METHODS))}.")


_REPLACED = str.maketrans("&=", "__")


def signature(fields: Mapping[str, str], secret: str, method: SignatureMethod) -> str:
    """Return the signature of ``fields`` in lower-case hexadecimal.

    Args:
        fields: Every field that is sent but ``sig``, as raw text (not percent-encoded); a field of that
            name is passed over. The API needs ``timestamp`` (Unix seconds) among them.
        secret: The signature secret of the account, which is not its API secret.
        method: The method set for the account.

    Raises:
        ValueError: ``method`` is none of ``SIGNATURE_METHODS``.
    """
    if method not in SIGNATURE_METHODS:
        raise ValueError(f"the signature method must be one of {', '.join(SIGNATURE_METHODS)}")
    signed = "".join(
        f"&{name}={fields[name].translate(_REPLACED)}"
        for name in sorted(fields, key=lambda name: name.encode("utf-8", "surrogatepass"))
        if name != "sig"
    ).encode("utf-8", "surrogatepass")
    key = secret.encode()
    if method == "md5hash":
        return hashlib.md5(signed + key, usedforsecurity=False).hexdigest()
    return hmac.new(key, signed, method).hexdigest()
