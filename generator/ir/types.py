"""The types of the intermediate representation: the Python types of the values of a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ScalarKind = Literal["str", "int", "float", "bool", "date", "datetime", "bytes", "null"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """One JSON scalar. ``bytes`` is ``format: binary``; ``str`` covers every other string format."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class Literals:
    """An enum or const: closed in requests, open in responses. Order as in the document."""

    values: tuple[str | int | float | bool | None, ...]


@dataclass(frozen=True, slots=True)
class Array:
    item: Type


@dataclass(frozen=True, slots=True)
class Map:
    """An object without declared properties; ``value`` is ``AnyValue`` when it is free-form."""

    value: Type


@dataclass(frozen=True, slots=True)
class ModelRef:
    name: str


@dataclass(frozen=True, slots=True)
class Union:
    """``oneOf``/``anyOf``/type arrays. ``mapping`` is discriminator value -> model name."""

    members: tuple[Type, ...]
    discriminator: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Any JSON value: an empty schema."""


Type = Scalar | Literals | Array | Map | ModelRef | Union | AnyValue
