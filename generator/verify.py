"""The last look at the output before it is published.

Every file is read as Python and held to a short list of what may stand at the top level, so that
importing it runs nothing but definitions; then every module is imported in a process of its own.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import GeneratorError, Problem

_ADVICE = "This is a defect of the generator: report it with the document."
_MODULES = frozenset(
    {"__future__", "abc", "attrs", "builtins", "collections.abc", "dataclasses", "datetime", "enum"}
    | {"functools", "typing", "typing_extensions", "warnings"}
)
_BUILTINS = frozenset({"dict", "float", "frozenset"})
_DECORATORS = frozenset({"abstractmethod", "cached_property", "classmethod", "define", "property"})

_COMPUTED = (
    *(ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr, ast.JoinedStr),
    *(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
)

_IMPORT = """
import importlib, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
for name in sys.stdin.read().split():
    try:
        importlib.import_module(name)
    except BaseException as error:
        print(f"{name}: {type(error).__name__}: {error}")
        sys.exit(1)
"""


def verify(folder: Path, package: str, expected: Iterable[str]) -> None:
    """Check the package in ``folder``: its files, their top level, their import.

    ``expected`` are the paths below ``folder``. Raises ``GeneratorError``.
    """
    wanted = set(expected)
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    problems = [_problem(path, "was not written") for path in sorted(wanted - found)]
    problems.extend(_problem(path, "is not a file the generator made") for path in sorted(found - wanted))
    sources = sorted(path for path in found & wanted if path.endswith(".py"))
    support = f"{package}/_support/"
    for path in sources:
        source = (folder / path).read_text("utf-8")
        try:
            tree = ast.parse(source, path)
        except (SyntaxError, ValueError) as error:
            problems.append(_problem(path, f"does not compile: {error}"))
            continue
        if not path.startswith(support):
            problems.extend(_problem(path, f"line {line}: {what}") for line, what in side_effects(tree))
    if problems:
        raise GeneratorError(problems)
    _import(folder, sources)


def _problem(path: str, message: str) -> Problem:
    return Problem("#", f"generated file {path}: {message}", _ADVICE)


def _import(folder: Path, sources: list[str]) -> None:
    modules = [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in sources]
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-X", "utf8", "-c", _IMPORT, str(folder.resolve())],
        input="\n".join(modules),
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        output = (done.stdout.strip() or done.stderr.strip() or f"exit status {done.returncode}").splitlines()
        raise GeneratorError([Problem("#", f"the generated code cannot be imported: {output[-1]}", _ADVICE)])


def side_effects(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """What at the top level of a module is more than a definition: (line, what)."""
    called = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.level or node.module in _MODULES)
        for alias in node.names
    }
    called |= {node.name for node in tree.body if isinstance(node, ast.ClassDef)} | _BUILTINS
    yield from _block(tree.body, called)


def _block(body: list[ast.stmt], called: set[str]) -> Iterator[tuple[int, str]]:
    for node in body:
        if isinstance(node, ast.Import):
            if any(alias.name not in _MODULES for alias in node.names):
                yield node.lineno, "an import that is not expected"
        elif isinstance(node, ast.ImportFrom):
            if not node.level and node.module not in _MODULES and node.module != "importlib":
                yield node.lineno, "an import that is not expected"
        elif isinstance(node, ast.If):
            if not (isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"):
                yield node.lineno, "a condition"
            yield from _block([*node.body, *node.orelse], called)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
            yield from _decorated(node)
            for value in defaults:
                yield from _pure(value, called)
        elif isinstance(node, ast.ClassDef):
            yield from _decorated(node)
            for value in [*node.bases, *(keyword.value for keyword in node.keywords)]:
                yield from _pure(value, called)
            yield from _block(node.body, called)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.Expr)):
            if node.value is not None:
                yield from _pure(node.value, called)
        elif not isinstance(node, ast.Pass):
            yield node.lineno, f"a statement ({type(node).__name__})"


def _decorated(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> Iterator[tuple[int, str]]:
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
        if name.lstrip("_") not in _DECORATORS:
            yield decorator.lineno, f"the decorator {name}"


def _pure(value: ast.expr, called: set[str]) -> Iterator[tuple[int, str]]:
    """Calls of anything but imported or defined names, and expressions that compute."""
    if isinstance(value, ast.Lambda):
        return
    if isinstance(value, ast.Call):
        target = value.func.value if isinstance(value.func, ast.Subscript) else value.func
        plain = isinstance(target, ast.Name) and target.id in called
        builtin = (
            isinstance(target, ast.Attribute)
            and isinstance(target.value, ast.Name)
            and target.value.id.lstrip("_") == "builtins"
            and target.attr in _BUILTINS
        )
        if not plain and not builtin:
            yield value.lineno, f"a call of {ast.unparse(target)}"
        for argument in [*value.args, *(keyword.value for keyword in value.keywords)]:
            yield from _pure(argument, called)
        return
    if isinstance(value, _COMPUTED):
        yield value.lineno, f"an expression ({type(value).__name__})"
        return
    for child in ast.iter_child_nodes(value):
        if isinstance(child, ast.expr):
            yield from _pure(child, called)
