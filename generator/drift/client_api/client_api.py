"""What a change does to the names and types of the client: read from the plans that the generator makes.

Both documents are planned as a build does, without writing anything; signatures and models are then compared as the
generated modules would spell them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ...emit.annotations import Annotator
from ...operations import reader as operations_reader
from ...plan.joiner import join
from ...python_source.import_block import Imports
from ...schemas import opc_reader
from ...schemas.parameter_facts import read_facts
from ...validation import run as validation
from ..model.finding import Site, Verdict

Kind = Literal["name", "result", "argument", "model", "attribute"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of a method, or an attribute of a model."""

    wire: str
    annotation: str
    required: bool


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the client."""

    operation: str
    call: str
    arguments: Mapping[str, Parameter]
    """By Python name."""
    result: str
    site: Site


@dataclass(frozen=True, slots=True)
class Model:
    """An attrs class."""

    name: str
    attributes: Mapping[str, Parameter]
    pointer: str
    sent: bool
    received: bool


@dataclass(frozen=True, slots=True)
class Client:
    """All methods and models."""

    methods: tuple[Method, ...]
    models: Mapping[str, Model]


@dataclass(frozen=True, slots=True)
class Fact:
    """One change of a name or a type."""

    kind: Kind
    sentence: str
    verdict: Verdict
    operation: str = ""
    wire: str = ""
    model: str = ""
    """Pointer of the model."""
    site: Site = field(default_factory=Site)
    example: str = ""
    """The shortest call before and after, where calls have to be written otherwise."""


def client(document: dict[str, Any]) -> Client:
    """The client that a build would make. Raises ``GeneratorError`` where it cannot be built."""
    validation.check(document)
    api = operations_reader.read(document)
    view = operations_reader.generation_view(document, api)
    plan = join(api, opc_reader.build(view, operations_reader.roots(api)), "client", read_facts(api, view))
    annotator = Annotator(Imports(()), plan.schemas.models)
    methods: list[Method] = []
    for endpoints in plan.endpoints.values():
        for each in endpoints:
            arguments = {
                one.python: Parameter(
                    one.wire,
                    annotator.request(one.type, nullable=one.nullable),
                    one.required and not one.has_default,
                )
                for one in each.arguments
            }
            result = annotator.results((one.type, one.nullable) for one in each.success)
            operation = each.operation
            site = Site(operation.method.lower(), operation.path, operation.id, operation.tag)
            methods.append(Method(operation.id, each.call, arguments, result, site))
    models: dict[str, Model] = {}
    for model in plan.schemas.models.values():
        attributes = {
            one.python: Parameter(one.wire, annotator.result(one.type, nullable=one.nullable), one.required)
            for one in model.properties
        }
        models[model.name] = Model(
            model.name, attributes, model.pointer, model.in_request, model.in_response or not model.in_request
        )
    return Client(tuple(methods), models)


def compare(old: Client, new: Client) -> list[Fact]:
    """Every change of a method or a model, as a sentence."""
    return [*_methods(old, new), *_models(old, new)]


def _methods(old: Client, new: Client) -> Iterator[Fact]:
    by_site = {(each.site.method, each.site.path): each for each in new.methods}
    by_id = {each.operation: each for each in new.methods}
    met: set[str] = set()
    for one in old.methods:
        other = by_site.get((one.site.method, one.site.path)) or by_id.get(one.operation)
        if other is None:
            yield Fact("name", f"{one.call}() is gone", "breaking", one.operation, site=one.site)
            continue
        met.add(other.operation)
        if one.call != other.call:
            sentence = f"{one.call}() is now {other.call}()"
            example = f"{_call(one)} -> {_call(other)}"
            yield Fact("name", sentence, "breaking", other.operation, site=other.site, example=example)
        yield from _arguments(one, other)
        if one.result != other.result:
            sentence = f"{other.call}() returns {other.result}, was {one.result}"
            breaks = not _members(other.result) <= _members(one.result)
            yield Fact("result", sentence, "breaking" if breaks else "safe", other.operation, site=other.site)
    for other in new.methods:
        if other.operation not in met:
            yield Fact("name", f"{other.call}() is new", "safe", other.operation, site=other.site)


def _arguments(one: Method, other: Method) -> Iterator[Fact]:
    def fact(sentence: str, verdict: Verdict, wire: str) -> Fact:
        return Fact(
            "argument", f"{other.call}(): {sentence}", verdict, other.operation, wire, site=other.site
        )

    def rewritten(sentence: str, wire: str, gone: str = "") -> Fact:
        return replace(fact(sentence, "breaking", wire), example=f"{_call(one, gone)} -> {_call(other)}")

    for name, before in one.arguments.items():
        after = other.arguments.get(name)
        if after is None:
            yield rewritten(f"keyword {name!r} is gone", before.wire, name)
            continue
        if after.required and not before.required:
            yield rewritten(f"keyword {name!r} is now required", after.wire)
        elif before.required and not after.required:
            yield fact(f"keyword {name!r} is now optional", "safe", after.wire)
        if before.annotation != after.annotation:
            breaks = not _members(before.annotation) <= _members(after.annotation)
            sentence = f"keyword {name!r}: {before.annotation} -> {after.annotation}"
            yield fact(sentence, "breaking" if breaks else "safe", after.wire)
    for name, after in other.arguments.items():
        if name not in one.arguments:
            if after.required:
                yield rewritten(f"keyword {name!r} is new, required", after.wire)
            else:
                yield fact(f"keyword {name!r} is new, optional", "safe", after.wire)


def _call(method: Method, more: str = "") -> str:
    """The call with what it needs, and with one more keyword."""
    names = [name for name, each in method.arguments.items() if each.required or name == more]
    return f"{method.call}({', '.join(f'{name}=...' for name in names)})"


def _models(old: Client, new: Client) -> Iterator[Fact]:
    for name, one in old.models.items():
        other = new.models.get(name)
        if other is None:
            yield Fact("model", f"model {name} is gone", "breaking", model=one.pointer)
            continue
        for attribute, before in one.attributes.items():
            after = other.attributes.get(attribute)
            if after is None:
                yield Fact(
                    "attribute",
                    f"{name}.{attribute} is gone",
                    "breaking",
                    wire=before.wire,
                    model=one.pointer,
                )
                continue
            yield from _attribute(other, attribute, before, after)
        for attribute, after in other.attributes.items():
            if attribute not in one.attributes:
                breaks = after.required and other.sent
                kind = "required" if after.required else "optional"
                sentence = f"{name}.{attribute} is new, {kind}"
                yield Fact(
                    "attribute",
                    sentence,
                    "breaking" if breaks else "safe",
                    wire=after.wire,
                    model=other.pointer,
                )


def _attribute(model: Model, name: str, before: Parameter, after: Parameter) -> Iterator[Fact]:
    def fact(how: str, verdict: Verdict) -> Fact:
        return Fact("attribute", f"{model.name}.{name}{how}", verdict, wire=after.wire, model=model.pointer)

    if before.annotation != after.annotation:
        sets = _members(before.annotation), _members(after.annotation)
        breaks = (model.received and not sets[1] <= sets[0]) or (model.sent and not sets[0] <= sets[1])
        yield fact(f": {before.annotation} -> {after.annotation}", "breaking" if breaks else "safe")
    if before.required != after.required:
        breaks = model.sent if after.required else model.received
        yield fact(
            f" is now {'required' if after.required else 'optional'}", "breaking" if breaks else "safe"
        )


def _members(annotation: str) -> frozenset[str]:
    """The members of a union, values of ``Literal`` each alone; an enum that takes any string is a string."""
    found: set[str] = set()
    waiting: list[ast.expr] = [ast.parse(annotation, mode="eval").body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            waiting += [node.left, node.right]
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            found |= {f"Literal[{ast.unparse(each)}]" for each in values}
        else:
            found.add(ast.unparse(node))
    if "str" in found:
        found = {each for each in found if not each.startswith("Literal['")}
    if "float" in found:
        found.discard("int")
    return frozenset(found)
