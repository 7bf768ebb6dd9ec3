"""The public Python names and types that a document produces, read from the plan that a build renders.

Signatures and attributes are those that the templates write, not a second opinion on them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal

from ...common.errors import GeneratorError
from ...emit import template_helpers
from ...emit.annotations import Annotator
from ...extensions.calls.retries import RETRY
from ...extensions.calls.waiters import WAITER
from ...extensions.outcomes.code_tables import CODE_TABLES
from ...extensions.outcomes.error_in_success import ERROR_IN_SUCCESS
from ...operations import reader as operations_reader
from ...plan.joiner import join
from ...plan.models import ModelPlan
from ...plan.nodes import EndpointPlan, Plan
from ...plan.pagination import WITHIN
from ...python_source.import_block import Imports
from ...schemas import opc_reader
from ...schemas.model_properties import read_facts
from ...validation import run as validation
from ..model.finding import Site

Role = Literal["operation", "iterator", "waiter"]
"""The kind of a method: one request, one request for each page, or polling."""


@dataclass(frozen=True, slots=True)
class Value:
    """An argument of a method, an attribute of a model, or a key of a TypedDict."""

    wire: str
    annotation: str
    required: bool
    secret: bool = False
    sent: str = ""
    """Of an attribute: the annotation in a request; empty if equal to ``annotation``."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the client."""

    operation: str
    call: str
    arguments: Mapping[str, Value]
    """Arguments by Python name."""
    result: str
    site: Site
    retry: str = ""
    deprecated: bool = False
    role: Role = "operation"
    silent: bool = False
    """Whether no success response has a body."""
    raises: str = ""
    """The errors of success responses and their conditions; empty without errors."""


@dataclass(frozen=True, slots=True)
class Model:
    """An attrs class, and its TypedDict if it is sent."""

    name: str
    attributes: Mapping[str, Value]
    pointer: str
    sent: bool
    received: bool
    named: bool
    """Whether it is a component; other names derive from the position of the schema."""
    spread: bool = False
    """Whether its fields are the keywords of a method."""


@dataclass(frozen=True, slots=True)
class Names:
    """Public names of a module, such as the members of a code table, with their types or values."""

    kind: str
    """``code table`` or ``webhook``."""
    name: str
    members: Mapping[str, str]
    pointer: str


@dataclass(frozen=True, slots=True)
class Surface:
    """All public names of a generated package."""

    methods: Mapping[str, Method]
    """Methods by call: ``sms.send``."""
    models: Mapping[str, Model] = field(default_factory=dict[str, Model])
    names: Mapping[str, Names] = field(default_factory=dict[str, Names])


def read(document: dict[str, Any]) -> Surface:
    """Return the surface of the built package. Raises ``GeneratorError`` if the build fails."""
    return of_plan(plan(document))


def plan(document: dict[str, Any]) -> Plan:
    """Return the plan that a build renders. Raises ``GeneratorError``."""
    try:
        normal = validation.check(document)
        api = operations_reader.read(normal)
        view = operations_reader.generation_view(normal, api)
        schemas = opc_reader.build(view, operations_reader.roots(api), merge=False, twice=False)
        return join(api, schemas, "client", read_facts(api, view))
    except RecursionError:
        raise GeneratorError([]) from None


def of_plan(joined: Plan) -> Surface:
    """Return the surface of a plan."""
    annotator = Annotator(Imports(()), joined.schemas.models)
    methods = {
        method.call: method
        for endpoints in joined.endpoints.values()
        for endpoint in endpoints
        for method in _methods(annotator, endpoint, joined)
    }
    bodies = frozenset(joined.schemas.bodies.values())
    models = {part.model.name: _model(annotator, part, bodies) for part in joined.models}
    names = {
        table.class_name: Names(
            "code table",
            table.class_name,
            {code.member: repr(code.value) for code in table.codes},
            f"#/x-code-tables/{table.name}",
        )
        for table in CODE_TABLES.of(joined.api).values()
    }
    for part in joined.webhooks:
        event = annotator.result(part.type, nullable=part.nullable)
        hook = part.webhook
        names[hook.constant] = Names("webhook", hook.constant, {"event": event}, hook.pointer)
    return Surface(methods, models, names)


def _methods(annotator: Annotator, endpoint: EndpointPlan, joined: Plan) -> Iterator[Method]:
    operation = endpoint.operation
    secret = frozenset(endpoint.secret_arguments)
    arguments = {
        part.python: Value(
            part.wire,
            annotator.request(part.type, nullable=part.nullable),
            part.required and not part.has_default,
            part.python in secret,
        )
        for part in endpoint.arguments
    }
    site = Site(operation.method.lower(), operation.path, operation.id, operation.tag)
    make = partial(Method, operation.id, site=site, deprecated=operation.deprecated)
    yield make(
        endpoint.call,
        arguments,
        template_helpers.returns(annotator, endpoint),
        retry=RETRY.column.cell(operation) if RETRY.column else "",
        silent=all(part.silent for part in endpoint.success),
        raises=_raises(endpoint, joined),
    )
    waiter = WAITER.of(operation)
    if waiter is not None:
        waited = {**arguments, WITHIN: Value(WITHIN, "float", False)}
        call = f"{endpoint.call.partition('.')[0]}.{waiter.name}"
        yield make(call, waited, template_helpers.returns(annotator, endpoint), role="waiter")
    paging = endpoint.paging
    if paging is not None:
        pages = {part.python for part in paging.parameters}
        kept = {name: value for name, value in arguments.items() if name not in pages}
        yield make(paging.call, kept, template_helpers.item(annotator, endpoint), role="iterator")


def _raises(endpoint: EndpointPlan, joined: Plan) -> str:
    rule = ERROR_IN_SUCCESS.of(endpoint.operation)
    if rule is None:
        return ""
    return f"RejectedError where {rule.condition}, by {CODE_TABLES.of(joined.api)[rule.table].class_name}"


def _model(annotator: Annotator, part: ModelPlan, bodies: frozenset[str]) -> Model:
    model = part.model
    writer = template_helpers.ModelHelpers(annotator, part)
    attributes: dict[str, Value] = {}
    for attribute in part.attributes:
        line = ast.parse(str(writer.attribute(attribute))).body[0]
        assert isinstance(line, ast.AnnAssign)
        prop = attribute.property
        sent = annotator.request(prop.type, nullable=prop.nullable) if model.in_request else ""
        annotation = ast.unparse(line.annotation)
        attributes[attribute.python] = Value(prop.wire, annotation, line.value is None, prop.secret, sent)
    return Model(
        model.name,
        attributes,
        model.pointer,
        model.in_request,
        model.in_response,
        model.component,
        spread=model.name in bodies,
    )
