"""Objects that hold locks or sockets and must renew them in a forked child process."""

from __future__ import annotations

import os
import threading
import weakref
from importlib import import_module
from typing import Protocol


class Renewable(Protocol):
    def renew_after_fork(self) -> None: ...


LOADING = threading.RLock()
"""Held while a client loads modules: a fork waits, so that no child inherits a half-loaded module."""
_ALIVE: weakref.WeakSet[Renewable] = weakref.WeakSet()


def after_fork(renewable: Renewable) -> None:
    """Call ``renewable.renew_after_fork`` in every child process that is forked during its lifetime."""
    _ALIVE.add(renewable)


def _renew() -> None:
    for renewable in list(_ALIVE):
        renewable.renew_after_fork()


def _in_child() -> None:
    LOADING.release()
    _renew()


import_module("logging")
# A fork acquires locks in reverse order of registration. Imports use the lock of logging: register it first.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=LOADING.acquire, after_in_parent=LOADING.release, after_in_child=_in_child)
