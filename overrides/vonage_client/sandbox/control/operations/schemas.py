"""The shapes of what the control API gives: open objects, so that a newer emulator may say more."""

from __future__ import annotations

from typing import Any

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "number"}
INTEGER: dict[str, Any] = {"type": "integer"}
CHANNELS = ("sms", "mms", "rcs", "whatsapp", "messenger", "viber_service")
HEXADECIMAL: dict[str, Any] = {"type": "string", "pattern": "^([0-9A-Fa-f]{2})*$"}
FLAG: dict[str, Any] = {"type": "boolean"}
OBJECT: dict[str, Any] = {"type": "object", "additionalProperties": True}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
NULLABLE_TEXT: dict[str, Any] = {"type": ["string", "null"]}


def closed(required: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    """An object with these properties and no others; ``from_`` stands for ``from``."""
    named = {name.rstrip("_"): schema for name, schema in properties.items()}
    schema: dict[str, Any] = {"type": "object", "properties": named, "additionalProperties": False}
    return {**schema, "required": list(required)} if required else schema


def _open(description: str, required: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    schema = closed(required, **properties)
    return {**schema, "description": description, "additionalProperties": True}


def ref(name: str) -> dict[str, Any]:
    """A reference to one of ``COMPONENTS``."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(name: str) -> dict[str, Any]:
    """A list of one of ``COMPONENTS``."""
    return {"type": "array", "items": ref(name)}


COMPONENTS: dict[str, dict[str, Any]] = {
    "Problem": _open("Why a request was refused.", type=TEXT, title=TEXT, status=INTEGER, detail=TEXT),
    "Clock": _open(
        "The virtual clock.",
        ("mode", "now", "pending"),
        mode={"type": "string", "enum": ["manual", "real", "scaled"]},
        factor=NUMBER,
        now=TEXT,
        next_due=NULLABLE_TEXT,
        pending=INTEGER,
    ),
    "Health": _open(
        "That the emulator answers.", ("status", "version"), status=TEXT, version=TEXT, clock=ref("Clock")
    ),
    "Overview": _open(
        "Where the emulator is and what it knows of.",
        ("title", "base_url", "operations", "webhook_kinds", "collections"),
        title=TEXT,
        base_url=TEXT,
        credentials={"type": "object", "additionalProperties": TEXT},
        signature_secret=NULLABLE_TEXT,
        operations={"type": "array", "items": OBJECT},
        webhook_kinds={"type": "array", "items": OBJECT},
        collections={"type": "object", "additionalProperties": INTEGER},
        connection_faults=TEXTS,
        magic={"type": "array", "items": OBJECT},
    ),
    "Timer": _open(
        "Something that waits on the clock.", ("id", "due", "kind"), id=INTEGER, due=NUMBER, kind=TEXT
    ),
    "Fired": _open("A timer that fired.", ("id", "at", "kind"), id=INTEGER, at=TEXT, kind=TEXT),
    "PhoneMessage": _open(
        "A message to or from an imaginary phone.",
        ("id", "channel", "direction", "from", "to", "text", "at", "status"),
        id=TEXT,
        channel=TEXT,
        direction={"type": "string", "enum": ["to_phone", "from_phone"]},
        from_=TEXT,
        to=TEXT,
        text=TEXT,
        at=TEXT,
        status=TEXT,
        parts=INTEGER,
        units={"type": ["integer", "null"]},
        encoding=NULLABLE_TEXT,
        code=TEXT,
        message_ids=TEXTS,
    ),
    "Leg": _open(
        "A leg of a call.",
        ("uuid", "status"),
        uuid=TEXT,
        status=TEXT,
        direction=TEXT,
        conversation_uuid=TEXT,
        from_number=TEXT,
        to_number=TEXT,
        script={"type": "array", "items": OBJECT},
        position=INTEGER,
        heard={"type": "array", "items": OBJECT},
        events={"type": "array", "items": OBJECT},
    ),
    "Verification": _open(
        "A verification with its code.",
        ("id", "number", "status", "code"),
        id=TEXT,
        number=TEXT,
        status=TEXT,
        code=TEXT,
        step=INTEGER,
        next_at=TEXT,
    ),
    "Attempt": _open(
        "One attempt at a webhook.",
        ("at",),
        at=TEXT,
        status={"type": ["integer", "null"]},
        error=NULLABLE_TEXT,
        duration_ms=NUMBER,
    ),
    "Delivery": _open(
        "A webhook: what is sent where, and what came of it.",
        ("id", "kind", "url", "method", "status", "attempts"),
        id=TEXT,
        kind=TEXT,
        url=TEXT,
        method=TEXT,
        transport=TEXT,
        fields=OBJECT,
        status={"type": "string", "enum": ["pending", "waiting", "delivered", "failed", "blocked"]},
        attempts=listed("Attempt"),
        next_at=TEXT,
        answer=TEXT,
    ),
    "RecordedRequest": _open(
        "A request of the API, without secrets.",
        ("id", "method", "path", "status"),
        id=INTEGER,
        method=TEXT,
        path=TEXT,
        operation=NULLABLE_TEXT,
        status=INTEGER,
        code=NULLABLE_TEXT,
        detail=NULLABLE_TEXT,
        reason=NULLABLE_TEXT,
        credentials=TEXT,
        findings=TEXTS,
        at=TEXT,
        milliseconds=NUMBER,
    ),
    "Fault": _open(
        "A fault that is on.",
        ("id", "match", "do"),
        id=INTEGER,
        match=OBJECT,
        do=OBJECT,
        times={"type": ["integer", "null"]},
        after=INTEGER,
        probability=NUMBER,
        hits=INTEGER,
    ),
}
FAULT = closed(
    ("do",),
    match=closed(operation=TEXT, to=TEXT),
    times={"type": ["integer", "null"], "minimum": 1},
    after={"type": "integer", "minimum": 0},
    probability={"type": "number", "minimum": 0, "maximum": 100},
    do={**OBJECT, "description": "One of status, http, answer, fault; and delay_ms."},
    id=INTEGER,
    seen=INTEGER,
    hits=INTEGER,
)
"""A fault as it is asked for."""
IDS = closed(message_ids=TEXTS, deliveries=TEXTS)
INBOUND_SMS = closed(
    from_=TEXT,
    to=TEXT,
    text=TEXT,
    parts={"type": "string", "enum": ["auto"]},
    drop_concat=FLAG,
    shuffle=FLAG,
    data=HEXADECIMAL,
    udh=HEXADECIMAL,
)
INBOUND_MESSAGE: dict[str, Any] = {
    **closed(
        channel={"type": "string", "enum": list(CHANNELS)}, from_=TEXT, to=TEXT, message_type=TEXT, text=TEXT
    ),
    "additionalProperties": True,
}
WAIT = closed(
    ("for",),
    for_={
        "anyOf": [
            {"type": "string", "enum": ["idle"]},
            {**OBJECT, "required": ["kind"], "properties": {"kind": TEXT}},
        ]
    },
    timeout_s={"type": "number", "minimum": 0, "maximum": 60},
)
RESET = closed(
    to={"anyOf": [{"type": "string", "enum": ["seed", "empty"]}, closed(("snapshot",), snapshot=TEXT)]}
)
ACTION = closed(
    ("do",),
    do={
        "type": "string",
        "enum": ["answer", "busy", "reject", "hangup", "press", "say", "machine", "silence"],
    },
    digits=TEXT,
    text=TEXT,
)
