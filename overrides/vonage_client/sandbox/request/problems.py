"""Refusals and their problem documents (RFC 9457), which contain no value of a request."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One violation of the document in a request.

    ``where`` is ``path``, ``query``, ``header``, ``cookie`` or ``body``; ``at`` a parameter's name, or a JSON
    pointer into the body (``#/to/0/type``); ``rule`` the OpenAPI keyword; ``document`` the rule's place in
    the document.
    """

    where: str
    at: str
    rule: str
    detail: str
    document: str

    def to_json(self) -> dict[str, str]:
        """Return a member of ``errors`` in a problem document."""
        key = "pointer" if self.where == "body" else "parameter"
        return {
            "in": self.where,
            key: self.at,
            "rule": self.rule,
            "detail": self.detail,
            "document": self.document,
        }


class NotAuthenticated(Exception):
    """The security requirement of an operation is not met."""


class Refusal(Exception):
    """A request is refused; ``code`` is an identifier for programs."""

    def __init__(
        self,
        status: HTTPStatus,
        code: str,
        detail: str,
        *,
        findings: Sequence[Finding] = (),
        headers: Sequence[tuple[str, str]] = (),
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{int(status)} {code}: {detail}")
        self.status = status
        self.code = code
        self.detail = detail
        self.findings: tuple[Finding, ...] = tuple(findings)
        self.headers: tuple[tuple[str, str], ...] = tuple(headers)
        self.extra: dict[str, Any] = dict(extra or dict[str, Any]())

    def to_json(self, request_id: str, operation_id: str | None) -> dict[str, Any]:
        """Return the problem document."""
        problem: dict[str, Any] = {
            "type": "about:blank",
            "title": self.status.phrase,
            "status": int(self.status),
            "detail": self.detail,
            "instance": request_id,
            "code": self.code,
        }
        if operation_id is not None:
            problem["operation"] = operation_id
        problem |= self.extra
        if self.findings:
            problem["errors"] = [finding.to_json() for finding in self.findings]
        return problem

    def to_bytes(self, request_id: str, operation_id: str | None) -> bytes:
        """Encode the problem document."""
        return json.dumps(self.to_json(request_id, operation_id), ensure_ascii=False, indent=1).encode()
