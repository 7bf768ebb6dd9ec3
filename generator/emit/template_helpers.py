"""Functions for templates: the source text of endpoint modules, methods and model classes.

All of it is ``Markup``: the one kind of value a template can print.
"""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from typing import Any

from jinja2.runtime import LoopContext
from markupsafe import Markup

from ..extensions import registry
from ..extensions.arguments.property_values import ALIASES
from ..extensions.extension import Importer
from ..extensions.outcomes.code_tables import CODES
from ..ir.operations import Api, Parameter
from ..ir.types import AnyValue, Union
from ..plan.models import Attribute, ModelPlan
from ..plan.nodes import Argument, EndpointPlan, PageParameterPlan, ResponsePlan
from ..python_source.identifiers import class_name
from ..python_source.literals import literal
from ..schemas.rules.writer import localise
from .annotations import Annotator, Anything

_OPERATION = "oas_runtime.operation"
"""The module that declares operations in the runtime."""


class UnsafeTextError(Exception):
    """A template printed unescaped text: a defect of the generator."""


def only_markup(value: Any) -> Any:
    if isinstance(value, Markup):
        return value
    raise UnsafeTextError(f"a template printed {type(value).__name__} {value!r}")


@lru_cache(maxsize=8192)
def identifier(value: str) -> Markup:
    # Python normalizes identifiers (NFKC): another form would give one identifier two spellings.
    normal = unicodedata.normalize("NFKC", value) == value
    if not normal or not value.isidentifier() or keyword.iskeyword(value):
        raise UnsafeTextError(f"{value!r} is not a Python identifier")
    return Markup(value)


def source(function: Callable[..., str]) -> Callable[..., Markup]:
    """Mark the result of a function as source code."""
    return lambda *args, **kwargs: Markup(function(*args, **kwargs))


def shared(annotator: Annotator, names: Mapping[str, str]) -> dict[str, Callable[..., Markup]]:
    """Import functions for all templates; ``names`` has the names of models by module."""
    imports = annotator.imports

    def rule(expression: str) -> str:
        return localise(
            expression,
            lambda name: imports.use("oas_runtime.rules", name),
            lambda module: annotator.model(names[module]),
        )

    return {
        "use": source(imports.use),
        "use_module": source(imports.use_module),
        "builtin": source(imports.builtin),
        "imports": source(imports.block),
        "rule": source(rule),
    }


def parameter(annotator: Annotator, argument: Argument) -> str:
    """Return an argument of a signature with its annotation and default."""
    name = identifier(argument.python)
    if argument.has_default or argument.required:
        annotation = annotator.request(argument.type, nullable=argument.nullable)
        return f"{name}: {annotation}" + (f" = {literal(argument.default)}" if argument.has_default else "")
    annotation = annotator.request(argument.type, nullable=argument.nullable)
    if not isinstance(annotation, Anything):
        unset = annotator.imports.use("oas_runtime.model.unset", "Unset")
        annotation = annotator.request(argument.type, unset, nullable=argument.nullable)
    return f"{name}: {annotation} = {annotator.imports.use('oas_runtime.model.unset', 'UNSET')}"


def returns(annotator: Annotator, endpoint: EndpointPlan) -> str:
    return annotator.results((response.type, response.nullable) for response in endpoint.success)


def item(annotator: Annotator, endpoint: EndpointPlan) -> str:
    """Return the type of an item of a list operation."""
    assert endpoint.paging is not None
    return annotator.result(endpoint.paging.item)


def comma(loop: LoopContext) -> str:
    """Return the separator of the items of a list."""
    return "" if loop.last else ", "


def deprecation(call: str, argument: str = "") -> str:
    subject = f"the argument {argument!r} of {call}" if argument else call
    return literal(f"{subject} is deprecated")


