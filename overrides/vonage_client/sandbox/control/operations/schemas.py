"""Schemas of the control API: open objects, so that a newer emulator can add fields."""

from __future__ import annotations

from typing import Any

from ...state.clock import MODES

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "number"}
INTEGER: dict[str, Any] = {"type": "integer"}
HEXADECIMAL: dict[str, Any] = {"type": "string", "pattern": "^([0-9A-Fa-f]{2})*$"}
FLAG: dict[str, Any] = {"type": "boolean"}
OBJECT: dict[str, Any] = {"type": "object", "additionalProperties": True}
OBJECTS: dict[str, Any] = {"type": "array", "items": OBJECT}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
NULLABLE_TEXT: dict[str, Any] = {"type": ["string", "null"]}


def one_of_texts(*texts: str) -> dict[str, Any]:
    """Return the schema of an enumeration of texts."""
    return {"type": "string", "enum": list(texts)}


def closed(required: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    """Return the schema of an object with only these properties; ``from_`` stands for ``from``."""
    named = {name.rstrip("_"): schema for name, schema in properties.items()}
    schema: dict[str, Any] = {"type": "object", "properties": named, "additionalProperties": False}
    return {**schema, "required": list(required)} if required else schema


def _open(
    description: str, required: tuple[str, ...] = (), texts: str = "", /, **properties: Any
) -> dict[str, Any]:
    """Return the schema of an object with additional properties; ``texts`` names its text properties."""
    schema = closed(required, **dict.fromkeys(texts.split(), TEXT), **properties)
    return {**schema, "description": description, "additionalProperties": True}


def ref(name: str) -> dict[str, Any]:
    """Return a reference to one of ``COMPONENTS``."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(name: str) -> dict[str, Any]:
    """Return the schema of a list of one of ``COMPONENTS``."""
    return {"type": "array", "items": ref(name)}


MODE = one_of_texts(*MODES)
COMPONENTS: dict[str, dict[str, Any]] = {
    "Problem": _open("Why a request was refused.", (), "type title detail", status=INTEGER),
    "Clock": _open(
        "The virtual clock.",
        ("mode", "now", "pending"),
        mode=MODE,
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
        operations=OBJECTS,
        webhook_kinds=OBJECTS,
        collections={"type": "object", "additionalProperties": INTEGER},
        connection_faults=TEXTS,
        magic=OBJECTS,
    ),
    "Timer": _open(
        "Something that waits on the clock.", ("id", "due", "kind"), id=INTEGER, due=NUMBER, kind=TEXT
    ),
    "Fired": _open("A timer that fired.", ("id", "at", "kind"), id=INTEGER, at=TEXT, kind=TEXT),
    "PhoneMessage": _open(
        "A message to or from an imaginary phone.",
        ("id", "channel", "direction", "from", "to", "text", "at", "status"),
        "id channel from to text at status code",
        direction=one_of_texts("to_phone", "from_phone"),
        parts=INTEGER,
        units={"type": ["integer", "null"]},
        encoding=NULLABLE_TEXT,
        message_ids=TEXTS,
    ),
    "Leg": _open(
        "A leg of a call.",
        ("uuid", "status"),
        "uuid status direction conversation_uuid from_number to_number",
        script=OBJECTS,
        position=INTEGER,
        heard=OBJECTS,
        events=OBJECTS,
    ),
    "Verification": _open(
        "A verification with its code.",
        ("id", "number", "status", "code"),
        "id number status code next_at",
        step=INTEGER,
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
        "id kind url method transport next_at answer",
        fields=OBJECT,
        status=one_of_texts("pending", "waiting", "delivered", "failed", "blocked"),
        attempts=listed("Attempt"),
    ),
    "RecordedRequest": _open(
        "A request of the API, without secrets.",
        ("id", "method", "path", "status"),
        "method path credentials at",
        id=INTEGER,
        operation=NULLABLE_TEXT,
        status=INTEGER,
        code=NULLABLE_TEXT,
        detail=NULLABLE_TEXT,
        reason=NULLABLE_TEXT,
        findings=TEXTS,
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
"""A fault as a request specifies it."""
FAULTS: dict[str, Any] = {"type": "array", "items": FAULT}
IDS = closed(message_ids=TEXTS, deliveries=TEXTS)
INBOUND_SMS = closed(
    from_=TEXT,
    to=TEXT,
    text=TEXT,
    parts=one_of_texts("auto"),
    drop_concat=FLAG,
    shuffle=FLAG,
    data=HEXADECIMAL,
    udh=HEXADECIMAL,
)
INBOUND_MESSAGE: dict[str, Any] = {
    **closed(
        channel=one_of_texts("sms", "mms", "rcs", "whatsapp", "messenger", "viber_service"),
        from_=TEXT,
        to=TEXT,
        message_type=TEXT,
        text=TEXT,
    ),
    "additionalProperties": True,
}
INBOUND_CALL = closed(from_=TEXT, to=TEXT, answer_after={"type": "number", "minimum": 0})
SEED = closed(("seed",), seed={"type": ["integer", "string"]})
CLOCK = closed(("mode",), mode=MODE, factor=NUMBER, now=TEXT)
FIRED_UNTIL = closed(seconds={"type": "number", "minimum": 0}, to=one_of_texts("next", "idle"))
WAIT = closed(
    ("for",),
    for_={"anyOf": [one_of_texts("idle"), {**OBJECT, "required": ["kind"], "properties": {"kind": TEXT}}]},
    timeout_s={"type": "number", "minimum": 0, "maximum": 60},
)
RESET = closed(to={"anyOf": [one_of_texts("seed", "empty"), closed(("snapshot",), snapshot=TEXT)]})
ACTION = closed(
    ("do",),
    do=one_of_texts("answer", "busy", "reject", "hangup", "press", "say", "machine", "silence"),
    digits=TEXT,
    text=TEXT,
)
