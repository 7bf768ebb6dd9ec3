"""The import block of a generated module, with names that do not clash."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_STANDARD = frozenset(
    {"abc", "builtins", "collections", "datetime", "functools", "importlib", "typing", "warnings"}
)

RUNTIME = "oas_runtime"
"""The package that generated code depends on; its imports are a separate group."""


class Imports:
    """Collects imports while a module is rendered and hands out the local name of each.

    ``package`` is where the module lives below the generated package (``("api", "sms")``);
    ``taken`` are names the module itself binds where annotations are read. A name that clashes is
    imported under an alias, so that no name of a document can shadow one the code relies on.
    ``shadowing`` are those of them that hide builtins where annotations are read.
    """

    def __init__(
        self, package: tuple[str, ...], taken: Iterable[str] = (), shadowing: Iterable[str] = ()
    ) -> None:
        self._package = package
        self._shadowing = set(shadowing)
        self._taken = self._shadowing.union(taken)
        self._local: dict[tuple[str, str | None], str] = {}

    def use(self, module: str, name: str) -> str:
        """Import ``name``. ``module`` is absolute (``typing``), or ``/``-led: below the package."""
        return self._bind(module, name, name)

    def use_module(self, module: str) -> str:
        """Import a module of the package (``/models/call``) as a name of its own."""
        return self._bind(module, None, "_" + module.rpartition("/")[2])

    def mark(self) -> int:
        """Return the number of imports so far, for ``back``."""
        return len(self._local)

    def back(self, mark: int) -> None:
        """Remove the imports since ``mark``, if their code is not written."""
        for key in list(self._local)[mark:]:
            del self._local[key]

    def builtin(self, name: str) -> str:
        """Return the name of a builtin; an alias if the module uses the name otherwise."""
        if name not in self._shadowing:
            return name
        return f"{self._bind('builtins', None, 'builtins')}.{name}"

    def _bind(self, module: str, name: str | None, wanted: str) -> str:
        key = (module, name)
        bound = self._local.get(key)
        if bound is not None:
            return bound
        used = self._taken.union(self._local.values())
        local = wanted
        while local in used:
            local = f"_{local}"
        self._local[key] = local
        return local

    def block(self) -> str:
        """Return the import statements, ordered like ruff and isort do."""
        groups: dict[int, dict[tuple[object, ...], str]] = {}
        merged: dict[str, list[tuple[tuple[object, ...], str]]] = {}
        for (module, name), local in self._local.items():
            source, member = self._source(module, name)
            if not source:
                line = f"import {member}" if local == member else f"import {member} as {local}"
                groups.setdefault(self._group(member), {})[(0, natural(member))] = line
            elif local == member:
                merged.setdefault(source, []).append((member_key(member), member))
            else:
                key = (1, *_module_key(source), 1, member_key(member))
                groups.setdefault(self._group(source), {})[key] = f"from {source} import {member} as {local}"
        for source, members in merged.items():
            line = f"from {source} import {', '.join(name for _, name in sorted(members))}"
            first = min(members)[0]
            groups.setdefault(self._group(source), {})[(1, *_module_key(source), 1, first)] = line
        return "\n\n".join("\n".join(line for _, line in sorted(groups[g].items())) for g in sorted(groups))

    def _source(self, module: str, name: str | None) -> tuple[str, str]:
        if not module.startswith("/"):
            return (module, name) if name is not None else ("", module)
        parts = tuple(module.strip("/").split("/"))
        here = self._package
        shared = 0
        while shared < min(len(here), len(parts) - 1) and here[shared] == parts[shared]:
            shared += 1
        dots = "." * (1 + len(here) - shared)
        if name is None:
            return dots + ".".join(parts[shared:-1]), parts[-1]
        return dots + ".".join(parts[shared:]), name

    def _group(self, source: str) -> int:
        if source.startswith("."):
            return 3
        package = source.partition(".")[0]
        return 2 if package == RUNTIME else 0 if package in _STANDARD else 1


@lru_cache(maxsize=8192)
def natural(name: str) -> tuple[tuple[object, ...], ...]:
    """A sort key for modules in import statements: numbers by value, then case-insensitive."""

    def pieces(text: str) -> tuple[object, ...]:
        return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in re.split(r"(\d+)", text) if p)

    return (pieces(name.lower()), pieces(name))


def _module_key(source: str) -> tuple[object, ...]:
    dots = len(source) - len(source.lstrip("."))
    return (-dots, natural(source.lstrip(".")))


def member_key(name: str) -> tuple[object, ...]:
    """A sort key for names in one import statement: constants, classes, others."""
    constant = len(name) > 1 and name.isupper()
    return (not constant, not name[:1].isupper(), natural(name))
