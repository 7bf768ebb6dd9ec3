"""Validates requests and responses with openapi-core; the only module that imports it.

The path has been matched already (``routing.py``); parameters, media type, body and security are checked here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import urlencode

from jsonschema_path import SchemaPath
from openapi_core import (
    V30RequestValidator,
    V30ResponseValidator,
    V31RequestValidator,
    V31ResponseValidator,
    V32RequestValidator,
    V32ResponseValidator,
)
from openapi_core.casting.schemas.exceptions import CastError
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.media_types.exceptions import MediaTypeDeserializeError
from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.media_types.exceptions import MediaTypeNotFound
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.validation.request.exceptions import (
    MissingRequestBodyError,
    MissingRequiredParameter,
    ParameterValidationError,
    RequestBodyValidationError,
    SecurityValidationError,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import Headers, ImmutableMultiDict

from oas_runtime.common.json_pointer import Json, child, resolve, walk
from oas_runtime.common.media_types import FORM, is_json

from ..openapi.document import MULTIPART, Document
from ..openapi.operation import Operation, Parameter
from .broken_rules import broken_rules
from .credentials import View
from .incoming import Call, Pairs, cookies_of, path_aliases, read_form, read_json, read_multipart
from .problems import Finding, NotAuthenticated, Refusal
from .views import make


class _Matched(APICallPathFinder):
    """The matched operation; openapi-core's own search would match a suffix of the URL."""

    def find(self, method: str, name: str) -> PathOperationServer:
        item = self.spec / "paths" / name
        result = TemplateResult(name, {})
        return PathOperationServer(item, item / method, None, result, result)


@dataclass
class _Request:
    """The request in openapi-core's protocol; ``path`` is the template."""

    host_url: str
    path: str
    method: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None


@dataclass
class _Response:
    """The response in openapi-core's protocol."""

    status_code: int
    content_type: str
    headers: Headers
    data: bytes | None


