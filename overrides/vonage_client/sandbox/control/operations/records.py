"""Records: requests, phones, calls, verifications, webhooks."""

from __future__ import annotations

from typing import Any

from ...products.common import phones
from .. import snippets
from ..commands.commands import Commands
from .operation import ControlOperation, one_of, whole_number
from .schemas import TEXT, closed, listed, ref


def _recorded(
    sandbox: Commands,
    operation: str | None = None,
    status: str = "0",
    since: str = "0",
    unmatched: str = "false",
) -> list[dict[str, Any]]:
    recorded = sandbox.recorded(
        operation=operation,
        status=whole_number("status", status) or None,
        since=whole_number("since", since),
        unmatched=unmatched == "true",
    )
    return [item.to_json() for item in recorded]


def _snippets(sandbox: Commands, key: str, *, base_url: str) -> dict[str, str]:
    for recorded in sandbox.requests:
        if str(recorded.number) == key:
            python = snippets.python(recorded, sandbox.engine.document, base_url)
            return {"curl": snippets.curl(recorded, base_url), "python": python}
    raise LookupError(f"There is no request {key}.")


def _silent_authentication(sandbox: Commands, key: str) -> dict[str, str]:
    verification = one_of(sandbox.verifications(), key)
    return {"request_id": verification["id"], "code": verification["code"]}


def _clear_messages(sandbox: Commands) -> None:
    sandbox.world.table(phones.MESSAGES).clear()


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "GET /requests",
        "listRequests",
        "The requests of the API that came in, without secrets.",
        _recorded,
        query=("operation", "status", "since", "unmatched", "limit"),
        answer=listed("RecordedRequest"),
    ),
    ControlOperation("DELETE /requests", "clearRequests", "Forget the requests.", "requests.clear"),
    ControlOperation(
        "GET /requests/{id}", "getRequest", "One request.", _recorded, one=True, answer=ref("RecordedRequest")
    ),
    ControlOperation(
        "GET /requests/{id}/code",
        "getRequestCode",
        "One request as a curl command and as Python.",
        _snippets,
        answer=closed(("curl", "python"), curl=TEXT, python=TEXT),
        takes_url=True,
    ),
    ControlOperation(
        "GET /messages",
        "listMessages",
        "What the imaginary phones got and sent.",
        "inbox",
        query=("to", "from", "text", "channel", "limit"),
        answer=listed("PhoneMessage"),
    ),
    ControlOperation("DELETE /messages", "clearMessages", "Empty the phones.", _clear_messages),
    ControlOperation(
        "GET /messages/{id}", "getMessage", "One message.", "inbox", one=True, answer=ref("PhoneMessage")
    ),
    ControlOperation(
        "GET /calls", "listCalls", "The legs of calls.", "calls", None, ("limit",), listed("Leg")
    ),
    ControlOperation("GET /calls/{uuid}", "getCall", "One leg.", "calls", one=True, answer=ref("Leg")),
    ControlOperation(
        "GET /verifications",
        "listVerifications",
        "Verifications with their codes.",
        "verifications",
        query=("number", "limit"),
        answer=listed("Verification"),
    ),
    ControlOperation(
        "GET /verifications/{id}",
        "getVerification",
        "One verification.",
        "verifications",
        one=True,
        answer=ref("Verification"),
    ),
    ControlOperation(
        "GET /silent-auth/{id}",
        "checkSilently",
        "What the check_url of silent authentication leads to: the code.",
        _silent_authentication,
        answer=closed(request_id=TEXT, code=TEXT),
    ),
    ControlOperation(
        "GET /webhooks",
        "listWebhooks",
        "Every delivery: request, answer, attempts.",
        "webhooks",
        query=("kind", "status", "limit"),
        answer=listed("Delivery"),
    ),
    ControlOperation(
        "GET /webhooks/{id}", "getWebhook", "One delivery.", "webhooks", one=True, answer=ref("Delivery")
    ),
)