class EndpointHelpers:
    """Source text for the parts of one endpoint module."""

    def __init__(self, annotator: Annotator, plan: EndpointPlan, api: Api) -> None:
        self.annotator = annotator
        self.plan = plan
        self.api = api

    def functions(self) -> dict[str, Callable[..., Any]]:
        return {
            "response": source(self.response),
            "page_type": source(partial(returns, self.annotator, self.plan)),
            "item_type": source(partial(item, self.annotator, self.plan)),
            "extension_arguments": self.extension_arguments,
            "parameter_arguments": self.parameter_arguments,
            "page_parameter": source(self.page_parameter),
        }

    def extension_arguments(self) -> list[Markup]:
        """Return the keyword arguments of ``Operation`` from its extensions."""
        imports = self.annotator.imports
        importer = Importer(partial(imports.use, _OPERATION), imports.use_module)
        return list(map(Markup, registry.operation_source(self.plan.operation, self.api, importer)))

    def parameter_arguments(self, parameter: Parameter) -> list[Markup]:
        """Return the keyword arguments of a ``Parameter`` except its name, location and rule."""
        form = parameter.location in ("query", "cookie")
        facts = {
            "argument": parameter.python != parameter.wire and parameter.python,
            "required": parameter.required,
            "style": parameter.style != ("form" if form else "simple") and parameter.style,
            "explode": None if parameter.explode == (parameter.style == "form") else parameter.explode,
            "allow_reserved": parameter.allow_reserved,
            "media_type": parameter.media_type or None,
        }
        own = [
            f"{name}={literal(fact)}"
            for name, fact in facts.items()
            if fact or (name == "explode" and fact is False)
        ]
        return list(map(Markup, [*own, *registry.parameter_source(parameter)]))

    def page_parameter(self, parameter: PageParameterPlan) -> str:
        """Return the ``PageParameter`` of an endpoint."""
        parts = [
            literal(parameter.wire),
            literal(parameter.python),
            *([] if parameter.kind == "str" else [literal(parameter.kind)]),
        ]
        return f"{self.annotator.imports.use('oas_runtime.operation', 'PageParameter')}({', '.join(parts)})"

    def response(self, response: ResponsePlan) -> str:
        """Return the declaration of a response."""
        use = self.annotator.imports.use
        parts = [literal(response.response.status)]
        if response.kind == "none":
            return f"{use(_OPERATION, 'no_body')}({parts[0]})"
        media_type = response.media_type or ""
        if response.kind != "json":
            return f"{use(_OPERATION, f'{response.kind}_response')}({parts[0]}, {literal(media_type)})"
        decoder = self.annotator.decoder(response.type)
        if decoder is not None:
            parts.append(decoder)
        if media_type != "application/json":
            parts.append(("" if decoder else "media_type=") + literal(media_type))
        among = response in self.plan.success and len(self.plan.success) > 1
        union = isinstance(response.type, Union)
        if self.annotator.is_shaped(response.type) and (among or response.nullable or union):
            parts.append("any_shape=True")
        scalars = self.annotator.scalars(response.type, nullable=response.nullable)
        if scalars:
            parts.append(f"scalars={scalars}")
        return f"{use(_OPERATION, 'json_response')}({', '.join(parts)})"


