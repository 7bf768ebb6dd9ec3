"""The rules that a request must obey before it is sent: one class for each kind of schema."""

from __future__ import annotations

from .conditional import Case, Cases
from .object import AllOf, AnyOf, Array, Not, Nullable, Object, OneOf, Ref, Secret
from .rule import Rule
from .scalar import (
    AnyValue,
    Boolean,
    Bytes,
    Const,
    Date,
    DateTime,
    Enum,
    Integer,
    Null,
    Number,
    PhoneNumber,
    ReadOnly,
    String,
)

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
