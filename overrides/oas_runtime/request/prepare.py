"""From typed arguments to a request: drop omitted arguments, check, serialise.

``prepare`` is the one way a request comes into being; it knows no credentials and no server.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from ..common.media_types import BodyKind, essence, is_json, structured_kind
from ..model.encode import json_text, plain, texts
from ..model.unset import UNSET
from ..operation.endpoint import Request
from ..operation.operation import Body, Operation, Parameter
from ..rules.rule import Reject, Violation, shown
from .parameter_styles import (
    EncodeError,
    cookie_text,
    form_pairs,
    header_text,
    multipart_parts,
    path_template,
    path_value,
    query_text,
)
from .phone_numbers import holds_phone_numbers, with_digits
from .text_encoding import check_choice, default_choice


class UnsendableError(ValueError):
    """An argument cannot be encoded.

    Unlike a broken rule this stops a request even when arguments are not checked.
    """

    def __init__(self, violation: Violation) -> None:
        super().__init__(f"{violation.path}: {violation.message}")
        self.violation = violation

    def __reduce__(self) -> tuple[type[UnsendableError], tuple[Violation]]:
        return type(self), (self.violation,)


def prepare(operation: Operation, reject: Reject | None, arguments: Mapping[str, Any]) -> Request:
    """Create the request of one call.

    ``reject`` receives the first violation of the document's rules, and must raise. Without it rules are not
    checked. Raises ``UnsendableError`` for values that cannot be encoded.
    """
    request = Request(operation, operation.path)
    _write_parameters(request, operation.parameters, reject, arguments)
    if operation.groups and reject is not None:
        violation = _grouped(operation, arguments)
        if violation is not None:
            reject(violation)
    if operation.body is not None:
        _write_body(request, operation, operation.body, reject, operation.body.value(operation, arguments))
    return request


def _write_parameters(
    request: Request,
    parameters: Sequence[Parameter],
    reject: Reject | None,
    arguments: Mapping[str, Any],
) -> None:
    """Check the parameters outside the body and encode them into path, query and headers."""
    segments: dict[str, str] = {}
    pairs: list[str] = []
    cookies: list[str] = []
    for parameter in parameters:
        value = plain(arguments.get(parameter.argument, UNSET))
        if value is UNSET:
            if parameter.required:
                missing = _missing(parameter.argument, parameter.rule.pointer)
                if parameter.location == "path":
                    raise UnsendableError(missing)
                if reject is not None:
                    reject(missing)
            continue
        if reject is not None:
            if holds_phone_numbers(parameter.rule):
                value = with_digits(parameter.rule, value)
            violation = parameter.rule.check(value, parameter.argument)
            if violation is not None:
                reject(violation)
        try:
            if parameter.media_type is not None:
                value = json_text(value) if is_json(parameter.media_type) else value
            if parameter.location == "path":
                segments[parameter.name] = path_value(
                    parameter.name, value, parameter.style, parameter.exploded
                )
            elif parameter.location == "query":
                pairs.append(_query(parameter, value))
            elif parameter.location == "header":
                request.headers.append((parameter.name, header_text(value, parameter.exploded)))
            else:
                cookies.append(cookie_text(parameter.name, value, parameter.exploded))
        except EncodeError as error:
            raise _unwritable(
                error, parameter.argument, value, parameter.rule.secret, parameter.rule.pointer
            ) from None
    parts = path_template(request.path)
    if len(parts) == 1:
        request.path = parts[0]
    else:
        request.path = "".join([segments[p] if i % 2 else p for i, p in enumerate(parts)])
    if pairs:
        request.query = "&".join(filter(None, pairs))
    if cookies:
        request.headers.append(("Cookie", "; ".join(filter(None, cookies))))


def _grouped(operation: Operation, arguments: Mapping[str, Any]) -> Violation | None:
    """The first violation of the dependencies between query parameters."""
    names = {parameter.name: parameter.argument for parameter in operation.parameters}
    present = {name for name, argument in names.items() if arguments.get(argument, UNSET) is not UNSET}
    pointer = f"{operation.pointer}/x-parameter-groups"

    def violation(name: str, rule: str, message: str) -> Violation:
        argument = names[name]
        return Violation(
            argument=argument, path=argument, rule=rule, message=message, value=None, pointer=pointer
        )

    for group in operation.groups:
        here = [name for name in group.one_of if name in present]
        others = [repr(names[name]) for name in group.one_of]
        if group.one_of and not here:
            return violation(
                group.one_of[0], "required", f"is required, unless {', '.join(others[1:])} is given"
            )
        if len(here) > 1:
            return violation(here[1], "oneOf", f"cannot be given together with {names[here[0]]!r}")
        for name in group.needs if group.given in present else ():
            if name not in present:
                return violation(name, "required", f"is required where {names[group.given]!r} is given")
    return None


def _query(parameter: Parameter, value: Any) -> str:
    return query_text(parameter.name, value, parameter.style, parameter.exploded, parameter.allow_reserved)


def _write_body(
    request: Request, operation: Operation, body: Body, reject: Reject | None, value: Any
) -> None:
    if body.spread and not value and not body.required:
        return
    if value is UNSET:
        if body.required and reject is not None:
            reject(_missing("body", body.rule.pointer))
        return
    encoding = operation.text_encoding
    if encoding is not None:
        value = default_choice(encoding, value)
    if reject is not None:
        if holds_phone_numbers(body.rule):
            value = with_digits(body.rule, value)
        violation = body.rule.check(value, "" if body.spread else "body")
        if violation is None and encoding is not None:
            violation = check_choice(operation, encoding, body, value)
        if violation is not None:
            reject(violation)
    try:
        request.kind, request.body = _body(body, value)
    except EncodeError as error:
        argument = body.argument(error.name or "") if body.spread else "body"
        item = value if error.name is None else value[error.name]
        pointer = body.rule.pointer or f"{operation.pointer}/requestBody"
        raise _unwritable(error, argument, item, isinstance(item, str), pointer) from None


def _body(body: Body, value: Any) -> tuple[BodyKind, Any]:
    kind = structured_kind(body.media_type)
    if kind == "json":
        return kind, texts(value)
    if kind == "form":
        return kind, form_pairs(_object(value), body.encoding)
    if kind == "multipart":
        return kind, multipart_parts(_object(value), body.encoding)
    if isinstance(value, str):
        return "text", value
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, bytes):
        return "bytes", value
    raise EncodeError(f"must be bytes or text to be sent as {essence(body.media_type)}", rule="type")


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise EncodeError("must be an object to be sent as a form", rule="type")
    return cast("dict[str, Any]", value)


def _missing(argument: str, pointer: str) -> Violation:
    return Violation(
        argument=argument, path=argument, rule="required", message="is required", value=None, pointer=pointer
    )


def _unwritable(error: EncodeError, argument: str, value: Any, hidden: bool, pointer: str) -> UnsendableError:
    return UnsendableError(
        Violation(
            argument=argument,
            path=argument,
            rule=error.rule,
            message=error.message,
            value="<hidden>" if hidden else shown(value),
            pointer=pointer,
        )
    )
