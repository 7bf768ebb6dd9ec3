"""Models: the object schemas of a document, and the facts about each schema by its JSON pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .types import AnyValue, Type

Direction = Literal["request", "response"]

TABLES = frozenset({"_ALIASES", "_CODES", "_JSON_NAMES", "RULE", "_SCALARS", "_SHAPE"})
"""The tables of a model class."""
MEMBERS = TABLES | {"from_dict", "to_dict", "additional_properties", "attribute_names"}
"""The attributes of every model class, beside those of its properties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property of an object schema (``allOf`` merged)."""

    wire: str
    python: str
    type: Type
    required: bool
    nullable: bool
    pointer: str
    description: str = ""
    default: Any = None
    has_default: bool = False
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    secret: bool = False
    """``format: password``, ``writeOnly`` strings or ``x-secret: true``: hidden in every repr."""
    constraints: tuple[str, ...] = ()
    """Limits in words for docstrings, such as ``at most 100``, ``one of 'a', 'b'``."""
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """An object schema with declared properties: one attrs class, one file."""

    name: str
    module: str
    pointer: str
    description: str
    properties: tuple[Property, ...]
    additional: Type | None
    """Type of undeclared properties; None when ``additionalProperties: false``."""
    deprecated: bool = False
    in_request: bool = False
    in_response: bool = False
    component: bool = False
    """Whether it is in ``components/schemas`` (always emitted) instead of an inline schema."""


@dataclass(frozen=True, slots=True)
class SchemaRoot:
    """A schema that an operation uses, and the class name for an inline object."""

    pointer: str
    name: str
    direction: Direction
    spread: bool = False
    """Whether it is a request body whose properties become arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schemas:
    """The result of the stage ``schemas``: types and rules by pointer, models by name."""

    types: Mapping[str, Type]
    """Pointer of every root (and of every component) -> its type."""
    nullable: Mapping[str, bool]
    rules: Mapping[str, str]
    """Pointer of every request root -> the Python expression of its rule (see ``schemas.rules``)."""
    model_rules: Mapping[str, str]
    """Model name -> Python expression of its rule, for models reachable from a request."""
    models: Mapping[str, Model]
    """Every emitted or spread model by name."""
    bodies: Mapping[str, str]
    """Pointer of a spread request body -> name of its Model in ``models``."""
    body_rule: Callable[[str, Mapping[str, str]], str] = field(
        default=lambda pointer, arguments: "", compare=False, repr=False
    )
    """The rule of a spread request body whose arguments have other names: by its pointer and these (wire -> name)."""
    other_names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further class names, with the name of their model."""

    def typed(self, pointer: str | None) -> tuple[Type, bool]:
        """Return the type of a root and whether it may be null; any value without a schema."""
        return (AnyValue(), False) if pointer is None else (self.types[pointer], self.nullable[pointer])


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterFacts:
    """The facts of the schema of a parameter: limits, default, deprecation, whether it is secret."""

    constraints: tuple[str, ...] = ()
    default: Any = None
    has_default: bool = False
    deprecated: bool = False
    secret: bool = False
