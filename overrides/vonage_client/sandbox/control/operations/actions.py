"""Actions of phone users, faults, added resources."""

from __future__ import annotations

from typing import Any

from ..commands.commands import Commands
from .operation import ControlOperation
from .schemas import (
    ACTION,
    FAULT,
    FAULTS,
    IDS,
    INBOUND_CALL,
    INBOUND_MESSAGE,
    INBOUND_SMS,
    NULLABLE_TEXT,
    OBJECT,
    OBJECTS,
    TEXT,
    TEXTS,
    closed,
    listed,
    ref,
)


def _inbound_sms(sandbox: Commands, parts: str = "auto", **fields: Any) -> dict[str, list[str]]:
    del parts
    return sandbox.inbound_sms(**fields)


def _message_status(
    sandbox: Commands, key: str, status: str, err_code: str | None = None, code: str | None = None
) -> None:
    sandbox.set_message_status(key, status, err_code if err_code is not None else code)


def _inbound_call(sandbox: Commands, **fields: Any) -> dict[str, str]:
    return {"uuid": sandbox.inbound_call(**fields)}


def _replay(sandbox: Commands, key: str) -> dict[str, str | None]:
    return {"id": sandbox.replay(key)}


def _trigger(sandbox: Commands, event: str, override: Any = None) -> dict[str, list[str]]:
    return {"deliveries": sandbox.trigger(event, override)}


def _add_fault(sandbox: Commands, **rule: Any) -> dict[str, Any]:
    return sandbox.engine.faults.add(rule)


def _clear_faults(sandbox: Commands) -> None:
    sandbox.engine.faults.replace([])


def _remove_fault(sandbox: Commands, key: str) -> None:
    sandbox.engine.faults.remove(int(key))


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "POST /messages/{id}/status",
        "setMessageStatus",
        "Drive a message by hand.",
        _message_status,
        closed(("status",), status=TEXT, err_code=TEXT, code=TEXT),
        status=202,
    ),
    ControlOperation(
        "POST /inbound/sms",
        "sendInboundSms",
        "A phone sends an SMS to one of the numbers.",
        _inbound_sms,
        INBOUND_SMS,
        answer=IDS,
    ),
    ControlOperation(
        "POST /inbound/message",
        "sendInboundMessage",
        "A user sends a message.",
        "inbound_message",
        INBOUND_MESSAGE,
        answer=IDS,
    ),
    ControlOperation(
        "POST /inbound/call",
        "startInboundCall",
        "A phone calls one of the numbers.",
        _inbound_call,
        INBOUND_CALL,
        answer=closed(uuid=TEXT),
    ),
    ControlOperation(
        "POST /calls/{uuid}/actions",
        "actOnCall",
        "The person at the other end acts.",
        "act",
        ACTION,
        status=202,
    ),
    ControlOperation(
        "POST /webhooks/listen",
        "listenToWebhooks",
        "Send webhooks to one URL; the answer has the signature secret.",
        "listen",
        closed(("forward_to",), forward_to=NULLABLE_TEXT, events=TEXTS),
        answer=closed(signature_secret=TEXT),
    ),
    ControlOperation(
        "POST /webhooks/{id}/replay",
        "replayWebhook",
        "Send a webhook again.",
        _replay,
        answer=closed(id=TEXT),
        status=202,
    ),
    ControlOperation(
        "POST /trigger/{event}",
        "trigger",
        "Make what a webhook needs, and send it.",
        _trigger,
        closed(override=OBJECT),
        answer=closed(deliveries=TEXTS),
        required=False,
    ),
    ControlOperation(
        "GET /faults", "listFaults", "The faults that are on.", "engine.faults.rules", answer=listed("Fault")
    ),
    ControlOperation(
        "PUT /faults",
        "setFaults",
        "These faults and no others.",
        "engine.faults.replace",
        FAULTS,
        answer=listed("Fault"),
    ),
    ControlOperation(
        "POST /faults", "addFault", "One more fault.", _add_fault, FAULT, answer=ref("Fault"), status=201
    ),
    ControlOperation("DELETE /faults", "clearFaults", "No faults.", _clear_faults),
    ControlOperation("DELETE /faults/{id}", "removeFault", "One fault less.", _remove_fault),
    ControlOperation(
        "POST /accounts",
        "addAccount",
        "Seed an account.",
        "add",
        OBJECT,
        arguments=("accounts",),
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST /applications",
        "addApplication",
        "Seed an application.",
        "add",
        OBJECT,
        arguments=("applications",),
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST /numbers",
        "addNumber",
        "Seed an owned number.",
        "add",
        OBJECT,
        arguments=("numbers",),
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "GET /resources/{collection}",
        "listResources",
        "The resources of a collection, such as numbers or applications.",
        "keyed",
        query=("limit",),
        answer=OBJECTS,
    ),
    ControlOperation(
        "PUT /resources/{collection}/{id}",
        "putResource",
        "Replace one resource as it stands in the state.",
        "put",
        OBJECT,
        answer=OBJECT,
    ),
    ControlOperation(
        "DELETE /resources/{collection}/{id}",
        "removeResource",
        "Remove one resource from the state.",
        "remove",
    ),
)
