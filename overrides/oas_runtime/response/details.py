"""The details of every error of a response: its headers, its body without credentials, and its problem."""

from __future__ import annotations

from typing import Any, cast

from ..common.headers import Headers, request_id
from ..common.secrets import Redactor
from ..errors import ErrorFields, Problem
from ..errors.problem import one_line
from ..model.codes import CodeTables, code_of
from ..request.operation_plan import OperationPlan
from ..wire.decode import ContentError
from ..wire.messages import HttpResponse
from .bodies import value_of

_KEPT = 64 * 1024
_MARGIN = 8 * 1024
_PROBLEM = ("type", "title", "status", "detail", "instance")


def details_of(
    plan: OperationPlan, response: HttpResponse, content: bytes, content_type: str, redactor: Redactor
) -> dict[str, Any]:
    """Return the keyword arguments of a ``ResponseError``."""
    headers = Headers((name, redactor.content(value)) for name, value in response.headers)
    # Cut after redaction only: half a secret would not be recognised.
    received, content = content, redactor.content(content[: _KEPT + _MARGIN])
    data: Any = None
    if content.strip():
        try:
            data = redactor.value(value_of(received, content_type))
        except (ContentError, RecursionError):
            data = None
    return {
        "call": plan.call,
        "status": response.status,
        "headers": headers,
        "request_id": request_id(headers),
        "content": b"" if redactor.blank else content[:_KEPT],
        "data": data,
        "problem": _problem(data),
        "error_fields": plan.info.error_fields,
    }


def _problem(data: Any) -> Problem | None:
    """Return problem details if the body has a text ``title``, ``detail`` or ``type``."""
    if not isinstance(data, dict):
        return None
    members: dict[str, Any] = cast("dict[str, Any]", data)
    if not any(isinstance(members.get(name), str) for name in ("title", "detail", "type")):
        return None
    texts = {
        name: members[name] for name in _PROBLEM if isinstance(members.get(name), str) and name != "status"
    }
    status = members.get("status")
    rest = {name: value for name, value in members.items() if name not in _PROBLEM}
    return Problem(**texts, status=status if type(status) is int else None, extensions=rest)


def reason_of(problem: Problem | None, data: Any, content: bytes, fields: ErrorFields) -> str:
    """The texts of the server about the error: those for people first."""
    reason = (
        ": ".join(part for part in (problem.title, problem.detail) if part) if problem is not None else ""
    )
    if not reason:
        reason = " ".join(part for part in (fields.code(data), fields.label(data)) if part)
    if not reason:
        reason = (problem.type or "") if problem is not None else content[:400].decode("utf-8", "replace")
        if reason.lstrip().startswith("<"):  # an HTML page contains no reason for a sentence
            return ""
    return one_line(reason)


def declared_code(parsed: object) -> Any:
    """The code of an error body, where its schema points to a table (``x-codes``)."""
    attributes: CodeTables = getattr(type(parsed), "_CODES", {})
    codes = (code_of(parsed, attribute) for attribute in attributes)
    return next((code for code in codes if code is not None), None)
