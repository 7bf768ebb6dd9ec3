"""The static description of an operation: what the document says of it, as plain data.

An endpoint module holds one ``Operation`` and one ``Endpoint``. A client reads them to route, to
authenticate and to understand the answer; it needs to know nothing else about an API.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Concatenate, Generic, Literal, ParamSpec, Protocol, TypeVar

from .hidden import hiding

if TYPE_CHECKING:
    from .codes import IntCode, StrCode
    from .paging import AsyncPager, Pager, Paging
    from .request import Reject, Request
    from .rules import Rule

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable of a server URL template, with its default and, where limited, its values."""

    name: str
    default: str
    enum: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """A server of the document; ``url`` is the template as the document writes it.

    ``regions`` are the names of the region that it is the alternative for; the first server of an
    operation has none.
    """

    url: str
    variables: tuple[ServerVariable, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A security scheme of the document (OpenAPI ``components/securitySchemes``)."""

    name: str
    type: str
    scheme: str = ""
    location: str = ""
    parameter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialFields:
    """Fields of the operation itself that carry a scheme's credentials.

    ``fields`` pairs a part of the credential with a wire name: ``(("username", "api_key"), ...)``.
    """

    location: Literal["form", "query"]
    scheme: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFields:
    """Fields of the form that stand in for a secret: whose signature it is, of when, and the signature.

    ``username`` holds the user name of ``scheme``.
    """

    scheme: str
    username: str
    timestamp: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter outside the body. ``name`` is the wire name, ``argument`` the Python one.

    ``credential`` names a scheme and the part of the client's credentials for it (``username``) that stand
    in where the argument is not given. ``accepts_url`` says that the URL of the thing is taken too.
    """

    name: str
    argument: str
    location: Literal["path", "query", "header", "cookie"]
    rule: Rule
    required: bool = False
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False
    media_type: str | None = None
    credential: tuple[str, str] | None = None
    accepts_url: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterGroup:
    """What query parameters, by wire name, need of one another (``x-parameter-groups``).

    Exactly one of ``one_of`` has to be given; where ``given`` is given, ``needs`` have to be.
    """

    one_of: tuple[str, ...] = ()
    given: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is written (OpenAPI ``encoding``)."""

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The request body.

    ``spread`` says that the properties of an object are the arguments of the call (``arguments`` maps
    wire names to them); otherwise the argument ``body`` is the whole body.
    """

    media_type: str
    rule: Rule
    required: bool = False
    spread: bool = False
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    encoding: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """How a success (2xx) of the operation says no in its body.

    ``code`` is the property that decides: of every object in the array ``parts``, where that is named, else
    of the body. Codes in ``success`` mean success and all others do not; where it is empty, a number is an
    error and a word is none. ``text``, ``id`` and ``price`` are properties beside the code: why, what was
    accepted, and for how much. ``table`` is the class of ``codes`` that explains the code.
    """

    code: str
    success: tuple[str, ...]
    table: str
    parts: str = ""
    text: str = ""
    id: str = ""
    price: str = ""

    def codes(self) -> type[IntCode] | type[StrCode]:
        """The table, loaded when it is first asked for."""
        from .codes import table

        return table(self.table)


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """At most ``calls`` in ``seconds``, for all operations that have the same ``bucket`` together."""

    calls: int
    seconds: int
    bucket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Everything the document says about one operation that holds for each of its calls."""

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
    accept: str = "*/*"
    idempotent: bool = False
    """Repeating it changes nothing more."""
    idempotent_if: tuple[str, tuple[str, ...]] | None = None
    """A field of the body, and its values with which repeating it changes nothing more."""
    done: tuple[str, ...] = ()
    """Codes by which a repetition is told that the first one was carried out."""
    outcome_check: str = ""
    """The call that tells what became of one whose outcome is unknown: ``voice.list_calls``."""
    rate_limit: RateLimit | None = None
    deprecated: bool = False
    rejection: Rejection | None = None

    def concealed(self, arguments: Mapping[str, Any]) -> Iterator[str]:
        """The texts among the arguments of a call that must not be seen, whoever repeats them."""
        from .secrets import concealed

        return concealed(self, arguments)

    @property
    def hiding(self) -> bool:
        """Whether no value of any call may be seen (see ``hidden``)."""
        return hiding()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Generic[T_co]):
    """A declared response.

    ``status`` is a code, a range (``2XX``) or ``default``. ``kind`` says how the body becomes the
    value that ``decode`` is given: ``json`` (also decoded from XML), ``text``, ``bytes``, or ``none`` where
    the document declares no body (what arrives is handed on as it is).
    """

    status: str
    media_type: str | None = None
    kind: Literal["json", "text", "bytes", "none"] = "none"
    decode: Callable[[Any], T_co]
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint(Generic[P, T]):
    """An operation with its two halves: build a request, understand a response."""

    operation: Operation
    build: Callable[Concatenate[Reject | None, P], Request]
    success: tuple[Response[T], ...]
    errors: tuple[Response[Any], ...] = ()


class Limits(Protocol):
    """Time limits in seconds; ``deadline`` is for the whole call."""

    @property
    def connect(self) -> float: ...
    @property
    def read(self) -> float: ...
    @property
    def write(self) -> float: ...
    @property
    def pool(self) -> float: ...
    @property
    def deadline(self) -> float: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """What one call may ask beyond the operation's arguments.

    ``timeout`` bounds the whole call, in seconds, or gives all its limits. ``extra_headers``, ``extra_query`` and
    ``extra_body`` add what the document does not know; ``extra_body`` needs a form or JSON object
    body. ``validate=False`` sends the arguments unchecked. ``servers`` re-routes this call;
    ``region`` chooses among the servers of an operation that has one for each region.
    ``raise_on_rejection=False`` returns the result of a success that says no in place of raising.
    ``max_retries`` says how often it may be tried again.
    """

    timeout: float | Limits | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    extra_query: Mapping[str, str | int | float | bool | Sequence[str]] = field(
        default_factory=dict[str, str | int | float | bool | Sequence[str]], repr=False
    )
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    validate: bool | None = None
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    region: str | None = None
    raise_on_rejection: bool | None = None
    max_retries: int | None = None


class RawResponse(Protocol[T_co]):
    """A response with its outer side: status, headers and body beside the decoded result."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...
    @property
    def result(self) -> T_co: ...


class SyncCaller(Protocol):
    """What a resource needs of a client: to send one call and return its typed result."""

    def call(
        self, endpoint: Endpoint[P, T], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> T: ...

    def iterate(
        self, paging: Paging[P, T, Item], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> Pager[Item, T]:
        """The items of a list, page after page. Nothing is sent before the first is asked for."""
        ...

    @property
    def raw(self) -> SyncCaller:
        """The same client, answering with ``RawResponse`` in place of the bare result."""
        ...


class AsyncCaller(Protocol):
    """``SyncCaller`` for ``asyncio`` and ``trio``."""

    async def call(
        self, endpoint: Endpoint[P, T], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> T: ...

    def iterate(
        self, paging: Paging[P, T, Item], options: RequestOptions | None, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPager[Item, T]:
        """The items of a list, page after page. Nothing is sent before the first is asked for."""
        ...

    @property
    def raw(self) -> AsyncCaller:
        """The same client, answering with ``RawResponse`` in place of the bare result."""
        ...
