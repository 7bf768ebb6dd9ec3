"""The operations as methods of a client: their names, arguments and texts, read from the generated resources.

Nothing is listed by hand: a tag is an attribute of the client, an operation a public method of its resource. The
source is read and not imported: the help of a command needs no model.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.resources import files

_ARGUMENT = re.compile(r"^(\w+): ")
_SECTION = re.compile(r"^(Args|Returns|Raises|Yields|Example):$")
_TEXT = ("str", "str | Unset", "str | None | Unset")
_MARKUP = re.compile(r"`{1,2}([^`]+)`{1,2}")


def syntax_tree(source: str) -> ast.Module:
    """Return the syntax tree of Python source."""
    try:
        return ast.parse(source)
    except SystemError:  # CPython 3.11 while another thread builds a tree (gh-106905)
        return ast.parse(source)


def tags() -> dict[str, str]:
    """Return the tags as attributes of the client, with their descriptions."""
    return {
        function.name: ast.get_docstring(function) or ""
        for function in _functions("__init__")
        if _is_resource(function)
    }


def _is_resource(function: ast.FunctionDef) -> bool:
    """Whether it is an attribute with further methods; a deprecated operation is decorated too."""
    return any(isinstance(item, ast.Name) and item.id == "resource" for item in function.decorator_list)


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of an operation.

    Attributes:
        name: Python name.
        annotation: Its type, as source text.
        required: The API needs it.
        text: What it is, from the docstring.
        secret: It is a secret as a whole.
    """

    name: str
    annotation: str
    required: bool
    text: str
    secret: bool = False


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
        example: A call as Python source that runs where ``vonage`` is a client, or empty.
        waits: It repeats an operation until that has ended, and is none itself.
    """

    tag: str
    name: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    returns: str
    pages: str = ""
    example: str = ""
    waits: bool = False

    @property
    def call(self) -> str:
        """``tag.method``, as in the manifest."""
        return f"{self.tag}.{self.name}"


def methods(tag: str) -> dict[str, Method]:
    """Return the operations of a tag by method name; an iterator is an attribute of its list."""
    functions = [item for item in _functions(tag) if not item.name.startswith("_") and not _is_resource(item)]
    iterators = {name: function.name for function in functions for name in _modules(function, "PAGING")}
    named = {
        function.name: _method(tag, function, iterators)
        for function in functions
        if function.name not in iterators.values()
    }
    endpoints = {function.name: list(_modules(function, "ENDPOINT")) for function in functions}
    for name, method in named.items():
        if method.waits:
            repeated = next(
                other
                for other in named.values()
                if not other.waits and endpoints[other.name] == endpoints[name]
            )
            named[name] = _with_texts(method, {item.name: item.text for item in repeated.arguments})
    return named


def _with_texts(method: Method, texts: dict[str, str]) -> Method:
    """Return a method; its argument texts may come from the method that it repeats."""
    arguments = (replace(item, text=item.text or texts.get(item.name, "")) for item in method.arguments)
    return replace(method, arguments=tuple(arguments))


def _functions(module: str) -> list[ast.FunctionDef]:
    """Return the methods of the synchronous class of a resource module: its first class."""
    source = files("vonage_api").joinpath("resources", f"{module}.py").read_text("utf-8")
    synchronous = source.partition("\nclass Async")[0]
    classes = [node for node in syntax_tree(synchronous).body if isinstance(node, ast.ClassDef)]
    return [node for node in classes[0].body if isinstance(node, ast.FunctionDef)]


def _modules(function: ast.FunctionDef, declaration: str) -> Iterator[str]:
    """Yield the modules whose declaration (``ENDPOINT`` or ``PAGING``) a method uses."""
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute) and node.attr == declaration and isinstance(node.value, ast.Name):
            yield node.value.id


def _method(tag: str, function: ast.FunctionDef, iterators: dict[str, str]) -> Method:
    sections = _sections(ast.get_docstring(function) or "")
    summary, _, description = sections[""].strip().partition("\n")
    texts = dict(_arguments(sections.get("Args", "")))
    # A method deletes possible secrets after passing them on, so that no traceback shows them.
    forgotten = {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Delete)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    arguments = tuple(
        Argument(
            argument.arg,
            ast.unparse(argument.annotation) if argument.annotation is not None else "Any",
            default is None,
            texts.get(argument.arg, ""),
            argument.arg in forgotten and ast.unparse(argument.annotation or ast.Name("Any")) in _TEXT,
        )
        for argument, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        if argument.arg != "options"
    )
    return Method(
        tag,
        function.name,
        plain(summary),
        plain(description.strip()),
        arguments,
        ast.unparse(function.returns) if function.returns is not None else "Any",
        next((iterators[name] for name in _modules(function, "ENDPOINT") if name in iterators), ""),
        sections.get("Example", ""),
        any(
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id.strip("_") == "wait"
            for node in ast.walk(function)
        ),
    )


def plain(text: str) -> str:
    """Convert docstring text for a terminal: without code markup."""
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
