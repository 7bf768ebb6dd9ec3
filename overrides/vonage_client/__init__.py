"""A typed client of the Vonage API, sync and async, generated from its OpenAPI document.

::

    from vonage_client import Vonage

    with Vonage() as vonage:  # VONAGE_API_KEY, VONAGE_API_SECRET, VONAGE_APPLICATION_ID, VONAGE_PRIVATE_KEY
        sent = vonage.sms.send(to="447700900000", from_="Acme", text="Hello")

Importing this package is cheap: its parts, and the HTTP library, are loaded when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from oas_runtime.config.events import RequestEvent, ResponseEvent, RetryEvent
    from oas_runtime.config.settings import Timeout
    from oas_runtime.model.unset import UNSET, Unset
    from oas_runtime.operation.callers import RequestOptions
    from oas_runtime.pagination.pager import AsyncPager, Pager
    from oas_runtime.response.interpret import RawResponse

    from .client import AsyncVonage, Vonage
    from .errors import (
        AccountRejectedError,
        ActionRefusedError,
        AlreadyCalledError,
        AuthenticationError,
        BadRequestError,
        CallTimeoutError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        ConnectFailedError,
        ConnectionLostError,
        ConnectTimeoutError,
        CredentialsMissingError,
        DeadlineAfterSendingError,
        DeadlineBeforeSendingError,
        DeadlineError,
        InvalidParameter,
        LedgerError,
        LimitStorageError,
        NotFoundError,
        NotSentError,
        NumbersRejectedError,
        OutcomeUnknownError,
        PagingError,
        Part,
        PaymentRequiredError,
        PermissionDeniedError,
        Problem,
        ProtocolError,
        ProxyRefusedError,
        RateLimitError,
        RateLimitWaitError,
        RedirectError,
        RejectedError,
        RequestInvalidError,
        ResponseError,
        ResponseTimeoutError,
        ResponseTooLargeError,
        ServerError,
        SmsRejectedError,
        StatusError,
        TLSError,
        TokenInvalidError,
        TransportError,
        UndecodableResponseError,
        UnknownOptionError,
        UnprocessableError,
        VerifyRejectedError,
        VonageError,
        WaitTimeoutError,
        WebhookError,
        WebhookPayloadError,
        WebhookReplayedError,
        WebhookSignatureError,
        WebhookStaleError,
        WebhookTooLargeError,
        WebhookUnknownError,
        WebhookUnreadableError,
        WebhookUnsignedError,
    )
    from .hiding import hide_values

__all__ = [
    "UNSET",
    "AccountRejectedError",
    "ActionRefusedError",
    "AlreadyCalledError",
    "AsyncPager",
    "AsyncVonage",
    "AuthenticationError",
    "BadRequestError",
    "CallTimeoutError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectFailedError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "CredentialsMissingError",
    "DeadlineAfterSendingError",
    "DeadlineBeforeSendingError",
    "DeadlineError",
    "InvalidParameter",
    "LedgerError",
    "LimitStorageError",
    "NotFoundError",
    "NotSentError",
    "NumbersRejectedError",
    "OutcomeUnknownError",
    "Pager",
    "PagingError",
    "Part",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Problem",
    "ProtocolError",
    "ProxyRefusedError",
    "RateLimitError",
    "RateLimitWaitError",
    "RawResponse",
    "RedirectError",
    "RejectedError",
    "RequestEvent",
    "RequestInvalidError",
    "RequestOptions",
    "ResponseError",
    "ResponseEvent",
    "ResponseTimeoutError",
    "ResponseTooLargeError",
    "RetryEvent",
    "ServerError",
    "SmsRejectedError",
    "StatusError",
    "TLSError",
    "Timeout",
    "TokenInvalidError",
    "TransportError",
    "UndecodableResponseError",
    "UnknownOptionError",
    "UnprocessableError",
    "Unset",
    "VerifyRejectedError",
    "Vonage",
    "VonageError",
    "WaitTimeoutError",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookReplayedError",
    "WebhookSignatureError",
    "WebhookStaleError",
    "WebhookTooLargeError",
    "WebhookUnknownError",
    "WebhookUnreadableError",
    "WebhookUnsignedError",
    "__version__",
    "hide_values",
]

_ELSEWHERE = {
    "AsyncPager": "oas_runtime.pagination.pager",
    "AsyncVonage": ".client",
    "Pager": "oas_runtime.pagination.pager",
    "RawResponse": "oas_runtime.response.interpret",
    "RequestEvent": "oas_runtime.config.events",
    "RequestOptions": "oas_runtime.operation.callers",
    "ResponseEvent": "oas_runtime.config.events",
    "RetryEvent": "oas_runtime.config.events",
    "Timeout": "oas_runtime.config.settings",
    "UNSET": "oas_runtime.model.unset",
    "Unset": "oas_runtime.model.unset",
    "Vonage": ".client",
    "hide_values": ".hiding",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_ELSEWHERE.get(name, ".errors"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
