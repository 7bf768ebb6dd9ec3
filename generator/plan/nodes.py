"""The plan: operations joined with their types, in the form that templates need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..ir.models import Schemas
from ..ir.operations import Api, MediaType, Operation, Parameter, Response, Tag
from ..ir.types import Type
from ..ir.webhooks import Webhook
from .models import ModelPlan

Kind = Literal["json", "text", "bytes", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method: a parameter, a property of a spread body, or the whole body."""

    python: str
    wire: str
    location: str
    type: Type
    nullable: bool
    required: bool
    description: str
    default: Any = None
    """``x-python-default``: the value of an omitted argument."""
    has_default: bool = False
    document_default: Any = None
    has_document_default: bool = False
    constraints: tuple[str, ...] = ()
    deprecated: bool = False
    secret: bool = False
    parameter: Parameter | None = None
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Extension values by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The request body: its media type and its rule."""

    media_type: MediaType
    sent_as: str
    required: bool
    spread: bool
    rule: str
    unused: tuple[str, ...]
    """Other media types of the document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsePlan:
    """One declared response: the kind of its body and the type of its result."""

    response: Response
    media_type: str | None
    kind: Kind
    type: Type
    nullable: bool

    @property
    def silent(self) -> bool:
        """Whether HTTP forbids content (RFC 9110, 204 and 205)."""
        return self.kind == "none" and self.response.status in ("204", "205")


@dataclass(frozen=True, slots=True)
class PageParameterPlan:
    """A query parameter that selects a page."""

    wire: str
    python: str
    kind: Literal["str", "int"]


@dataclass(frozen=True, slots=True)
class PageLinkPlan:
    """The position of the link to the next page, and the parameters that are taken from its query."""

    href: tuple[str, ...]
    parameters: tuple[PageParameterPlan, ...]


@dataclass(frozen=True, slots=True)
class PageFieldPlan:
    """A field of a page with the value of a parameter for the next."""

    parameter: PageParameterPlan
    place: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounterPlan:
    """A parameter that counts pages or items; the places contain the totals."""

    parameter: PageParameterPlan
    counts: Literal["pages", "items"]
    first: int
    size: str | None
    default_size: int | None
    total_items: tuple[str, ...] | None
    total_pages: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingPlan:
    """The iterator of a list operation. Positions in a page are attributes of the models."""

    iterator: str
    call: str
    """The call, such as ``voice.iter_calls``."""
    item: Type
    items: tuple[str, ...]
    link: PageLinkPlan | None
    fields: tuple[PageFieldPlan, ...]
    counter: PageCounterPlan | None

    @property
    def parameters(self) -> tuple[PageParameterPlan, ...]:
        """All parameters that select a page, without duplicates."""
        parameters = [
            *(self.link.parameters if self.link else ()),
            *(page_field.parameter for page_field in self.fields),
        ]
        return tuple(dict.fromkeys([*parameters, *([self.counter.parameter] if self.counter else [])]))


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointPlan:
    """One operation with all data of its module, method and manifest line."""

    operation: Operation
    arguments: tuple[Argument, ...]
    body: BodyPlan | None
    success: tuple[ResponsePlan, ...]
    errors: tuple[ResponsePlan, ...]
    rules: Mapping[str, str]
    """Pointer of a parameter's schema -> its rule."""
    paging: PagingPlan | None = None
    secret_arguments: tuple[str, ...] = ()
    """Arguments that are secret or may contain a secret, by Python name."""
    example: Mapping[str, Any] | None = None
    """Arguments of an example call; None if no valid values were found."""

    @property
    def call(self) -> str:
        """The Python call: ``sms.send``."""
        return self.operation.call

    @property
    def accept(self) -> str:
        """The ``Accept`` header: the media types of the declared successes."""
        wanted = dict.fromkeys(r.media_type for r in self.success if r.media_type is not None)
        return ", ".join(wanted) or "*/*"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPlan:
    """A webhook with the type of its event."""

    webhook: Webhook
    type: Type
    nullable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The plan of a package."""

    api: Api
    package: str
    endpoints: Mapping[str, tuple[EndpointPlan, ...]]
    """Endpoints by the tag's Python name, only for tags with operations."""
    tags: tuple[Tag, ...]
    models: tuple[ModelPlan, ...]
    schemas: Schemas
    webhooks: tuple[WebhookPlan, ...] = ()
