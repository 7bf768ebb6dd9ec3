"""Bearer tokens that the client signs itself: JSON Web Tokens (RFC 7519) with RS256.

PyJWT and its cryptography are imported when the first token is made. The key is parsed once; a token
is used again until shortly before it expires. Safe to use from many threads.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..common.fork_safety import after_fork
from ..common.secrets import Secret
from .private_key import load_private_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


class JWTSigner:
    """Gives a token that is valid now.

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
        """In a forked child: a lock that nobody holds, and tokens of its own."""
        self._lock = threading.RLock()
        self._token = None

    def __call__(self) -> str:
        """The token; a new one when the last has (nearly) expired or the clock was set back."""
        now = time.time()
        token = self._token
        if token is None or not token[1] <= now < token[2]:
            with self._lock:
                token = self._token
                if token is None or not token[1] <= now < token[2]:
                    token = self._sign(int(now))
                    self._token = token
        return token[0].reveal()

    def _sign(self, now: int) -> tuple[Secret, float, float]:
        import jwt

        if self._key is None:
            self._key = load_private_key(self._source)
        claims = {**self._claims, "iat": now, "exp": now + self._lifetime, "jti": str(uuid.uuid4())}
        text = jwt.encode(claims, self._key, algorithm="RS256")
        return Secret(text), now, now + self._lifetime - self._margin
