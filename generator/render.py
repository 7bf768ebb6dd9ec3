"""From a plan to files: fills the templates, whose folders mirror those of the output.

Templates can print only ``Markup``. Plain text, and so all text of a document, is refused by the
environment itself; it gets in through ``literal`` (a Python literal), ``docstring``, or ``name`` (an
identifier, checked).
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from . import docs
from .annotations import Annotator, holds_dates
from .imports import Imports, member_key, natural
from .ir import AnyValue, Array, ModelRef, Server, Tag
from .models import Attribute, ModelPlan
from .plan import Argument, EndpointPlan, Plan, ResponsePlan
from .rules import localise
from .text import docstring, literal

HERE = Path(__file__).parent / "templates"
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class UnsafeTextError(Exception):
    """A template printed text that was not made safe: a defect of the generator."""


def _only_markup(value: Any) -> Any:
    if isinstance(value, Markup):
        return value
    raise UnsafeTextError(f"a template printed {type(value).__name__} {value!r}")


def _name(value: str) -> Markup:
    if not _IDENTIFIER.match(value) or keyword.iskeyword(value):
        raise UnsafeTextError(f"{value!r} is no Python identifier")
    return Markup(value)


def _code(function: Callable[..., str]) -> Callable[..., Markup]:
    """The function, its answer trusted as source: for functions that write Python themselves."""
    return lambda *args, **kwargs: Markup(function(*args, **kwargs))


def render(plan: Plan, params: str) -> Iterator[tuple[str, str]]:
    """All Python files of the package: (path below the package, source)."""
    return _Renderer(plan).files(params)


class _Renderer:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.models = plan.schemas.models
        self.names = {model.module: name for name, model in self.models.items()}
        self.environment = Environment(
            loader=FileSystemLoader(HERE, encoding="utf-8"),
            undefined=StrictUndefined,
            autoescape=True,
            finalize=_only_markup,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=50,
        )
        self.environment.globals = {
            "name": _name,
            "literal": _code(literal),
            "docstring": _code(docstring),
            "doc_tag": lambda tag: docs.tag(tag.description, tag.name),
            "doc_model": docs.model,
            "doc_module": docs.module,
            "doc_attribute": docs.attribute,
            "doc_endpoint": docs.endpoint,
            "doc_method": docs.method,
            "doc_status": _code(docs.status),
            "deprecation": _code(_deprecation),
            "comma": lambda loop: Markup("" if loop.last else ", "),
            "import_names": _code(lambda *names: ", ".join(sorted(map(_name, names), key=member_key))),
        }

    def files(self, params: str) -> Iterator[tuple[str, str]]:
        for support in sorted((HERE / "support").glob("*.py")):
            yield f"_support/{support.name}", support.read_text("utf-8")
        plan = self.plan
        schemes = sorted(plan.api.security_schemes, key=lambda scheme: scheme.name)
        yield self._plain("__init__.py", package_doc=docs.package(plan.api))
        yield self._plain("security.py", schemes=schemes)
        yield self._plain("servers.py", servers=_servers(plan))
        yield "params.py", params
        yield self._plain("api/__init__.py")
        for tag in plan.tags:
            yield f"api/{_name(tag.python)}/__init__.py", self._template("api/tag/__init__.py").render(tag=tag)
        template = self._template("api/tag/operation.py")
        for tag in plan.tags:
            for endpoint in plan.endpoints[tag.python]:
                path = f"api/{tag.python}/{_name(endpoint.operation.module)}.py"
                yield path, self._operation(template, tag, endpoint)
        by_module = sorted(plan.models, key=lambda each: natural(each.model.module))
        yield self._plain("models/__init__.py", models=plan.models, by_module=by_module)
        template = self._template("models/model.py")
        for model in plan.models:
            yield f"models/{_name(model.model.module)}.py", self._model(template, model)
        yield self._plain("resources/__init__.py", tags=sorted(plan.tags, key=lambda tag: natural(tag.python)))
        template = self._template("resources/tag.py")
        for tag in plan.tags:
            yield f"resources/{tag.python}.py", self._resource(template, tag)

    def _template(self, path: str) -> Template:
        return self.environment.get_template(f"{path}.jinja")

    def _plain(self, path: str, **context: Any) -> tuple[str, str]:
        return path, self._template(path).render(**context)

    def _operation(self, template: Template, tag: Tag, endpoint: EndpointPlan) -> str:
        taken = {"OPERATION", "ENDPOINT", "build", "result", "data"}
        taken.update(argument.python for argument in endpoint.arguments)
        writer = _Endpoint(Annotator(Imports(("api", tag.python), taken), self.models), endpoint)
        return template.render(plan=endpoint, **_helpers(writer.annotator, self.names), **writer.helpers())

    def _model(self, template: Template, model: ModelPlan) -> str:
        taken = {model.model.name, "RULE", "source", "get", "data", "self", "cls"}
        imports = Imports(("models",), taken, {attribute.python for attribute in model.attributes})
        writer = _Model(Annotator(imports, self.models, model.model.name, model.cyclic), model)
        return template.render(plan=model, **_helpers(writer.annotator, self.names), **writer.helpers())

    def _resource(self, template: Template, tag: Tag) -> str:
        endpoints = self.plan.endpoints[tag.python]
        taken = {"self", "options"}
        for endpoint in endpoints:
            taken.update(argument.python for argument in endpoint.arguments)
        for kind in ("", "Async"):
            taken.update((f"{kind}{tag.class_name}", f"{kind}{tag.class_name}WithRawResponse"))
        methods = {endpoint.operation.python for endpoint in endpoints}
        annotator = Annotator(Imports(("resources",), taken, methods), self.models)

        def endpoint_module(endpoint: EndpointPlan) -> Markup:
            operation = endpoint.operation
            return Markup(annotator.imports.use(f"/api/{operation.tag_python}", operation.module))

        return template.render(
            tag=tag,
            endpoints=endpoints,
            argument=_code(partial(_argument, annotator)),
            result_types=_code(partial(_result, annotator)),
            endpoint_module=endpoint_module,
            **_helpers(annotator, self.names),
        )


def _servers(plan: Plan) -> list[Server]:
    """Every server of the document, by URL template; the same URL may come with other variables."""
    operations = (operation for tag in plan.tags for operation in tag.operations)
    servers = [*plan.api.servers, *(server for operation in operations for server in operation.servers)]
    unlike = {(server.url, server.variables): server for server in servers}
    return [unlike[key] for key in sorted(unlike, key=lambda key: (key[0], repr(key[1])))]


def _helpers(annotator: Annotator, names: Mapping[str, str]) -> dict[str, Callable[..., Markup]]:
    """What every template may ask of its module's imports; ``names`` are of models by their modules."""
    imports = annotator.imports

    def rule(expression: str) -> str:
        return localise(
            expression,
            lambda name: imports.use("/_support/rules", name),
            lambda module: annotator.model(names[module]),
        )

    return {
        "use": _code(imports.use),
        "builtin": _code(imports.builtin),
        "imports": _code(imports.block),
        "rule": _code(rule),
    }


