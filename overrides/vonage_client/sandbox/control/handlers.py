"""What the operations of the control API do that need more than one command, or a part of the request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request

from . import snippets
from .commands import Commands

Body = Mapping[str, Any]


def page_of(items: list[dict[str, Any]], request: Request) -> list[dict[str, Any]]:
    limit = int(request.query_params.get("limit", 500))
    return items[-limit:] if limit else []


def one_of(items: list[dict[str, Any]], key: str, name: str = "id") -> dict[str, Any]:
    for item in items:
        if str(item.get(name)) == key:
            return item
    raise LookupError(f"There is nothing with the {name} {key}.")


def query_of(request: Request, *names: str) -> dict[str, str]:
    return {name: request.query_params[name] for name in names if name in request.query_params}


def list_inbox(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    named = query_of(request, "to", "text", "channel")
    return page_of(sandbox.inbox(sender=request.query_params.get("from"), **named), request)


def list_requests(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    query = request.query_params
    recorded = sandbox.recorded(
        operation=query.get("operation"),
        status=int(query["status"]) if "status" in query else None,
        unmatched=query.get("unmatched") == "true",
        since=int(query.get("since", 0)),
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


def base_url(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', 'localhost')}"


def set_clock(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.set_clock(body["mode"], factor=body.get("factor", 1.0), now=body.get("now"))


def list_timers(sandbox: Commands, request: Request, body: Any) -> Any:
    del request, body
    return sandbox.clock.timers


def cancel_timer(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    if not sandbox.clock.cancel(int(request.path_params["id"])):
        raise LookupError(f"There is no timer {request.path_params['id']}.")


def drop_snapshot(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    sandbox.world.drop_snapshot(request.path_params["name"])


def inbound_sms(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    given = {name: value for name, value in body.items() if name not in ("from", "parts")}
    return sandbox.inbound_sms(**given, **({"sender": body["from"]} if "from" in body else {}))


def inbound_message(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.inbound_message(**body)


def inbound_call(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    given = {("sender" if name == "from" else name): value for name, value in body.items()}
    return {"uuid": sandbox.inbound_call(**given)}


def act(sandbox: Commands, request: Request, body: Body) -> Any:
    sandbox.act(request.path_params["uuid"], **body)


def message_status(sandbox: Commands, request: Request, body: Body) -> Any:
    code = body.get("err_code", body.get("code"))
    sandbox.set_message_status(request.path_params["id"], body["status"], code)


def settle_verification(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    return one_of(sandbox.verifications(), request.path_params["id"])


def settle_silent_authentication(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    verification = one_of(sandbox.verifications(), request.path_params["id"])
    return {"request_id": verification["id"], "code": verification["code"]}


def add_resource(sandbox: Commands, request: Request, body: dict[str, Any]) -> Any:
    """Seed one account, application or number."""
    kind = request.url.path.rpartition("/")[2]
    return sandbox.add(kind, body)


def wait_for(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    timeout, wanted = float(body.get("timeout_s", 5.0)), body["for"]
    if wanted == "idle":
        sandbox.wait_idle(timeout)
        return {"idle": True}
    kind = {"webhook": "webhooks", "request": "requests", "message": "inbox", "call": "calls"}
    match = {name: value for name, value in wanted.items() if name != "kind"}
    named = str(wanted["kind"])
    return sandbox.wait_for(kind.get(named, named), timeout, **match)


def listen(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.listen(body["forward_to"], body.get("events", ["*"]))
