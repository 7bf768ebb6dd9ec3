"""The JSON Schema of a state, since users can write or change one by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .clock import LATEST, MODES

_OBJECTS: dict[str, Any] = {"type": "object", "additionalProperties": {"type": "object"}}
_TIME: dict[str, Any] = {"type": "number", "minimum": 0, "maximum": LATEST}
_TIMER: dict[str, Any] = {
    "type": "object",
    "required": ["id", "due", "kind", "args"],
    "properties": {
        "id": {"type": "integer"},
        "due": _TIME,
        "kind": {"type": "string"},
        "args": {"type": "object"},
    },
}
_CLOCK: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "mode": {"enum": list(MODES)},
        "factor": {"type": "number", "exclusiveMinimum": 0},
        "now": _TIME,
        "number": {"type": "integer"},
        "timers": {"type": "object", "additionalProperties": _TIMER},
    },
}
_STATE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "seed": {"type": ["integer", "string"]},
        "counters": {"type": "object", "additionalProperties": {"type": "integer"}},
        "settings": {"type": "object"},
        "clock": _CLOCK,
        "faults": {"type": "array", "items": {"type": "object"}},
        "resources": {"type": "object", "additionalProperties": _OBJECTS},
    },
}


def fault_of(state: Mapping[str, Any]) -> str | None:
    """Describe the first error in a state; None for a valid state."""
    from jsonschema import Draft202012Validator

    validator: Any = Draft202012Validator(_STATE)
    for fault in validator.iter_errors(state):
        return f"{'/'.join(str(token) for token in fault.absolute_path)}: {fault.message[:200]}"
    return None
