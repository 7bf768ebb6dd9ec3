"""The values that are the same for every call of an operation, computed once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

from ..auth.credentials import Injection, call_of
from ..common.headers import RawHeaders
from ..common.media_types import FORM, essence
from ..config.client_info import ClientInfo
from ..config.settings import Settings
from ..errors import Call, RequestInvalidError
from ..errors.base import UNCHECKED
from ..operation.endpoint import Endpoint, Response
from ..operation.operation import Operation, Parameter
from ..rules.rule import Violation
from ..wire.messages import Origin


class OperationPlan:
    """The constant part of a call: its server, its credentials, and the interpretation of its response."""

    __slots__ = (
        "_declared",
        "accept",
        "call",
        "endpoint",
        "headers",
        "info",
        "injection",
        "linked",
        "operation",
        "origin",
        "own",
        "region",
        "settings",
    )

    def __init__(
        self,
        endpoint: Endpoint[Any],
        settings: Settings,
        origin: Origin,
        injection: Injection,
        info: ClientInfo,
        region: str | None = None,
    ) -> None:
        operation = endpoint.operation
        self.endpoint: Endpoint[Any] = endpoint
        self.operation: Operation = operation
        self.settings: Settings = settings
        self.info: ClientInfo = info
        self.origin: Origin = origin
        self.region: str | None = region
        self.injection: Injection = injection
        self.call: Call = call_of(operation)
        self.linked: list[Parameter] = [
            parameter for parameter in operation.parameters if parameter.accepts_url
        ]
        self.own: list[tuple[str, tuple[str, str]]] = [
            (parameter.argument, parameter.credential)
            for parameter in operation.parameters
            if parameter.credential
        ]
        self.headers: RawHeaders = [
            (b"Host", origin.authority.encode("ascii")),
            (b"User-Agent", settings.agent.encode("ascii")),
            (b"Accept", operation.accept.encode("ascii", "replace")),
            (b"Accept-Encoding", b"gzip, deflate"),
            *injection.headers,
        ]
        self._declared: dict[tuple[int, str], tuple[Response[Any] | None, Response[Any] | None]] = {}

    def content_type(self, kind: str) -> str:
        """Return the ``Content-Type`` of a body of this kind."""
        body = self.operation.body
        declared = body.media_type if body else {"form": FORM, "json": "application/json"}.get(kind, "")
        return f"{declared}; charset=utf-8" if kind == "text" and "charset" not in declared else declared

    def reject(self, violation: Violation) -> NoReturn:
        """Refuse a request for the first rule of the document that it violates."""
        raise self.rejected(violation)

    def rejected(self, violation: Violation, *, overridable: bool = True) -> RequestInvalidError:
        """Return the error for a request that violates a rule of the document or cannot be encoded."""
        remedy = f" {UNCHECKED}" if overridable else ""
        rule = f" Rule {violation.rule!r} of {violation.pointer}." if violation.pointer else ""
        return RequestInvalidError(
            f"{self.call}: {violation.sentence()} Nothing was sent.{remedy}{rule}",
            call=self.call,
            argument=violation.argument,
            location=violation.path or violation.argument,
            rule=violation.rule,
            value=violation.value,
            pointer=violation.pointer,
            advice=RequestInvalidError.advice if overridable else "Correct the argument.",
        )

    def refuse(self, argument: str, message: str) -> RequestInvalidError:
        """Return the error for a part of ``options`` or of the body that cannot be sent."""
        return RequestInvalidError(
            f"{self.call}: {argument}: {message}. Nothing was sent.",
            call=self.call,
            argument=argument,
            location=argument,
            rule="options" if argument.startswith("options") else "format",
            pointer=self.operation.pointer,
        )

    def responses(self, status: int, media_type: str) -> tuple[Response[Any] | None, Response[Any] | None]:
        """Return the declared success and the declared error for a status and media type."""
        key = (status, media_type)
        declared = self._declared.get(key)
        if declared is None:
            success = _match(self.endpoint.success, status, media_type)
            if success is None and 200 <= status < 300:
                # An undeclared success status is read as the declared success.
                success = next(
                    (response for response in self.endpoint.success if response.status[0] in "2d"), None
                )
            declared = success, _match(self.endpoint.errors, status, media_type)
            if len(self._declared) < 256:
                self._declared[key] = declared
        return declared


def _match(responses: Sequence[Response[Any]], status: int, media_type: str) -> Response[Any] | None:
    for wanted in (str(status), f"{status // 100}XX", "DEFAULT"):
        candidates = [response for response in responses if response.status.upper() == wanted]
        for response in candidates:
            if response.media_type is not None and essence(response.media_type) == media_type:
                return response
        if candidates:
            return candidates[0]
    return None
