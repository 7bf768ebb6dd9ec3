"""Identifiers that only depend on a seed, the kind of resource and the number of resources of this kind."""

from __future__ import annotations

import hashlib
from collections.abc import MutableMapping

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class Identifiers:
    """Creates identifiers. ``counters`` count by kind: one more SMS does not change the ids of calls."""

    def __init__(self, seed: str, counters: MutableMapping[str, int]) -> None:
        self.seed = seed
        self._counters = counters

    def uuid(self, kind: str) -> str:
        """Return a UUID of version 4."""
        digits = self._digest(kind).hex()[:32]
        variant = "89ab"[int(digits[16], 16) % 4]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:32]}"

    def hex(self, kind: str, length: int = 32) -> str:
        """Return hexadecimal digits in lower case."""
        return self._digest(kind).hex()[:length]

    def base58(self, kind: str, length: int = 55) -> str:
        """Return letters and digits without look-alikes."""
        return self._in_alphabet(kind, length, _BASE58)

    def digits(self, kind: str, length: int) -> str:
        """Return decimal digits, such as those of a verification code."""
        return self._in_alphabet(kind, length, "0123456789")

    def number(self, kind: str) -> int:
        """Return the next number of a kind, starting at 1."""
        self._counters[kind] = self._counters.get(kind, 0) + 1
        return self._counters[kind]

    def chance(self, kind: str) -> float:
        """Return a number from 0 up to 1, evenly distributed over calls."""
        return int.from_bytes(self._digest(kind)[:6]) / 2**48

    def _in_alphabet(self, kind: str, length: int, alphabet: str) -> str:
        value = int.from_bytes(hashlib.sha512(self._digest(kind)).digest())
        text = ""
        for _ in range(length):
            value, remainder = divmod(value, len(alphabet))
            text += alphabet[remainder]
        return text

    def _digest(self, kind: str) -> bytes:
        return hashlib.sha256(f"{self.seed}/{kind}/{self.number(kind)}".encode()).digest()
