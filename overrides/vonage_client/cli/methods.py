"""The operations as methods of a client: their names, arguments and texts, read from the generated resources.

Nothing is listed by hand: a tag is an attribute of the client, an operation a public method of its resource.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import Any

from vonage_api.resources import SyncResources

_ARGUMENT = re.compile(r"^(\w+): ")
_SECTION = re.compile(r"^(Args|Returns|Raises|Yields|Example):$")
_MARKUP = re.compile(r"`{1,2}([^`]+)`{1,2}")


def tags() -> dict[str, str]:
    """Each tag as attribute of the client, with its description."""
    return {
        name: inspect.getdoc(getattr(SyncResources, name)) or ""
        for name, value in vars(SyncResources).items()
        if isinstance(value, cached_property)
    }


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of an operation.

    Attributes:
        name: Python name.
        annotation: Its type, as source text.
        required: The API needs it.
        text: What it is, from the docstring.
    """

    name: str
    annotation: str
    required: bool
    text: str


@dataclass(frozen=True, slots=True)
class Method:
    """One operation of a tag.

    Attributes:
        tag: Attribute of the client.
        name: Method of the resource.
        summary: First line of the docstring.
        description: The paragraphs before the arguments.
        arguments: In the order of the signature.
        pages: Name of the method that iterates over the items of this list, or empty.
        returns: The annotation of the result.
    """

    tag: str
    name: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    returns: str
    pages: str = ""

    @property
    def call(self) -> str:
        """``tag.method``, as in the manifest."""
        return f"{self.tag}.{self.name}"


def methods(tag: str) -> dict[str, Method]:
    """The operations of a tag, by method name; iterators are an attribute of the list they belong to."""
    resource = resource_class(tag)
    functions = {
        name: value
        for name, value in vars(resource).items()
        if inspect.isfunction(value) and not name.startswith("_")
    }
    iterators: dict[str, str] = {}
    for name, function in functions.items():
        if str(inspect.signature(function).return_annotation).startswith("Pager["):
            iterators[_list_of(resource, function)] = name
    return {
        name: _method(tag, name, function, iterators.get(name, ""))
        for name, function in functions.items()
        if name not in iterators.values()
    }


def resource_class(tag: str) -> type[Any]:
    """The class of a tag's synchronous resource."""
    module = import_module(f"vonage_api.resources.{tag}")
    return next(
        value
        for value in vars(module).values()
        if inspect.isclass(value) and value.__module__ == module.__name__
    )


def _method(tag: str, name: str, function: Callable[..., Any], pages: str) -> Method:
    sections = _sections(inspect.getdoc(function) or "")
    summary, _, description = sections[""].strip().partition("\n")
    texts = dict(_arguments(sections.get("Args", "")))
    signature = inspect.signature(function)
    arguments = tuple(
        Argument(
            parameter.name,
            str(parameter.annotation),
            parameter.default is inspect.Parameter.empty,
            texts.get(parameter.name, ""),
        )
        for parameter in signature.parameters.values()
        if parameter.name not in ("self", "options")
    )
    return Method(
        tag,
        name,
        plain(summary),
        plain(description.strip()),
        arguments,
        str(signature.return_annotation),
        pages,
    )


def plain(text: str) -> str:
    """Docstring text for a terminal: without the marks of code."""
    return _MARKUP.sub(r"\1", text)


def _sections(docstring: str) -> dict[str, str]:
    sections: dict[str, list[str]] = {"": []}
    current = sections[""]
    for line in docstring.splitlines():
        heading = _SECTION.match(line)
        if heading is None:
            current.append(line)
        else:
            current = sections[heading[1]] = []
    return {name: inspect.cleandoc("\n".join(lines)) for name, lines in sections.items()}


def _arguments(section: str) -> Iterator[tuple[str, str]]:
    name, words = "", list[str]()
    for line in section.splitlines():
        start = _ARGUMENT.match(line)
        if start is not None:
            if name:
                yield name, plain(" ".join(words))
            name, words = start[1], [line[start.end() :]]
        else:
            words.append(line.strip())
    if name:
        yield name, plain(" ".join(words))


@dataclass(slots=True)
class _Recorder:
    """Stands in for the client, to see which operation a method asks for."""

    operation: Any = None
    raw: Any = field(default=None)

    def call(self, endpoint: Any, options: object, /, **arguments: object) -> None:
        self.operation = endpoint.operation

    def iterate(self, paging: Any, options: object, /, **arguments: object) -> None:
        self.operation = paging.endpoint.operation


def operation_of(resource: type[Any], function: Callable[..., Any]) -> Any:
    """The declaration of the operation that a method calls."""
    recorder = _Recorder()
    required: Mapping[str, Any] = {
        parameter.name: None
        for parameter in inspect.signature(function).parameters.values()
        if parameter.default is inspect.Parameter.empty and parameter.name != "self"
    }
    function(resource(recorder), **required)
    return recorder.operation


def _list_of(resource: type[Any], function: Callable[..., Any]) -> str:
    call: str = operation_of(resource, function).call
    return call.rpartition(".")[2]
