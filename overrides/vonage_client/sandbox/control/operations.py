"""The operations of the control API: what each is called, what it takes and gives, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from . import handlers
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

Command = Callable[[Commands, Request, Any], Any]


@dataclass(frozen=True, slots=True)
class ControlOperation:
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


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "GET",
        "/health",
        "getHealth",
        "Whether the emulator answers.",
        lambda s, r, b: s.health(),
        answer=ref("Health"),
    ),
    ControlOperation(
        "GET",
        "/overview",
        "getOverview",
        "Where the emulator is and what it knows of: credentials, operations, webhooks, collections.",
        lambda s, r, b: overview(s, handlers.base_url(r)),
        answer=ref("Overview"),
    ),
    ControlOperation(
        "POST",
        "/reset",
        "reset",
        "Go back to the seeded state, an empty one, or a snapshot.",
        lambda s, r, b: s.reset((b or dict[str, Any]()).get("to", "seed")),
        RESET,
        status=204,
        required=False,
    ),
    ControlOperation(
        "GET", "/state", "getState", "The whole state.", lambda s, r, b: s.state(), answer=OBJECT
    ),
    ControlOperation(
        "PUT", "/state", "putState", "Go on from a state.", lambda s, r, b: s.load(b), OBJECT, status=204
    ),
    ControlOperation(
        "GET",
        "/snapshots",
        "listSnapshots",
        "The names of the snapshots.",
        lambda s, r, b: s.world.snapshots,
        answer=TEXTS,
    ),
    ControlOperation(
        "POST",
        "/snapshots",
        "createSnapshot",
        "Keep the state under a name.",
        lambda s, r, b: s.world.snapshot(b["name"]),
        closed(("name",), name=TEXT),
        status=201,
    ),
    ControlOperation(
        "DELETE",
        "/snapshots/{name}",
        "deleteSnapshot",
        "Forget a snapshot.",
        handlers.drop_snapshot,
        status=204,
    ),
    ControlOperation(
        "GET", "/config", "getConfig", "The settings.", lambda s, r, b: s.world.settings, answer=OBJECT
    ),
    ControlOperation(
        "PATCH",
        "/config",
        "updateConfig",
        "Change settings.",
        lambda s, r, b: s.configure(b),
        OBJECT,
        answer=OBJECT,
    ),
    ControlOperation(
        "POST",
        "/seed",
        "setSeed",
        "Start identifiers again, from a seed.",
        lambda s, r, b: s.world.reseed(b["seed"]),
        closed(("seed",), seed={"type": ["integer", "string"]}),
        status=204,
    ),
    ControlOperation(
        "GET",
        "/clock",
        "getClock",
        "The virtual clock.",
        lambda s, r, b: s.clock_state(),
        answer=ref("Clock"),
    ),
    ControlOperation(
        "PUT",
        "/clock",
        "setClock",
        "Change how time passes.",
        handlers.set_clock,
        closed(
            ("mode",), mode={"type": "string", "enum": ["manual", "real", "scaled"]}, factor=NUMBER, now=TEXT
        ),
        answer=ref("Clock"),
    ),
    ControlOperation(
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
    ControlOperation(
        "GET",
        "/timers",
        "listTimers",
        "What waits on the clock.",
        handlers.list_timers,
        answer=listed("Timer"),
    ),
    ControlOperation(
        "DELETE", "/timers/{id}", "cancelTimer", "Forget a timer.", handlers.cancel_timer, status=204
    ),
    ControlOperation(
        "GET",
        "/requests",
        "listRequests",
        "The requests of the API that came in, without secrets.",
        handlers.list_requests,
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
        handlers.get_request,
        answer=ref("RecordedRequest"),
    ),
    ControlOperation(
        "GET",
        "/requests/{id}/code",
        "getRequestCode",
        "One request as a curl command and as Python.",
        handlers.snippets_of,
        answer=closed(("curl", "python"), curl=TEXT, python=TEXT),
    ),
    ControlOperation(
        "GET",
        "/messages",
        "listMessages",
        "What the imaginary phones got and sent.",
        handlers.list_inbox,
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
        lambda s, r, b: handlers.one_of(s.inbox(), r.path_params["id"]),
        answer=ref("PhoneMessage"),
    ),
    ControlOperation(
        "POST",
        "/messages/{id}/status",
        "setMessageStatus",
        "Drive a message by hand.",
        handlers.message_status,
        closed(("status",), status=TEXT, err_code=TEXT, code=TEXT),
        status=202,
    ),
    ControlOperation(
        "POST",
        "/inbound/sms",
        "sendInboundSms",
        "A phone sends an SMS to one of the numbers.",
        handlers.inbound_sms,
        INBOUND_SMS,
        answer=IDS,
    ),
    ControlOperation(
        "POST",
        "/inbound/message",
        "sendInboundMessage",
        "A user sends a message.",
        handlers.inbound_message,
        INBOUND_MESSAGE,
        answer=IDS,
    ),
    ControlOperation(
        "POST",
        "/inbound/call",
        "startInboundCall",
        "A phone calls one of the numbers.",
        handlers.inbound_call,
        closed(from_=TEXT, to=TEXT, answer_after=NUMBER),
        answer=closed(uuid=TEXT),
    ),
    ControlOperation(
        "GET",
        "/calls",
        "listCalls",
        "The legs of calls.",
        lambda s, r, b: handlers.page_of(s.calls(), r),
        query=("limit",),
        answer=listed("Leg"),
    ),
    ControlOperation(
        "GET",
        "/calls/{uuid}",
        "getCall",
        "One leg.",
        lambda s, r, b: handlers.one_of(s.calls(), r.path_params["uuid"], "uuid"),
        answer=ref("Leg"),
    ),
    ControlOperation(
        "POST",
        "/calls/{uuid}/actions",
        "actOnCall",
        "The person at the other end acts.",
        handlers.act,
        ACTION,
        status=202,
    ),
    ControlOperation(
        "GET",
        "/verifications",
        "listVerifications",
        "Verifications with their codes.",
        lambda s, r, b: handlers.page_of(s.verifications(r.query_params.get("number")), r),
        query=("number", "limit"),
        answer=listed("Verification"),
    ),
    ControlOperation(
        "GET",
        "/verifications/{id}",
        "getVerification",
        "One verification.",
        handlers.settle_verification,
        answer=ref("Verification"),
    ),
    ControlOperation(
        "GET",
        "/silent-auth/{id}",
        "checkSilently",
        "What the check_url of silent authentication leads to: the code.",
        handlers.settle_silent_authentication,
        answer=closed(request_id=TEXT, code=TEXT),
    ),
    ControlOperation(
        "GET",
        "/webhooks",
        "listWebhooks",
        "Every delivery: request, answer, attempts.",
        lambda s, r, b: handlers.page_of(s.webhooks(**handlers.query_of(r, "kind", "status")), r),
        query=("kind", "status", "limit"),
        answer=listed("Delivery"),
    ),
    ControlOperation(
        "POST",
        "/webhooks/listen",
        "listenToWebhooks",
        "Send webhooks to one URL; the answer has the signature secret.",
        handlers.listen,
        closed(("forward_to",), forward_to={"type": ["string", "null"]}, events=TEXTS),
        answer=closed(signature_secret=TEXT),
    ),
    ControlOperation(
        "GET",
        "/webhooks/{id}",
        "getWebhook",
        "One delivery.",
        lambda s, r, b: handlers.one_of(s.webhooks(), r.path_params["id"]),
        answer=ref("Delivery"),
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
        handlers.add_resource,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST",
        "/applications",
        "addApplication",
        "Seed an application.",
        handlers.add_resource,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST",
        "/numbers",
        "addNumber",
        "Seed an owned number.",
        handlers.add_resource,
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "GET",
        "/resources/{collection}",
        "listResources",
        "The resources of a collection, such as numbers or applications.",
        lambda s, r, b: handlers.page_of(s.keyed(r.path_params["collection"]), r),
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
    ControlOperation(
        "POST",
        "/wait",
        "wait",
        "Wait for an event, or until nothing is due.",
        handlers.wait_for,
        WAIT,
        answer=OBJECT,
    ),
)
