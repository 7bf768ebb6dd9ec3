"""What generated code declares: operations, endpoints, lists, and what its resources need of a client."""

from __future__ import annotations

from .callers import AsyncCaller, AsyncPager, Pager, RawResponse, RequestOptions, SyncCaller, async_raw, raw
from .endpoint import (
    Endpoint,
    Request,
    Response,
    bytes_response,
    json_response,
    no_body,
    text_response,
)
from .operation import (
    Body,
    CredentialFields,
    Encoding,
    ErrorInSuccess,
    Evidence,
    Operation,
    OutcomeCheck,
    Parameter,
    ParameterGroup,
    RateLimit,
    SecurityScheme,
    Server,
    ServerVariable,
    SignatureFields,
    TextEncoding,
)
from .paging import PageCounter, PageField, PageLink, PageParameter, Paging, at
from .resources import resource

__all__ = [
    "AsyncCaller",
    "AsyncPager",
    "Body",
    "CredentialFields",
    "Encoding",
    "Endpoint",
    "ErrorInSuccess",
    "Evidence",
    "Operation",
    "OutcomeCheck",
    "PageCounter",
    "PageField",
    "PageLink",
    "PageParameter",
    "Pager",
    "Paging",
    "Parameter",
    "ParameterGroup",
    "RateLimit",
    "RawResponse",
    "Request",
    "RequestOptions",
    "Response",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "SignatureFields",
    "SyncCaller",
    "TextEncoding",
    "async_raw",
    "at",
    "bytes_response",
    "json_response",
    "no_body",
    "raw",
    "resource",
    "text_response",
]
