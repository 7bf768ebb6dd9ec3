"""Requests types from openapi-python-client and compares each of them with the resolved schema.

The library types its input and merges ``allOf``; it names nothing, and none of its objects leaves its process. It
copies its dictionaries for each schema, which takes quadratic time; therefore models are passed in small batches,
in which models that are only referenced are empty. A different type stops the build, and so does each error of the
library.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from types import TracebackType
from typing import Any

from ...common.errors import GeneratorError, Problem, refuse
from ...common.json_values import as_list
from ...common.library_process import LibraryProcessError, Question
from ...ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type, Union
from ..model_names import Declaration
from ..opc_schemas import OpcSchemas
from ..resolved import ResolvedSchema
from .models import LOOSE, OpcModels, Written

LIBRARY = "generator.schemas.second_reading.library"
BATCH = 60
"""The number of models in a batch: enough to share its overhead, few enough for linear time."""

ModelTypes = tuple[dict[str, Type], Type | None]
"""Types of the properties of a model by wire name, and of its additional ones."""


class SecondReading:
    """Starts the library on some models and other schemas. A context manager."""

    def __init__(self, opc_schemas: OpcSchemas, models: Sequence[str], pointers: Iterable[str]) -> None:
        self.model_names = opc_schemas.model_names
        self.opc_schemas = opc_schemas
        self.opc_models = OpcModels(opc_schemas)
        self._models = [models[start : start + BATCH] for start in range(0, len(models), BATCH)]
        written = [self.opc_models.write(names) for names in self._models]
        self._codes = [codes for _, codes in written]
        same: dict[str, list[ResolvedSchema]] = {}
        for resolved in map(self.model_names.resolver.at, pointers):
            if resolved.kind != "model":
                same.setdefault(json.dumps(self.opc_schemas.plain(resolved)), []).append(resolved)
        keys = list(same)
        parts = [keys[start : start + BATCH] for start in range(0, len(keys), BATCH)]
        self._loose = [[same[key] for key in part] for part in parts]
        self._asked = [full for full, _ in written]
        self._asked += [self.opc_models.write_loose(map(json.loads, part)) for part in parts]
        self._question = Question(LIBRARY, self._asked) if self._asked else None

    def __enter__(self) -> SecondReading:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._question is not None:
            self._question.__exit__(kind, error, trace)

    def model(self, name: str) -> ModelTypes:
        """Return the types of a model. Raises ``GeneratorError`` for any difference."""
        return self._read[name]

    def compare(self) -> None:
        """Wait for the library. Raises ``GeneratorError`` if a type differs from the resolved schema."""
        self._read  # noqa: B018

    @cached_property
    def _read(self) -> dict[str, ModelTypes]:
        replies = iter(self._replies())
        read: dict[str, ModelTypes] = {}
        for names, codes in zip(self._models, self._codes, strict=True):
            reply = next(replies)
            for name in names:
                read[name] = self._model(name, reply[self.opc_models.codes[name]], codes)
        for part in self._loose:
            properties = next(replies)[LOOSE]["properties"]
            for index, schemas in enumerate(part):
                type_ = self._type(properties[f"p{index}"])
                for resolved in schemas:
                    self.opc_schemas.settle(type_, resolved)
        return read

    def _replies(self) -> list[dict[str, Any]]:
        """Yield the types of each batch from the library."""
        if self._question is None:
            return []
        try:
            replies: list[Any] = self._question.reply()
        except LibraryProcessError as error:
            raise GeneratorError([error.problem("openapi-python-client")]) from None
        for full, reply in zip(self._asked, replies, strict=True):
            if isinstance(reply, list):
                raise GeneratorError(self._problem(full, text) for text in as_list(reply))
        return replies

    def _problem(self, full: Written, text: str) -> Problem:
        """Return a problem of the library, with names in place of codes."""
        names = self.opc_models.names
        codes = re.findall(r"M\d+E", text) or [code for code in full if code in names]
        known = [names[code] for code in codes if code in names]
        pointer = self.opc_models.by_name[known[0]].pointer if known else "#/components/schemas"
        named = re.sub(r"M\d+E", lambda match: names.get(match[0], match[0]), text)
        message = f"openapi-python-client refuses the schema: {' '.join(named.split())}"
        return Problem(pointer, message, "Simplify the schema in an overlay.")

    def _model(self, name: str, reply: Mapping[str, Any], codes: Mapping[str, str]) -> ModelTypes:
        resolved = self.opc_models.by_name[name]
        properties = reply["properties"]
        expected = self.model_names.properties(resolved)
        wires = {codes[wire]: wire for wire in expected}
        if properties.keys() != wires.keys():
            lost = ", ".join(sorted(wires[code] for code in wires.keys() - properties.keys()))
            refuse(resolved.pointer, f"openapi-python-client loses properties: {lost}", "Write them plainer.")
        types = {
            wire: self._settle(self._type(properties[code]), expected[wire]) for code, wire in wires.items()
        }
        limit = self.model_names.additional(resolved)
        if isinstance(limit, str):
            inner = self.model_names.resolver.at(limit)
            return types, self.opc_schemas.settle(self._type(reply["additional"]), inner)
        return types, AnyValue() if limit else None

    def _settle(self, read: Type, held: list[Declaration]) -> Type:
        """Return the type of a property: of its only declaration, or of the narrowest of several."""
        first, *others = self.opc_schemas.distinct(held)
        for resolved in reversed(others):
            with suppress(GeneratorError):
                return self.opc_schemas.settle(read, resolved)
        return self.opc_schemas.settle(read, first)

    def _type(self, read: Mapping[str, Any]) -> Type:
        """Decode a type from the library's process."""
        match read:
            case {"model": code}:
                return ModelRef(self.opc_models.names[code])
            case {"map": value}:
                return Map(self._type(value))
            case {"list": item}:
                return Array(self._type(item))
            case {"values": values}:
                return Literals(tuple(values))
            case {"union": alternatives}:
                members = tuple(dict.fromkeys(map(self._type, alternatives)))
                return members[0] if len(members) == 1 else Union(members)
            case {"scalar": kind}:
                return Scalar(kind)
            case _:
                return AnyValue()
