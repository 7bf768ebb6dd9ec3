"""The rules that a request must obey before it is sent: one class for each kind of schema."""

from __future__ import annotations

from .combined import AllOf, AnyOf, Not, OneOf, Ref
from .conditional import Case, Cases
from .object import Array, Nullable, Object, Secret
from .rule import Rule
from .scalar import (
    AnyValue,
    Boolean,
    Const,
    Enum,
    Integer,
    Null,
    Number,
    ReadOnly,
)
from .text import Bytes, Date, DateTime, PhoneNumber, String

__all__ = [
    "AllOf",
    "AnyOf",
    "AnyValue",
    "Array",
    "Boolean",
    "Bytes",
    "Case",
    "Cases",
    "Const",
    "Date",
    "DateTime",
    "Enum",
    "Integer",
    "Not",
    "Null",
    "Nullable",
    "Number",
    "Object",
    "OneOf",
    "PhoneNumber",
    "ReadOnly",
    "Ref",
    "Rule",
    "Secret",
    "String",
]
