"""Operations of the intermediate representation, read from the effective document.

All text fields are untrusted document text; templates pass them through the escaping filters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .webhooks import Webhook

Location = Literal["path", "query", "header", "cookie"]


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
    """``x-region``: names of the region that this server is for; empty for a plain server."""


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
    """Set if the parameter uses ``content`` (then it is serialised as that media type)."""
    description: str = ""
    deprecated: bool = False
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Extension values by name."""


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
    """The credentials in fields of an operation, with their scheme and location."""

    location: Literal["form", "query"]
    scheme: str
    fields: tuple[tuple[str, str], ...]
    """(credential part, wire name): (("username", "api_key"), ("password", "api_secret"))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    id: str
    python: str
    """Method name on the resource: ``send``. From the naming rule or ``x-python-name``."""
    module: str
    """The endpoint module: snake_case of the operationId."""
    tag: str
    tag_python: str
    """The attribute and package of the tag: ``sms``."""
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
    parameters: tuple[Parameter, ...]
    """Without the credential fields. Sorted: path in path order, then query, header, cookie in document order."""
    body: RequestBody | None
    responses: tuple[Response, ...]
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Extension values by name."""

    @property
    def call(self) -> str:
        """The Python call: ``sms.send``."""
        return f"{self.tag_python}.{self.python}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    name: str
    python: str
    class_name: str
    description: str
    operations: tuple[Operation, ...]
    """Sorted by path, then method; empty for a tag that only the list of tags declares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """The operations of an effective document, and the data that they share."""

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    """Sorted by name."""
    notes: tuple[str, ...] = ()
    """Parts of the document without an effect on the client, in words."""
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Extension values by name."""
    webhooks: tuple[Webhook, ...] = ()
    """Sorted by name."""

    @property
    def operations(self) -> Iterator[Operation]:
        """All operations, tag by tag."""
        for tag in self.tags:
            yield from tag.operations
