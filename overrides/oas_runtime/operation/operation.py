"""The declarations of an operation, as plain data.

A client reads an ``Operation`` to choose a server, to authenticate and to check the arguments, and the
``Endpoint`` beside it to build the request and to decode the response. It knows nothing else about an API.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, field
from typing import Any, Literal

from ..common.record import record
from ..model.codes import CodeTable
from ..model.encode import plain
from ..model.unset import UNSET
from ..rules.combined import AllOf
from ..rules.object import Object
from ..rules.rule import Rule

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


@record
class ServerVariable:
    """A variable of a server URL template, with its default and, where limited, its values."""

    name: str
    default: str
    enum: tuple[str, ...] = ()


@record
class Server:
    """A server of the document; ``url`` is the template as the document writes it.

    ``regions`` are the names of the region that it is the alternative for; the first server of an
    operation has none.
    """

    url: str
    variables: tuple[ServerVariable, ...] = ()
    regions: tuple[str, ...] = ()


@record(kw_only=True)
class SecurityScheme:
    """A security scheme of the document (OpenAPI ``components/securitySchemes``)."""

    name: str
    type: str
    scheme: str = ""
    location: str = ""
    parameter: str = ""


@record(kw_only=True)
class CredentialFields:
    """Fields of the operation itself that carry a scheme's credentials.

    ``fields`` pairs a part of the credential with a wire name: ``(("username", "api_key"), ...)``.
    """

    location: Literal["form", "query"]
    scheme: str
    fields: tuple[tuple[str, str], ...]


@record(kw_only=True)
class SignatureFields:
    """Form fields that replace a secret: the user name, the time, and the signature.

    ``username`` is the field with the user name of ``scheme``.
    """

    scheme: str
    username: str
    timestamp: str
    signature: str


@record
class Parameter:
    """A parameter outside the body. ``name`` is the wire name, ``argument`` the Python one where it differs.

    ``style`` and ``explode`` are by default those of OpenAPI for the location.
    ``credential`` names a scheme and the part of the client's credentials for it (``username``, or a claim of
    a bearer token) that is used where the argument is not given. ``accepts_url``: the URL of the
    resource is accepted too.
    """

    name: str
    location: Literal["path", "query", "header", "cookie"]
    rule: Rule
    _: KW_ONLY
    argument: str = ""
    required: bool = False
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    media_type: str | None = None
    credential: tuple[str, str] | None = None
    accepts_url: bool = False

    def __post_init__(self) -> None:
        style = self.style or ("form" if self.location in ("query", "cookie") else "simple")
        object.__setattr__(self, "argument", self.argument or self.name)
        object.__setattr__(self, "style", style)

    @property
    def exploded(self) -> bool:
        """Whether the items of a list, or the fields of an object, are separate parameters."""
        return self.style == "form" if self.explode is None else self.explode


@record(kw_only=True)
class ParameterGroup:
    """Dependencies between query parameters, by wire name (``x-parameter-groups``).

    Exactly one of ``one_of`` has to be given; where ``given`` is given, ``needs`` have to be.
    """

    one_of: tuple[str, ...] = ()
    given: str = ""
    needs: tuple[str, ...] = ()


@record(kw_only=True)
class Encoding:
    """The encoding of one property of a form or multipart body (OpenAPI ``encoding``)."""

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@record(kw_only=True)
class Body:
    """The request body.

    ``spread`` says that the properties of an object are the arguments of the call, by the names that its rule
    gives them; otherwise the argument ``body`` is the whole body.
    """

    media_type: str
    rule: Rule
    required: bool = False
    spread: bool = False
    encoding: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])
    _wire_names: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names = {argument: wire for wire, argument in _names(self.rule).items()} if self.spread else {}
        object.__setattr__(self, "_wire_names", names)

    @property
    def arguments(self) -> dict[str, str]:
        """The wire names of the declared properties of an object, with their arguments."""
        declared = _object(self.rule)
        return {} if declared is None else {name: self.argument(name) for name in declared.properties}

    def argument(self, name: str) -> str:
        """Return the argument of a property, given its wire name."""
        return _names(self.rule).get(name, name)

    def value(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """The body as plain JSON; ``UNSET`` where none is given. ``arguments`` are those of the call."""
        if not self.spread:
            return plain(arguments.get("body", UNSET))
        others, wire_names = operation.parameter_arguments, self._wire_names
        return {
            wire_names.get(name, name): plain(value)
            for name, value in arguments.items()
            if value is not UNSET and name not in others
        }


def _names(rule: Rule) -> Mapping[str, str]:
    """Return the wire names of properties with other argument names."""
    declared = _object(rule)
    return {} if declared is None else declared.arguments


def _object(rule: Rule) -> Object | None:
    rules = rule.rules if isinstance(rule, AllOf) else (rule,)
    return next((rule for rule in rules if isinstance(rule, Object)), None)


@record(kw_only=True)
class ErrorInSuccess:
    """How a success (2xx) of the operation reports an error in its body (``x-error-in-200``).

    ``code`` is the property that decides: of every object in the array ``parts``, where that is named, else
    of the body. Codes in ``success`` mean success and all others an error; where ``success`` is empty, a
    number is an error and a word is none. ``text``, ``id`` and ``price`` are properties beside the code: the
    reason, what was accepted, and its price. ``table`` gives the code table that explains the code, loaded
    when first asked for.
    """

    code: str
    success: tuple[str, ...]
    table: Callable[[], CodeTable]
    parts: str = ""
    text: str = ""
    id: str = ""
    price: str = ""


@record(kw_only=True)
class Evidence:
    """The fields that a success must contain so that it counts as carried out (``x-evidence``).

    One of ``fields`` of the body must be a non-empty text. With the statuses and codes of ``unless`` the fields
    name an older resource; with any other error they show that the request acted. Without ``fields`` only the codes
    of ``error_in_success`` are evidence.
    """

    fields: tuple[str, ...]
    unless: tuple[str, ...] = ()


@record(kw_only=True)
class OutcomeCheck:
    """The call that shows whether one of unknown outcome was carried out (``x-outcome-check``).

    Where ``match`` is given a program can tell: ``parameters`` of that call, by wire name, and what a record of the
    call holds, by JSON pointer, are values or expressions (``$request.body#/name``). ``since`` and ``until`` are
    the parameters for the time of the call; ``records`` is the pointer of the records in the answer, which without
    it is the one record itself. Nothing can be determined where one of ``unless`` was given. ``present`` and
    ``absent`` say what matching records and none of them show; "not sent" only ``after`` seconds. ``several``: one
    call may give several records.
    """

    call: str
    parameters: tuple[tuple[str, Any], ...] = ()
    since: str = ""
    until: str = ""
    records: str = ""
    match: tuple[tuple[str, Any], ...] = ()
    unless: tuple[str, ...] = ()
    present: Literal["accepted", "not sent"] = "accepted"
    absent: Literal["accepted", "not sent"] | None = None
    after: float = 0
    several: bool = False


@record(kw_only=True)
class TextEncoding:
    """A text of the body whose character set another property chooses (``x-text-encoding``).

    ``text`` and ``choice`` are paths into the body. With the choice ``gsm7`` the text can only have characters of
    GSM-7; ``default`` is sent for another text where the choice is not given, unless it is empty.
    """

    text: tuple[str, ...]
    choice: tuple[str, ...]
    gsm7: str
    default: str = ""


@record(kw_only=True)
class RateLimit:
    """At most ``calls`` in ``seconds``, for all operations that have the same ``bucket`` together."""

    calls: int
    seconds: int
    bucket: str


@record(kw_only=True)
class Waiter:
    """The final state of the resource that an operation shows (``x-waiter``).

    The property at ``field`` of the result has one of the values of ``until``; if that is empty, the property must
    be present and not empty. If the result has the list ``items``, the condition applies to all of its items
    instead. ``interval`` is the least number of seconds between two requests.
    """

    field: tuple[str, ...]
    interval: int
    until: tuple[str, ...] = ()
    items: str = ""


@record(kw_only=True)
class Operation:
    """All facts of the document about one operation that apply to each of its calls."""

    id: str
    call: str
    tag: str
    method: str
    path: str
    pointer: str
    servers: tuple[Server, ...]
    security: tuple[tuple[str, ...], ...]
    schemes: Mapping[str, SecurityScheme]
    credential_fields: CredentialFields | None = None
    signature: SignatureFields | None = None
    parameters: tuple[Parameter, ...] = ()
    groups: tuple[ParameterGroup, ...] = ()
    body: Body | None = None
    text_encoding: TextEncoding | None = None
    accept: str = "*/*"
    idempotent: bool = False
    """Whether the operation is idempotent."""
    idempotent_if: tuple[str, tuple[str, ...]] | None = None
    """A field of the body, and its values with which the operation is idempotent."""
    done: tuple[str, ...] = ()
    """Codes that report the success of an earlier attempt."""
    outcome_check: OutcomeCheck | None = None
    """The call that shows an unknown outcome."""
    rate_limit: RateLimit | None = None
    deprecated: bool = False
    error_in_success: ErrorInSuccess | None = None
    evidence: Evidence | None = None
    waiter: Waiter | None = None
    parameter_arguments: frozenset[str] = field(init=False, repr=False, compare=False)
    """The arguments that are not part of the body."""

    def __post_init__(self) -> None:
        names = frozenset(parameter.argument for parameter in self.parameters)
        object.__setattr__(self, "parameter_arguments", names)
        for index, parameter in enumerate(self.parameters):
            if not parameter.rule.pointer:
                parameter.rule.pointer = f"{self.pointer}/parameters/{index}/schema"

    @property
    def is_safe(self) -> bool:
        """Whether its method is safe (RFC 9110, 9.2.1)."""
        return self.method in _SAFE
