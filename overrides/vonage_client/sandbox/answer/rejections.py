"""Valid successes, and errors inside successes: bodies with ``x-error-in-200``."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, cast

from oas_runtime.common.json_pointer import Json, is_list, is_object

from ..openapi.document import Document, DocumentError
from ..openapi.operation import Operation

RULE = "x-error-in-200"


@dataclass(frozen=True, slots=True)
class Rejection:
    """A rejection to answer a call with.

    ``codes`` are one for each part, or the only one of the whole response; ``members`` are further fields beside an
    error code.
    """

    codes: tuple[str, ...]
    members: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Queue:
    """Queued responses to the next calls of operations; thread-safe."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Any]] = defaultdict(deque)
        self._lock = Lock()

    def add(self, operation: str, answer: Any) -> None:
        """Queue a response to a later call of an operation."""
        with self._lock:
            self._waiting[operation].append(answer)

    def next(self, operation: str) -> Any:
        """Remove and return the next queued response of an operation; None where the queue is empty."""
        with self._lock:
            waiting = self._waiting.get(operation)
            return waiting.popleft() if waiting else None


def succeeding(operation: Operation, value: Any) -> Any:
    """Set the success codes in a generated value."""
    rule = cast("Json | None", operation.data.get(RULE))
    if rule is None or not is_object(value):
        return value
    if "parts" not in rule:
        return _accepted(rule, value) if rule["code"] in value else value
    parts = value.get(rule["parts"])
    if not is_list(parts):
        return value
    return {**value, rule["parts"]: [_accepted(rule, part) if is_object(part) else part for part in parts]}


def _accepted(rule: Json, body: dict[str, Any]) -> dict[str, Any]:
    body = {key: value for key, value in body.items() if key != rule.get("text")}
    if "success" in rule:
        body[rule["code"]] = _like(rule["success"][0], body.get(rule["code"]))
    elif str(body.get(rule["code"])).isdigit():
        body[rule["code"]] = "success"
    return body


def checked(document: Document, operation_id: str, rejection: Rejection) -> Operation:
    """Return the operation to reject. Raises ``DocumentError`` where it has no error codes in its body."""
    operation = next((item for item in document.operations if item.id == operation_id), None)
    if operation is None:
        raise DocumentError(f"The document has no operation {operation_id!r}.")
    rule = cast("Json | None", operation.data.get(RULE))
    if rule is None:
        raise DocumentError(
            f"{operation_id} has no {RULE}: the document declares no errors in its successes."
        )
    if not rejection.codes or (len(rejection.codes) > 1 and "parts" not in rule):
        raise DocumentError(f"{operation_id} is refused with one code{' for each part' * ('parts' in rule)}.")
    return operation


def refusing(document: Document, operation: Operation, rejection: Rejection, body: Any) -> dict[str, Any]:
    """Build the error body from a success body; accepted parts are kept."""
    rule = cast("Json", operation.data[RULE])
    if "parts" not in rule:
        example = body.get(rule["code"]) if is_object(body) else None
        return _refusal(document, rule, rejection.codes[0], rejection.members, example)
    value = body if is_object(body) else {}
    parts = value.get(rule["parts"])
    good: dict[str, Any] = parts[0] if is_list(parts) and parts and is_object(parts[0]) else {}
    return {
        **value,
        rule["parts"]: [
            {**good, rule["code"]: _like(code, good.get(rule["code"]))}
            if code in rule.get("success", ())
            else _refusal(document, rule, code, rejection.members, good.get(rule["code"]))
            for code in rejection.codes
        ],
    }


def body_of(rule: Json, code: str, text: str) -> dict[str, Any]:
    """Build the body that rejects a whole call with a code and a custom text."""
    part = {rule["code"]: code, **({rule["text"]: text} if "text" in rule else {})}
    return {"message-count": "1", rule["parts"]: [part]} if "parts" in rule else part


def _like(code: str, example: Any) -> str | int:
    """Convert the code to a number where its property is one."""
    return int(code) if isinstance(example, int) and code.isdigit() else code


def _refusal(
    document: Document, rule: Json, code: str, members: Mapping[str, Any], example: Any
) -> dict[str, Any]:
    table = cast("Json", document.data.get("x-code-tables", {})).get(rule["table"], {})
    known = cast("Json", table.get("codes", {}).get(code) or dict[str, Any]())
    text = known.get("meaning") or str(known.get("name", "refused")).replace("_", " ")
    return {rule["code"]: _like(code, example), **({rule["text"]: text} if "text" in rule else {}), **members}
