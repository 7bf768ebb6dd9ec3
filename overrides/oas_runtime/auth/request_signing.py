"""Signs the form of a request with the owner, the time and a signature instead of a secret."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from ..common.record import record
from ..common.secrets import Secret
from ..operation.operation import SignatureFields
from ..wire.encode import BodyError

Pairs = Sequence[tuple[str, str]]


@record
class Signing:
    """A user name, the secret with which requests in that name are signed, and the signature algorithm.

    ``algorithm`` gives the signature of fields with a secret.
    """

    username: Secret
    secret: Secret
    algorithm: Callable[[Mapping[str, str], str], str]

    def signed(self, pairs: Pairs, fields: SignatureFields) -> list[tuple[str, str]]:
        """``pairs`` with the fields that sign them, as of now.

        Raises ``BodyError`` where a field occurs twice: the signature is of one value for each.
        """
        whole = [
            *pairs,
            (fields.username, self.username.reveal()),
            (fields.timestamp, str(int(time.time()))),
        ]
        signable = dict(whole)
        if len(signable) < len(whole):
            names = [name for name, _ in whole]
            twice = next(name for name in names if names.count(name) > 1)
            raise BodyError(f"{twice!r} is repeated, but a signed form has each field only once")
        return [*whole, (fields.signature, self.algorithm(signable, self.secret.reveal()))]
