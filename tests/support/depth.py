"""The depth of the suite: quick by default, complete with ``--deep`` (``make test-deep``).

The quick suite draws the same examples in every run, so that it is right or wrong, never lucky. The deep one
draws new ones, and more of them. A test that only makes sense deep carries the marker ``deep``.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_VARIABLE = "TESTS_DEEP"

settings.register_profile(
    "quick", deadline=None, derandomize=True, max_examples=50, suppress_health_check=list(HealthCheck)
)
settings.register_profile(
    "deep", deadline=None, max_examples=400, print_blob=True, suppress_health_check=list(HealthCheck)
)


def is_deep() -> bool:
    """Whether this is the deep suite; also in processes that tests start."""
    return os.environ.get(_VARIABLE) == "1"


def choose(deep: bool) -> None:
    """Set the depth, before any test is imported."""
    os.environ[_VARIABLE] = "1" if deep else "0"
    settings.load_profile("deep" if deep else "quick")


def depth(quick: int, deep: int) -> int:
    """Return the number of examples, calls or trials for the depth of this run."""
    return deep if is_deep() else quick
