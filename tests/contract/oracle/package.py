"""A generated package from outside: its manifest, signatures, annotations and docstrings."""

from __future__ import annotations

import ast
import csv
import importlib
import inspect
import re
import sys
import typing
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from oas_runtime.model.model import Model
from oas_runtime.operation import resource


@dataclass(frozen=True)
class Parameter:
    """One parameter of a signature. ``default`` is ``inspect.Parameter.empty`` where it has none."""

    name: str
    annotation: Any
    default: Any
    kind: Any


class Package:
    """A generated package in ``folder``, which also holds its ``MANIFEST.tsv``."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder
        self.name = name
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
        module = importlib.import_module(name)
        self.description = module.__doc__ or ""
        where = Path(inspect.getfile(module)).resolve().parent
        if where != (folder / name).resolve():
            raise ImportError(f"{name} was imported from another folder than {folder.name}/{name}")

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.name}.{name}")

    @cached_property
    def _manifest(self) -> list[str]:
        return (self.folder / "MANIFEST.tsv").read_text("utf-8").splitlines()

    @cached_property
    def rows(self) -> dict[str, dict[str, str]]:
        """Rows of the manifest by operation id."""
        lines = [line for line in self._manifest if not line.startswith("#")]
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["operation_id"]: row for row in rows}

    @cached_property
    def order(self) -> list[tuple[str, str]]:
        return [(row["path"], row["method"]) for row in self.rows.values()]

    @cached_property
    def notes(self) -> list[str]:
        return [line[1:].strip() for line in self._manifest if line.startswith("#")]

    @cached_property
    def models(self) -> dict[str, type]:
        """The exported model classes by name."""
        module = self.module("models")
        models = {name: getattr(module, name) for name in dir(module) if name[:1].isupper()}
        return {n: c for n, c in models.items() if isinstance(c, type) and issubclass(c, Model)}

    @cached_property
    def typed_dicts(self) -> dict[str, type]:
        module = self.module("params")
        return {n: c for n, c in vars(module).items() if typing.is_typeddict(c) and not n.startswith("_")}

    @cached_property
    def names(self) -> dict[str, Any]:
        """What annotations may name that is imported for type checkers only."""
        return {**vars(typing), **self.typed_dicts, **self.models}

    @cached_property
    def operations(self) -> dict[str, Any]:
        """The ``Operation`` of each endpoint module by operation id."""
        return {name: endpoint.operation for name, endpoint in self.endpoints.items()}

    @cached_property
    def endpoints(self) -> dict[str, Any]:
        """The ``Endpoint`` of each endpoint module by operation id."""
        endpoints: dict[str, Any] = {}
        for path in sorted((self.folder / self.name / "api").rglob("*.py")):
            if path.name == "__init__.py":
                continue
            relative = path.relative_to(self.folder / self.name).with_suffix("")
            endpoint = self.module(".".join(relative.parts)).ENDPOINT
            endpoints[endpoint.operation.id] = endpoint
        return endpoints

    @cached_property
    def schemes(self) -> dict[str, Any]:
        schemes: dict[str, Any] = self.module("security").SCHEMES
        return schemes

    def resource(self, tag: str, *, asynchronous: bool) -> type | None:
        """The resource class behind the attribute ``tag`` of a client."""
        module = self.module("resources")
        holder = module.AsyncResources if asynchronous else module.SyncResources
        attribute = inspect.getattr_static(holder, tag, None)
        if attribute is None:
            return None
        target = attribute.make.__annotations__["return"]
        name = target if isinstance(target, str) else target.__name__
        resource: type = getattr(self.module(f"resources.{tag}"), name.rpartition(".")[2])
        return resource

    @cache  # noqa: B019 - a package lives as long as the process that imported it
    def calls(self, *, asynchronous: bool) -> dict[str, Any]:
        """Every public method of every resource by ``tag.method``."""
        module = self.module("resources")
        holder = module.AsyncResources if asynchronous else module.SyncResources
        calls: dict[str, Any] = {}
        for tag, attribute in vars(holder).items():
            if isinstance(attribute, resource):
                holding = self.resource(tag, asynchronous=asynchronous)
                for name, method in vars(holding).items():
                    if inspect.isfunction(method) and not name.startswith("_"):
                        calls[f"{tag}.{name}"] = method
        return calls

    def raw_calls(self, *, asynchronous: bool) -> list[str]:
        """Every method of ``with_raw_response`` of every resource by ``tag.method``."""
        names: list[str] = []
        for tag in {call.partition(".")[0] for call in self.calls(asynchronous=asynchronous)}:
            resource: Any = self.resource(tag, asynchronous=asynchronous)
            raw = resource(SimpleNamespace(raw=None)).with_raw_response
            names += [f"{tag}.{name}" for name in vars(raw) if not name.startswith("_")]
        return names

    def parameters(self, method: Any) -> dict[str, Parameter]:
        """The parameters of a method but ``self``, with their annotations evaluated."""
        hints = self.hints(method)
        return {
            name: Parameter(name, hints.get(name), parameter.default, parameter.kind)
            for name, parameter in inspect.signature(method).parameters.items()
            if name != "self"
        }

    def hints(self, holder: Any) -> dict[str, Any]:
        """Annotations of a function, class or TypedDict, evaluated."""
        return typing.get_type_hints(holder, localns=self.names, include_extras=True)


@cache
def argument_texts(method: Any) -> dict[str, str]:
    """The entries of the ``Args`` section of a docstring by name."""
    section = re.search(r"(?ms)^Args:\n(.*?)(?=^\S|\Z)", inspect.getdoc(method) or "")
    entries = re.split(r"(?m)^ {4}(?=\S)", section[1] if section else "")
    return {name: text for name, _, text in (entry.partition(": ") for entry in entries) if name}


@cache
def attribute_texts(model: type) -> dict[str, str]:
    """The text below each attribute of a class."""
    source = ast.parse(Path(inspect.getfile(model)).read_text("utf-8"))
    body = next(n.body for n in source.body if isinstance(n, ast.ClassDef) and n.name == model.__name__)
    texts: dict[str, str] = {}
    for one, other in pairwise(body):
        match one, other:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=text)):
                texts[name] = str(text)
            case _:
                pass
    return texts