def _argument(annotator: Annotator, argument: Argument) -> str:
    """An argument of a signature with its annotation and default."""
    name = _name(argument.python)
    if argument.has_default or argument.required:
        annotation = annotator.request(argument.type, nullable=argument.nullable)
        return f"{name}: {annotation}" + (f" = {literal(argument.default)}" if argument.has_default else "")
    unset = annotator.imports.use("/_support/unset", "Unset")
    annotation = annotator.request(argument.type, unset, nullable=argument.nullable)
    return f"{name}: {annotation} = {annotator.imports.use('/_support/unset', 'UNSET')}"


def _result(annotator: Annotator, endpoint: EndpointPlan) -> str:
    return annotator.results((each.type, each.nullable) for each in endpoint.success)


def _deprecation(call: str, argument: str = "") -> str:
    what = f"the argument {argument!r} of {call}" if argument else call
    return literal(f"{what} is deprecated")


class _Endpoint:
    """Writes the parts of one endpoint module."""

    def __init__(self, annotator: Annotator, plan: EndpointPlan) -> None:
        self.annotator = annotator
        self.plan = plan

    def helpers(self) -> dict[str, Callable[..., Markup]]:
        return {
            "argument": _code(partial(_argument, self.annotator)),
            "decoder_name": _code(self.decoder_name),
            "decode": _code(lambda each, value: self.annotator.decode(each.type, value)),
            "result_type": _code(self.result_type),
            "response": _code(self.response),
        }

    def result_type(self, each: ResponsePlan) -> str:
        """What decoding gives: of several successes each is typed as any of them."""
        if self._among(each):
            return _result(self.annotator, self.plan)
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


class _Model:
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
            use = partial(self.annotator.imports.use, "/_support/encode")
            if additional is not None and holds_dates(additional):
                return f"{use('restored')}(self.additional_properties, self._source)"
            return f"{use('plain')}(self.additional_properties)"

        return {
            "sourced": self.sourced(),
            "known": Markup(_set(wires)),
            "required": Markup(_set(required)),
            "attribute": _code(self.attribute),
            "decode": _code(self.decode),
            "encode": _code(self.encode),
            "is_kept": _code(self.is_kept),
            "additional_type": _code(additional_type),
            "decode_additional": _code(decode_additional),
            "encode_additional": _code(encode_additional),
        }

    @property
    def _opened(self) -> bool:
        return self.plan.model.in_response or not self.plan.model.in_request

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
        if self._by_unset(each):
            more.append(use("/_support/unset", "Unset"))
        if each.absence == "unset":
            keywords.append(f"default={use('/_support/unset', 'UNSET')}")
        elif each.absence == "list":
            keywords.append(f"factory={use('/_support/decode', 'Absent')}")
        elif each.absence == "none":
            more.append("None")
            keywords.append("default=None")
        prop = each.property
        annotation = self.annotator.result(prop.type, *more, nullable=prop.nullable, opened=self._opened)
        if each.property.secret:
            keywords.append("repr=False")
        text = f"{_name(each.python)}: {annotation}"
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
        return f"{use('/_support/encode', 'kept')}({value}, source, {literal(each.property.wire)})"

    def encode(self, each: Attribute) -> str:
        """The expression that writes the attribute."""
        use, value = partial(self.annotator.imports.use, "/_support/encode"), f"self.{each.python}"
        if holds_dates(each.property.type):
            return f"{use('restored')}({value}, source and source.get({literal(each.property.wire)}))"
        return f"{use('plain')}({value})"


def _set(wires: list[str]) -> str:
    return "{" + ", ".join(literal(wire) for wire in sorted(wires)) + "}" if wires else "()"

