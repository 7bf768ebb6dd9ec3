"""Settings of a client: time limits, routing, checks and bounds. Immutable and free of I/O."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any, Literal, TypedDict, cast

from ..common.record import changed, field_names, record
from ..errors import ConfigurationError, UnknownOptionError
from ..operation.options import Timeout, check_seconds
from .events import OnError, OnRequest, OnResponse, OnRetry
from .ledger import CallLedger, LedgerEntry
from .rate_limit import limit_of

_TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_PRODUCTS = rf"{_TOKEN}(/{_TOKEN})?( {_TOKEN}(/{_TOKEN})?)*"
"""Names with or without versions (RFC 9110, 10.1.5)."""

CredentialsIn = Literal["auto", "document", "header"]


def timeout_of(name: str, option: object, before: Timeout) -> Timeout:
    """Convert an option to time limits; a number sets the deadline and keeps the other limits.

    Raises:
        ConfigurationError: The value is of another type, or out of bounds.
    """
    if isinstance(option, Timeout):
        return option
    if option is None:
        raise ConfigurationError(
            f"{name} must be a number of seconds or a Timeout: no call may hang for ever."
        )
    check_seconds(name, option)
    return changed(before, deadline=float(cast("float", option)))


def check_count(name: str, value: object, least: int) -> None:
    """Raise ``ConfigurationError`` unless ``value`` is a whole number of at least ``least``."""
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ConfigurationError(f"{name} must be a whole number of at least {least}, not {value!r}.")


class Options(TypedDict, total=False):
    """The keywords that every client's constructor and ``with_options`` take; see ``Settings``."""

    timeout: float | Timeout
    servers: Mapping[str, str]
    region: str | None
    server_variables: Mapping[str, str]
    server: str | None
    base_url: str | None
    allow_http: tuple[str, ...]
    credentials_in: CredentialsIn
    validate: bool
    max_retries: int
    on_request: OnRequest | None
    on_response: OnResponse | None
    on_retry: OnRetry | None
    on_error: OnError | None
    telemetry: object
    rate_limit: float | str | None
    rate_limit_storage: str | None
    max_response_bytes: int
    user_agent: str
    app: str | None
    raise_on_rejection: bool
    ledger: CallLedger[LedgerEntry] | None


