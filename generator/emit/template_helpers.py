"""What templates may ask: source text for the parts of endpoint modules, methods and model classes.

All of it is ``Markup``: the one kind of value a template can print.
"""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any

from jinja2.runtime import LoopContext
from markupsafe import Markup

from ..extensions import registry
from ..extensions.aliases import ALIASES
from ..extensions.code_tables import CODES
from ..extensions.extension import Importer
from ..ir.operations import Api, Parameter
from ..ir.type_queries import holds_dates
from ..ir.types import AnyValue, Array, ModelRef, Type
from ..plan.models import Attribute, ModelPlan
from ..plan.nodes import Argument, EndpointPlan, PageParameterPlan, ResponsePlan
from ..python_source.identifiers import class_name
from ..python_source.literals import literal
from ..schemas.rules.writer import localise
from .annotations import Annotator, Anything

_OPERATION = "oas_runtime.operation"
"""The module of the declarations of an operation."""


class UnsafeTextError(Exception):
    """A template printed text that was not made safe: a defect of the generator."""


def only_markup(value: Any) -> Any:
    if isinstance(value, Markup):
        return value
    raise UnsafeTextError(f"a template printed {type(value).__name__} {value!r}")


@lru_cache(maxsize=8192)
def identifier(value: str) -> Markup:
    # Python reads identifiers in their NFKC form: one that is not in it would be two names for one.
    normal = unicodedata.normalize("NFKC", value) == value
    if not normal or not value.isidentifier() or keyword.iskeyword(value):
        raise UnsafeTextError(f"{value!r} is no Python identifier")
    return Markup(value)


def source(function: Callable[..., str]) -> Callable[..., Markup]:
    """The function, its answer trusted as source: for functions that write Python themselves."""
    return lambda *args, **kwargs: Markup(function(*args, **kwargs))


def shared(annotator: Annotator, names: Mapping[str, str]) -> dict[str, Callable[..., Markup]]:
    """What every template may ask of its module's imports; ``names`` are of models by their modules."""
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
    """An argument of a signature with its annotation and default."""
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
    """The type of an item of a list operation."""
    assert endpoint.paging is not None
    return annotator.result(endpoint.paging.item)


