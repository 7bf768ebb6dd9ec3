"""The process that imports generated code: each module is checked before any of it runs."""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

from .module_purity import side_effects

_MODEL = re.compile(r"^from \.+(?:models\.)?(\w+) import ", re.MULTILINE)


TOO_LONG = "cannot be imported: its models refer to one another in a chain too long for Python to import"
"""What is said of a document, not of the generator."""


class RefusedError(ImportError):
    """A module that must not run; ``problems`` says why."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__("a generated module is refused")
        self.problems = problems


class Checked(MetaPathFinder, Loader):
    """Finds the modules below a folder, and runs them only if they do nothing but define."""

    def __init__(self, folder: Path) -> None:
        self.paths = {_module(path): path for path in _sources(folder)}
        self.sources = {name: (folder / path).read_text("utf-8") for name, path in self.paths.items()}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The specification of a module of the folder."""
        origin = self.paths.get(fullname)
        if origin is None:
            return None
        return spec_from_loader(fullname, self, origin=origin, is_package=origin.endswith("/__init__.py"))

    def exec_module(self, module: ModuleType) -> None:
        """Check the module, then run it. Raises ``RefusedError``."""
        path = self.paths[module.__name__]
        source = self.sources[module.__name__]
        try:
            tree = ast.parse(source, path)
        except (SyntaxError, ValueError) as error:
            raise RefusedError([(path, f"does not compile: {error}")]) from None
        problems = [(path, f"line {n}: {what}") for n, what in side_effects(tree)]
        if problems:
            raise RefusedError(problems)
        exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)


def _sources(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def part(modules: Mapping[str, str], share: int, shares: int) -> list[str]:
    """One of several shares of the modules, given with their sources.

    Modules of a tag (``pkg.api.tag.operation``, ``pkg.resources.tag``) stay together, and with them the
    models that they lead to: a model imported in two processes would be paid for twice.
    """
    tags = {tag: n for n, tag in enumerate(sorted({_tag(name) for name in modules} - {""}))}
    owner = {name: tags[_tag(name)] % shares for name in modules if _tag(name)}
    pending = sorted(owner)
    while pending:
        name = pending.pop()
        for model in _MODEL.findall(modules[name]):
            imported = f"{name.partition('.')[0]}.models.{model}"
            if imported in modules and imported not in owner:
                owner[imported] = owner[name]
                pending.append(imported)
    return [name for n, name in enumerate(modules) if owner.get(name, n % shares) == share]


def _tag(module: str) -> str:
    steps = module.split(".")
    return steps[2] if len(steps) > 2 and steps[1] in ("api", "resources") else ""


def problems_of(folder: Path, share: int, shares: int) -> list[tuple[str, str]]:
    """Import one of several shares of the modules; what is wrong with them."""
    finder = Checked(folder)
    sys.meta_path.insert(0, finder)
    problems: list[tuple[str, str]] = []
    for name in part(finder.sources, share, shares):
        try:
            importlib.import_module(name)
        except RefusedError as error:
            problems.extend(error.problems)
        except RecursionError:
            # Every module before it in the chain would say the same, each after a long time.
            problems.append((finder.paths[name], TOO_LONG))
            break
        except BaseException as error:  # noqa: BLE001 - whatever a module raises is its verdict
            problems.append((finder.paths[name], f"cannot be imported: {type(error).__name__}: {error}"))
    return problems


def work(folder: str, share: str, shares: str) -> None:
    """The whole of the process: import, then tell what was found as JSON on standard output."""
    gc.disable()
    output = os.dup(1)
    os.dup2(2, 1)
    problems = problems_of(Path(folder), int(share), int(shares))
    with os.fdopen(output, "w", encoding="utf-8") as out:
        json.dump(problems, out)
