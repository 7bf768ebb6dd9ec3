"""The operations of the control API: what each is called, what it takes and gives, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from . import snippets
from .commands import Commands
from .overview import overview
from .schemas import (
    ACTION,
    FAULT,
    IDS,
    INBOUND_MESSAGE,
    INBOUND_SMS,
    NUMBER,
    OBJECT,
    RESET,
    TEXT,
    TEXTS,
    WAIT,
    closed,
    listed,
    ref,
)

Body = Mapping[str, Any]
Command = Callable[[Commands, Request, Any], Any]


@dataclass(frozen=True, slots=True)
class Door:
    """One operation of the control API: what it is called, what it takes and gives, and what it does."""

    method: str
    path: str
    name: str
    summary: str
    command: Command
    body: Mapping[str, Any] | None = None
    query: tuple[str, ...] = ()
    answer: Mapping[str, Any] | None = None
    status: int = 200
    required: bool = True


def _page(items: list[dict[str, Any]], request: Request) -> list[dict[str, Any]]:
    limit = int(request.query_params.get("limit", 500))
    return items[-limit:] if limit else []


def _one(items: list[dict[str, Any]], key: str, name: str = "id") -> dict[str, Any]:
    for item in items:
        if str(item.get(name)) == key:
            return item
    raise LookupError(f"There is nothing with the {name} {key}.")


def _query(request: Request, *names: str) -> dict[str, str]:
    return {name: request.query_params[name] for name in names if name in request.query_params}


def _inbox(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    named = _query(request, "to", "text", "channel")
    return _page(sandbox.inbox(sender=request.query_params.get("from"), **named), request)


def _requests(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    query = request.query_params
    recorded = sandbox.recorded(
        operation=query.get("operation"),
        status=int(query["status"]) if "status" in query else None,
        unmatched=query.get("unmatched") == "true",
        since=int(query.get("since", 0)),
    )
    return _page([item.to_json() for item in recorded], request)


def _request(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    return _one([item.to_json() for item in sandbox.requests], request.path_params["id"])


def _code(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    for recorded in sandbox.requests:
        if str(recorded.number) == request.path_params["id"]:
            base_url = _base_url(request)
            return {
                "curl": snippets.curl(recorded, base_url),
                "python": snippets.python(recorded, sandbox.engine.document, base_url),
            }
    raise LookupError(f"There is no request {request.path_params['id']}.")


def _base_url(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', 'localhost')}"


def _clock(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.set_clock(body["mode"], factor=body.get("factor", 1.0), now=body.get("now"))


def _timers(sandbox: Commands, request: Request, body: Any) -> Any:
    del request, body
    return sandbox.clock.timers


def _cancel_timer(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    if not sandbox.clock.cancel(int(request.path_params["id"])):
        raise LookupError(f"There is no timer {request.path_params['id']}.")


def _drop_snapshot(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    sandbox.world.drop_snapshot(request.path_params["name"])


def _inbound_sms(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    given = {name: value for name, value in body.items() if name not in ("from", "parts")}
    return sandbox.inbound_sms(**given, **({"sender": body["from"]} if "from" in body else {}))


def _inbound_message(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.inbound_message(**body)


def _inbound_call(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    given = {("sender" if name == "from" else name): value for name, value in body.items()}
    return {"uuid": sandbox.inbound_call(**given)}


def _act(sandbox: Commands, request: Request, body: Body) -> Any:
    sandbox.act(request.path_params["uuid"], **body)


def _message_status(sandbox: Commands, request: Request, body: Body) -> Any:
    code = body.get("err_code", body.get("code"))
    sandbox.set_message_status(request.path_params["id"], body["status"], code)


def _verification(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    return _one(sandbox.verifications(), request.path_params["id"])


def _silent_authentication(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    verification = _one(sandbox.verifications(), request.path_params["id"])
    return {"request_id": verification["id"], "code": verification["code"]}


def _add(sandbox: Commands, request: Request, body: dict[str, Any]) -> Any:
    """Seed one account, application or number."""
    kind = request.url.path.rpartition("/")[2]
    return sandbox.add(kind, body)


def _wait(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    timeout, wanted = float(body.get("timeout_s", 5.0)), body["for"]
    if wanted == "idle":
        sandbox.wait_idle(timeout)
        return {"idle": True}
    kind = {"webhook": "webhooks", "request": "requests", "message": "inbox", "call": "calls"}
    match = {name: value for name, value in wanted.items() if name != "kind"}
    named = str(wanted["kind"])
    return sandbox.wait_for(kind.get(named, named), timeout, **match)


def _listen(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.listen(body["forward_to"], body.get("events", ["*"]))


DOORS: tuple[Door, ...] = (
    Door(
        "GET",
        "/health",
        "getHealth",
        "Whether the emulator answers.",
        lambda s, r, b: s.health(),
        answer=ref("Health"),
    ),
    Door(
        "GET",
        "/overview",
        "getOverview",
        "Where the emulator is and what it knows of: credentials, operations, webhooks, collections.",
        lambda s, r, b: overview(s, _base_url(r)),
        answer=ref("Overview"),
    ),
    Door(
        "POST",
        "/reset",
        "reset",
        "Go back to the seeded state, an empty one, or a snapshot.",
        lambda s, r, b: s.reset((b or dict[str, Any]()).get("to", "seed")),
        RESET,
        status=204,
        required=False,
    ),
    Door("GET", "/state", "getState", "The whole state.", lambda s, r, b: s.state(), answer=OBJECT),
    Door("PUT", "/state", "putState", "Go on from a state.", lambda s, r, b: s.load(b), OBJECT, status=204),
    Door(
        "GET",
        "/snapshots",
        "listSnapshots",
        "The names of the snapshots.",
        lambda s, r, b: s.world.snapshots,
        answer=TEXTS,
    ),
    Door(
        "POST",
        "/snapshots",
        "createSnapshot",
        "Keep the state under a name.",
        lambda s, r, b: s.world.snapshot(b["name"]),
        closed(("name",), name=TEXT),
        status=201,
    ),
    Door("DELETE", "/snapshots/{name}", "deleteSnapshot", "Forget a snapshot.", _drop_snapshot, status=204),
    Door("GET", "/config", "getConfig", "The settings.", lambda s, r, b: s.world.settings, answer=OBJECT),
    Door(
        "PATCH",
        "/config",
        "updateConfig",
        "Change settings.",
        lambda s, r, b: s.configure(b),
        OBJECT,
        answer=OBJECT,
    ),
    Door(
        "POST",
        "/seed",
        "setSeed",
        "Start identifiers again, from a seed.",
        lambda s, r, b: s.world.reseed(b["seed"]),
        closed(("seed",), seed={"type": ["integer", "string"]}),
        status=204,
    ),
    Door(
        "GET",
        "/clock",
        "getClock",
        "The virtual clock.",
        lambda s, r, b: s.clock_state(),
        answer=ref("Clock"),
    ),
    Door(
        "PUT",
        "/clock",
        "setClock",
        "Change how time passes.",
        _clock,
        closed(
            ("mode",), mode={"type": "string", "enum": ["manual", "real", "scaled"]}, factor=NUMBER, now=TEXT
        ),
        answer=ref("Clock"),
    ),
    Door(
        "POST",
        "/clock/advance",
        "advanceClock",
        "Let time pass; what fired, in order.",
        lambda s, r, b: s.advance(
            (b or dict[str, Any]()).get("seconds"), to=(b or dict[str, Any]()).get("to")
        ),
        closed(seconds={"type": "number", "minimum": 0}, to={"type": "string", "enum": ["next", "idle"]}),
        answer=listed("Fired"),
        required=False,
    ),
    Door("GET", "/timers", "listTimers", "What waits on the clock.", _timers, answer=listed("Timer")),
    Door("DELETE", "/timers/{id}", "cancelTimer", "Forget a timer.", _cancel_timer, status=204),
    Door(
        "GET",
        "/requests",
        "listRequests",
        "The requests of the API that came in, without secrets.",
        _requests,
        query=("operation", "status", "since", "unmatched", "limit"),
        answer=listed("RecordedRequest"),
    ),
    Door(
        "DELETE",
        "/requests",
        "clearRequests",
        "Forget the requests.",
        lambda s, r, b: s.requests.clear(),
        status=204,
    ),
    Door("GET", "/requests/{id}", "getRequest", "One request.", _request, answer=ref("RecordedRequest")),
    Door(
        "GET",
        "/requests/{id}/code",
        "getRequestCode",
        "One request as a curl command and as Python.",
        _code,
        answer=closed(("curl", "python"), curl=TEXT, python=TEXT),
    ),
    Door(
        "GET",
        "/messages",
        "listMessages",
        "What the imaginary phones got and sent.",
        _inbox,
        query=("to", "from", "text", "channel", "limit"),
        answer=listed("PhoneMessage"),
    ),
    Door(
        "DELETE",
        "/messages",
        "clearMessages",
        "Empty the phones.",
        lambda s, r, b: s.world.table("inbox").clear(),
        status=204,
    ),
    Door(
        "GET",
        "/messages/{id}",
        "getMessage",
        "One message.",
        lambda s, r, b: _one(s.inbox(), r.path_params["id"]),
        answer=ref("PhoneMessage"),
    ),
    Door(
        "POST",
        "/messages/{id}/status",
        "setMessageStatus",
        "Drive a message by hand.",
        _message_status,
        closed(("status",), status=TEXT, err_code=TEXT, code=TEXT),
        status=202,
    ),
    Door(
        "POST",
        "/inbound/sms",
        "sendInboundSms",
        "A phone sends an SMS to one of the numbers.",
        _inbound_sms,
        INBOUND_SMS,
        answer=IDS,
    ),
    Door(
        "POST",
        "/inbound/message",
        "sendInboundMessage",
        "A user sends a message.",
        _inbound_message,
        INBOUND_MESSAGE,
        answer=IDS,
    ),
    Door(
        "POST",
        "/inbound/call",
        "startInboundCall",
        "A phone calls one of the numbers.",
        _inbound_call,
        closed(from_=TEXT, to=TEXT, answer_after=NUMBER),
        answer=closed(uuid=TEXT),
    ),
    Door(
        "GET",
        "/calls",
        "listCalls",
        "The legs of calls.",
        lambda s, r, b: _page(s.calls(), r),
        query=("limit",),
        answer=listed("Leg"),
    ),
    Door(
        "GET",
        "/calls/{uuid}",
        "getCall",
        "One leg.",
        lambda s, r, b: _one(s.calls(), r.path_params["uuid"], "uuid"),
        answer=ref("Leg"),
    ),
    Door(
        "POST",
        "/calls/{uuid}/actions",
        "actOnCall",
        "The person at the other end acts.",
        _act,
        ACTION,
        status=202,
    ),
    Door(
        "GET",
        "/verifications",
        "listVerifications",
        "Verifications with their codes.",
        lambda s, r, b: _page(s.verifications(r.query_params.get("number")), r),
        query=("number", "limit"),
        answer=listed("Verification"),
    ),
    Door(
        "GET",
        "/verifications/{id}",
        "getVerification",
        "One verification.",
        _verification,
        answer=ref("Verification"),
    ),
    Door(
        "GET",
        "/silent-auth/{id}",
        "checkSilently",
        "What the check_url of silent authentication leads to: the code.",
        _silent_authentication,
        answer=closed(request_id=TEXT, code=TEXT),
    ),
    Door(
        "GET",
        "/webhooks",
        "listWebhooks",
        "Every delivery: request, answer, attempts.",
        lambda s, r, b: _page(s.webhooks(**_query(r, "kind", "status")), r),
        query=("kind", "status", "limit"),
        answer=listed("Delivery"),
    ),
    Door(
        "POST",
        "/webhooks/listen",
        "listenToWebhooks",
        "Send webhooks to one URL; the answer has the signature secret.",
        _listen,
        closed(("forward_to",), forward_to={"type": ["string", "null"]}, events=TEXTS),
        answer=closed(signature_secret=TEXT),
    ),
    Door(
        "GET",
        "/webhooks/{id}",
        "getWebhook",
        "One delivery.",
        lambda s, r, b: _one(s.webhooks(), r.path_params["id"]),
        answer=ref("Delivery"),
    ),
    Door(
        "POST",
        "/webhooks/{id}/replay",
        "replayWebhook",
        "Send a webhook again.",
        lambda s, r, b: {"id": s.replay(r.path_params["id"])},
        answer=closed(id=TEXT),
        status=202,
    ),
    Door(
        "POST",
        "/trigger/{event}",
        "trigger",
        "Make what a webhook needs, and send it.",
        lambda s, r, b: {
            "deliveries": s.trigger(r.path_params["event"], (b or dict[str, Any]()).get("override"))
        },
        closed(override=OBJECT),
        answer=closed(deliveries=TEXTS),
        required=False,
    ),
    Door(
        "GET",
        "/faults",
        "listFaults",
        "The faults that are on.",
        lambda s, r, b: s.engine.faults.rules,
        answer=listed("Fault"),
    ),
    Door(
        "PUT",
        "/faults",
        "setFaults",
        "These faults and no others.",
        lambda s, r, b: s.engine.faults.replace(b),
        {"type": "array", "items": FAULT},
        answer=listed("Fault"),
    ),
    Door(
        "POST",
        "/faults",
        "addFault",
        "One more fault.",
        lambda s, r, b: s.engine.faults.add(b),
        FAULT,
        answer=ref("Fault"),
        status=201,
    ),
    Door(
        "DELETE",
        "/faults",
        "clearFaults",
        "No faults.",
        lambda s, r, b: s.engine.faults.replace([]) and None,
        status=204,
    ),
    Door(
        "DELETE",
        "/faults/{id}",
        "removeFault",
        "One fault less.",
        lambda s, r, b: s.engine.faults.remove(int(r.path_params["id"])),
        status=204,
    ),
    Door("POST", "/accounts", "addAccount", "Seed an account.", _add, OBJECT, answer=OBJECT, status=201),
    Door(
        "POST",
        "/applications",
        "addApplication",
        "Seed an application.",
        _add,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    Door("POST", "/numbers", "addNumber", "Seed an owned number.", _add, OBJECT, answer=OBJECT, status=201),
    Door(
        "GET",
        "/resources/{collection}",
        "listResources",
        "The resources of a collection, such as numbers or applications.",
        lambda s, r, b: _page(s.keyed(r.path_params["collection"]), r),
        query=("limit",),
        answer={"type": "array", "items": OBJECT},
    ),
    Door(
        "PUT",
        "/resources/{collection}/{id}",
        "putResource",
        "Replace one resource as it stands in the state.",
        lambda s, r, b: s.put(r.path_params["collection"], r.path_params["id"], b),
        OBJECT,
        answer=OBJECT,
    ),
    Door(
        "DELETE",
        "/resources/{collection}/{id}",
        "removeResource",
        "Remove one resource from the state.",
        lambda s, r, b: s.remove(r.path_params["collection"], r.path_params["id"]),
        status=204,
    ),
    Door(
        "POST",
        "/wait",
        "wait",
        "Wait for an event, or until nothing is due.",
        _wait,
        WAIT,
        answer=OBJECT,
    ),
)