class ModelHelpers:
    """Source text for the parts of one model class."""

    def __init__(self, annotator: Annotator, plan: ModelPlan) -> None:
        self.annotator = annotator
        self.plan = plan

    def functions(self) -> dict[str, Any]:
        return {
            "attribute": source(self.attribute),
            "tables": [(identifier(name), Markup(table)) for name, table in self._tables() if table],
            "decoders": Markup(self._decoders()),
            "typed_additional": Markup(self._typed_additional()),
        }

    def _tables(self) -> Iterator[tuple[str, str]]:
        """Yield the tables of the class by name; empty if all attributes follow the defaults."""
        properties = [(a.python, a.property) for a in self.plan.attributes]
        yield (
            "_JSON_NAMES",
            _table((name, literal(prop.wire)) for name, prop in properties if name != prop.wire),
        )
        aliases = [(prop.wire, tuple(ALIASES.of(prop))) for _, prop in properties]
        yield "_ALIASES", _table((wire, literal(others)) for wire, others in aliases if others)
        yield "_SCALARS", _table(self._scalars())
        yield "_CODES", _table(self._codes())
        if self.plan.undiscriminated:
            required = [prop.wire for _, prop in properties if prop.required]
            parts = [f"required={_set(required)}"] if required else []
            parts += [f"fixed={literal(self.plan.fixed)}"] if self.plan.fixed else []
            if parts:
                shape = self.annotator.imports.use("oas_runtime.model.model", "Shape")
                yield "_SHAPE", f"{shape}({', '.join(parts)})"

    def _decoders(self) -> str:
        """Return the decoders of attributes; empty if all values are plain JSON."""
        kinds = [(attribute.python, attribute.property.type) for attribute in self.plan.attributes]
        if self.plan.model.additional is not None:
            kinds.append(("additional_properties", self.plan.model.additional))
        entries = ((name, self.annotator.decoder(kind)) for name, kind in kinds)
        return _table((name, decoder) for name, decoder in entries if decoder is not None)

    def _typed_additional(self) -> str:
        """Return the declared type of the additional properties."""
        additional = self.plan.model.additional
        if additional is None or isinstance(additional, AnyValue):
            return ""
        builtin = self.annotator.imports.builtin
        value = self.annotator.result(additional, opened=self._opened)
        return f"{builtin('dict')}[{builtin('str')}, {value}]"

    @property
    def _opened(self) -> bool:
        return self.plan.model.in_response or not self.plan.model.in_request

    def _codes(self) -> Iterator[tuple[str, str]]:
        """Yield the attributes with their code tables."""
        for attribute in self.plan.attributes:
            names = CODES.of(attribute.property)
            if names:
                module = self.annotator.imports.use_module("/codes")
                tables = ", ".join(f"{module}.{identifier(class_name(name))}" for name in names) + ","
                yield attribute.python, f"lambda: ({tables})"

    def _scalars(self) -> Iterator[tuple[str, str]]:
        """Yield the attributes with their scalars other than text."""
        for attribute in self.plan.attributes if self.plan.model.in_response else ():
            prop = attribute.property
            empty = prop.nullable or attribute.absence == "none"
            types = self.annotator.scalars(prop.type, nullable=empty)
            if types:
                yield attribute.python, types

    def _by_unset(self, attribute: Attribute) -> bool:
        """Whether ``UNSET`` stands for absence, to distinguish it from null."""
        needed = (
            attribute.absence == "required" and attribute.property.nullable and self.plan.model.in_request
        )
        return attribute.absence == "unset" or needed

    def attribute(self, attribute: Attribute) -> str:
        """Return the attribute with its annotation and default."""
        use = self.annotator.imports.use
        more: list[str] = []
        keywords: list[str] = []
        prop = attribute.property
        annotation = self.annotator.result(prop.type, nullable=prop.nullable, opened=self._opened)
        if self._by_unset(attribute) and not isinstance(annotation, Anything):
            more.append(use("oas_runtime.model.unset", "Unset"))
        if attribute.absence == "unset":
            keywords.append(f"default={use('oas_runtime.model.unset', 'UNSET')}")
        elif attribute.absence == "list":
            keywords.append(f"factory={use('oas_runtime.model.decode', 'Absent')}")
        elif attribute.absence == "none":
            more.append("None")
            keywords.append("default=None")
        elif self._by_unset(attribute):
            keywords.append(f"absent={use('oas_runtime.model.unset', 'UNSET')}")
        annotation = self.annotator.result(prop.type, *more, nullable=prop.nullable, opened=self._opened)
        if attribute.property.secret:
            keywords.append("repr=False")
        text = f"{identifier(attribute.python)}: {annotation}"
        if not keywords:
            return text
        if len(keywords) == 1 and keywords[0].startswith("default="):
            return f"{text} = {keywords[0].removeprefix('default=')}"
        return f"{text} = {use('oas_runtime.model.model', 'field')}({', '.join(keywords)})"


def _table(entries: Iterable[tuple[str, str]]) -> str:
    """Return a dict of names and expressions; empty if there is none."""
    written = ", ".join(f"{literal(name)}: {expression}" for name, expression in entries)
    return f"{{{written}}}" if written else ""


def _set(wires: list[str]) -> str:
    return "{" + ", ".join(literal(wire) for wire in sorted(wires)) + "}" if wires else "()"
