"""Answers calls with random bytes until the time is over: ``python -m tests.fuzz --seconds 60``."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
import traceback

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import HealthCheck, given, seed, settings

from tests.faults.declared import success
from tests.support.clients import OWN_KINDS

from .answers import answers
from .target import CALLS, Target

ROUND = 100
"""Answers of one operation before it is the next one's turn."""


def _pem() -> str:
    return (
        rsa.generate_private_key(public_exponent=65537, key_size=2048)
        .private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        .decode()
    )


TURNS = [(kind, call) for kind in OWN_KINDS for call in CALLS]


def _round(target: Target, number: int, seen: list[int]) -> None:
    """Answer the operation whose turn it is; raises what should not have come out."""
    kind, call = TURNS[number % len(TURNS)]
    operation_id, _ = CALLS[call]

    @seed(number)
    @settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(data=answers(success(operation_id) if operation_id else {}))
    def check(data: bytes) -> None:
        seen[0] += 1
        target.check(kind, call, data)

    check()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=None, help="that of a finding, to see it again")
    options = parser.parse_args()
    for name in [variable for variable in os.environ if variable.startswith("VONAGE_")]:
        del os.environ[name]
    number = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    end = time.monotonic() + options.seconds
    shown, seen = sys.stderr.isatty(), [0]
    with Target(_pem()) as target:
        while time.monotonic() < end:
            try:
                _round(target, number, seen)
            except Exception:  # noqa: BLE001 - whatever it is, it is the finding
                traceback.print_exc()
                kind, call = TURNS[number % len(TURNS)]
                line = f"fuzz: {call} ({kind}) after {seen[0]} answers; to see it again: --seed {number}"
                print(line, file=sys.stderr)
                return 1
            number += 1
            if shown:
                left = max(end - time.monotonic(), 0.0)
                print(f"\rfuzz: {seen[0]} answers, {left:.0f} s left ", end="", file=sys.stderr, flush=True)
    if shown:
        print(file=sys.stderr)
    print(f"fuzz: {seen[0]} answers; only typed results and errors of this package came out")
    return 0


if __name__ == "__main__":
    sys.exit(main())
