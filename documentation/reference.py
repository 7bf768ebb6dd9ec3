"""The reference of the public names, from their signatures and docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import griffe

from .markdown import code, fence, paragraphs, text
from .plan import ROOT

_SKIPPED = frozenset({"UNSET", "__version__", "kinds"})


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the reference: public names of one module."""

    name: str
    title: str
    module: str
    names: tuple[str, ...] = ()
    """Names of the module; by default those in its ``__all__``, or its classes."""


_ERRORS = "vonage_client.errors"
PAGES = (
    Page(
        "client",
        "Clients, options and results",
        "vonage_client",
        (
            "Vonage",
            "AsyncVonage",
            "RequestOptions",
            "Timeout",
            "RawResponse",
            "Pager",
            "AsyncPager",
            "RequestEvent",
            "ResponseEvent",
            "RetryEvent",
            "hide_values",
        ),
    ),
    Page("settings", "Options of a client", "oas_runtime.config.settings", ("Settings",)),
    Page("errors", "Errors", _ERRORS),
    Page("webhooks", "Webhooks", "vonage_client.webhooks"),
    Page("ncco", "NCCO", "vonage_client.ncco"),
    Page("batch", "Bulk", "vonage_client.batch"),
    Page("testing", "Testing", "vonage_client.testing"),
    Page("sandbox", "Emulator", "vonage_client.sandbox"),
    Page("celery", "Celery", "vonage_client.integrations.celery"),
)


class _Records(griffe.Extension):
    """Presents records as dataclasses, which they are for users."""

    def on_class_members(self, *, cls: griffe.Class, **_: Any) -> None:
        for decorator in cls.decorators:
            value: Any = decorator.value
            if getattr(value, "canonical_path", "") == "oas_runtime.common.record.record":
                name = griffe.ExprName("dataclasses.dataclass")
                called = isinstance(value, griffe.ExprCall)
                decorator.value = griffe.ExprCall(name, value.arguments) if called else name


class Reference:
    """Writes the pages of the reference."""

    def __init__(self) -> None:
        loader: Any = griffe.GriffeLoader(
            search_paths=[ROOT / "overrides", ROOT / "generated"], extensions=griffe.load_extensions(_Records)
        )
        for package in ("vonage_client", "oas_runtime"):
            loader.load(package)
        loader.expand_wildcards(loader.modules_collection["vonage_client"], external=True)
        self.loader = loader

    def page(self, page: Page) -> str:
        """Return one page."""
        module: Any = self.loader.modules_collection[page.module]
        names = page.names or self._public(module)
        targets = [_resolved(module.members[name]) for name in names]
        described = frozenset(target.path for target in targets if target is not None)
        parts = [f"# {page.title}", f"Names of `{page.module}`."]
        if module.docstring is not None and not page.names:
            parts.extend(_prose(module.docstring.value))
        for name in names:
            parts.extend(self._entry(name, _resolved(module.members[name]), described))
        return "\n\n".join(parts) + "\n"

    def _public(self, module: Any) -> list[str]:
        exported = [str(name) for name in module.exports] if module.exports is not None else []
        names = exported or sorted(
            name for name, member in module.members.items() if _shown(name, member) or _re_exported(member)
        )
        return [name for name in names if name not in _SKIPPED and name in module.members]

    def _entry(self, name: str, target: Any, described: frozenset[str]) -> Iterator[str]:
        if target is None:
            return
        yield f"## {code(name)}"
        if target.is_class:
            yield from self._class(name, target, described)
        elif target.is_function:
            yield fence("python", _signature(name, target))
            yield from _docstring(target)
        else:
            value = str(target.value) if getattr(target, "value", None) is not None else ""
            if value and len(value) < 300:
                yield fence("python", f"{name} = {value}")
            yield from _docstring(target)

    def _class(self, name: str, target: Any, described: frozenset[str]) -> Iterator[str]:
        bases = [base.name for base in target.resolved_bases if base.path in described]
        if bases:
            yield f"A kind of {', '.join(map(code, bases))}."
        start = target.members.get("__init__")
        if start is not None and start.is_function:
            yield fence("python", _signature(name, start))
        yield from _docstring(target)
        inherited = {
            member_name: member
            for member_name, member in target.inherited_members.items()
            if member.final_target.parent.path not in described and "resource" not in _decorators(member)
        }
        for member_name, alias in {**inherited, **target.members}.items():
            member = _resolved(alias)
            if member is None or not _shown(member_name, member):
                continue
            if member.is_function:
                yield f"### {code(f'{name}.{member_name}')}"
                yield fence("python", _signature(member_name, member))
                yield from _docstring(member)
            elif member.docstring is not None:
                yield f"### {code(f'{name}.{member_name}')}"
                if member.annotation is not None:
                    yield fence("python", f"{member_name}: {member.annotation}")
                yield from _docstring(member)


