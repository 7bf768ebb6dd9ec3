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

from .base import Call as Call
from .base import ClientClosedError as ClientClosedError
from .base import ClientError as ClientError
from .base import ConfigurationError as ConfigurationError
from .base import CredentialsMissingError as CredentialsMissingError
from .base import RequestInvalidError as RequestInvalidError
from .base import TokenInvalidError as TokenInvalidError
from .base import UnknownOptionError as UnknownOptionError
from .lists import AlreadyCalledError as AlreadyCalledError
from .lists import LedgerError as LedgerError
from .lists import PagingError as PagingError
from .problem import ErrorFields as ErrorFields
from .problem import InvalidParameter as InvalidParameter
from .problem import Problem as Problem
from .rejections import Part as Part
from .rejections import RejectedError as RejectedError
from .rejections import rejected_class as rejected_class
from .responses import AuthenticationError as AuthenticationError
from .responses import BadRequestError as BadRequestError
from .responses import ConflictError as ConflictError
from .responses import NotFoundError as NotFoundError
from .responses import PaymentRequiredError as PaymentRequiredError
from .responses import PermissionDeniedError as PermissionDeniedError
from .responses import RateLimitError as RateLimitError
from .responses import RedirectError as RedirectError
from .responses import ResponseError as ResponseError
from .responses import ResponseTooLargeError as ResponseTooLargeError
from .responses import ServerError as ServerError
from .responses import StatusError as StatusError
from .responses import UndecodableResponseError as UndecodableResponseError
from .responses import UnprocessableError as UnprocessableError
from .responses import status_error as status_error
from .transport import CallTimeoutError as CallTimeoutError
from .transport import ConnectFailedError as ConnectFailedError
from .transport import ConnectionLostError as ConnectionLostError
from .transport import ConnectTimeoutError as ConnectTimeoutError
from .transport import DeadlineAfterSendingError as DeadlineAfterSendingError
from .transport import DeadlineBeforeSendingError as DeadlineBeforeSendingError
from .transport import DeadlineError as DeadlineError
from .transport import LimitStorageError as LimitStorageError
from .transport import NotSentError as NotSentError
from .transport import OutcomeUnknownError as OutcomeUnknownError
from .transport import ProtocolError as ProtocolError
from .transport import ProxyRefusedError as ProxyRefusedError
from .transport import RateLimitWaitError as RateLimitWaitError
from .transport import ResponseTimeoutError as ResponseTimeoutError
from .transport import TLSError as TLSError
from .transport import TransportError as TransportError
from .transport import WaitTimeoutError as WaitTimeoutError
from .webhooks import WebhookError as WebhookError
from .webhooks import WebhookPayloadError as WebhookPayloadError
from .webhooks import WebhookReplayedError as WebhookReplayedError
from .webhooks import WebhookSignatureError as WebhookSignatureError
from .webhooks import WebhookStaleError as WebhookStaleError
from .webhooks import WebhookTooLargeError as WebhookTooLargeError
from .webhooks import WebhookUnknownError as WebhookUnknownError
from .webhooks import WebhookUnreadableError as WebhookUnreadableError
from .webhooks import WebhookUnsignedError as WebhookUnsignedError


def publish(module: str) -> None:
    """Set ``__all__`` of a module to its classes, and their ``__module__`` to the module.

    Tracebacks, logs, error trackers and pickles name the module that programs import errors from: this package,
    or the one of a client whose users never import this package.
    """
    members = vars(sys.modules[module])
    classes = {name: value for name, value in members.items() if isinstance(value, type)}
    for value in classes.values():
        value.__module__ = module
    members["__all__"] = list(classes)


publish(__name__)
