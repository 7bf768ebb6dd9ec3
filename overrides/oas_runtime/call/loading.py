"""Loads all modules that a call and its errors need, before the first byte of the first call is sent.

Afterwards no file has to be opened: an error stays the right error where no file descriptor is left, and a child that
is forked during a call waits for no module that another thread was loading.
"""

from __future__ import annotations

from importlib import import_module

from ..common.fork_safety import LOADING
from ..operation.endpoint import Endpoint
from ..transport.event_loops import runs_trio

_MODULES = (
    "email.utils",
    "encodings.idna",
    "encodings.latin_1",
    "encodings.utf_16",
    "encodings.utf_8_sig",
    "html",
    "linecache",
    "orjson",
    "defusedxml.ElementTree",
    "uuid",
    "oas_runtime.policy.throttle",
    "oas_runtime.response.rejections",
    "oas_runtime.transport.pools.h11_connections",
)
_ASYNCHRONOUS = (
    "anyio.abc",
    "anyio.lowlevel",
    "anyio.streams.tls",
    "anyio.to_thread",
    "concurrent.futures.thread",
)
_loaded: set[str] = set()


def load_for_calls(asynchronous: bool) -> None:
    """Load the modules of calls, once per process; raises ``ImportError`` or ``OSError``."""
    side = ("trio" if runs_trio() else "asyncio") if asynchronous else ""
    if side in _loaded:
        return
    with LOADING:
        for name in _MODULES:
            import_module(name)
        if side:
            for name in (*_ASYNCHRONOUS, f"anyio._backends._{side}"):
                import_module(name)
        _loaded.add(side)


def load_for_operation(endpoint: Endpoint[object]) -> None:
    """Load the code table of an operation."""
    rule = endpoint.operation.error_in_success
    if rule is not None:
        rule.table()