def comma(loop: LoopContext) -> str:
    """What stands between the items of a list."""
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
            "argument": source(partial(parameter, self.annotator)),
            "decoder_name": source(self.decoder_name),
            "decode": source(self.decode),
            "result_type": source(self.result_type),
            "response": source(self.response),
            "page_type": source(partial(returns, self.annotator, self.plan)),
            "items_type": source(self.items_type),
            "extension_arguments": self.extension_arguments,
            "parameter_arguments": self.parameter_arguments,
            "page_parameter": source(self.page_parameter),
        }

    def extension_arguments(self) -> list[Markup]:
        """The keyword arguments of ``Operation`` that its extensions ask for."""
        imports = self.annotator.imports
        importer = Importer(partial(imports.use, _OPERATION), imports.use_module)
        return list(map(Markup, registry.operation_source(self.plan.operation, self.api, importer)))

    def parameter_arguments(self, parameter: Parameter) -> list[Markup]:
        """The keyword arguments of a ``Parameter`` that its extensions ask for."""
        return list(map(Markup, registry.parameter_source(parameter)))

    def items_type(self) -> str:
        """What a page's items are together."""
        assert self.plan.paging is not None
        return self.annotator.result(Array(self.plan.paging.item))

    def page_parameter(self, parameter: PageParameterPlan) -> str:
        """The ``PageParameter`` of an endpoint."""
        parts = [
            literal(parameter.wire),
            literal(parameter.python),
            *([] if parameter.kind == "str" else [literal(parameter.kind)]),
        ]
        return f"{self.annotator.imports.use('oas_runtime.operation', 'PageParameter')}({', '.join(parts)})"

    def decode(self, response: ResponsePlan, value: str) -> str:
        """The expression that decodes ``value``, the body as it was read."""
        return self.annotator.decode(response.type, value)

    def result_type(self, response: ResponsePlan) -> str:
        """What decoding gives: of several successes each is typed as any of them."""
        if self._among(response):
            return returns(self.annotator, self.plan)
        return self.annotator.result(response.type, nullable=response.nullable)

    def _among(self, response: ResponsePlan) -> bool:
        return response in self.plan.success and len(self.plan.success) > 1

    def decoder_name(self, response: ResponsePlan) -> str:
        """The name of the function that decodes this response; empty where an existing one does."""
        if isinstance(response.type, AnyValue):
            return ""
        if response.nullable or self._among(response) or self._model(response) is None:
            return f"_decode_{response.response.status.lower()}"
        return ""

    def _model(self, response: ResponsePlan) -> str | None:
        return self.annotator.decoder(response.type) if isinstance(response.type, ModelRef) else None

    def response(self, response: ResponsePlan) -> str:
        """The ``Response`` of an endpoint."""
        use = self.annotator.imports.use
        decode = (
            self.decoder_name(response) or self._model(response) or use("oas_runtime.model.decode", "as_is")
        )
        parts = [f"status={literal(response.response.status)}"]
        if response.media_type is not None:
            parts.append(f"media_type={literal(response.media_type)}")
        parts.extend([f"kind={literal(response.kind)}", f"decode={decode}"])
        shape = "any" if self._among(response) or response.nullable else _shape(response.type)
        if response.kind == "json" and shape != "any":
            parts.append(f"shape={literal(shape)}")
        scalars = self.annotator.scalars(response.type, nullable=response.nullable)
        if response.kind == "json" and scalars:
            parts.append(f"scalars={scalars}")
        parts.append(f"pointer={literal(response.response.pointer)}")
        return f"{use('oas_runtime.operation', 'Response')}({', '.join(parts)})"


