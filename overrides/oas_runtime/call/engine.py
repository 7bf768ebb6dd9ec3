"""The decisions of a call, without I/O: prepare it, classify a failure, interpret the response."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit

from ..auth.credentials import Credentials, call_of, inject, own_part
from ..common.fork_safety import LOADING
from ..common.secrets import Redactor, Secret
from ..config.client_info import ClientInfo
from ..config.settings import Options, Settings, check_count, timeout_of
from ..errors import ClientError, ConfigurationError, NotSentError
from ..model.unset import UNSET
from ..observability.observers import observers_of
from ..observability.protocols import Observer
from ..operation.endpoint import Endpoint, Request
from ..operation.operation import Operation, Server
from ..operation.options import RequestOptions
from ..operation.paging import Paging
from ..pagination.links import LinkScope, authority
from ..pagination.pager import PageCursor
from ..policy.rate_limit import Limiter, limiter_of
from ..policy.retry import Budget
from ..request.operation_plan import OperationPlan
from ..request.prepare import UnsendableError, prepare
from ..request.serialize import write
from ..request.servers import check_base_url, check_keys, check_region, fill, origin_of, resolve
from ..request.url_arguments import is_url, read
from ..wire.messages import Clock
from .attempts import CallAttempts
from .loading import load_for_calls, load_for_operation
from .once import Once

Item = TypeVar("Item")
Page = TypeVar("Page")


class Engine:
    """The settings and credentials of one client, and the plans created from them.

    ``servers`` are the document's, against which the keys of ``Settings.servers`` are checked.
    """

    def __init__(
        self,
        settings: Settings,
        credentials: Credentials,
        servers: Sequence[Server],
        info: ClientInfo,
        budget: Budget | None = None,
        limiter: Limiter | None = None,
        *,
        asynchronous: bool = False,
    ) -> None:
        self.settings: Settings = settings
        self.credentials: Credentials = credentials
        self.info: ClientInfo = info
        self._asynchronous = asynchronous
        self._servers = servers
        self._plans: dict[tuple[str, str | None], OperationPlan] = {}
        self.budget: Budget = budget or Budget()
        self.limiter: Limiter | None = limiter or limiter_of(settings)
        self.observers: tuple[Observer, ...] = observers_of(settings, info)
        check_keys(servers, settings.servers, settings.server_variables)
        check_region(servers, settings.region)
        for url in (*settings.servers.values(), *filter(None, (settings.server,))):
            origin_of(url, settings.allow_http)
        check_base_url(servers, settings.base_url)

    def __repr__(self) -> str:
        return f"<Engine {self.describe()}>"

    def describe(self) -> str:
        """Return the kinds of credentials and the routing, for a client's repr."""
        kinds = (
            ("basic", self.credentials.basic),
            ("signature", self.credentials.signing),
            ("bearer", self.credentials.bearer),
        )
        available = [name for name, credential in kinds if credential is not None]
        available += [f"api key {name!r}" for name in sorted(self.credentials.api_keys)]
        routed = f", server={self.settings.server!r}" if self.settings.server else ""
        routed += f", servers={dict(self.settings.servers)!r}" if self.settings.servers else ""
        if self.settings.region is not None:
            routed += f", region={self.settings.region!r}"
        return f"credentials: {', '.join(available) or 'none'}{routed}"

    def reachable(self) -> tuple[Server, ...]:
        """The servers of the document, and those in the options."""
        named = (*self.settings.servers.values(), *filter(None, (self.settings.server,)))
        return (*self._servers, *map(Server, named))

    def with_options(self, options: Options, credentials: Credentials | None = None) -> Engine:
        """Return an engine with other settings, and optionally other credentials."""
        settings = self.settings.with_options(options)
        kept = settings.rate_limit == self.settings.rate_limit
        kept = kept and settings.rate_limit_storage == self.settings.rate_limit_storage
        limiter = self.limiter if kept else None
        return Engine(
            settings,
            credentials or self.credentials,
            self._servers,
            self.info,
            self.budget,
            limiter,
            asynchronous=self._asynchronous,
        )

    def start(
        self,
        endpoint: Endpoint[Any],
        options: RequestOptions | None,
        arguments: Mapping[str, Any],
        raising: bool | None = None,
    ) -> CallAttempts:
        """Check and write the request, choose its server, add its credentials.

        ``raising`` overrides ``raise_on_rejection``: items cannot carry the rejection of their page.
        """
        began = time.monotonic()
        refused: ClientError
        try:
            load_for_calls(self._asynchronous)
            return self._start(endpoint, options, arguments, raising)
        except ClientError as error:
            refused = error
        except (ImportError, OSError) as error:
            refused = NotSentError(
                f"{call_of(endpoint.operation)} could not be prepared: {error}. Nothing was sent."
            )
        refused.call = refused.call or call_of(endpoint.operation)
        refused.elapsed = time.monotonic() - began
        for observer in self.observers:
            observer.refused(refused)
        raise refused

    def once(self, key: str, endpoint: Endpoint[Any], arguments: Mapping[str, Any], raw: bool) -> Once:
        """Return the claim of a call with ``RequestOptions(once=...)``."""
        return Once(self.settings.ledger, key, endpoint, arguments, raw, self.observers)

    def _start(
        self,
        endpoint: Endpoint[Any],
        options: RequestOptions | None,
        arguments: Mapping[str, Any],
        raising: bool | None,
    ) -> CallAttempts:
        _check_options(options)
        plan = self._plan_of(endpoint, options)
        if plan.linked:
            plan, arguments = self._from_urls(plan, options, arguments)
        validate, timeout = self.settings.validate, self.settings.timeout
        if raising is None:
            raising = self._raising(options)
        retries = self.settings.max_retries
        if options is not None:
            if options.validate is not None:
                validate = options.validate
            if options.max_retries is not None:
                check_count("options.max_retries", options.max_retries, 0)
                retries = options.max_retries
            if options.timeout is not None:
                timeout = timeout_of("options.timeout", options.timeout, timeout)
        clock = Clock(timeout)
        refused: ClientError
        try:
            if plan.own:
                arguments = self._with_own(plan, arguments)
            try:
                request = prepare(endpoint.operation, plan.reject if validate else None, arguments)
            except (TypeError, RecursionError) as error:
                raise plan.refuse("an argument", f"cannot be written: {error}") from None
            provider = plan.injection.token
            token = None if provider is None else Secret(provider())
            encoded = write(plan, request, options, clock, token)
            idempotent = _idempotent(endpoint.operation, request)
            return CallAttempts(
                plan,
                encoded,
                self.credentials.secrets if options is None else partial(_secrets, self.credentials, options),
                arguments,
                self.budget,
                self.observers,
                limiter=self.limiter,
                account=self.credentials.account,
                raising=raising,
                idempotent=idempotent,
                retries=retries,
            )
        except ClientError as error:
            refused = error
        except UnsendableError as error:
            # Values that cannot be encoded are refused even without validation.
            refused = plan.rejected(error.violation, overridable=False)
        refused.server = plan.origin.url
        raise refused

    def _from_urls(
        self, plan: OperationPlan, options: RequestOptions | None, arguments: Mapping[str, Any]
    ) -> tuple[OperationPlan, Mapping[str, Any]]:
        """If an argument is the URL of the resource: the plan of its server, and the plain argument."""
        for parameter in plan.linked:
            value = arguments.get(parameter.argument)
            if not isinstance(value, str) or not is_url(value):
                continue
            try:
                server, plain = read(value, parameter, plan.operation, self.settings.server_variables)
            except ValueError as error:
                raise plan.refuse(parameter.argument, str(error)) from None
            own: Mapping[str, str] = options.servers if options is not None else {}
            plan, arguments = (
                self._plan(plan.endpoint, own, None, server),
                {**arguments, parameter.argument: plain},
            )
        return plan, arguments

    def _with_own(self, plan: OperationPlan, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Add the client's own credentials for omitted arguments that accept them."""
        completed = dict(arguments)
        for argument, (scheme, part) in plan.own:
            value = completed.get(argument)
            if argument not in completed or value is UNSET:
                completed[argument] = own_part(plan.operation, scheme, part, self.credentials)
        return completed

    def _raising(self, options: RequestOptions | None) -> bool:
        own = options.raise_on_rejection if options is not None else None
        return self.settings.raise_on_rejection if own is None else own

    def page_cursor(
        self,
        paging: Paging[Page, Item],
        options: RequestOptions | None,
        arguments: Mapping[str, Any],
    ) -> PageCursor[Item, Page]:
        """The cursor that gives the arguments of each page of a list."""
        endpoint = paging.endpoint

        def link_scope(page_arguments: Mapping[str, Any]) -> LinkScope:
            plan = self._plan_of(endpoint, options)
            operation, origin = endpoint.operation, plan.origin
            variables = self.settings.server_variables
            urls = [origin.url + origin.prefix, *(fill(server, variables) for server in operation.servers)]
            return LinkScope(
                frozenset(map(authority, urls)) - {("", None)},
                frozenset(urlsplit(url).path.rstrip("/") for url in urls),
                prepare(operation, None, self._with_own(plan, page_arguments)).path,
            )

        redactor = Redactor(tuple(self.credentials.secrets()))
        return PageCursor(paging, arguments, call_of(endpoint.operation), link_scope, redactor.text)

    def _plan_of(self, endpoint: Endpoint[Any], options: RequestOptions | None) -> OperationPlan:
        """Return the plan of a call: the operation's own unless this call uses another server."""
        region = self.settings.region
        if options is not None:
            region = options.region or region
            if options.servers:
                return self._plan(endpoint, options.servers, region)
        key = (endpoint.operation.id, region)
        plan = self._plans.get(key)
        if plan is None or plan.endpoint is not endpoint:
            with LOADING:
                load_for_operation(endpoint)
                plan = self._plans[key] = self._plan(endpoint, {}, region)
        return plan

    def _plan(
        self,
        endpoint: Endpoint[Any],
        servers: Mapping[str, str],
        region: str | None = None,
        server: Server | None = None,
    ) -> OperationPlan:
        operation = endpoint.operation
        check_keys(self._servers, servers)
        check_region(self._servers, region)
        call = call_of(operation)
        origin = resolve(operation, self.settings, {**self.settings.servers, **servers}, call, region, server)
        injection = inject(operation, self.credentials, self.settings.credentials_in)
        return OperationPlan(endpoint, self.settings, origin, injection, self.info, region)


def _secrets(credentials: Credentials, options: RequestOptions) -> list[str]:
    """The secrets of a call with headers of its own, which may well be credentials."""
    return [*credentials.secrets(), *options.extra_headers.values()]


def _idempotent(operation: Operation, request: Request) -> bool:
    """Whether this request is idempotent."""
    if operation.idempotent_if is None:
        return operation.idempotent
    name, values = operation.idempotent_if
    fields: Any = request.body
    if request.kind in ("json", "form") and fields:
        return dict(fields).get(name) in values
    return False


def _check_options(options: object) -> None:
    if options is not None and not isinstance(options, RequestOptions):
        raise ConfigurationError(
            f"options must be RequestOptions, such as RequestOptions(timeout=5), not {type(options).__name__}."
        )
