"""Whether a schema allows null, considering all of its keywords."""

from __future__ import annotations

from typing import Any

from ...common.json_pointer import child
from ...common.json_values import is_object
from ..resolver import Resolver


class Nulls:
    """The nullability of the schemas of one document."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self._known: dict[str, bool] = {}

    def allowed(self, pointer: str, schema: Any) -> bool:
        """Whether the schema allows null according to all its keywords."""
        known = self._known.get(pointer)
        if known is None:
            self._known[pointer] = False  # Schemas defined by themselves are refused elsewhere.
            known = self._known[pointer] = self._allowed(pointer, schema)
        return known

    def _allowed(self, pointer: str, schema: Any) -> bool:
        if not is_object(schema):
            return schema is True
        self.resolver.at(pointer, schema)
        if not self.resolver.modern and schema.get("nullable") is True:
            return True
        types = schema.get("type", "null")
        values = [schema["const"]] if "const" in schema else schema.get("enum", [None])
        if "null" not in ([types] if isinstance(types, str) else types) or None not in values:
            return False
        if "$ref" in schema:
            target = self.resolver.target(schema)
            if not self.allowed(target, self.resolver.raw(target)):
                return False
        held = {
            keyword: [
                self.allowed(child(pointer, keyword, index), part)
                for index, part in enumerate(schema[keyword])
            ]
            for keyword in ("allOf", "oneOf", "anyOf")
            if keyword in schema
        }
        if not all(held.get("allOf", [])) or held.get("oneOf", [True]).count(True) != 1:
            return False
        forbidden = "not" in schema and self.allowed(child(pointer, "not"), schema["not"])
        implied = not schema.get("type") and ("properties" in schema or "items" in schema)
        return any(held.get("anyOf", [True])) and not forbidden and not implied
