"""What others do: people with phones, faults, resources that are put there."""

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


def _inbound_sms(sandbox: Commands, parts: str = "auto", **given: Any) -> dict[str, list[str]]:
    del parts
    return sandbox.inbound_sms(**given)


def _message_status(
    sandbox: Commands, key: str, status: str, err_code: str | None = None, code: str | None = None
) -> None:
    sandbox.set_message_status(key, status, err_code if err_code is not None else code)


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
        Commands.inbound_message,
        INBOUND_MESSAGE,
        answer=IDS,
    ),
    ControlOperation(
        "POST /inbound/call",
        "startInboundCall",
        "A phone calls one of the numbers.",
        lambda s, **given: {"uuid": s.inbound_call(**given)},
        INBOUND_CALL,
        answer=closed(uuid=TEXT),
    ),
    ControlOperation(
        "POST /calls/{uuid}/actions",
        "actOnCall",
        "The person at the other end acts.",
        Commands.act,
        ACTION,
        status=202,
    ),
    ControlOperation(
        "POST /webhooks/listen",
        "listenToWebhooks",
        "Send webhooks to one URL; the answer has the signature secret.",
        Commands.listen,
        closed(("forward_to",), forward_to=NULLABLE_TEXT, events=TEXTS),
        answer=closed(signature_secret=TEXT),
    ),
    ControlOperation(
        "POST /webhooks/{id}/replay",
        "replayWebhook",
        "Send a webhook again.",
        lambda s, key: {"id": s.replay(key)},
        answer=closed(id=TEXT),
        status=202,
    ),
    ControlOperation(
        "POST /trigger/{event}",
        "trigger",
        "Make what a webhook needs, and send it.",
        lambda s, event, override=None: {"deliveries": s.trigger(event, override)},
        closed(override=OBJECT),
        answer=closed(deliveries=TEXTS),
        required=False,
    ),
    ControlOperation(
        "GET /faults",
        "listFaults",
        "The faults that are on.",
        lambda s: s.engine.faults.rules,
        answer=listed("Fault"),
    ),
    ControlOperation(
        "PUT /faults",
        "setFaults",
        "These faults and no others.",
        lambda s, rules: s.engine.faults.replace(rules),
        FAULTS,
        answer=listed("Fault"),
    ),
    ControlOperation(
        "POST /faults",
        "addFault",
        "One more fault.",
        lambda s, **rule: s.engine.faults.add(rule),
        FAULT,
        answer=ref("Fault"),
        status=201,
    ),
    ControlOperation("DELETE /faults", "clearFaults", "No faults.", lambda s: s.engine.faults.replace([])),
    ControlOperation(
        "DELETE /faults/{id}",
        "removeFault",
        "One fault less.",
        lambda s, key: s.engine.faults.remove(int(key)),
    ),
    ControlOperation(
        "POST /accounts",
        "addAccount",
        "Seed an account.",
        lambda s, values: s.add("accounts", values),
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST /applications",
        "addApplication",
        "Seed an application.",
        lambda s, values: s.add("applications", values),
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "POST /numbers",
        "addNumber",
        "Seed an owned number.",
        lambda s, values: s.add("numbers", values),
        OBJECT,
        answer=OBJECT,
        status=201,
    ),
    ControlOperation(
        "GET /resources/{collection}",
        "listResources",
        "The resources of a collection, such as numbers or applications.",
        Commands.keyed,
        query=("limit",),
        answer=OBJECTS,
    ),
    ControlOperation(
        "PUT /resources/{collection}/{id}",
        "putResource",
        "Replace one resource as it stands in the state.",
        Commands.put,
        OBJECT,
        answer=OBJECT,
    ),
    ControlOperation(
        "DELETE /resources/{collection}/{id}",
        "removeResource",
        "Remove one resource from the state.",
        Commands.remove,
    ),
)
