"""What the document says about an operation, as plain data.

A client reads an ``Operation`` to choose a server, to authenticate and to check the arguments, and the
``Endpoint`` beside it to build the request and to decode the response. It knows nothing else about an API.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..model.codes import CodeTable
from ..rules.rule import Rule


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

    ``credential`` names a scheme and the part of the client's credentials for it (``username``, or a claim of
    a bearer token) that is used where the argument is not given. ``accepts_url``: the URL of the
    resource is accepted too.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a success must contain so that it counts as carried out (``x-evidence``).

    One of ``fields`` of the body is a text that is not empty. Beside the statuses and codes of ``unless`` the
    fields name something older; beside any other error they show that the request acted. Without ``fields``
    the codes of ``error_in_success`` alone are evidence.
    """

    fields: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEncoding:
    """A text of the body whose character set another property chooses (``x-text-encoding``).

    ``text`` and ``choice`` are paths into the body. With the choice ``gsm7`` the text can only have characters of
    GSM-7; ``default`` is sent for another text where the choice is not given, unless it is empty.
    """

    text: tuple[str, ...]
    choice: tuple[str, ...]
    gsm7: str
    default: str = ""


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
    text_encoding: TextEncoding | None = None
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
    error_in_success: ErrorInSuccess | None = None
    evidence: Evidence | None = None