def _decorators(member: Any) -> set[str]:
    return {str(decorator.value) for decorator in getattr(member.final_target, "decorators", ())}


def _shown(name: str, member: Any) -> bool:
    return not name.startswith("_") and not member.is_alias and member.docstring is not None


def _re_exported(member: Any) -> bool:
    """Whether a class belongs to a module that imports it from another one."""
    target = _resolved(member) if member.is_alias else None
    generated = member.is_alias and member.target_path.startswith("vonage_api.")
    return target is not None and target.is_class and bool(generated or member.wildcard_imported)


def _resolved(member: Any) -> Any:
    try:
        return member.final_target if member.is_alias else member
    except griffe.AliasResolutionError:
        return None


def _signature(name: str, function: Any) -> str:
    parameters: list[str] = []
    keyword_only = False
    for parameter in function.parameters:
        if parameter.name in ("self", "cls"):
            continue
        prefix = {"variadic positional": "*", "variadic keyword": "**"}.get(parameter.kind.value, "")
        if parameter.kind.value == "keyword-only" and not keyword_only:
            parameters.append("*")
        keyword_only = keyword_only or prefix == "*" or parameter.kind.value == "keyword-only"
        annotation = f": {parameter.annotation}" if parameter.annotation is not None else ""
        default = ""
        if parameter.default is not None and not prefix:
            default = f" = {parameter.default}" if annotation else f"={parameter.default}"
        parameters.append(f"{prefix}{parameter.name}{annotation}{default}")
    returns = f" -> {function.returns}" if function.returns is not None and name[:1].islower() else ""
    asynchronous = "async " if "async" in function.labels else ""
    line = f"{asynchronous}{name}({', '.join(parameters)}){returns}"
    if len(line) <= 90:
        return line
    inner = "".join(f"    {parameter},\n" for parameter in parameters)
    return f"{asynchronous}{name}(\n{inner}){returns}"


_TITLES = {
    "parameters": "Arguments",
    "attributes": "Attributes",
    "raises": "Errors",
    "returns": "Returns",
    "yields": "Yields",
}


def _docstring(target: Any) -> Iterator[str]:
    if target.docstring is None:
        return
    for section in target.docstring.parse("google", warnings=False):
        kind = section.kind.value
        if kind == "text":
            yield from _prose(section.value)
        elif kind in _TITLES:
            yield f"{_TITLES[kind]}:"
            yield "\n".join(_items(section.value))
        elif kind == "admonition":
            yield from _prose(section.value.description)


def _items(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        name = getattr(value, "name", "") or ""
        annotation = str(value.annotation) if not name and value.annotation is not None else ""
        head = code(name or annotation) if name or annotation else ""
        yield f"- {f'**{head}** ' if head else ''}{text(value.description)}"


def _prose(value: str) -> Iterator[str]:
    """Yield prose in which ``::`` begins a block of literal text."""
    lines = f"{value.strip()}\n".split("\n")
    plain: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if not line.rstrip().endswith("::"):
            plain.append(line)
            index += 1
            continue
        plain.append(line.rstrip()[:-1].rstrip(":") + (":" if line.strip() != "::" else ""))
        index += 1
        block: list[str] = []
        while index < len(lines) and (not lines[index].strip() or lines[index].startswith("    ")):
            block.append(lines[index][4:])
            index += 1
        yield from paragraphs("\n".join(plain))
        plain = []
        source = "\n".join(block).strip("\n")
        yield fence("python" if "import " in source or "=" in source else "text", source)
    yield from paragraphs("\n".join(plain))
