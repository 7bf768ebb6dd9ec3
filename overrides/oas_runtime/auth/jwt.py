"""Bearer tokens that the client signs itself: JSON Web Tokens (RFC 7519) with RS256.

PyJWT and its cryptography are imported when the first token is made. The key is parsed once; a token
is used again until shortly before it expires. Safe to use from many threads.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..common.fork_safety import after_fork
from ..common.secrets import Secret
from ..errors import TokenInvalidError
from .private_key import load_private_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


def invalid(reason: str) -> TokenInvalidError:
    """Return the error for an invalid token."""
    return TokenInvalidError(f"The token is not valid: {reason}.", reason=reason)


class SignedToken(str):
    """A signed token: a string whose repr does not show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "SignedToken(...)"


class JWTSigner:
    """Creates tokens, and reuses a token while it is valid.

    Args:
        private_key: RSA private key, PKCS#8 or PKCS#1: PEM text, PEM bytes, or the path of a PEM file, in any of
            the forms of ``load_private_key``. It is read when the first token is needed.
        claims: Claims of every token beside ``iat``, ``exp`` and ``jti`` (fresh for each token).
        lifetime: Seconds from ``iat`` to ``exp``.
        margin: Seconds before ``exp`` at which a token is no longer used.
    """

    def __init__(
        self,
        private_key: Secret | str | bytes | Path,
        claims: Mapping[str, Any],
        *,
        lifetime: int = 900,
        margin: int = 60,
    ) -> None:
        self._source = Secret.of(private_key)
        self._claims = dict(claims)
        self._lifetime = lifetime
        self._margin = margin
        self._key: RSAPrivateKey | None = None
        self._token: tuple[Secret, float, float] | None = None
        self._lock = threading.RLock()
        after_fork(self)

    def __repr__(self) -> str:
        return "JWTSigner()"

    def renew_after_fork(self) -> None:
        """Reset the lock and the tokens in a forked child."""
        self._lock = threading.RLock()
        self._token = None

    def __call__(self) -> str:
        """Return a token; a new one if the last has (nearly) expired or the clock was set back."""
        now = time.time()
        token = self._token
        if token is None or not token[1] <= now < token[2]:
            with self._lock:
                token = self._token
                if token is None or not token[1] <= now < token[2]:
                    token = self._sign(int(now))
                    self._token = token
        return token[0].reveal()

    def token(self, claims: Mapping[str, Any], lifetime: int) -> SignedToken:
        """A new token with further claims, signed as the client's own are.

        Args:
            claims: Beside those of every token; they cannot replace those.
            lifetime: Seconds from ``iat`` to ``exp``.
        """
        return self._encode({**claims, **self._claims}, int(time.time()), lifetime)

    def verify(self, token: str, leeway: float = 0) -> dict[str, Any]:
        """The claims of a token that this key has signed, for the same claims, and that is valid now.

        Args:
            token: A token, such as one that a client sends back.
            leeway: Seconds by which the clock that signed it may differ.

        Raises:
            TokenInvalidError: It is none of these; ``reason`` says what is wrong.
        """
        import jwt

        key = self._private_key().public_key()
        required = ["iat", "exp", *self._claims]
        reason = ""
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                leeway=leeway,
                options={"require": required, "verify_aud": False},
            )
        except jwt.ExpiredSignatureError:
            reason = "expired"
        except jwt.ImmatureSignatureError:
            reason = "not yet valid"
        except jwt.InvalidSignatureError:
            reason = "signature"
        except jwt.MissingRequiredClaimError as error:
            reason = f"claim {error.claim}"
        except jwt.InvalidTokenError:
            reason = "malformed"
        else:
            for name, value in self._claims.items():
                if claims[name] != value:
                    raise invalid(f"claim {name}")
            return claims
        raise invalid(reason)  # without the library's error, whose frames contain the token

    def _private_key(self) -> RSAPrivateKey:
        if self._key is None:
            self._key = load_private_key(self._source)
        return self._key

    def _sign(self, now: int) -> tuple[Secret, float, float]:
        text = self._encode(self._claims, now, self._lifetime)
        return Secret(text), now, now + self._lifetime - self._margin

    def _encode(self, claims: Mapping[str, Any], now: int, lifetime: int) -> SignedToken:
        from uuid import uuid4

        import jwt

        claims = {**claims, "iat": now, "exp": now + lifetime, "jti": str(uuid4())}
        return SignedToken(jwt.encode(claims, self._private_key(), algorithm="RS256"))
