"""A typed client of the Vonage API, sync and async, generated from its OpenAPI document.

::

    from vonage_client import Vonage

    with Vonage() as vonage:  # VONAGE_API_KEY, VONAGE_API_SECRET, VONAGE_APPLICATION_ID, VONAGE_PRIVATE_KEY
        sent = vonage.sms.send(to="447700900000", from_="Acme", text="Hello")

Importing this package is cheap: its parts, and the HTTP library, are loaded when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oas_runtime.config.events import RequestEvent as RequestEvent
    from oas_runtime.config.events import ResponseEvent as ResponseEvent
    from oas_runtime.config.events import RetryEvent as RetryEvent
    from oas_runtime.model.unset import UNSET as UNSET
    from oas_runtime.model.unset import Unset as Unset
    from oas_runtime.operation.callers import RawResponse as RawResponse
    from oas_runtime.operation.options import RequestOptions as RequestOptions
    from oas_runtime.operation.options import Timeout as Timeout
    from oas_runtime.pagination.pager import AsyncPager as AsyncPager
    from oas_runtime.pagination.pager import Pager as Pager

    from .client import AsyncVonage as AsyncVonage
    from .client import Vonage as Vonage
    from .errors import *  # noqa: F403
    from .hiding import hide_values as hide_values

_MODULES = {
    "AsyncPager": "oas_runtime.pagination.pager",
    "AsyncVonage": ".client",
    "Pager": "oas_runtime.pagination.pager",
    "RawResponse": "oas_runtime.operation.callers",
    "RequestEvent": "oas_runtime.config.events",
    "RequestOptions": "oas_runtime.operation.options",
    "ResponseEvent": "oas_runtime.config.events",
    "RetryEvent": "oas_runtime.config.events",
    "Timeout": "oas_runtime.operation.options",
    "UNSET": "oas_runtime.model.unset",
    "Unset": "oas_runtime.model.unset",
    "Vonage": ".client",
    "hide_values": ".hiding",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    module = import_module(_MODULES.get(name, ".errors"), __name__)
    value: Any
    if name == "__all__":
        value = ["__version__", *_MODULES, *module.__all__]
    elif name in _MODULES or name in module.__all__:
        value = getattr(module, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__getattr__("__all__")})
