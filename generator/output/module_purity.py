"""The statements that the top level of a generated module may contain: definitions, without side effects."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_MODULES = frozenset(
    {"__future__", "abc", "builtins", "collections.abc", "dataclasses", "datetime", "enum"}
    | {"functools", "typing", "typing_extensions", "warnings"}
)
_RUNTIME = "oas_runtime."
"""The package with the declarations of generated code; importing it has no other effects."""
_BUILTINS = frozenset({"dict", "float", "frozenset"})
_DECORATORS = frozenset({"abstractmethod", "classmethod", "deprecated", "property", "resource"})

_COMPUTED = (
    *(ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr, ast.JoinedStr),
    *(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
)


def side_effects(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the top-level statements of a module that are not definitions: (line, description)."""
    called = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.level or _expected(node.module))
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
            if not node.level and not _expected(node.module) and node.module != "importlib":
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


def _expected(module: str | None) -> bool:
    return module in _MODULES or (module or "").startswith(_RUNTIME)


def _decorated(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> Iterator[tuple[int, str]]:
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
        if name.lstrip("_") not in _DECORATORS:
            yield decorator.lineno, f"the decorator {name}"


def _pure(value: ast.expr, called: set[str]) -> Iterator[tuple[int, str]]:
    """Find calls of other than imported or defined names, and expressions that compute."""
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
