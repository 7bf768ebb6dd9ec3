"""What others do: people with phones, faults, resources that are put there."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from ..commands.commands import Commands
from .operation import Body, ControlOperation, page_of
from .schemas import (
    ACTION,
    FAULT,
    IDS,
    INBOUND_MESSAGE,
    INBOUND_SMS,
    OBJECT,
    TEXT,
    TEXTS,
    closed,
    listed,
    ref,
)


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


def add_resource(sandbox: Commands, request: Request, body: dict[str, Any]) -> Any:
    """Seed one account, application or number."""
    kind = request.url.path.rpartition("/")[2]
    return sandbox.add(kind, body)


def listen(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.listen(body["forward_to"], body.get("events", ["*"]))


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "POST",
        "/messages/{id}/status",
        "setMessageStatus",
        "Drive a message by hand.",
        message_status,
        closed(("status",), status=TEXT, err_code=TEXT, code=TEXT),
        status=202,
    ),
    ControlOperation(
        "POST",
        "/inbound/sms",
        "sendInboundSms",
        "A phone sends an SMS to one of the numbers.",
        inbound_sms,
        INBOUND_SMS,
        answer=IDS,
    ),
    ControlOperation(
        "POST",
        "/inbound/message",
        "sendInboundMessage",
        "A user sends a message.",
        inbound_message,
        INBOUND_MESSAGE,
        answer=IDS,
    ),
    ControlOperation(
        "POST",
        "/inbound/call",
        "startInboundCall",
        "A phone calls one of the numbers.",
        inbound_call,
        closed(from_=TEXT, to=TEXT, answer_after={"type": "number", "minimum": 0}),
        answer=closed(uuid=TEXT),
    ),
    ControlOperation(
        "POST",
        "/calls/{uuid}/actions",
        "actOnCall",
        "The person at the other end acts.",
        act,
        ACTION,
        status=202,
    ),
    ControlOperation(
        "POST",
        "/webhooks/listen",
        "listenToWebhooks",
        "Send webhooks to one URL; the answer has the signature secret.",
        listen,
        closed(("forward_to",), forward_to={"type": ["string", "null"]}, events=TEXTS),
        answer=closed(signature_secret=TEXT),
    ),
    ControlOperation(
        "POST",
        "/webhooks/{id}/replay",
        "replayWebhook",
        "Send a webhook again.",
        lambda s, r, b: {"id": s.replay(r.path_params["id"])},
        answer=closed(id=TEXT),
        status=202,
    ),
    ControlOperation(
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
    ControlOperation(
        "GET",
        "/faults",
        "listFaults",
        "The faults that are on.",
        lambda s, r, b: s.engine.faults.rules,
        answer=listed("Fault"),
    ),
    ControlOperation(
        "PUT",
        "/faults",
        "setFaults",
        "These faults and no others.",
        lambda s, r, b: s.engine.faults.replace(b),
        {"type": "array", "items": FAULT},
        answer=listed("Fault"),
    ),
    ControlOperation(
        "POST",
        "/faults",
        "addFault",
        "One more fault.",
        lambda s, r, b: s.engine.faults.add(b),
        FAULT,
        answer=ref("Fault"),
        status=201,
    ),
    ControlOperation(
        "DELETE",
        "/faults",
        "clearFaults",
        "No faults.",
        lambda s, r, b: s.engine.faults.replace([]) and None,
        status=204,
    ),
    ControlOperation(
        "DELETE",
        "/faults/{id}",
        "removeFault",
        "One fault less.",
        lambda s, r, b: s.engine.faults.remove(int(r.path_params["id"])),
        status=204,
    ),
    ControlOperation(
        "POST",
        "/accounts",
        "addAccount",
        "Seed an account.",
        add_resource,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST",
        "/applications",
        "addApplication",
        "Seed an application.",
        add_resource,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST",
        "/numbers",
        "addNumber",
        "Seed an owned number.",
        add_resource,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "GET",
        "/resources/{collection}",
        "listResources",
        "The resources of a collection, such as numbers or applications.",
        lambda s, r, b: page_of(s.keyed(r.path_params["collection"]), r),
        query=("limit",),
        answer={"type": "array", "items": OBJECT},
    ),
    ControlOperation(
        "PUT",
        "/resources/{collection}/{id}",
        "putResource",
        "Replace one resource as it stands in the state.",
        lambda s, r, b: s.put(r.path_params["collection"], r.path_params["id"], b),
        OBJECT,
        answer=OBJECT,
    ),
    ControlOperation(
        "DELETE",
        "/resources/{collection}/{id}",
        "removeResource",
        "Remove one resource from the state.",
        lambda s, r, b: s.remove(r.path_params["collection"], r.path_params["id"]),
        status=204,
    ),
)
