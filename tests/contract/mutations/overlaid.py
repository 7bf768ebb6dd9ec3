"""Changes of what overlays say: cases, errors, successes that say no, paging."""

from __future__ import annotations

from .kind import Mutation, drop, put

_OTHER_ERROR = {"type": "object", "properties": {"reason": {"type": "string"}}}

OVERLAID: tuple[Mutation, ...] = (
    Mutation(
        "case taken away", put("#CreateCallRequest", "oneOf", [{"required": ["ncco"]}]),
        (), ("request.refused",), ("answer_url",), base="effective",
    ),
    Mutation(
        "case narrowed by a value", put("#UpdateCallRequest oneOf 1 properties action", "enum", ["hangup", "mute"]),
        (), ("request.accepted",), ("hangup",), base="effective",
    ),
    Mutation(
        "error taken away", drop("createCall responses", "401"),
        ("status.endpoint",), (), ("401",), base="effective",
    ),
    Mutation(
        "error of another shape", put("createCall responses", "401", {
            "description": "No", "content": {"application/json": {"schema": _OTHER_ERROR}}
        }),
        ("property.missing",), ("response.error",), ("reason",), lines=120, base="effective",
    ),
    Mutation(
        "other codes mean success", put("sendSms x-error-in-200", "success", ["0", "1"]),
        (), ("response.refused",), ('"1"',), base="effective",
    ),
    Mutation(
        "paging taken away", drop("listCalls", "x-pagination"),
        ("operation.extra",), (), ("iter_calls",), lines=220, base="effective",
    ),
    Mutation(
        "waiter taken away", drop("getCall", "x-waiter"),
        ("operation.extra",), (), ("wait_for_call",), lines=120, base="effective",
    ),
)  # fmt: skip
