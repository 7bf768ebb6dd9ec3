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
    """``x-python-default``: the value of the argument when it is not given."""
    has_default: bool = False
    document_default: Any = None
    has_document_default: bool = False
    constraints: tuple[str, ...] = ()
    deprecated: bool = False
    secret: bool = False
    parameter: Parameter | None = None
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What its extensions say, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The request body: the one media type it is sent as, and its rule."""

    media_type: MediaType
    sent_as: str
    required: bool
    spread: bool
    rule: str
    unused: tuple[str, ...]
    """Media types of the document that are not sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsePlan:
    """One declared response: how its body is read and what it becomes."""

    response: Response
    media_type: str | None
    kind: Kind
    type: Type
    nullable: bool

    @property
    def silent(self) -> bool:
        """Whether HTTP gives it no content (RFC 9110, 204 and 205)."""
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
    """A field of a page that is the value of a parameter of the next."""

    parameter: PageParameterPlan
    place: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounterPlan:
    """A parameter that counts pages or items; places are where a page tells how many there are."""

    parameter: PageParameterPlan
    counts: Literal["pages", "items"]
    first: int
    size: str | None
    default_size: int | None
    total_items: tuple[str, ...] | None
    total_pages: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingPlan:
    """The iterator of a list operation. Places in a page are by attribute of the models."""

    iterator: str
    call: str
    """``voice.iter_calls``."""
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
    """One operation with everything its module, its method and its manifest line need."""

    operation: Operation
    arguments: tuple[Argument, ...]
    body: BodyPlan | None
    success: tuple[ResponsePlan, ...]
    errors: tuple[ResponsePlan, ...]
    rules: Mapping[str, str]
    """Pointer of a parameter's schema -> its rule."""
    paging: PagingPlan | None = None
    secret_arguments: tuple[str, ...] = ()
    """Arguments that are secret or may hold a secret, by their Python names."""
    example: Mapping[str, Any] | None = None
    """Arguments of an example call; None where no values that fit the schemas were found."""

    @property
    def call(self) -> str:
        """How it is called: ``sms.send``."""
        return self.operation.call

    @property
    def accept(self) -> str:
        """The ``Accept`` header: what the declared successes are read from."""
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
    """A whole package."""

    api: Api
    package: str
    endpoints: Mapping[str, tuple[EndpointPlan, ...]]
    """By the tag's Python name; only tags that have operations."""
    tags: tuple[Tag, ...]
    models: tuple[ModelPlan, ...]
    schemas: Schemas
    webhooks: tuple[WebhookPlan, ...] = ()