class ModelHelpers:
    """Source text for the parts of one model class."""

    def __init__(self, annotator: Annotator, plan: ModelPlan) -> None:
        self.annotator = annotator
        self.plan = plan

    def functions(self) -> dict[str, Any]:
        attributes = self.plan.attributes
        wires = [
            wire
            for attribute in attributes
            for wire in (attribute.property.wire, *ALIASES.of(attribute.property))
        ]
        required = [a.property.wire for a in attributes if a.property.required]
        additional = self.plan.model.additional
        inner = None if additional is None else self.annotator.decoder(additional)
        builtin = self.annotator.imports.builtin

        def additional_type() -> str:
            value = (
                self.annotator.imports.use("typing", "Any")
                if additional is None
                else self.annotator.result(additional, opened=self._opened)
            )
            return f"{builtin('dict')}[{builtin('str')}, {value}]"

        def decode_additional() -> str:
            use = partial(self.annotator.imports.use, "oas_runtime.model.decode")
            found = f"{use('unknown')}(source, _KNOWN)"
            return found if inner is None else f"{use('mapping')}({found}, {inner})"

        def encode_additional() -> str:
            use = partial(self.annotator.imports.use, "oas_runtime.model.encode")
            if additional is not None and holds_dates(additional):
                return f"{use('restored')}(self.additional_properties, self._source)"
            return f"{use('plain')}(self.additional_properties)"

        return {
            "sourced": self.sourced(),
            "codes": Markup(self.codes()),
            "scalars": Markup(self.scalars()),
            "known": Markup(_set(wires)),
            "required": Markup(_set(required)),
            "attribute": source(self.attribute),
            "decode": source(self.decode),
            "encode": source(self.encode),
            "is_kept": source(self.is_kept),
            "additional_type": source(additional_type),
            "decode_additional": source(decode_additional),
            "encode_additional": source(encode_additional),
        }

    @property
    def _opened(self) -> bool:
        return self.plan.model.in_response or not self.plan.model.in_request

    def codes(self) -> str:
        """The mapping of attributes to their code tables; empty where none has one."""
        entries: list[str] = []
        for attribute in self.plan.attributes:
            names = CODES.of(attribute.property)
            if names:
                module = self.annotator.imports.use_module("/codes")
                tables = ", ".join(f"{module}.{identifier(class_name(name))}" for name in names) + ","
                entries.append(f"{literal(attribute.python)}: lambda: ({tables})")
        return f"{{{', '.join(entries)}}}" if entries else ""

    def scalars(self) -> str:
        """The mapping of attributes to their scalars other than text; empty where none has one."""
        if not self.plan.model.in_response:
            return ""
        entries: list[str] = []
        for attribute in self.plan.attributes:
            prop = attribute.property
            empty = prop.nullable or attribute.absence == "none"
            types = self.annotator.scalars(prop.type, nullable=empty)
            if types:
                entries.append(f"{literal(attribute.python)}: {types}")
        return f"{{{', '.join(entries)}}}" if entries else ""

    def sourced(self) -> bool:
        """Whether writing any attribute looks at the JSON object the model was read from."""
        return any(
            not self._by_unset(attribute) or holds_dates(attribute.property.type)
            for attribute in self.plan.attributes
        )

    def _by_unset(self, attribute: Attribute) -> bool:
        """Whether absence is ``UNSET``, so that null can be told from it."""
        needed = (
            attribute.absence == "required" and attribute.property.nullable and self.plan.model.in_request
        )
        return attribute.absence == "unset" or needed

    def attribute(self, attribute: Attribute) -> str:
        """The attribute with its annotation and default."""
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
        annotation = self.annotator.result(prop.type, *more, nullable=prop.nullable, opened=self._opened)
        if attribute.property.secret:
            keywords.append("repr=False")
        text = f"{identifier(attribute.python)}: {annotation}"
        if not keywords:
            return text
        if len(keywords) == 1 and keywords[0].startswith("default="):
            return f"{text} = {keywords[0].removeprefix('default=')}"
        return f"{text} = {use('attrs', 'field')}({', '.join(keywords)})"

    def decode(self, attribute: Attribute) -> str:
        """The expression that reads the attribute from ``get``."""
        use = self.annotator.imports.use
        read = ""
        if self._by_unset(attribute):
            read = use("oas_runtime.model.unset", "UNSET")
        elif isinstance(attribute.property.type, Array):
            read = use("oas_runtime.model.decode", "MISSING")
        for wire in reversed((attribute.property.wire, *ALIASES.of(attribute.property))):
            read = f"get({literal(wire)}, {read})" if read else f"get({literal(wire)})"
        return self.annotator.decode(attribute.property.type, read)

    def is_kept(self, attribute: Attribute) -> str:
        """The condition under which the attribute is written."""
        use, value = self.annotator.imports.use, f"self.{attribute.python}"
        if self._by_unset(attribute):
            return f"{value} is not {use('oas_runtime.model.unset', 'UNSET')}"
        return (
            f"{use('oas_runtime.model.encode', 'kept')}({value}, source, {literal(attribute.property.wire)})"
        )

    def encode(self, attribute: Attribute) -> str:
        """The expression that writes the attribute."""
        use, value = (
            partial(self.annotator.imports.use, "oas_runtime.model.encode"),
            f"self.{attribute.python}",
        )
        if holds_dates(attribute.property.type):
            return f"{use('restored')}({value}, source and source.get({literal(attribute.property.wire)}))"
        return f"{use('plain')}({value})"


def _shape(kind: Type) -> str:
    """The JSON type that decoding needs, as ``Response.shape``."""
    if isinstance(kind, ModelRef):
        return "object"
    return "array" if isinstance(kind, Array) else "any"


def _set(wires: list[str]) -> str:
    return "{" + ", ".join(literal(wire) for wire in sorted(wires)) + "}" if wires else "()"
