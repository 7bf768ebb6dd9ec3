"""Every error of a client: one tree, rooted at ``ClientError``.

::

    ClientError
    ├── ConfigurationError (ValueError)       the client was set up in a way that cannot work
    │   ├── UnknownOptionError (TypeError)    a keyword that is not an option of the client
    │   └── CredentialsMissingError           an operation needs credentials that were not given
    ├── ClientClosedError (RuntimeError)      the client was closed before the call, or during it
    ├── RequestInvalidError (ValueError)      the document forbids the request; nothing was sent
    ├── TokenInvalidError (ValueError)        a token is damaged, expired or of another application
    ├── LedgerError                           a call cannot be recorded in a ledger or journal
    ├── AlreadyCalledError                    the outcome of another call with the same key is not known
    ├── TransportError                        no complete response arrived
    │   ├── NotSentError                      the request provably never left: repeating it is safe
    │   │   ├── ConnectFailedError            name not resolved, connection refused, host unreachable
    │   │   ├── ProxyRefusedError             the proxy did not open a connection to the server
    │   │   ├── TLSError                      the TLS handshake failed (certificate, protocol)
    │   │   ├── ConnectTimeoutError           (also CallTimeoutError) no connection in time
    │   │   ├── DeadlineBeforeSendingError    (also DeadlineError)
    │   │   ├── RateLimitWaitError            by the client's own rate limit it would leave after its deadline
    │   │   └── LimitStorageError             the storage of a shared rate limit cannot be asked
    │   ├── OutcomeUnknownError               the request left: the server may have acted on it
    │   │   ├── ConnectionLostError           closed or reset before the complete response arrived
    │   │   ├── ProtocolError                 what came back is not HTTP
    │   │   ├── ResponseTimeoutError          (also CallTimeoutError) no answer in time
    │   │   └── DeadlineAfterSendingError     (also DeadlineError)
    │   └── CallTimeoutError (TimeoutError)   any of the time limits
    │       └── DeadlineError                 the limit for the whole call
    ├── WebhookError                          a request to your web server is not to be trusted, or not read
    │   ├── WebhookUnsignedError              it has no signature
    │   ├── WebhookSignatureError             its signature is wrong, or of another account
    │   │   └── WebhookPayloadError           its signature is of another body
    │   ├── WebhookStaleError                 it was signed too long ago, or in the future
    │   ├── WebhookReplayedError              it was received before
    │   └── WebhookUnreadableError            it cannot be interpreted
    │       ├── WebhookTooLargeError          it is longer than ``max_body_bytes``
    │       └── WebhookUnknownError           it is none of the kinds that were asked for
    ├── WaitTimeoutError (TimeoutError)       what is waited for is not over in time
    ├── PagingError                           a list cannot go on: the server repeats itself, or leads astray
    └── ResponseError                         the response is not the declared success
        ├── RedirectError                     3xx: never followed
        ├── UndecodableResponseError          a body that is not what its media type says
        │   └── ResponseTooLargeError         a body longer than ``max_response_bytes``
        ├── StatusError                       any other status that is not a success
        │   ├── BadRequestError               400
        │   ├── AuthenticationError           401
        │   ├── PaymentRequiredError          402
        │   ├── PermissionDeniedError         403
        │   ├── NotFoundError                 404
        │   ├── ConflictError                 409
        │   ├── UnprocessableError            422
        │   ├── RateLimitError                429
        │   └── ServerError                   500 to 599
        └── RejectedError                     the body reports an error by a code, most often in a 2xx

A ``RejectedError`` whose code says what a status of HTTP says is also the error of that status.

Each error can be pickled and copied. None holds a credential: what a server sends back is kept with
every credential of the client replaced by ``***``, and no library exception that holds a request is
chained (the cause, where there is one, is the operating system's own error).
"""

from __future__ import annotations

import sys

from .base import (
    Call,
    ClientClosedError,
    ClientError,
    ConfigurationError,
    CredentialsMissingError,
    RequestInvalidError,
    TokenInvalidError,
    UnknownOptionError,
)
from .lists import AlreadyCalledError, LedgerError, PagingError
from .problem import ErrorFields, InvalidParameter, Problem
from .rejections import (
    Part,
    RejectedError,
    rejected_class,
)
from .responses import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    ResponseError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
    UndecodableResponseError,
    UnprocessableError,
    status_error,
)
from .transport import (
    CallTimeoutError,
    ConnectFailedError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineAfterSendingError,
    DeadlineBeforeSendingError,
    DeadlineError,
    LimitStorageError,
    NotSentError,
    OutcomeUnknownError,
    ProtocolError,
    ProxyRefusedError,
    RateLimitWaitError,
    ResponseTimeoutError,
    TLSError,
    TransportError,
    WaitTimeoutError,
)
from .webhooks import (
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

__all__ = [
    "AlreadyCalledError",
    "AuthenticationError",
    "BadRequestError",
    "Call",
    "CallTimeoutError",
    "ClientClosedError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ConnectFailedError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "CredentialsMissingError",
    "DeadlineAfterSendingError",
    "DeadlineBeforeSendingError",
    "DeadlineError",
    "ErrorFields",
    "InvalidParameter",
    "LedgerError",
    "LimitStorageError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "PagingError",
    "Part",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Problem",
    "ProtocolError",
    "ProxyRefusedError",
    "RateLimitError",
    "RateLimitWaitError",
    "RedirectError",
    "RejectedError",
    "RequestInvalidError",
    "ResponseError",
    "ResponseTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "StatusError",
    "TLSError",
    "TokenInvalidError",
    "TransportError",
    "UndecodableResponseError",
    "UnknownOptionError",
    "UnprocessableError",
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
    "rejected_class",
    "show_as",
    "status_error",
]


def show_as(module: str) -> None:
    """Set the ``__module__`` of classes to the module that exports them.

    Tracebacks, logs, error trackers and pickles name the module that programs import errors from: this package,
    or the one of a client whose users never import this package.
    """
    exported = vars(sys.modules[module])
    for name in __all__:
        value = globals()[name]
        if isinstance(value, type) and exported.get(name) is value:
            value.__module__ = module


show_as(__name__)