@record(kw_only=True)
class Settings:
    """The options of a client.

    Attributes:
        timeout: Time limits. A number sets the limit for the whole call (``Timeout.deadline``).
        servers: Replaces single servers: server URL of the document (as written, or with its variables
            filled in) -> URL to use instead. An unknown key is an error.
        server: URL of the server to which every operation goes instead of the document's, with the path of the
            document's server URL, such as ``"http://127.0.0.1:4010"``. ``servers`` takes precedence.
        region: Name of the region (as in the document) for operations that have a server for each region.
            Other operations are not affected. An unknown name is an error.
        server_variables: Values for the variables of server URL templates, in place of their defaults.
        base_url: Where the document was published: relative server URLs are resolved against it.
        allow_http: Host names that may be reached over plain ``http``. Loopback always may.
        credentials_in: Where the credentials of operations go that declare them as fields. ``"auto"`` fills
            the fields of a form, and sends HTTP Basic where they are declared in the query and the operation
            accepts it, so that no URL holds a secret; ``"document"`` fills the fields wherever they are
            declared; ``"header"`` always sends HTTP Basic. Signed requests hold no secret and are signed
            in each case.
        validate: Check every request against the document before it leaves.
        max_retries: The largest number of retries of a call (see ``oas_runtime.policy.retry`` for the conditions).
        on_request: Receives a ``RequestEvent`` before each attempt.
        on_response: Receives a ``ResponseEvent`` after each response, whatever its status.
        on_retry: Receives a ``RetryEvent`` for each failed attempt that another one follows.
        on_error: Receives the error of each call that fails. Hooks see no argument, header or body; they run
            in the thread or task of the call and should be quick. Their exceptions are logged and ignored.
        telemetry: True records an OpenTelemetry span and a duration for each call (the ``otel`` extra), with
            the global providers; or a tracer provider to use.
        rate_limit: Wait before sending so as to keep to a rate limit: ``"document"`` keeps to the limits of the
            API as the document has them, operation by operation; a number of calls a second, or a text such as
            ``"30/s"``, ``"60/min"``, ``"1000/h"`` is for all calls of the client. None (the default) never waits.
            Copies of the client share it, as do all threads and tasks; waiting counts towards the deadline.
        rate_limit_storage: URL of a storage of the library ``limits``, such as ``"redis://localhost:6379/0"``, in
            which all processes that name it keep to one limit together (the ``redis`` extra).
        max_response_bytes: The longest response body to accept, as received and decompressed (16 MB). Reading
            can take four times as much memory.
        user_agent: Value of the ``User-Agent`` header, which says the version of the client, of Python and the
            platform by default.
        app: Name and version of your program, such as ``"my-app/1.2"``, in front of ``user_agent``.
        raise_on_rejection: Raise ``RejectedError`` for a response with a success status and an error code in the body.
            ``False`` returns the result; check each code yourself.
        ledger: A store of calls for ``RequestOptions(once=...)``; it stays yours to close.
    """

    timeout: Timeout = field(default_factory=Timeout)
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    region: str | None = None
    server_variables: Mapping[str, str] = field(default_factory=dict[str, str])
    server: str | None = None
    base_url: str | None = None
    allow_http: tuple[str, ...] = ()
    credentials_in: CredentialsIn = "auto"
    validate: bool = True
    max_retries: int = 2
    on_request: OnRequest | None = field(default=None, repr=False)
    on_response: OnResponse | None = field(default=None, repr=False)
    on_retry: OnRetry | None = field(default=None, repr=False)
    on_error: OnError | None = field(default=None, repr=False)
    telemetry: object = field(default=False, repr=False)
    rate_limit: float | str | None = None
    rate_limit_storage: str | None = field(default=None, repr=False)
    max_response_bytes: int = 16_000_000
    user_agent: str = "openapi-client"
    app: str | None = None
    raise_on_rejection: bool = True
    ledger: CallLedger[LedgerEntry] | None = field(default=None, repr=False)

    @property
    def agent(self) -> str:
        """The ``User-Agent`` header."""
        return f"{self.app} {self.user_agent}" if self.app else self.user_agent

    def with_options(self, options: Options) -> Settings:
        """Return a copy with some options replaced."""
        changes: dict[str, Any] = dict(options)
        names = field_names(Settings)
        unknown = changes.keys() - names
        if unknown:
            raise unknown_option(min(unknown), names)
        if "timeout" in changes:
            changes["timeout"] = timeout_of("timeout", changes["timeout"], self.timeout)
        settings = changed(self, **changes)
        settings._check()
        return settings

    def _check(self) -> None:
        if self.credentials_in not in ("auto", "document", "header"):
            raise ConfigurationError(
                f"credentials_in must be 'auto', 'document' or 'header', not {self.credentials_in!r}."
            )
        if isinstance(self.allow_http, str):
            raise ConfigurationError("allow_http must be a tuple of host names, such as ('proxy.internal',).")
        check_count("max_retries", self.max_retries, 0)
        check_count("max_response_bytes", self.max_response_bytes, 1)
        for name in ("on_request", "on_response", "on_retry", "on_error"):
            hook = getattr(self, name)
            if hook is not None and not callable(hook):
                raise ConfigurationError(f"{name} must be callable, not {type(hook).__name__}.")
        if self.rate_limit is not None:
            limit_of(self.rate_limit)
        elif self.rate_limit_storage is not None:
            raise ConfigurationError("rate_limit_storage requires a rate_limit: set that too.")
        if self.ledger is not None and not hasattr(cast("object", self.ledger), "claim"):
            raise ConfigurationError(
                f"ledger must be an open ledger, as open_ledger(url) returns it, not {type(self.ledger).__name__}."
            )
        check_header("user_agent", self.user_agent)
        if self.app is not None and not (
            isinstance(cast("object", self.app), str) and re.fullmatch(_PRODUCTS, self.app)
        ):
            raise ConfigurationError(
                "app must be the name of a program, with or without its version, such as 'my-app/1.2', "
                f"not {self.app!r:.60}."
            )


def platform_agent(name: str, version: str) -> str:
    """Return a ``User-Agent`` with the versions of the client and Python, and the platform."""
    python = sys.implementation.name, ".".join(map(str, sys.version_info[:3]))
    return f"{name}/{version} {'/'.join(python)} ({sys.platform})"


def unknown_option(name: str, known: Iterable[str]) -> UnknownOptionError:
    """Return the error for a keyword that is not an option."""
    from difflib import get_close_matches

    similar = get_close_matches(name, known, n=1)
    hint = f" Did you mean {similar[0]!r}?" if similar else ""
    return UnknownOptionError(f"unexpected keyword argument {name!r}: the option does not exist.{hint}")


def check_header(name: str, value: object) -> None:
    """Raise ``ConfigurationError`` unless ``value`` is a valid header value (printable ASCII)."""
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} must be printable ASCII text.")
