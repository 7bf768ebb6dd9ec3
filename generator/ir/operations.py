"""Operations of the intermediate representation, read from the effective document.

All text fields are untrusted document text; templates pass them through the escaping filters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .webhooks import Webhook

Location = Literal["path", "query", "header", "cookie"]


CredentialLocation = Literal["form", "query", "header", "none"]


@dataclass(frozen=True, slots=True)
class ServerVariable:
    name: str
    default: str
    enum: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """A server object; ``url`` is the template as written."""

    url: str
    variables: tuple[ServerVariable, ...] = ()
    description: str = ""
    regions: tuple[str, ...] = ()
    """``x-region``: names of the region this server is the alternative for; empty for a plain server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    name: str
    type: str
    """``http``, ``apiKey``, ``oauth2``, ``openIdConnect`` or ``mutualTLS``."""
    scheme: str = ""
    location: str = ""
    parameter: str = ""
    description: str = ""
    credential_fields: tuple[tuple[str, str], ...] = ()
    """``x-credential-fields``: (credential part, field name), such as (("username", "api_key"), ...)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    wire: str
    python: str
    location: Location
    pointer: str
    schema_pointer: str
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    """Set when the parameter uses ``content`` (then serialised as that media type)."""
    description: str = ""
    deprecated: bool = False
    accepts_url: bool = False
    """``x-accepts-url``: the whole URL of the thing is taken too, where its host is a server's."""
    credential: tuple[str, str] | None = None
    """``x-credential``: the scheme, and the part of its credentials, that stand in where it is not given."""
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """One entry of a media type's ``encoding``."""

    property: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    media_type: str
    pointer: str
    schema_pointer: str | None
    encoding: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    pointer: str
    required: bool
    media_types: tuple[MediaType, ...]
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    name: str
    schema_pointer: str | None
    required: bool
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    status: str
    """``200``, ``2XX`` or ``default``."""
    pointer: str
    media_types: tuple[MediaType, ...]
    headers: tuple[Header, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialFields:
    """Where the operation itself declares credentials, and which scheme's parts they are."""

    location: Literal["form", "query"]
    scheme: str
    fields: tuple[tuple[str, str], ...]
    """(credential part, wire name): (("username", "api_key"), ("password", "api_secret"))."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Whether an operation may be repeated once it may have acted (see ``retries.py``)."""

    kind: Literal["safe", "idempotent", "never"]
    field: str = ""
    values: tuple[str, ...] = ()
    """Where ``field`` is set: only when that field of the body has one of these values."""
    done: tuple[str, ...] = ()
    """Codes of ``x-error-in-200`` by which a repetition is told that the first one was carried out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFields:
    """``x-signature``: form fields that stand in for a secret; the key is the user name of ``scheme``."""

    scheme: str
    username: str
    timestamp: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounter:
    """``counter`` of ``x-pagination``: a query parameter that counts pages or items."""

    parameter: str
    counts: Literal["pages", "items"]
    first: int
    total_items: str | None = None
    total_pages: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """``x-pagination``: how a list goes on. Places in a page are JSON pointers into the response body."""

    pointer: str
    items: str
    size: str | None = None
    """The query parameter with the number of items of a page."""
    href: str | None = None
    """Where the link to the next page stands."""
    carried: tuple[str, ...] = ()
    """The query parameters that are taken from the link."""
    fields: tuple[tuple[str, str], ...] = ()
    """(query parameter, place): fields of a page that are parameters of the next."""
    counter: PageCounter | None = None
    python: str | None = None
    """``x-python-name``: the name of the iterator, where the rule's is not wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """``x-error-in-200``: which field of a success says no, and which code table explains it."""

    code: str
    """Property that holds the code: of each part where there are parts, else of the body."""
    success: tuple[str, ...]
    """Codes that mean success; empty where a number is an error and a word is none."""
    table: str
    """Name of the code table."""
    parts: str = ""
    """Property that holds the parts, an array; empty where the body as a whole is refused."""
    text: str = ""
    """Property beside the code that says why."""
    id: str = ""
    """Property beside the code that names what was accepted."""
    price: str = ""
    """Property beside the code that says what was charged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code of a table."""

    value: int | str
    member: str
    """Name of the enum member."""
    meaning: str = ""
    retry: str | None = None
    advice: str = ""
    final: bool | None = None
    http_status: int | None = None
    aliases: tuple[str, ...] = ()
    note: str = ""
    """For its documentation only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTable:
    """A table of ``x-code-tables``: one enum, one module."""

    name: str
    module: str
    class_name: str
    numeric: bool
    description: str
    unknown: str
    """What to make of a code that is not in the table."""
    codes: tuple[Code, ...]

    @property
    def base(self) -> str:
        """The class of the support module that it is an enum of."""
        return "IntCode" if self.numeric else "StrCode"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterGroup:
    """What query parameters need of one another (see ``parameter_groups.py``)."""

    one_of: tuple[str, ...] = ()
    """Exactly one of these has to be given."""
    given: str = ""
    needs: tuple[str, ...] = ()
    """Where ``given`` is given, these have to be."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most ``calls`` in ``seconds``, for all operations of the bucket together (see ``rate_limits.py``)."""

    calls: int
    seconds: int
    bucket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    id: str
    python: str
    """Method name on the resource: ``send``. From the naming rule or ``x-python-name``."""
    module: str
    """Module name of the endpoint: snake_case of the operationId."""
    tag: str
    tag_python: str
    """Attribute and package name of the tag: ``sms``."""
    method: str
    """Upper case."""
    path: str
    pointer: str
    servers: tuple[Server, ...]
    """By precedence: the operation's, else the path item's, else the document's."""
    security: tuple[tuple[str, ...], ...]
    """Alternatives (OR) of schemes needed together (AND); an empty alternative is anonymous."""
    security_scopes: Mapping[str, tuple[str, ...]]
    credential_fields: CredentialFields | None
    signature: SignatureFields | None
    parameters: tuple[Parameter, ...]
    """Without the credential fields. Sorted: path in path order, then query, header, cookie in document order."""
    groups: tuple[ParameterGroup, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    retry: Retry
    outcome_check: str = ""
    """The call that tells what became of one whose outcome is unknown: ``voice.list_calls``; or empty."""
    rate_limit: RateLimit | None = None
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    pagination: Pagination | None = None
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    rejection: Rejection | None = None
    """How a success says no (``x-error-in-200``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    name: str
    python: str
    class_name: str
    description: str
    operations: tuple[Operation, ...]
    """Sorted by path, then method; empty for a tag that only the document's list names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """What ``operations.py`` reads from the effective document."""

    title: str
    version: str
    description: str
    openapi: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    """Sorted by name."""
    notes: tuple[str, ...] = ()
    """What the document says beyond what a client does, in words."""
    code_tables: tuple[CodeTable, ...] = ()
    """Sorted by name."""
    webhooks: tuple[Webhook, ...] = ()
    """Sorted by name."""

    @property
    def operations(self) -> Iterator[Operation]:
        """Every operation, tag by tag."""
        for tag in self.tags:
            yield from tag.operations
