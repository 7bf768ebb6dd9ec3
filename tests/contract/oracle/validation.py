"""Whole requests and responses held against the raw document by openapi-core, and values by jsonschema."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import MissingRequiredRequestBody
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .document import FORM, Document, Operation
from .findings import Finding
from .recorder import Recorded


@dataclass
class _Request:
    """A recorded request in the shape openapi-core reads, on the host that the document names."""

    host_url: str
    path: str
    method: str
    content_type: str
    body: bytes | None
    parameters: RequestParameters


@dataclass
class _Response:
    status_code: int
    content_type: str
    headers: Mapping[str, str]
    data: bytes


def _as_request(recorded: Recorded) -> _Request:
    method, target, _ = recorded.line.decode("latin-1").split(" ", 2)
    path, _, query = target.partition("?")
    headers = Headers(recorded.headers)
    return _Request(
        host_url=recorded.server,
        path=path,
        method=method.lower(),
        content_type=headers.get("content-type", ""),
        body=recorded.body or None,
        parameters=RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
            header=headers,
            cookie=ImmutableMultiDict(parse_qsl(headers.get("cookie", "").replace("; ", "&"))),
            path={},
        ),
    )


class Validation:
    """A document as openapi-core understands it."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _openapi(self) -> OpenAPI:
        # Credentials in the form or query are the operation's own; the inherited requirement gives way.
        data = copy.deepcopy(self.document.data)
        for operation in self.document.operations:
            if operation.credentials in ("form", "query"):
                data["paths"][operation.path][operation.method.lower()]["security"] = []
        # Whether the document itself is valid is not asked here: that takes a second each time.
        return OpenAPI.from_dict(data, config=Config(spec_validator_cls=cast("Any", None)))

    def request(self, operation: Operation, recorded: Recorded) -> Iterator[Finding]:
        """What openapi-core says against a request."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of parameters that are deprecated
            errors = list(self._openapi.iter_request_errors(_as_request(recorded)))
        if operation.body is not None and operation.body.media_type == "multipart/form-data":
            return  # openapi-core casts no part of a multipart body
        form = operation.body is not None and operation.body.media_type == FORM
        for error in errors:
            if form and not recorded.body and isinstance(error, MissingRequiredRequestBody):
                continue  # a form without fields has no bytes
            cause = error.__cause__ or error
            yield Finding("request.openapi", operation.id, f"{type(error).__name__}: {cause}"[:400])

    def response(
        self, operation: Operation, recorded: Recorded, status: int, body: bytes, media_type: str
    ) -> Iterator[str]:
        """What openapi-core says against an answer to a request."""
        response = _Response(status, media_type, {}, body)
        for error in self._openapi.iter_response_errors(_as_request(recorded), response):
            yield f"{operation.id}: {type(error).__name__}: {error.__cause__ or error}"
