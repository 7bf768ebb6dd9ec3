"""An ``x-`` extension: everything that the generator knows about it, in one object.

Validation, the reader of operations, docstrings, the manifest, drift and the table in CONTRIBUTING iterate
over ``registry.EXTENSIONS`` and ask these fields; nothing else of the generator has to know an extension.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from ..common.errors import Problem
from ..common.json_pointer import child
from ..common.json_schema import Form
from ..common.json_values import Json, as_object
from ..ir.operations import Api, Operation, Parameter
from ..openapi.grammar import Place, operations_of
from ..python_source.literals import literal

Verdict = Literal["safe", "risky", "breaking"]
T = TypeVar("T")


class Document:
    """A document and its objects in the order of its text, with the callable operations."""

    def __init__(self, data: Json, places: Iterable[Place]) -> None:
        self.data = data
        self._extended: dict[str, list[Place]] = {}
        called = (Place(at, "operation", as_object(value)) for _, _, at, value, _ in operations_of(data))
        for place in (*(place for place in places if place.kind != "operation"), *called):
            if any(name.startswith("x-") for name in place.value):
                self._extended.setdefault(place.kind, []).append(place)

    def of_kind(self, kind: str, name: str) -> Iterator[Place]:
        """Return the objects of a kind with the extension ``name``."""
        return (place for place in self._extended.get(kind, ()) if name in place.value)


class Owner(NamedTuple):
    """An object of the document that can have extensions."""

    data: Json
    pointer: str
    value: Json


class Extended(Protocol):
    """A node of the intermediate representation that stores the values of its extensions."""

    @property
    def extensions(self) -> Mapping[str, Any]:
        """Values by the name of the extension."""
        ...


class Rating(NamedTuple):
    """The effect of a change of the extension on programs (see docs/drift.md)."""

    deployed: Verdict
    """For a program that stays with the old package."""
    upgrade: Verdict
    """For a program that moves to the new package."""


class Column(NamedTuple):
    """A column of ``MANIFEST.tsv``; with a label, also a line of the docstring of an endpoint module."""

    name: str
    cell: Callable[[Operation], str]
    label: str = ""


class Importer(NamedTuple):
    """Imports names for a generated module and returns their local names."""

    runtime: Callable[[str], str]
    """Import a declaration of the runtime: ``RateLimit``."""
    module: Callable[[str], str]
    """Import a module of the generated package: ``/codes``."""


class Raised(NamedTuple):
    """An error in the docstring of a method."""

    error: str
    text: str


def _nothing(*_: Any) -> Iterable[Any]:
    return ()


def _no_text(*_: Any) -> str:
    return ""


@dataclass(frozen=True, kw_only=True)
class Extension(Generic[T]):
    """One extension. ``T`` is the type of its value; the code that writes texts escapes them."""

    name: str
    owners: Mapping[str, Json]
    """The allowed kinds of objects (``openapi.grammar``), with the JSON Schema of the value for each."""
    on: str
    """The same in words, for CONTRIBUTING."""
    meaning: str
    """The meaning for CONTRIBUTING, in Markdown."""
    rating: Rating | None
    """None if the comparison of documents rates its parts separately."""
    advice: str = "Correct it in an overlay."
    """The remedy for a value that violates the schema."""
    conflicts: Callable[[Document], Iterable[Problem]] = _nothing
    """Conflicts of the value with the rest of the document, outside the schema."""
    read: Callable[[Owner], T] | None = None
    """Reads the value, present or not; the result is stored with the owner's node of the IR."""
    facts: Callable[[Operation], Iterable[str]] = _nothing
    """More lines of the docstring of an endpoint module, after that of the column."""
    sentences: Callable[[Operation, Api], Iterable[str]] = _nothing
    """Sentences of the docstring of a method."""
    raises: Callable[[Operation, Api], Iterable[Raised]] = _nothing
    """Errors in the docstring of a method."""
    argument_text: Callable[[T], str] = _no_text
    """A sentence of the description of an argument."""
    attribute_text: Callable[[T, Api], str] = _no_text
    """A sentence of the description of a model's attribute."""
    operation_source: Callable[[Operation, Api, Importer], Iterable[str]] = _nothing
    """Keyword arguments of the generated ``Operation``; the importer adds their imports."""
    parameter_source: Callable[[Parameter], Iterable[str]] = _nothing
    """Keyword arguments of a generated ``Parameter``."""
    column: Column | None = None
    notes: Callable[[Operation], Iterable[str]] = _nothing
    """Lines below the table of ``MANIFEST.tsv``."""

    def problems(self, document: Document) -> Iterator[Problem]:
        """Yield the problems of an extension, checked before it is read."""
        malformed = False
        for kind, schema in self.owners.items():
            form = Form(schema, self.name, self.advice)
            for place in document.of_kind(kind, self.name):
                for problem in form.problems(place.value[self.name], child(place.pointer, self.name)):
                    malformed = True
                    yield problem
        if not malformed:
            yield from self.conflicts(document)

    def lines(self, operation: Operation) -> Iterator[str]:
        """Yield the lines of the docstring of an endpoint module."""
        if self.column is not None and self.column.label and (cell := self.column.cell(operation)):
            yield f"{self.column.label}: {cell}"
        yield from self.facts(operation)

    def of(self, node: Extended) -> T:
        """Return the value of the extension of a node of the IR."""
        reading: T = node.extensions[self.name]
        return reading


def of_value(name: str, read: Callable[[Any], T]) -> Callable[[Owner], T | None]:
    """Return a reader for an extension that depends on its value only; None if it is absent."""
    return lambda owner: read(owner.value[name]) if name in owner.value else None


def call_source(function: str, **arguments: str) -> str:
    """Return the source of a call with keyword arguments; its trailing comma makes one line of each."""
    return f"{function}({''.join(f'{name}={value},' for name, value in arguments.items())})"


def literals(node: Any, *names: str) -> dict[str, str]:
    """Return the attributes of an extension value as literals for its declaration in generated code."""
    return {name: literal(getattr(node, name)) for name in names}


def declaration(importer: Importer, argument: str, name: str, node: Any, *fields: str) -> Iterator[str]:
    """Yield the keyword argument of ``Operation`` that declares ``node``, without empty values."""
    if node is not None:
        used = [field for field in fields if getattr(node, field)]
        yield f"{argument}={call_source(importer.runtime(name), **literals(node, *used))}"


def list_item(text: str) -> str:
    """Return the text of a list item in a cell of the manifest."""
    return text.replace("%", "%25").replace(",", "%2C")