class DocumentChecks:
    """Validates calls and responses of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        version = str(document.data["openapi"])[:3]
        request, response = {
            "3.0": (V30RequestValidator, V30ResponseValidator),
            "3.1": (V31RequestValidator, V31ResponseValidator),
        }.get(version, (V32RequestValidator, V32ResponseValidator))
        self._request_class, self._response_class = request, response
        self._validators: dict[View, V30RequestValidator] = {}

    def check(self, call: Call, view: View) -> None:
        """Raise ``Refusal`` (400, 401, 413, 415) unless the document allows the call."""
        operation, incoming = call.operation, call.incoming
        errors = self._errors(call, view, incoming.body)
        if any(isinstance(error, SecurityValidationError) for error in errors):
            raise NotAuthenticated
        if incoming.body and operation.content and incoming.content_type is None:
            raise self._unsupported(operation, "a Content-Type that is missing or malformed")
        if incoming.media_type == FORM and FORM not in operation.content and operation.content:
            raise self._unsupported(operation, FORM)
        if incoming.body and not operation.content:
            raise self._unsupported(operation, "a body")
        repeated = [
            *self._repeated(operation, "query", incoming.query),
            *self._repeated_fields(operation, call),
        ]
        if repeated:
            raise _refused(repeated)
        place = child(operation.pointer, "x-parameter-groups")
        findings = [
            Finding(where="query", at=name, rule="group", detail=detail, document=place)
            for name, detail in operation.group_faults({name for name, _ in incoming.query})
        ]
        for error in errors:
            if isinstance(error.__cause__, MediaTypeNotFound):
                raise self._unsupported(operation, incoming.media_type)
            findings += self._findings(call, view, error)
        if findings:
            raise _refused(findings)

    def answer_faults(
        self, operation: Operation, status: int, media_type: str, headers: Pairs, content: bytes
    ) -> list[str]:
        """Return the violations of the document in a response, in openapi-core's words."""
        request = _Request("", operation.path, operation.method.lower(), RequestParameters(), "", None)
        response = _Response(status, media_type, Headers(headers), content)
        validator = self._response_validator
        return [f"{error}: {error.__cause__ or ''}" for error in validator.iter_errors(request, response)]

    @cached_property
    def _response_validator(self) -> V30ResponseValidator:
        validator = self._response_class(
            SchemaPath.from_dict(make(self._document, "document")),
            path_finder_cls=_Matched,
            extra_media_type_deserializers=self._deserializers,
        )
        return cast("V30ResponseValidator", validator)

    def _validator(self, view: View) -> V30RequestValidator:
        if view not in self._validators:
            validator = self._request_class(
                SchemaPath.from_dict(make(self._document, view)),
                path_finder_cls=_Matched,
                extra_media_type_deserializers=self._deserializers,
            )
            self._validators[view] = cast("V30RequestValidator", validator)
        return self._validators[view]

    @cached_property
    def _deserializers(self) -> dict[str, Any]:
        """openapi-core knows ``application/json`` but not ``+json``, and reads JSON more loosely than RFC 8259."""
        contents = [operation.content for operation in self._document.operations]
        for operation in self._document.operations:
            for response in operation.data.get("responses", {}).values():
                contents.append(resolve(self._document.data, response).get("content", {}))
        names = {name.partition(";")[0].strip().lower() for content in contents for name in content}
        readers = dict.fromkeys(filter(is_json, names), read_json)
        return {FORM: read_form, MULTIPART: read_multipart, "application/json": read_json, **readers}

    def _errors(self, call: Call, view: View, body: bytes) -> list[Exception]:
        incoming, operation = call.incoming, call.operation
        parameters = RequestParameters(
            query=ImmutableMultiDict(incoming.query),
            header=Headers(incoming.headers),
            cookie=ImmutableMultiDict(cookies_of(incoming.headers)),
            path={
                alias: value for name, item in call.path.items() for alias, value in path_aliases(name, item)
            },
        )
        method = operation.method.lower()
        content_type = incoming.content_type or ""
        if incoming.is_form_of_parts:  # openapi-core checks the types of form fields, but not of parts
            content_type = FORM
            body = urlencode(incoming.form).encode() if body is incoming.body else body
        request = _Request("", operation.path, method, parameters, content_type, body or None)
        try:
            return list(self._validator(view).iter_errors(request))
        except RecursionError:
            raise Refusal(HTTPStatus.BAD_REQUEST, "unreadable", "The body is nested too deeply.") from None
        except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as error:
            # An internal error of openapi-core is not the caller's fault, and its message may contain values.
            detail = f"openapi-core cannot check {operation.id} ({type(error).__name__})."
            raise Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "uncheckable", detail) from None

    def _findings(self, call: Call, view: View, error: Exception) -> Iterator[Finding]:
        operation, cause = call.operation, error.__cause__
        if isinstance(error, ParameterValidationError):
            same = [element for element in operation.parameters if element.location == error.location]
            parameter = next(item for item in same if item.name == error.name)
            yield from self._of_parameter(parameter, error)
        elif isinstance(error, MissingRequestBodyError):
            pointer = child(operation.pointer, "requestBody")
            yield Finding(
                where="body", at="#", rule="required", detail="A body is required.", document=pointer
            )
        elif isinstance(cause, InvalidSchemaValue):
            schema = self._body_pointer(call)
            for broken in broken_rules(cause):
                pointer = walk(self._document.data, schema, broken.schema_path)
                at = child("#", *broken.path)
                yield Finding(where="body", at=at, rule=broken.rule, detail=broken.detail, document=pointer)
        elif isinstance(cause, CastError):
            yield from self._uncastable(call, view)
        elif isinstance(cause, MediaTypeDeserializeError):
            detail = f"The body is not well-formed {call.incoming.media_type}."
            raise Refusal(HTTPStatus.BAD_REQUEST, "unreadable", detail) from None
        else:
            assert isinstance(error, RequestBodyValidationError)
            detail = "The body does not have the form that the document describes."
            yield Finding(where="body", at="#", rule="type", detail=detail, document=self._body_pointer(call))

    def _of_parameter(self, parameter: Parameter, error: ParameterValidationError) -> Iterator[Finding]:
        where, at, cause = parameter.location, parameter.name, error.__cause__
        schema = child(parameter.pointer, "schema")
        if isinstance(cause, InvalidSchemaValue):
            for broken in broken_rules(cause):
                pointer = walk(self._document.data, schema, broken.schema_path)
                yield Finding(where=where, at=at, rule=broken.rule, detail=broken.detail, document=pointer)
        elif isinstance(error, MissingRequiredParameter):
            pointer = child(parameter.pointer, "required")
            yield Finding(where=where, at=at, rule="required", detail="It is required.", document=pointer)
        elif isinstance(cause, EmptyQueryParameterValue):
            detail = "It must not be empty."
            pointer = child(parameter.pointer, "allowEmptyValue")
            yield Finding(where=where, at=at, rule="allowEmptyValue", detail=detail, document=pointer)
        else:
            kind = parameter.data.get("schema", {}).get("type")
            detail = f"It must be of type {kind}." if kind else "It does not have the form of its style."
            pointer = walk(self._document.data, schema, ["type"])
            yield Finding(where=where, at=at, rule="type", detail=detail, document=pointer)

    def _uncastable(self, call: Call, view: View) -> Iterator[Finding]:
        """Yield the invalid form field: openapi-core does not name it, so each is checked alone."""
        media_type = _form_of(call.operation) or dict[str, Any]()
        properties = self._document.properties(media_type.get("schema", {}))
        for name in dict(call.incoming.form):
            alone = urlencode([pair for pair in call.incoming.form if pair[0] == name]).encode()
            if any(isinstance(error.__cause__, CastError) for error in self._errors(call, view, alone)):
                pointer = walk(self._document.data, self._body_pointer(call), ["properties", name, "type"])
                detail = f"It must be of type {properties.get(name, {}).get('type', 'the schema')}."
                yield Finding(where="body", at=child("#", name), rule="type", detail=detail, document=pointer)

    def _body_pointer(self, call: Call) -> str:
        media_type, declared = call.incoming.media_type, call.operation.content
        key = next((name for name in declared if name.lower().startswith(media_type)), media_type)
        return walk(self._document.data, call.operation.pointer, ["requestBody", "content", key, "schema"])

    def _repeated_fields(self, operation: Operation, call: Call) -> Iterator[Finding]:
        media_type = _form_of(operation)
        if media_type is None:
            return
        counts = _counts(call.incoming.form)
        for name, schema in self._document.properties(media_type.get("schema", {})).items():
            if counts.get(name, 0) > 1 and schema.get("type") not in ("array", "object", None):
                pointer = walk(self._document.data, self._body_pointer(call), ["properties", name])
                yield _twice("body", child("#", name), pointer)

    def _repeated(self, operation: Operation, where: str, pairs: Pairs) -> Iterator[Finding]:
        counts = _counts(pairs)
        for parameter in operation.parameters:
            scalar = parameter.data.get("schema", {}).get("type") not in ("array", "object", None)
            if parameter.location == where and scalar and counts.get(parameter.name, 0) > 1:
                yield _twice(where, parameter.name, parameter.pointer)

    def _unsupported(self, operation: Operation, came: str) -> Refusal:
        takes = " or ".join(operation.content) or "no body"
        return Refusal(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "media-type",
            f"{operation.id} takes {takes}, not {came}.",
            headers=[("accept-post", ", ".join(operation.content))] if operation.content else [],
        )


def _form_of(operation: Operation) -> Json | None:
    declared: Json | None = operation.content.get(FORM, operation.content.get(MULTIPART))
    return declared


def _refused(findings: list[Finding]) -> Refusal:
    first = findings[0]
    more = f" ({len(findings) - 1} more in errors)" if len(findings) > 1 else ""
    detail = f"{first.where} {first.at}: {first.detail}{more}"
    return Refusal(HTTPStatus.BAD_REQUEST, "invalid-request", detail, findings=findings)


def _twice(where: str, at: str, pointer: str) -> Finding:
    detail = "It is given more than once, but is not a list."
    return Finding(where=where, at=at, rule="type", detail=detail, document=pointer)


def _counts(pairs: Pairs) -> dict[str, int]:
    names = [name for name, _ in pairs]
    return {name: names.count(name) for name in names}
