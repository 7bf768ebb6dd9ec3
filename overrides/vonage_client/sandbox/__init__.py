"""An emulator of the API: every request is held to the OpenAPI document, and answered from a state that it keeps.

::

    from vonage_client import Vonage
    from vonage_client.sandbox import Sandbox

    sandbox = Sandbox()
    with sandbox.serve() as running, Vonage(**sandbox.credentials, servers=running.servers) as vonage:
        vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
        sandbox.advance(5)
    sandbox.inbox(to="447700900000")[-1]["status"]  # "delivered"

``sandbox.fail("sms.send", code=9)`` refuses the next SMS; ``sandbox.answer_next`` gives any other answer.

Needs the extra ``vonage-client[sandbox]`` (Starlette, uvicorn, openapi-core). By hand:
``python -m vonage_client.sandbox --port 4010``. Fixtures of pytest: ``vonage_client.testing``.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .answer.answers import Answer
    from .app import Sandbox
    from .openapi.document import Document, DocumentError
    from .openapi.operation import Operation
    from .request.incoming import Call
    from .request.journal import Recorded, Recorder
    from .request.problems import Finding, Refusal
    from .server.serving import Running, ServingError, serve

__all__ = [
    "Answer",
    "Call",
    "Document",
    "DocumentError",
    "Finding",
    "Operation",
    "Recorded",
    "Recorder",
    "Refusal",
    "Running",
    "Sandbox",
    "SandboxExtraMissingError",
    "ServingError",
    "serve",
]

_MODULES = {
    ".answer.answers": "Answer",
    ".app": "Sandbox",
    ".openapi.document": "Document DocumentError",
    ".openapi.operation": "Operation",
    ".request.incoming": "Call",
    ".request.journal": "Recorded Recorder",
    ".request.problems": "Finding Refusal",
    ".server.serving": "Running ServingError serve",
}
_ELSEWHERE = {name: module for module, names in _MODULES.items() for name in names.split()}
_EXTRA = ("openapi_core", "starlette", "uvicorn", "werkzeug", "jsonschema_path")


class SandboxExtraMissingError(ImportError):
    """The packages of the extra ``[sandbox]`` are not installed."""


def __getattr__(name: str) -> Any:
    if name not in _ELSEWHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # Some of them are imported only at the first request, which is too late for an error.
    for package in _EXTRA:
        if find_spec(package) is None:
            raise SandboxExtraMissingError(
                f"The sandbox needs {package}, which is not installed. "
                "Install the extra: pip install 'vonage-client[sandbox]'",
                name=package,
            )
    value = getattr(import_module(_ELSEWHERE[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
