"""Which alternatives only constrain the object that is described beside them.

JSON Schema lets a ``oneOf`` or ``anyOf`` stand beside ``properties``. Where its members name no property
of their own, the object stays one object with one type, and the members say what goes with what.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from ...common.json_pointer import is_object

ANNOTATIONS = frozenset(
    {"title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "xml"}
    | {"externalDocs", "summary", "$comment", "$schema"}
)
_KEYWORDS = ANNOTATIONS.union(
    ("type", "required", "properties", "minProperties", "maxProperties", "oneOf", "anyOf", "allOf", "not")
)


def constrains(members: Iterable[Any], names: Collection[str]) -> bool:
    """Whether every member of a oneOf, anyOf or allOf only speaks of the properties ``names``."""
    return all(_constrains(member, names) for member in members)


def _constrains(member: Any, names: Collection[str]) -> bool:
    if not is_object(member) or any(key not in _KEYWORDS and key[:2] != "x-" for key in member):
        return False
    if member.get("type", "object") != "object" or not member.get("properties", {}).keys() <= set(names):
        return False
    inner = (member[keyword] for keyword in ("oneOf", "anyOf", "allOf") if keyword in member)
    return all(constrains(members, names) for members in inner)
