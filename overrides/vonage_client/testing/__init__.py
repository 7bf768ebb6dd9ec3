"""For tests of applications: an emulator of the API, imaginary phones, and fixtures of pytest.

pytest finds the fixtures ``vonage``, ``async_vonage``, ``vonage_sandbox``, ``vonage_phone`` and ``vonage_clock`` by
itself. With unittest, or by hand::

    from vonage_client.testing import emulator

    with emulator() as sandbox:
        sandbox.client().sms.send(to="447700900005", from_="Acme", text="Hello")
        sandbox.phone("447700900005").received("Hello")

Needs the extra ``vonage-client[sandbox]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .emulator import TestSandbox, emulator
    from .phones import Phone

__all__ = ["Phone", "TestSandbox", "emulator"]
_MODULES = {"Phone": ".phones", "TestSandbox": ".emulator", "emulator": ".emulator"}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value
