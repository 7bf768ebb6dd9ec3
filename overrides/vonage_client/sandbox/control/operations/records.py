"""What happened: requests, phones, calls, verifications, webhooks."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from .. import snippets
from ..commands.commands import Commands
from .operation import ControlOperation, base_url, number_of, one_of, page_of, query_of
from .schemas import (
    TEXT,
    closed,
    listed,
    ref,
)


def list_inbox(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    named = query_of(request, "to", "text", "channel")
    return page_of(sandbox.inbox(sender=request.query_params.get("from"), **named), request)


def list_requests(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    query = request.query_params
    recorded = sandbox.recorded(
        operation=query.get("operation"),
        status=number_of(request, "status", 0) or None,
        unmatched=query.get("unmatched") == "true",
        since=number_of(request, "since", 0),
    )
    return page_of([item.to_json() for item in recorded], request)


def get_request(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    return one_of([item.to_json() for item in sandbox.requests], request.path_params["id"])


def snippets_of(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    for recorded in sandbox.requests:
        if str(recorded.number) == request.path_params["id"]:
            url = base_url(request)
            return {
                "curl": snippets.curl(recorded, url),
                "python": snippets.python(recorded, sandbox.engine.document, url),
            }
    raise LookupError(f"There is no request {request.path_params['id']}.")


def settle_verification(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    return one_of(sandbox.verifications(), request.path_params["id"])


def settle_silent_authentication(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    verification = one_of(sandbox.verifications(), request.path_params["id"])
    return {"request_id": verification["id"], "code": verification["code"]}


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "GET",
        "/requests",
        "listRequests",
        "The requests of the API that came in, without secrets.",
        list_requests,
        query=("operation", "status", "since", "unmatched", "limit"),
        answer=listed("RecordedRequest"),
    ),
    ControlOperation(
        "DELETE",
        "/requests",
        "clearRequests",
        "Forget the requests.",
        lambda s, r, b: s.requests.clear(),
        status=204,
    ),
    ControlOperation(
        "GET",
        "/requests/{id}",
        "getRequest",
        "One request.",
        get_request,
        answer=ref("RecordedRequest"),
    ),
    ControlOperation(
        "GET",
        "/requests/{id}/code",
        "getRequestCode",
        "One request as a curl command and as Python.",
        snippets_of,
        answer=closed(("curl", "python"), curl=TEXT, python=TEXT),
    ),
    ControlOperation(
        "GET",
        "/messages",
        "listMessages",
        "What the imaginary phones got and sent.",
        list_inbox,
        query=("to", "from", "text", "channel", "limit"),
        answer=listed("PhoneMessage"),
    ),
    ControlOperation(
        "DELETE",
        "/messages",
        "clearMessages",
        "Empty the phones.",
        lambda s, r, b: s.world.table("inbox").clear(),
        status=204,
    ),
    ControlOperation(
        "GET",
        "/messages/{id}",
        "getMessage",
        "One message.",
        lambda s, r, b: one_of(s.inbox(), r.path_params["id"]),
        answer=ref("PhoneMessage"),
    ),
    ControlOperation(
        "GET",
        "/calls",
        "listCalls",
        "The legs of calls.",
        lambda s, r, b: page_of(s.calls(), r),
        query=("limit",),
        answer=listed("Leg"),
    ),
    ControlOperation(
        "GET",
        "/calls/{uuid}",
        "getCall",
        "One leg.",
        lambda s, r, b: one_of(s.calls(), r.path_params["uuid"], "uuid"),
        answer=ref("Leg"),
    ),
    ControlOperation(
        "GET",
        "/verifications",
        "listVerifications",
        "Verifications with their codes.",
        lambda s, r, b: page_of(s.verifications(r.query_params.get("number")), r),
        query=("number", "limit"),
        answer=listed("Verification"),
    ),
    ControlOperation(
        "GET",
        "/verifications/{id}",
        "getVerification",
        "One verification.",
        settle_verification,
        answer=ref("Verification"),
    ),
    ControlOperation(
        "GET",
        "/silent-auth/{id}",
        "checkSilently",
        "What the check_url of silent authentication leads to: the code.",
        settle_silent_authentication,
        answer=closed(request_id=TEXT, code=TEXT),
    ),
    ControlOperation(
        "GET",
        "/webhooks",
        "listWebhooks",
        "Every delivery: request, answer, attempts.",
        lambda s, r, b: page_of(s.webhooks(**query_of(r, "kind", "status")), r),
        query=("kind", "status", "limit"),
        answer=listed("Delivery"),
    ),
    ControlOperation(
        "GET",
        "/webhooks/{id}",
        "getWebhook",
        "One delivery.",
        lambda s, r, b: one_of(s.webhooks(), r.path_params["id"]),
        answer=ref("Delivery"),
    ),
)
