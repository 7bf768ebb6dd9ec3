"""A call of the API, its possible responses, and the registry of behaviours."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from oas_runtime.common.json_pointer import is_object
from oas_runtime.common.media_types import is_json

from ..request.incoming import Call
from ..state.registry import Decorator, Registry
from ..state.world import World
from .rules import StateRule


@dataclass(frozen=True, slots=True)
class Reply:
    """A response with another status than the declared success, or with content other than JSON."""

    status: int | None = None
    value: Any = None
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str = ""
    content: bytes = b""


class ApiError(Exception):
    """The API refuses a valid call. Without a value, the body follows the declared response."""

    def __init__(self, status: int, value: Any = None, reason: str = "") -> None:
        super().__init__(f"{status}: {reason or value}")
        self.status = status
        self.value = value
        self.reason: str = reason or (str(value.get("detail", "")) if is_object(value) else "")


@dataclass(eq=False)
class ApiCall:
    """One call: its account, its request, and the emulator that it acts on.

    Attributes:
        world: The state.
        call: The matched request.
        rule: What the operation does.
        api_key: The account that the credentials are of; empty where the document has no accounts.
        application: The application that a token is of.
        base_url: Where the client reached the emulator.
        find: Finds what the path names; raises ``ApiError`` where there is no such thing.
        before_answer: Webhooks that are delivered before the answer is sent.
    """

    world: World
    call: Call
    rule: StateRule
    api_key: str = ""
    application: str | None = None
    base_url: str = ""
    find: Callable[[ApiCall], dict[str, Any]] = field(kw_only=True)
    before_answer: list[str] = field(default_factory=list[str])

    @cached_property
    def body(self) -> Any:
        """The JSON value of the body, or the fields of a form."""
        incoming = self.call.incoming
        if incoming.body and is_json(incoming.media_type):
            return json.loads(incoming.body)
        return dict(incoming.form)

    @cached_property
    def values(self) -> dict[str, Any]:
        """The fields of the body; form fields are converted to their declared types."""
        body = self.body if is_object(self.body) else {}
        if is_json(self.call.incoming.media_type):
            return body
        types = self.rule.form_types or dict[str, str]()
        return {name: typed(text, types.get(name, "string")) for name, text in body.items()}

    @cached_property
    def fields(self) -> dict[str, Any]:
        """Query parameters, body fields and path parameters in one object; the body wins over the query."""
        body = self.body if is_object(self.body) else {}
        return {**dict(self.call.incoming.query), **body, **self.call.path}

    @property
    def account(self) -> dict[str, Any]:
        """The account of the caller."""
        account: dict[str, Any] = self.world.table("accounts")[self.api_key]
        return account

    @cached_property
    def resource(self) -> dict[str, Any]:
        """The resource in the path. Raises ``ApiError`` where the caller has none with this id."""
        return self.find(self)

    def header(self, name: str) -> str | None:
        """Return a header of the request."""
        return self.call.incoming.header(name)


def typed(text: Any, kind: str) -> Any:
    """Convert text to a JSON type; returns it unchanged where that fails."""
    if kind not in ("integer", "number", "boolean", "object", "array"):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


Behaviour = Callable[[ApiCall], Any]
BEHAVIOURS: Registry[Behaviour] = Registry()
"""Functions for the ``action`` of an ``x-state``; they return a JSON value or a ``Reply``."""
behaviour: Decorator[Behaviour] = BEHAVIOURS.register


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions that a product adds to the generic actions of a resource. Each may raise ``ApiError``.

    ``show`` completes the public form of a resource, without private fields of the emulator. ``reach`` refuses
    calls below a resource, or with a reference to one, that are not allowed. ``by_application``: each resource
    belongs to an application, not to the whole account. ``filters`` names the properties of query parameters with
    other names. ``span`` names two query parameters that bound the time of listed resources. ``key`` returns the
    key of the resource of a call, if it is more than the path parameter.
    """

    create: Callable[[ApiCall, dict[str, Any]], Any] | None = None
    update: Callable[[ApiCall, dict[str, Any], Mapping[str, Any]], Any] | None = None
    delete: Callable[[ApiCall, dict[str, Any]], Any] | None = None
    show: Callable[[ApiCall, dict[str, Any], dict[str, Any]], Any] | None = None
    select: Callable[[ApiCall, list[dict[str, Any]]], list[dict[str, Any]]] | None = None
    new_key: Callable[[ApiCall], str] | None = None
    key: Callable[[ApiCall], str] | None = None
    missing: Callable[[ApiCall], ApiError] | None = None
    reach: Callable[[ApiCall, str], object] | None = None
    by_application: bool = False
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    span: tuple[str, str, Callable[[dict[str, Any]], float | str]] | None = None


HOOKS: dict[str, Hooks] = {}
"""Hooks by resource name."""


def shown(api: ApiCall, resource: dict[str, Any]) -> dict[str, Any]:
    """Return a resource as the API shows it: without private fields of the emulator."""
    public = {name: copy.deepcopy(value) for name, value in resource.items() if not name.startswith("_")}
    hooks = HOOKS.get(api.rule.resource, Hooks())
    if hooks.show:
        hooks.show(api, public, resource)
    return public
