"""The control API: the commands over HTTP, under ``/_sandbox``, and the OpenAPI document that describes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import anyio
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..openapi.document import DocumentError
from ..request.problems import MEDIA_TYPE
from ..state.clock import ClockError
from ..state.world import StateError
from .commands import NoStateError
from .events import stream

if TYPE_CHECKING:
    from ..app import Sandbox

PREFIX = "/_sandbox"
Body = Mapping[str, Any]
Command = Callable[["Sandbox", Request, Any], Any]
_TEXT = {"type": "string"}
_OBJECT = {"type": "object", "additionalProperties": True}
_LIST = {"type": "array", "items": _OBJECT}
_NUMBER = {"type": "number"}
_FLAG = {"type": "boolean"}
_TEXTS = {"type": "array", "items": _TEXT}


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
    required: bool = field(default=True)


def _properties(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**schema, "required": list(required)} if required else schema


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


def _inbox(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del body
    named = _query(request, "to", "text", "channel")
    return _page(sandbox.inbox(sender=request.query_params.get("from"), **named), request)


def _requests(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del body
    query = request.query_params
    recorded = sandbox.recorded(
        operation=query.get("operation"),
        status=int(query["status"]) if "status" in query else None,
        unmatched=query.get("unmatched") == "true",
        since=int(query.get("since", 0)),
    )
    return _page([each.to_json() for each in recorded], request)


def _request(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del body
    return _one([each.to_json() for each in sandbox.requests], request.path_params["id"])


def _clock(sandbox: Sandbox, request: Request, body: Body) -> Any:
    del request
    return sandbox.set_clock(body["mode"], factor=body.get("factor", 1.0), now=body.get("now"))


def _timers(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del request, body
    return sandbox.clock.timers


def _cancel_timer(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del body
    if not sandbox.clock.cancel(int(request.path_params["id"])):
        raise LookupError(f"There is no timer {request.path_params['id']}.")


def _drop_snapshot(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del body
    sandbox.world.drop_snapshot(request.path_params["name"])


def _inbound_sms(sandbox: Sandbox, request: Request, body: Body) -> Any:
    del request
    given = {name: value for name, value in body.items() if name not in ("from", "parts")}
    return sandbox.inbound_sms(**given, **({"sender": body["from"]} if "from" in body else {}))


def _inbound_message(sandbox: Sandbox, request: Request, body: Body) -> Any:
    del request
    return sandbox.inbound_message(**body)


def _inbound_call(sandbox: Sandbox, request: Request, body: Body) -> Any:
    del request
    given = {("sender" if name == "from" else name): value for name, value in body.items()}
    return {"uuid": sandbox.inbound_call(**given)}


def _act(sandbox: Sandbox, request: Request, body: Body) -> Any:
    sandbox.act(request.path_params["uuid"], **body)


def _message_status(sandbox: Sandbox, request: Request, body: Body) -> Any:
    code = body.get("err_code", body.get("code"))
    sandbox.set_message_status(request.path_params["id"], body["status"], code)


def _verification(sandbox: Sandbox, request: Request, body: Any) -> Any:
    del body
    return _one(sandbox.verifications(), request.path_params["id"])


def _add(sandbox: Sandbox, request: Request, body: dict[str, Any]) -> Any:
    """Seed one account, application or number."""
    kind = request.url.path.rpartition("/")[2]
    return sandbox.add(kind, body)


def _wait(sandbox: Sandbox, request: Request, body: Body) -> Any:
    del request
    timeout, wanted = float(body.get("timeout_s", 5.0)), body["for"]
    if wanted == "idle":
        sandbox.wait_idle(timeout)
        return {"idle": True}
    kind = {"webhook": "webhooks", "request": "requests", "message": "inbox", "call": "calls"}
    match = {name: value for name, value in wanted.items() if name != "kind"}
    return sandbox.wait_for(kind.get(wanted["kind"], wanted["kind"]), timeout, **match)


def _listen(sandbox: Sandbox, request: Request, body: Body) -> Any:
    del request
    return sandbox.listen(body["forward_to"], body.get("events", ["*"]))


_IDS = _properties(message_ids=_TEXTS, deliveries=_TEXTS)
_HEADERS = {"type": "object", "additionalProperties": _TEXT}
_FAULT = _properties(
    ("do",),
    match=_properties(operation=_TEXT, to=_TEXT),
    times={"type": ["integer", "null"], "minimum": 1},
    after={"type": "integer", "minimum": 0},
    probability={"type": "number", "minimum": 0, "maximum": 100},
    do={**_OBJECT, "description": "One of status, http, answer, fault; and delay_ms."},
    id={"type": "integer"},
    seen={"type": "integer"},
    hits={"type": "integer"},
)

DOORS: tuple[Door, ...] = (
    Door(
        "GET",
        "/health",
        "getHealth",
        "Whether the emulator answers.",
        lambda s, r, b: s.health(),
        answer=_OBJECT,
    ),
    Door(
        "POST",
        "/reset",
        "reset",
        "Go back to the seeded state, an empty one, or a snapshot.",
        lambda s, r, b: s.reset((b or {}).get("to", "seed")),
        _properties(to={"anyOf": [{"enum": ["seed", "empty"]}, _properties(("snapshot",), snapshot=_TEXT)]}),
        status=204,
        required=False,
    ),
    Door("GET", "/state", "getState", "The whole state.", lambda s, r, b: s.state(), answer=_OBJECT),
    Door("PUT", "/state", "putState", "Go on from a state.", lambda s, r, b: s.load(b), _OBJECT, status=204),
    Door(
        "GET",
        "/snapshots",
        "listSnapshots",
        "The names of the snapshots.",
        lambda s, r, b: s.world.snapshots,
        answer=_TEXTS,
    ),
    Door(
        "POST",
        "/snapshots",
        "createSnapshot",
        "Keep the state under a name.",
        lambda s, r, b: s.world.snapshot(b["name"]),
        _properties(("name",), name=_TEXT),
        status=201,
    ),
    Door("DELETE", "/snapshots/{name}", "deleteSnapshot", "Forget a snapshot.", _drop_snapshot, status=204),
    Door("GET", "/config", "getConfig", "The settings.", lambda s, r, b: s.world.settings, answer=_OBJECT),
    Door(
        "PATCH",
        "/config",
        "updateConfig",
        "Change settings.",
        lambda s, r, b: s.configure(b),
        _OBJECT,
        answer=_OBJECT,
    ),
    Door(
        "POST",
        "/seed",
        "setSeed",
        "Start identifiers again, from a seed.",
        lambda s, r, b: s.world.reseed(b["seed"]),
        _properties(("seed",), seed={"type": ["integer", "string"]}),
        status=204,
    ),
    Door("GET", "/clock", "getClock", "The virtual clock.", lambda s, r, b: s.clock_state(), answer=_OBJECT),
    Door(
        "PUT",
        "/clock",
        "setClock",
        "Change how time passes.",
        _clock,
        _properties(("mode",), mode={"enum": ["manual", "real", "scaled"]}, factor=_NUMBER, now=_TEXT),
        answer=_OBJECT,
    ),
    Door(
        "POST",
        "/clock/advance",
        "advanceClock",
        "Let time pass; what fired, in order.",
        lambda s, r, b: s.advance((b or {}).get("seconds"), to=(b or {}).get("to")),
        _properties(seconds={"type": "number", "minimum": 0}, to={"enum": ["next", "idle"]}),
        answer=_LIST,
        required=False,
    ),
    Door("GET", "/timers", "listTimers", "What waits on the clock.", _timers, answer=_LIST),
    Door("DELETE", "/timers/{id}", "cancelTimer", "Forget a timer.", _cancel_timer, status=204),
    Door(
        "GET",
        "/requests",
        "listRequests",
        "The requests of the API that came in, without secrets.",
        _requests,
        query=("operation", "status", "since", "unmatched", "limit"),
        answer=_LIST,
    ),
    Door(
        "DELETE",
        "/requests",
        "clearRequests",
        "Forget the requests.",
        lambda s, r, b: s.requests.clear(),
        status=204,
    ),
    Door("GET", "/requests/{id}", "getRequest", "One request.", _request, answer=_OBJECT),
    Door(
        "GET",
        "/messages",
        "listMessages",
        "What the imaginary phones got and sent.",
        _inbox,
        query=("to", "from", "text", "channel", "limit"),
        answer=_LIST,
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
        answer=_OBJECT,
    ),
    Door(
        "POST",
        "/messages/{id}/status",
        "setMessageStatus",
        "Drive a message by hand.",
        _message_status,
        _properties(("status",), status=_TEXT, err_code=_TEXT, code=_TEXT),
        status=202,
    ),
    Door(
        "POST",
        "/inbound/sms",
        "sendInboundSms",
        "A phone sends an SMS to one of the numbers.",
        _inbound_sms,
        {
            **_properties(
                to=_TEXT, text=_TEXT, parts=_TEXT, drop_concat=_FLAG, shuffle=_FLAG, data=_TEXT, udh=_TEXT
            ),
            "properties": {
                "from": _TEXT,
                "to": _TEXT,
                "text": _TEXT,
                "parts": {"enum": ["auto"]},
                "drop_concat": _FLAG,
                "shuffle": _FLAG,
                "data": _TEXT,
                "udh": _TEXT,
            },
        },
        answer=_IDS,
    ),
    Door(
        "POST",
        "/inbound/message",
        "sendInboundMessage",
        "A user sends a message.",
        _inbound_message,
        {
            **_OBJECT,
            "properties": {
                "channel": _TEXT,
                "from": _TEXT,
                "to": _TEXT,
                "message_type": _TEXT,
                "text": _TEXT,
            },
        },
        answer=_IDS,
    ),
    Door(
        "POST",
        "/inbound/call",
        "startInboundCall",
        "A phone calls one of the numbers.",
        _inbound_call,
        {**_properties(to=_TEXT), "properties": {"from": _TEXT, "to": _TEXT, "answer_after": _NUMBER}},
        answer=_properties(uuid=_TEXT),
    ),
    Door(
        "GET",
        "/calls",
        "listCalls",
        "The legs of calls.",
        lambda s, r, b: _page(s.calls(), r),
        query=("limit",),
        answer=_LIST,
    ),
    Door(
        "GET",
        "/calls/{uuid}",
        "getCall",
        "One leg.",
        lambda s, r, b: _one(s.calls(), r.path_params["uuid"], "uuid"),
        answer=_OBJECT,
    ),
    Door(
        "POST",
        "/calls/{uuid}/actions",
        "actOnCall",
        "The person at the other end acts.",
        _act,
        _properties(
            ("do",),
            do={"enum": ["answer", "busy", "reject", "hangup", "press", "say", "machine", "silence"]},
            digits=_TEXT,
            text=_TEXT,
        ),
        status=202,
    ),
    Door(
        "GET",
        "/verifications",
        "listVerifications",
        "Verifications with their codes.",
        lambda s, r, b: _page(s.verifications(r.query_params.get("number")), r),
        query=("number", "limit"),
        answer=_LIST,
    ),
    Door("GET", "/verifications/{id}", "getVerification", "One verification.", _verification, answer=_OBJECT),
    Door(
        "GET",
        "/webhooks",
        "listWebhooks",
        "Every delivery: request, answer, attempts.",
        lambda s, r, b: _page(s.webhooks(**_query(r, "kind", "status")), r),
        query=("kind", "status", "limit"),
        answer=_LIST,
    ),
    Door(
        "POST",
        "/webhooks/listen",
        "listenToWebhooks",
        "Send webhooks to one URL; the answer has the signature secret.",
        _listen,
        _properties(("forward_to",), forward_to={"type": ["string", "null"]}, events=_TEXTS),
        answer=_properties(signature_secret=_TEXT),
    ),
    Door(
        "GET",
        "/webhooks/{id}",
        "getWebhook",
        "One delivery.",
        lambda s, r, b: _one(s.webhooks(), r.path_params["id"]),
        answer=_OBJECT,
    ),
    Door(
        "POST",
        "/webhooks/{id}/replay",
        "replayWebhook",
        "Send a webhook again.",
        lambda s, r, b: {"id": s.replay(r.path_params["id"])},
        answer=_properties(id=_TEXT),
        status=202,
    ),
    Door(
        "POST",
        "/trigger/{event}",
        "trigger",
        "Make what a webhook needs, and send it.",
        lambda s, r, b: {"deliveries": s.trigger(r.path_params["event"], (b or {}).get("override"))},
        _properties(override=_OBJECT),
        answer=_properties(deliveries=_TEXTS),
        required=False,
    ),
    Door(
        "GET",
        "/faults",
        "listFaults",
        "The faults that are on.",
        lambda s, r, b: s.engine.faults.rules,
        answer=_LIST,
    ),
    Door(
        "PUT",
        "/faults",
        "setFaults",
        "These faults and no others.",
        lambda s, r, b: s.engine.faults.replace(b),
        {"type": "array", "items": _FAULT},
        answer=_LIST,
    ),
    Door(
        "POST",
        "/faults",
        "addFault",
        "One more fault.",
        lambda s, r, b: s.engine.faults.add(b),
        _FAULT,
        answer=_OBJECT,
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
    Door("POST", "/accounts", "addAccount", "Seed an account.", _add, _OBJECT, answer=_OBJECT, status=201),
    Door(
        "POST",
        "/applications",
        "addApplication",
        "Seed an application.",
        _add,
        _OBJECT,
        answer=_OBJECT,
        status=201,
    ),
    Door("POST", "/numbers", "addNumber", "Seed an owned number.", _add, _OBJECT, answer=_OBJECT, status=201),
    Door(
        "GET",
        "/resources/{collection}",
        "listResources",
        "The resources of a collection, such as numbers or applications.",
        lambda s, r, b: _page(s.resources(r.path_params["collection"]), r),
        query=("limit",),
        answer=_LIST,
    ),
    Door(
        "POST",
        "/wait",
        "wait",
        "Wait for an event, or until nothing is due.",
        _wait,
        _properties(("for",), timeout_s={"type": "number", "minimum": 0, "maximum": 60})
        | {
            "properties": {
                "for": {"anyOf": [{"const": "idle"}, {**_OBJECT, "required": ["kind"]}]},
                "timeout_s": {"type": "number", "minimum": 0, "maximum": 60},
            }
        },
        answer=_OBJECT,
    ),
)
_STATUSES: tuple[tuple[type[Exception], int], ...] = (
    (NoStateError, 409),
    (LookupError, 404),
    (TimeoutError, 408),
    (ClockError, 400),
    (StateError, 400),
    (DocumentError, 400),
    (ValueError, 400),
    (TypeError, 400),
)


def routes(sandbox: Sandbox) -> list[Route]:
    """The routes of the control API of one emulator."""
    made = [Route(PREFIX + door.path, _endpoint(sandbox, door), methods=[door.method]) for door in DOORS]
    made.append(Route(f"{PREFIX}/openapi.json", lambda request: JSONResponse(document())))
    made.append(Route(f"{PREFIX}/events", lambda request: stream(sandbox.world.events, request)))
    made.append(Route(PREFIX + "/{path:path}", _unknown))
    return made


def _endpoint(sandbox: Sandbox, door: Door) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        try:
            body = await _body(request, door)
            # A command may wait for the answer to a webhook, whose receiver may call the API again.
            value = await anyio.to_thread.run_sync(door.command, sandbox, request, body)
        except tuple(kind for kind, _ in _STATUSES) as error:
            status = next(status for kind, status in _STATUSES if isinstance(error, kind))
            return _problem(status, _words(error))
        if door.answer is None:
            return Response(status_code=door.status)
        return JSONResponse(value, door.status)

    return endpoint


async def _body(request: Request, door: Door) -> Any:
    if door.body is None:
        return None
    raw = await request.body()
    if not raw and not door.required:
        return None
    try:
        body = json.loads(raw)
    except ValueError:
        raise ValueError("The body is no JSON.") from None
    from jsonschema import Draft202012Validator

    for fault in Draft202012Validator(door.body).iter_errors(body):
        place = "/".join(str(token) for token in fault.absolute_path)
        raise ValueError(f"{place or 'The body'}: {fault.message}")
    return body


def _words(error: Exception) -> str:
    return str(error.args[0]) if isinstance(error, LookupError) and error.args else str(error)


def _problem(status: int, detail: str) -> Response:
    problem = {
        "type": "about:blank",
        "title": _TITLES.get(status, "Error"),
        "status": status,
        "detail": detail,
    }
    return JSONResponse(problem, status, media_type=MEDIA_TYPE)


_TITLES = {400: "Bad Request", 404: "Not Found", 408: "Request Timeout", 409: "Conflict"}


def _unknown(request: Request) -> Response:
    return _problem(
        404, f"There is no {request.method} {request.url.path}; GET {PREFIX}/openapi.json names all."
    )


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document of the control API."""
    paths: dict[str, dict[str, Any]] = {}
    for door in DOORS:
        names = [part[1:-1] for part in door.path.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "required": True, "schema": _TEXT} for name in names]
        parameters += [{"name": name, "in": "query", "schema": _TEXT} for name in door.query]
        success: dict[str, Any] = {"description": door.summary}
        if door.answer is not None:
            success["content"] = {"application/json": {"schema": door.answer}}
        problem = {
            "description": "Why not.",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        operation: dict[str, Any] = {
            "operationId": door.name,
            "summary": door.summary,
            "tags": ["sandbox"],
            **({"parameters": parameters} if parameters else {}),
            "responses": {str(door.status): success, "4XX": problem},
        }
        if door.body is not None:
            content = {"application/json": {"schema": door.body}}
            operation["requestBody"] = {"required": door.required, "content": content}
        paths.setdefault(PREFIX + door.path, {})[door.method.lower()] = operation
    members = {"type": _TEXT, "title": _TEXT, "status": {"type": "integer"}, "detail": _TEXT}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sandbox control API", "version": "1.0.0"},
        "servers": [{"url": "http://127.0.0.1:4010"}],
        "paths": paths,
        "components": {"schemas": {"Problem": {"type": "object", "properties": members}}},
    }
