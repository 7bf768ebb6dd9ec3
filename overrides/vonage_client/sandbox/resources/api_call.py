"""A call of the API with everything that a behaviour acts on, what it may answer, and the registry of behaviours."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from oas_runtime.common.json_pointer import is_object

from ..request.incoming import Call, is_json
from ..state.world import World
from .rules import StateRule


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer with another status than the declared success, or with content that is no JSON."""

    status: int | None = None
    value: Any = None
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str = ""
    content: bytes = b""


class ApiError(Exception):
    """The API refuses a call that the document allows. Without a value, the declared response is filled in."""

    def __init__(self, status: int, value: Any = None, reason: str = "") -> None:
        super().__init__(f"{status}: {reason or value}")
        self.status = status
        self.value = value
        self.reason: str = reason or (str(value.get("detail", "")) if is_object(value) else "")


@dataclass(eq=False)
class ApiCall:
    """One call: whose it is, what it asks for, and the emulator that it acts on.

    Attributes:
        world: The state.
        call: The matched request.
        rule: What the operation does.
        api_key: The account that the credentials are of; empty where the document has no accounts.
        application: The application that a token is of.
        base_url: Where the client reached the emulator.
        before_answer: Webhooks that are delivered before the answer is sent.
    """

    world: World
    call: Call
    rule: StateRule
    api_key: str = ""
    application: str | None = None
    base_url: str = ""
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
        """The fields of the body; those of a form, which is text, are values of their declared types."""
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
        """The account whose credentials came."""
        account: dict[str, Any] = self.world.table("accounts")[self.api_key]
        return account

    def header(self, name: str) -> str | None:
        """A header of the request."""
        return self.call.incoming.header(name)


def typed(text: Any, kind: str) -> Any:
    """Text as a value of a JSON type; as it is where it is none."""
    if kind not in ("integer", "number", "boolean", "object", "array"):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


Behaviour = Callable[[ApiCall], Any]
BEHAVIOURS: dict[str, Behaviour] = {}
"""What the ``action`` of an ``x-state`` does, by name."""


def behaviour(name: str) -> Callable[[Behaviour], Behaviour]:
    """Register what an action does: a function of the call that returns a JSON value or a ``Reply``."""

    def register(function: Behaviour) -> Behaviour:
        BEHAVIOURS[name] = function
        return function

    return register


@dataclass(frozen=True, slots=True)
class Hooks:
    """What a product adds to the generic actions of a resource. Each may raise ``ApiError``.

    ``reach`` refuses calls below a resource, or that refer to one, which they may not use.
    """

    create: Callable[[ApiCall, dict[str, Any]], Any] | None = None
    update: Callable[[ApiCall, dict[str, Any], Mapping[str, Any]], Any] | None = None
    delete: Callable[[ApiCall, dict[str, Any]], Any] | None = None
    show: Callable[[ApiCall, dict[str, Any]], Any] | None = None
    select: Callable[[ApiCall, list[dict[str, Any]]], list[dict[str, Any]]] | None = None
    new_key: Callable[[ApiCall], str] | None = None
    missing: Callable[[ApiCall], ApiError] | None = None
    reach: Callable[[ApiCall, str], object] | None = None


HOOKS: dict[str, Hooks] = {}
"""Hooks by the name of the resource."""
