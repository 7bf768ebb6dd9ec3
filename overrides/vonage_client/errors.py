"""Every error of the client: one tree, rooted at ``VonageError``.

::

    VonageError
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
    │   └── WebhookUnreadableError            it cannot be understood
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
        │   ├── ActionRefusedError            420, which is not a status of HTTP: the API refuses the action
        │   ├── UnprocessableError            422
        │   ├── RateLimitError                429
        │   └── ServerError                   500 to 599
        └── RejectedError                     the body has an error code, mostly with status 200
            ├── AccountRejectedError          of an operation of this tag, and so on
            ├── NumbersRejectedError
            ├── SmsRejectedError
            └── VerifyRejectedError

A ``RejectedError`` whose code says what a status of HTTP says is also the error of that status: wrong
credentials for SMS (status 4 in a 200) are a ``SmsRejectedError`` and an ``AuthenticationError``.

Each error can be pickled and copied. None holds a credential: what a server sends back is kept with
every credential of the client replaced by ``***``, and no library exception that holds a request is
chained (the cause, where there is one, is the operating system's own error).
"""

from __future__ import annotations

from oas_runtime import errors as _runtime
from oas_runtime.errors import *  # noqa: F403 - one tree: what this module adds are classes of it

VonageError = _runtime.ClientError
"""The root of every error that this client raises on purpose."""


class ActionRefusedError(_runtime.StatusError):
    """420, a non-standard status: the API refuses the action; ``error_label`` has the reason."""

    advice = "See ``error_label`` for the reason; the same call will be refused again."


class AccountRejectedError(_runtime.RejectedError):
    """An operation of Account was refused."""


class NumbersRejectedError(_runtime.RejectedError):
    """An operation of Numbers was refused, in a 200 or with the status itself."""


class SmsRejectedError(_runtime.RejectedError):
    """At least one part of an SMS was refused; ``accepted`` and ``rejected`` list the parts."""


class VerifyRejectedError(_runtime.RejectedError):
    """An operation of legacy Verify was refused."""


STATUS_ERRORS = {420: ActionRefusedError}
"""The errors of statuses that HTTP does not define."""


def status_error(status: int) -> type[_runtime.StatusError]:  # type: ignore[no-redef]
    """Return the class of an HTTP status that is not a success."""
    return STATUS_ERRORS.get(status) or _runtime.status_error(status)


_runtime.publish(__name__)
