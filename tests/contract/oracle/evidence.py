"""What a success must contain so that it counts as carried out, read from the document (``x-evidence``)."""

from __future__ import annotations

from typing import Any

from .document import Operation

_IDENTIFIERS = ("id", "uuid", "Id", "Uuid", "ID", "UUID")


def _fields(operation: Operation) -> list[str] | None:
    """Properties any of which is evidence; None where no evidence is needed."""
    declared: Any = operation.data.get("x-evidence")
    if declared is not None:
        return list(declared if isinstance(declared, list) else declared["fields"])
    retry: Any = operation.data.get("x-retry", "never" if operation.method in ("POST", "PATCH") else "")
    if retry != "never" and not (isinstance(retry, dict) and "done" in retry):
        return None
    for content in operation.successes.values():
        schema = content[1] if content is not None else None
        required = (
            [] if schema is None else [name for part in schema.parts for name in part.get("required", [])]
        )
        named = [name for name in required if name.endswith(_IDENTIFIERS)]
        if named:
            return named[:1]
    return [] if "x-error-in-200" in operation.data else None


def is_missing(operation: Operation, value: Any) -> bool:
    """Whether a success does not show what became of the request."""
    fields = _fields(operation)
    if fields is None:
        return False
    rule: Any = operation.data.get("x-error-in-200")
    body = value if isinstance(value, dict) else {}
    if rule and "parts" in rule:
        parts = body.get(rule["parts"])
        listed = [parts] if isinstance(parts, dict) else parts if isinstance(parts, list) else []
        return not listed or any(_part_is_missing(rule, part) for part in listed)
    if rule and "success" in rule:
        code = body.get(rule["code"])
        if not isinstance(code, str | int) or isinstance(code, bool) or not _is_code(str(code)):
            return True
        if str(code) not in rule["success"]:
            return False
    return bool(fields) and not any(_is_value(body.get(name)) for name in fields)


def completed(operation: Operation, value: Any) -> Any:
    """A success with its evidence."""
    fields = _fields(operation)
    if fields is None or not isinstance(value, dict):
        return value
    rule: Any = operation.data.get("x-error-in-200", {})
    added: dict[str, Any] = {fields[0]: "aaa-bbb"} if fields else {}
    if "parts" in rule:
        part = {rule["code"]: rule["success"][0], **({rule["id"]: "aaa-bbb"} if "id" in rule else {})}
        added[rule["parts"]] = [part]
    elif "success" in rule:
        added[rule["code"]] = rule["success"][0]
    return {**value, **added}


def _part_is_missing(rule: Any, part: Any) -> bool:
    code = part.get(rule["code"]) if isinstance(part, dict) else None
    if not isinstance(code, str) or not _is_code(code):
        return True
    return code in rule["success"] and "id" in rule and not _is_value(part.get(rule["id"]))


def _is_code(text: str) -> bool:
    if not text or text != text.strip():
        return False
    digits = text.removeprefix("-")
    return not (digits.isascii() and digits.isdigit()) or digits == "0" or not digits.startswith("0")


def _is_value(value: Any) -> bool:
    if isinstance(value, int | float):
        return not isinstance(value, bool) and value != 0
    if not isinstance(value, str):
        return False
    seen = "".join(character for character in value if character.isprintable())
    return seen.strip().lower() not in ("", "null", "none", "undefined")
