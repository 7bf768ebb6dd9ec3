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

from ..extensions.code_tables import REFERENCE, tables_of
from ..ir.type_queries import holds_dates
from ..ir.types import AnyValue, Array, ModelRef
from ..plan.models import Attribute, ModelPlan
from ..plan.nodes import Argument, EndpointPlan, PageParameterPlan, ResponsePlan
from ..python_source.identifiers import class_name
from ..python_source.literals import literal
from ..schemas.rules.writer import localise
from .annotations import Annotator, Anything


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
            lambda name: imports.use("/_support/rules", name),
            lambda module: annotator.model(names[module]),
        )

    return {
        "use": source(imports.use),
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
        unset = annotator.imports.use("/_support/unset", "Unset")
        annotation = annotator.request(argument.type, unset, nullable=argument.nullable)
    return f"{name}: {annotation} = {annotator.imports.use('/_support/unset', 'UNSET')}"


def returns(annotator: Annotator, endpoint: EndpointPlan) -> str:
    return annotator.results((each.type, each.nullable) for each in endpoint.success)


def item(annotator: Annotator, endpoint: EndpointPlan) -> str:
    """The type of an item of a list operation."""
    assert endpoint.paging is not None
    return annotator.result(endpoint.paging.item)


def comma(loop: LoopContext) -> str:
    """What stands between the items of a list."""
    return "" if loop.last else ", "


def deprecation(call: str, argument: str = "") -> str:
    what = f"the argument {argument!r} of {call}" if argument else call
    return literal(f"{what} is deprecated")


class EndpointWriter:
    """Writes the parts of one endpoint module."""

    def __init__(self, annotator: Annotator, plan: EndpointPlan) -> None:
        self.annotator = annotator
        self.plan = plan

    def helpers(self) -> dict[str, Callable[..., Markup]]:
        return {
            "argument": source(partial(parameter, self.annotator)),
            "decoder_name": source(self.decoder_name),
            "decode": source(self.decode),
            "result_type": source(self.result_type),
            "response": source(self.response),
            "page_type": source(partial(returns, self.annotator, self.plan)),
            "items_type": source(self.items_type),
            "page_parameter": source(self.page_parameter),
        }

    def items_type(self) -> str:
        """What a page's items are together."""
        assert self.plan.paging is not None
        return self.annotator.result(Array(self.plan.paging.item))

    def page_parameter(self, each: PageParameterPlan) -> str:
        """The ``PageParameter`` of an endpoint."""
        parts = [
            literal(each.wire),
            literal(each.python),
            *([] if each.kind == "str" else [literal(each.kind)]),
        ]
        return f"{self.annotator.imports.use('/_support/paging', 'PageParameter')}({', '.join(parts)})"

    def decode(self, each: ResponsePlan, value: str) -> str:
        """The expression that decodes ``value``, the body as it was read."""
        return self.annotator.decode(each.type, value)

    def result_type(self, each: ResponsePlan) -> str:
        """What decoding gives: of several successes each is typed as any of them."""
        if self._among(each):
            return returns(self.annotator, self.plan)
        return self.annotator.result(each.type, nullable=each.nullable)

    def _among(self, each: ResponsePlan) -> bool:
        return each in self.plan.success and len(self.plan.success) > 1

    def decoder_name(self, each: ResponsePlan) -> str:
        """The name of the function that decodes this response; empty where an existing one does."""
        if isinstance(each.type, AnyValue):
            return ""
        if each.nullable or self._among(each) or self._model(each) is None:
            return f"_decode_{each.response.status.lower()}"
        return ""

    def _model(self, each: ResponsePlan) -> str | None:
        return self.annotator.decoder(each.type) if isinstance(each.type, ModelRef) else None

    def response(self, each: ResponsePlan) -> str:
        """The ``Response`` of an endpoint."""
        use = self.annotator.imports.use
        decode = self.decoder_name(each) or self._model(each) or use("/_support/decode", "as_is")
        parts = [f"status={literal(each.response.status)}"]
        if each.media_type is not None:
            parts.append(f"media_type={literal(each.media_type)}")
        parts.extend([f"kind={literal(each.kind)}", f"decode={decode}"])
        parts.append(f"pointer={literal(each.response.pointer)}")
        return f"{use('/_support/operation', 'Response')}({', '.join(parts)})"


class ModelWriter:
    """Writes the parts of one model class."""

    def __init__(self, annotator: Annotator, plan: ModelPlan) -> None:
        self.annotator = annotator
        self.plan = plan

    def helpers(self) -> dict[str, Any]:
        attributes = self.plan.attributes
        wires = [attribute.property.wire for attribute in attributes]
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
            use = partial(self.annotator.imports.use, "/_support/decode")
            found = f"{use('unknown')}(source, _KNOWN)"
            return found if inner is None else f"{use('mapping')}({found}, {inner})"

        def encode_additional() -> str:
            use = partial(self.annotator.imports.use, "/_support/plain")
            if additional is not None and holds_dates(additional):
                return f"{use('restored')}(self.additional_properties, self._source)"
            return f"{use('plain')}(self.additional_properties)"

        return {
            "sourced": self.sourced(),
            "codes": Markup(self.codes()),
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
        found = {
            each.python: tuple(map(class_name, tables_of(each.property.extensions)))
            for each in self.plan.attributes
            if REFERENCE in each.property.extensions
        }
        return literal(found) if found else ""

    def sourced(self) -> bool:
        """Whether writing any attribute looks at the JSON object the model was read from."""
        return any(
            not self._by_unset(attribute) or holds_dates(attribute.property.type)
            for attribute in self.plan.attributes
        )

    def _by_unset(self, each: Attribute) -> bool:
        """Whether absence is ``UNSET``, so that null can be told from it."""
        needed = each.absence == "required" and each.property.nullable and self.plan.model.in_request
        return each.absence == "unset" or needed

    def attribute(self, each: Attribute) -> str:
        """The attribute with its annotation and default."""
        use = self.annotator.imports.use
        more: list[str] = []
        keywords: list[str] = []
        prop = each.property
        annotation = self.annotator.result(prop.type, nullable=prop.nullable, opened=self._opened)
        if self._by_unset(each) and not isinstance(annotation, Anything):
            more.append(use("/_support/unset", "Unset"))
        if each.absence == "unset":
            keywords.append(f"default={use('/_support/unset', 'UNSET')}")
        elif each.absence == "list":
            keywords.append(f"factory={use('/_support/decode', 'Absent')}")
        elif each.absence == "none":
            more.append("None")
            keywords.append("default=None")
        annotation = self.annotator.result(prop.type, *more, nullable=prop.nullable, opened=self._opened)
        if each.property.secret:
            keywords.append("repr=False")
        text = f"{identifier(each.python)}: {annotation}"
        if not keywords:
            return text
        if len(keywords) == 1 and keywords[0].startswith("default="):
            return f"{text} = {keywords[0].removeprefix('default=')}"
        return f"{text} = {use('attrs', 'field')}({', '.join(keywords)})"

    def decode(self, each: Attribute) -> str:
        """The expression that reads the attribute from ``get``."""
        wire, use = literal(each.property.wire), self.annotator.imports.use
        found = f"get({wire})"
        if self._by_unset(each):
            found = f"get({wire}, {use('/_support/unset', 'UNSET')})"
        elif isinstance(each.property.type, Array):
            found = f"get({wire}, {use('/_support/decode', 'MISSING')})"
        return self.annotator.decode(each.property.type, found)

    def is_kept(self, each: Attribute) -> str:
        """The condition under which the attribute is written."""
        use, value = self.annotator.imports.use, f"self.{each.python}"
        if self._by_unset(each):
            return f"{value} is not {use('/_support/unset', 'UNSET')}"
        return f"{use('/_support/plain', 'kept')}({value}, source, {literal(each.property.wire)})"

    def encode(self, each: Attribute) -> str:
        """The expression that writes the attribute."""
        use, value = partial(self.annotator.imports.use, "/_support/plain"), f"self.{each.python}"
        if holds_dates(each.property.type):
            return f"{use('restored')}({value}, source and source.get({literal(each.property.wire)}))"
        return f"{use('plain')}({value})"


def _set(wires: list[str]) -> str:
    return "{" + ", ".join(literal(wire) for wire in sorted(wires)) + "}" if wires else "()"
