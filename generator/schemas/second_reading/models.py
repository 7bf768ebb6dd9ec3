"""Writes models for openapi-python-client: in its plain form, with codes instead of names."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..model_names import Declaration
from ..opc_schemas import OpcSchemas, are_mergeable
from ..resolved import ResolvedSchema

LOOSE = "LooseE"
"""The code of the model whose properties are schemas other than models."""
Written = dict[str, dict[str, Any]]
"""Schemas by the codes of their models."""


class OpcModels:
    """Writes models and other schemas for the library."""

    def __init__(self, opc_schemas: OpcSchemas) -> None:
        self.model_names = opc_schemas.model_names
        self.opc_schemas = opc_schemas
        models = self.model_names.models()
        self.codes = {name: f"M{index}E" for index, (name, _) in enumerate(models)}
        """The library receives codes instead of names, so no name can be changed or collide."""
        self.names = {code: name for name, code in self.codes.items()}
        self.by_name = dict(models)

    def write(self, names: Iterable[str]) -> tuple[Written, dict[str, str]]:
        """Return models, after the models they include by ``allOf``, and the codes of their properties."""
        full: Written = {}
        codes: dict[str, str] = {}
        for name in names:
            self._add(name, full, codes)
        return full, codes

    def write_loose(self, plain: Iterable[dict[str, Any]]) -> Written:
        """Return schemas other than models in plain form: properties ``p0``, ``p1`` ... of one model."""
        properties = {f"p{index}": self._code_references(schema) for index, schema in enumerate(plain)}
        return {LOOSE: {"type": "object", "properties": properties}}

    def _add(self, name: str, full: Written, codes: dict[str, str]) -> None:
        code = self.codes[name]
        if code in full:
            return
        resolved = self.by_name[name]
        for base in resolved.bases:
            self._add(self.model_names.name(base), full, codes)
        parts: list[dict[str, Any]] = [
            self._reference(self.model_names.name(base)) for base in resolved.bases
        ]
        if self._is_refining(resolved):
            full[code] = self._flat(resolved, codes)
            return
        merged = len(resolved.bases) + len(resolved.inlines) > 1
        known = {
            (declaration.wire, json.dumps(self._plain(declaration)))
            for base in (resolved.bases if merged else ())
            for held in self.model_names.properties(base).values()
            for declaration in held
        }
        for inline in resolved.inlines:
            written: dict[str, dict[str, Any]] = {}
            for declaration in sorted(self.model_names.own(inline), key=lambda declaration: declaration.wire):
                plain = self._plain(declaration)
                key = (declaration.wire, json.dumps(plain)) if merged else None
                if key not in known:  # The library mistakes a repeated object for another one.
                    written[_code(declaration.wire, codes)] = plain
                if key is not None:
                    known.add(key)
            parts.append({"type": "object", "properties": written})
        undeclared = [wire for wire, held in self.model_names.properties(resolved).items() if held[0].implied]
        parts.append({"type": "object", "properties": {_code(wire, codes): {} for wire in undeclared}})
        limit = self.model_names.additional(resolved)
        rest = limit if isinstance(limit, bool) else self._coded(self.model_names.resolver.at(limit))
        full[code] = {
            "type": "object",
            "allOf": parts,
            "required": [_code(wire, codes) for wire in resolved.required],
            "additionalProperties": rest,
        }

    def _is_refining(self, model: ResolvedSchema) -> bool:
        """Whether a property of the model or of its bases has types that the library cannot merge."""
        for held in self.model_names.properties(model).values():
            if len(held) == 1:
                continue
            schemas = [self.model_names.resolver.at(one.pointer, one.schema) for one in held]
            distinct = {json.dumps(self.opc_schemas.plain(one)): one for one in schemas}
            if len(distinct) > 1 and not are_mergeable(distinct.values()):
                return True
        return False

    def _flat(self, model: ResolvedSchema, codes: dict[str, str]) -> dict[str, Any]:
        """Return the model with all its properties inlined, each with one type."""
        properties: dict[str, Any] = {}
        for wire, held in self.model_names.properties(model).items():
            (*_, last) = self.opc_schemas.distinct(held)
            properties[_code(wire, codes)] = self._coded(last)
        limit = self.model_names.additional(model)
        rest = limit if isinstance(limit, bool) else self._coded(self.model_names.resolver.at(limit))
        required = [_code(wire, codes) for wire in model.required]
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": rest,
        }

    def _plain(self, declaration: Declaration) -> dict[str, Any]:
        return self._coded(self.model_names.resolver.at(declaration.pointer, declaration.schema))

    def _coded(self, resolved: ResolvedSchema) -> dict[str, Any]:
        return self._code_references(self.opc_schemas.plain(resolved))

    def _code_references(self, plain: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in plain:
            return self._reference(plain["$ref"])
        for key in ("items", "additionalProperties"):
            if isinstance(plain.get(key), dict):
                plain[key] = self._code_references(plain[key])
        if "oneOf" in plain:
            plain["oneOf"] = [self._code_references(member) for member in plain["oneOf"]]
        return plain

    def _reference(self, name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{self.codes[name]}"}


def _code(wire: str, codes: dict[str, str]) -> str:
    return codes.setdefault(wire, f"p{len(codes)}")
