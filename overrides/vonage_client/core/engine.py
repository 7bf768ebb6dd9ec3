"""The decisions of a call, without I/O: prepare it, judge a failure, understand the answer."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from ..errors import VonageError
from .answers import RawResponse, outcome_of_error, understand
from .contract import Endpoint, Operation, Paging, Request, RequestOptions, Server
from .credentials import Credentials, call_of, inject
from .failures import error_of, outcome_of
from .headers import Headers
from .links import Whereabouts, authority
from .message import Answer, Clock, Failure, Wire
from .paging import Course
from .plan import Plan
from .retrying import Budget, delay
from .routing import check_keys, fill, origin_of, resolve
from .secret import Redactor, Secret
from .settings import Options, RetryEvent, Settings, check_count, check_seconds
from .writing import write

Item = TypeVar("Item")
Page = TypeVar("Page")

_LOG = logging.getLogger(__name__.partition(".")[0])


@dataclass(frozen=True, slots=True)
class Pause:
    """The call is not over: it is to be sent again after so many seconds."""

    seconds: float


class Exchange:
    """One call on its way. Its repr shows nothing of the request."""

    __slots__ = ("attempt", "engine", "idempotent", "plan", "retries", "wire")

    def __init__(self, engine: Engine, plan: Plan, wire: Wire, *, idempotent: bool, retries: int) -> None:
        self.engine = engine
        self.plan = plan
        self.wire = wire
        self.idempotent = idempotent
        self.retries = retries
        self.attempt = 1

    def __repr__(self) -> str:
        return f"<Exchange {self.plan.call}>"

    def finish(self, outcome: Answer | Failure, raw: bool) -> Any:
        """The typed result (the whole response where ``raw`` is set), or a ``Pause`` before another try.

        Raises the error of a call that is over.
        """
        if isinstance(outcome, Answer):
            understood = understand(self.plan, outcome, self.redactor)
            if not isinstance(understood, VonageError):
                self.engine.budget.give()
                result, content = understood
                if not raw:
                    return result
                return RawResponse(
                    outcome.status, Headers(outcome.headers), content, result, attempts=self.attempt
                )
            error, ended = understood, outcome_of_error(understood)
        else:
            error, ended = self.error(outcome), outcome_of(outcome)
        error.attempts = self.attempt
        seconds = delay(
            ended,
            attempt=self.attempt,
            retries=self.retries,
            idempotent=self.idempotent,
            left=self.wire.clock.left(),
            budget=self.engine.budget,
        )
        if seconds is None:
            raise _with_wait(error)
        self._tell(error, seconds)
        self.attempt += 1
        return Pause(seconds)

    def again(self) -> Wire:
        """The request of the next try: the same bytes, the deadline of the whole call."""
        self.wire.clock = self.wire.clock.again()
        return self.wire

    def _tell(self, error: VonageError, seconds: float) -> None:
        call = self.plan.call
        _LOG.info(
            "%s: try %d ended in %s; the next one in %.2f s",
            call,
            self.attempt,
            type(error).__name__,
            seconds,
        )
        on_retry = self.engine.settings.on_retry
        if on_retry is not None:
            on_retry(RetryEvent(call, self.attempt, error, seconds))

    def error(self, failure: Failure) -> VonageError:
        """The error of a call that got no answer."""
        return error_of(failure, self.plan.call, self.plan.origin.url, self.redactor().text)

    def redactor(self) -> Redactor:
        """Knows every text of this call that must not be seen."""
        token = self.wire.token
        return Redactor((*self.engine.credentials.secrets(), *([token.reveal()] if token else [])))


class Engine:
    """The settings and credentials of one client, and the plans made from them.

    ``servers`` are the document's, against which the keys of ``Settings.servers`` are checked.
    """

    def __init__(
        self,
        settings: Settings,
        credentials: Credentials,
        servers: Sequence[Server],
        budget: Budget | None = None,
    ) -> None:
        self.settings = settings
        self.credentials = credentials
        self._servers = servers
        self._plans: dict[str, Plan] = {}
        self.budget = budget or Budget()
        check_keys(servers, settings.servers, settings.server_variables)
        for url in settings.servers.values():
            origin_of(url, settings.allow_http)

    def __repr__(self) -> str:
        return f"<Engine {self.describe()}>"

    def describe(self) -> str:
        """The kinds of credentials and the routing, for a client's repr."""
        kinds = (("basic", self.credentials.basic), ("bearer", self.credentials.bearer))
        at_hand = [name for name, credential in kinds if credential is not None]
        at_hand += [f"api key {name!r}" for name in sorted(self.credentials.api_keys)]
        routed = f", servers={dict(self.settings.servers)!r}" if self.settings.servers else ""
        return f"credentials: {', '.join(at_hand) or 'none'}{routed}"

    def with_options(self, options: Options, credentials: Credentials | None = None) -> Engine:
        """An engine with other settings, and perhaps other credentials."""
        settings = self.settings.with_options(options)
        return Engine(settings, credentials or self.credentials, self._servers, self.budget)

    def start(
        self,
        endpoint: Endpoint[..., Any],
        options: RequestOptions | None,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
    ) -> Exchange:
        """Check and write the request, choose its server, add its credentials."""
        plan = self._plan_of(endpoint, options)
        validate, timeout = self.settings.validate, self.settings.timeout
        retries = self.settings.max_retries
        if options is not None:
            if options.validate is not None:
                validate = options.validate
            if options.max_retries is not None:
                check_count("options.max_retries", options.max_retries, 0)
                retries = options.max_retries
            if options.timeout is not None:
                check_seconds("options.timeout", options.timeout)
                timeout = replace(timeout, deadline=float(options.timeout))
        clock = Clock(timeout)
        refused: VonageError
        try:
            request = endpoint.build(plan.reject if validate else None, *args, **kwargs)
            provider = plan.injection.token
            token = None if provider is None else Secret(provider())
            wire = write(plan, request, options, clock, token)
            return Exchange(
                self, plan, wire, idempotent=_idempotent(endpoint.operation, request), retries=retries
            )
        except VonageError as error:
            refused = error
        except ValueError as error:
            # What has no form in which it could travel is refused even where nothing is checked.
            violation = getattr(error, "violation", None)
            if violation is None:
                raise
            refused = plan.rejected(violation)
        # Without the frames that hold headers and body: tools that print local variables read them.
        raise refused.with_traceback(None)

    def course(
        self,
        paging: Paging[Any, Page, Item],
        options: RequestOptions | None,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
    ) -> Course[Item, Page]:
        """What to ask for, page by page, to read a list."""
        endpoint = paging.endpoint

        def whereabouts(arguments: Mapping[str, Any]) -> Whereabouts:
            operation, origin = endpoint.operation, self._plan_of(endpoint, options).origin
            variables = self.settings.server_variables
            urls = [origin.url + origin.prefix, *(fill(server, variables) for server in operation.servers)]
            return Whereabouts(
                frozenset(map(authority, urls)) - {("", None)},
                frozenset(urlsplit(url).path.rstrip("/") for url in urls),
                endpoint.build(None, *args, **arguments).path,
            )

        return Course(paging, kwargs, call_of(endpoint.operation), whereabouts)

    def _plan_of(self, endpoint: Endpoint[..., Any], options: RequestOptions | None) -> Plan:
        """The plan of a call: the operation's own unless this call goes elsewhere."""
        if options is not None and options.servers:
            return self._plan(endpoint, options.servers)
        operation = endpoint.operation
        plan = self._plans.get(operation.id)
        if plan is None or plan.endpoint is not endpoint:
            plan = self._plans[operation.id] = self._plan(endpoint, {})
        return plan

    def _plan(self, endpoint: Endpoint[..., Any], servers: Mapping[str, str]) -> Plan:
        operation = endpoint.operation
        check_keys(self._servers, servers)
        call = call_of(operation)
        origin = resolve(operation, self.settings, {**self.settings.servers, **servers}, call)
        injection = inject(operation, self.credentials, self.settings.credentials_in)
        return Plan(endpoint, self.settings, origin, injection)


def _with_wait(error: VonageError) -> VonageError:
    """The error, saying how long the server asks to wait."""
    wait: float | None = getattr(error, "retry_after", None)
    if wait:
        error.message = f"{error.message} The server asks to wait {wait:g} s."
    return error


def _idempotent(operation: Operation, request: Request) -> bool:
    """Whether repeating this request changes nothing more."""
    if operation.idempotent_if is None:
        return operation.idempotent
    name, values = operation.idempotent_if
    fields: Any = request.body
    if request.kind in ("json", "form") and fields:
        return dict(fields).get(name) in values
    return False
