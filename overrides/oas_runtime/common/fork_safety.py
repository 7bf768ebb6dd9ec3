"""Objects that hold locks or sockets and must renew them in a forked child process."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Renewable(Protocol):
    def renew_after_fork(self) -> None: ...


_ALIVE: weakref.WeakSet[Renewable] = weakref.WeakSet()


def after_fork(renewable: Renewable) -> None:
    """Have ``renewable.renew_after_fork`` called in every child that is forked while it lives."""
    _ALIVE.add(renewable)


def _renew() -> None:
    for renewable in list(_ALIVE):
        renewable.renew_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
