"""The TypedDicts of nested request objects, made by datamodel-code-generator: its only caller.

The tool runs in a process of its own that ``Worker`` sets going early, so that it loads while schemas
are read. It is given the models of the intermediate representation, under codes, and types them; names and
keys are ours. What comes back is held against what was asked (see ``rewriter``) before it is used.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any

from ...common.errors import refuse
from ...ir.models import Model, Property, Schemas
from ...ir.types import Array, Literals, Map, ModelRef, Scalar, Type, Union
from .rewriter import codes, sent, write

_BOOT = "from generator.emit.typed_dicts.generator import work; work()"
_NULL: dict[str, Any] = {"type": "null"}
_TEXT: dict[str, Any] = {"type": "string"}
_SCALARS: dict[str, dict[str, Any]] = {
    "str": _TEXT,
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "binary"},
    "null": _NULL,
    "date": {"anyOf": [{"type": "string", "customTypePath": "datetime.date"}, _TEXT]},
    "datetime": {"anyOf": [{"type": "string", "customTypePath": "datetime.datetime"}, _TEXT]},
}


class _Tool:
    """The tool's process: it answers one question after another, each with a line of JSON."""

    def __init__(self) -> None:
        root = str(Path(__file__).resolve().parents[3])
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
        self.owner = os.getpid()
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        self.process = subprocess.Popen(
            [sys.executable, "-c", _BOOT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=tempfile.gettempdir(),
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
            encoding="utf-8",
        )

    def ask(self, question: str) -> tuple[str, str]:
        """The source that answers the question, and the problems where there is none."""
        assert self.process.stdin is not None and self.process.stdout is not None
        with suppress(OSError):  # it has ended, and its errors say why
            self.process.stdin.write(f"{question}\n")
            self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if answer:
            return json.loads(answer), ""
        self.process.wait()
        self._errors.seek(0)
        return "", self._errors.read().strip().rpartition("\n")[2] or "it does not say why"

    def end(self) -> None:
        """End the process. Safe to call twice."""
        if self.process.poll() is None:
            self.process.kill()
        with suppress(OSError):
            self.process.communicate()
        self._errors.close()


_idle: list[_Tool] = []
"""The process of an earlier build of this program, which has the tool loaded."""


@atexit.register
def end_idle() -> None:
    """End the process that waits for another build."""
    while _idle:
        tool = _idle.pop()
        if tool.owner == os.getpid():
            tool.end()


def _tool() -> _Tool:
    while _idle:
        tool = _idle.pop()
        if tool.owner == os.getpid() and tool.process.poll() is None:
            return tool
    return _Tool()


class Worker:
    """The tool for one build: feed it once, then ask for the result. It leaves no process that is at work."""

    def __init__(self) -> None:
        self._tool = _tool()
        self._thread: Thread | None = None
        self._models: dict[str, Model] = {}
        self._codes: dict[str, str] = {}
        self._answer: tuple[str, str] | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def feed(self, schemas: Schemas) -> None:
        """Hand over the models that stand inside of requests. The tool goes on by itself."""
        self._models = {name: schemas.models[name] for name in sorted(schemas.model_rules)}
        self._codes = {name: f"M{index}E" for index, name in enumerate(self._models)}
        asked = {self._codes[name]: self._object(model) for name, model in self._models.items()}
        self._thread = Thread(target=self._ask, args=(json.dumps(asked),), daemon=True)
        self._thread.start()

    def result(self) -> str:
        """The source of ``params.py``, unformatted. Raises ``GeneratorError`` unless it is exactly right."""
        if self._thread is None:
            raise RuntimeError("the worker was not fed")
        self._thread.join()
        source, problems = self._answer or ("", "it gave no answer")
        if problems:
            message = f"datamodel-code-generator failed: {problems}"
            advice = (
                "Install the pinned version of it; if that is what runs, write the schemas in plainer terms."
            )
            refuse("#/components/schemas", message, advice)
        return write(source, self._models, {code: name for name, code in self._codes.items()})

    def close(self) -> None:
        """Keep the process for another build, or end it where it is still at work. Safe to call twice."""
        at_work = self._thread is not None and self._answer is None
        failed = self._answer is not None and bool(self._answer[1])
        if self._tool in _idle:
            return
        if at_work or failed or _idle:
            self._tool.process.kill()
            if self._thread is not None:
                self._thread.join()
            self._tool.end()
        else:
            _idle.append(self._tool)

    def _ask(self, question: str) -> None:
        self._answer = self._tool.ask(question)

    def _object(self, model: Model) -> dict[str, Any]:
        properties = dict(zip(codes(model), sent(model), strict=True))
        return {
            "type": "object",
            "properties": {code: self._property(prop) for code, prop in properties.items()},
            "required": [code for code, prop in properties.items() if prop.required],
        }

    def _property(self, prop: Property) -> dict[str, Any]:
        schema = self._schema(prop.type)
        return {"anyOf": [schema, _NULL]} if prop.nullable and schema is not _NULL else schema

    def _schema(self, type_: Type) -> dict[str, Any]:
        if isinstance(type_, Scalar):
            return _SCALARS[type_.kind]
        if isinstance(type_, Literals):
            return {"enum": list(type_.values)}
        if isinstance(type_, Array):
            return {"type": "array", "items": self._schema(type_.item)}
        if isinstance(type_, Map):
            return {"type": "object", "additionalProperties": self._schema(type_.value) or True}
        if isinstance(type_, ModelRef):
            return {"$ref": f"#/components/schemas/{self._codes[type_.name]}"}
        if isinstance(type_, Union):
            return {"anyOf": [self._schema(member) for member in type_.members]}
        return {}


def work() -> None:
    """The process: a line of schemas from standard input, a line with the source of their TypedDicts back."""
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what else is printed is no answer
    _source(
        {"E": {"type": "object", "properties": {"a": {"type": "string"}}}}
    )  # loads the tool's parts early
    for line in sys.stdin:
        asked: Mapping[str, Any] = json.loads(line)
        output.write(json.dumps(_source(asked) if asked else "") + "\n")
        output.flush()


def _source(schemas: Mapping[str, Any]) -> str:
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType, OpenAPIScope
    from datamodel_code_generator.format import Formatter

    source = generate(
        {
            "openapi": "3.1.0",
            "info": {"title": "", "version": ""},
            "paths": {},
            "components": {"schemas": schemas},
        },
        input_file_type=InputFileType.OpenAPI,
        openapi_scopes=[OpenAPIScope.Schemas],
        output_model_type=DataModelType.TypingTypedDict,
        target_python_version=PythonVersion.PY_311,
        special_field_name_prefix="",
        formatters=[Formatter.BUILTIN],
        allow_remote_refs=False,
        disable_timestamp=True,
        enum_field_as_literal=LiteralType.All,
        use_standard_collections=True,
        use_generic_container_types=True,
        use_union_operator=True,
    )
    if not isinstance(source, str):
        raise TypeError(f"one module was expected, not {type(source).__name__}")
    return source
