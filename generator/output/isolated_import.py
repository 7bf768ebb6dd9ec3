"""The process that imports generated code; it checks each module before any code of it runs."""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

from .module_purity import side_effects

TOO_LONG = "cannot be imported: the chain of references between its models is too long for Python"
"""The document is the cause, not the generator."""
Problems = list[tuple[str, str]]
"""Path and description of each problem."""


class RefusedError(ImportError):
    """A module must not run; ``problems`` contains the reasons."""

    def __init__(self, problems: Problems) -> None:
        super().__init__("a generated module is refused")
        self.problems = problems


class Checked(MetaPathFinder, Loader):
    """An importer for the modules of a folder; it runs only modules without side effects."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.paths: dict[str, str] = {}
        """Module -> its path below the folder."""
        self._too_long = False

    def add(self, paths: Iterable[str]) -> list[str]:
        """Add the modules of some files in the folder."""
        fresh = {_module(path): path for path in paths}
        self.paths.update(fresh)
        return sorted(fresh)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the specification of a module in the folder."""
        origin = self.paths.get(fullname)
        if origin is None:
            return None
        return spec_from_loader(fullname, self, origin=origin, is_package=origin.endswith("/__init__.py"))

    def exec_module(self, module: ModuleType) -> None:
        """Check the module, then run it. Raises ``RefusedError``."""
        path = self.paths[module.__name__]
        source = (self.folder / path).read_text("utf-8")
        try:
            tree = ast.parse(source, path)
            problems = [(path, f"line {n}: {description}") for n, description in side_effects(tree)]
            try:
                code = compile(tree, path, "exec", dont_inherit=True)
            except RecursionError:
                # Text may be nested too deeply for the parser, such as a union of a thousand members.
                code = compile(source, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            raise RefusedError([(path, f"does not compile: {error}")]) from None
        if problems:
            raise RefusedError(problems)
        exec(code, module.__dict__)

    def problems(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Import modules; yields their problems."""
        for name in names:
            if self._too_long:
                # Every other module of the chain would fail in the same way, each after a long time.
                return
            try:
                importlib.import_module(name)
            except RefusedError as error:
                yield from error.problems
            except RecursionError:
                self._too_long = True
                yield self.paths[name], TOO_LONG
            except BaseException as error:  # noqa: BLE001 - any exception of a module is a problem to report
                yield self.paths[name], f"cannot be imported: {type(error).__name__}: {error}"


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def work(folder: str) -> None:
    """Import the files that standard input lists, then write the problems as JSON."""
    gc.disable()
    output = os.dup(1)
    os.dup2(2, 1)
    finder = Checked(Path(folder))
    sys.meta_path.insert(0, finder)
    problems: Problems = []
    for line in sys.stdin:
        problems.extend(finder.problems(finder.add(json.loads(line))))
    with os.fdopen(output, "w", encoding="utf-8") as report:
        json.dump(problems, report)
