"""Plans one operation: its arguments, its body and its responses.

Operations that a generated package cannot represent correctly are refused here, by name, before anything is
rendered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..common.errors import GeneratorError, Problem
from ..extensions.arguments.parameter_values import CREDENTIAL
from ..extensions.calls.pagination import PAGINATION
from ..extensions.calls.waiters import WAITER
from ..extensions.extension import Extended
from ..extensions.python_names import ABSENT, PYTHON_DEFAULT
from ..ir.models import ParameterFacts, Property, Schemas
from ..ir.operations import MediaType, Operation, Parameter, RequestBody, Response
from ..ir.type_queries import may_be_object, references
from ..ir.types import AnyValue, Map, ModelRef, Scalar, Type
from ..openapi import media_types
from . import encodability
from .argument_names import settle_names
from .nodes import Argument, BodyPlan, EndpointPlan, Kind, ResponsePlan
from .pagination import PagingPlanner
from .waiters import waiter_problems

RESERVED_METHODS = frozenset({"with_raw_response"})
RESERVED_ARGUMENTS = frozenset({"self", "options"})


class EndpointPlanner:
    """Plans one operation."""

    def __init__(
        self,
        operation: Operation,
        schemas: Schemas,
        facts: Mapping[str, ParameterFacts],
        secret: frozenset[str],
        encodable: encodability.Encodability,
    ) -> None:
        """``facts`` are those of parameter schemas, by pointer; ``secret`` names the models with a secret."""
        self.encodability = encodable
        self.operation = operation
        self.secret = secret
        self.schemas = schemas
        self.facts = facts
        self.problems: list[Problem] = []

    def plan(self) -> EndpointPlan:
        operation = self.operation
        if operation.python in RESERVED_METHODS:
            self._problem(operation.pointer, f"its method is named {operation.python!r}", "")
        arguments = [self._parameter(parameter) for parameter in operation.parameters]
        rules = {
            parameter.schema_pointer: self._parameter_rule(parameter.schema_pointer, index)
            for index, parameter in enumerate(operation.parameters)
        }
        body, body_arguments = self._body(operation.body) if operation.body is not None else (None, [])
        arguments.extend(body_arguments)
        arguments = settle_names(arguments)
        self._check_names(arguments)
        body = self._renamed(body, arguments)
        parameters = tuple(argument.parameter for argument in arguments if argument.parameter is not None)
        operation = replace(operation, parameters=parameters)
        success, errors = self._responses()
        paging = None
        paging_rule = PAGINATION.of(operation)
        if paging_rule is not None:
            models = self.schemas.models
            planner = PagingPlanner(paging_rule, arguments, success, models, self._problem)
            paging = planner.plan(operation)
        waiter = WAITER.of(operation)
        if waiter is not None:
            self.problems.extend(waiter_problems(waiter, success, self.schemas.models))
        if self.problems:
            raise GeneratorError(self.problems)
        return EndpointPlan(
            operation=operation,
            arguments=tuple(arguments),
            body=body,
            success=tuple(success),
            errors=tuple(errors),
            rules=rules,
            paging=paging,
            secret_arguments=_secret_arguments(arguments, self.secret),
        )

    def _problem(self, pointer: str, message: str, advice: str) -> None:
        self.problems.append(
            Problem(pointer, message, advice or "Give it another name with x-python-name in an overlay.")
        )

    def _parameter_rule(self, pointer: str, index: int) -> str:
        """The rule of the parameter at ``index``, without the pointer that the runtime derives from its position."""
        rule = self.schemas.rules[pointer]
        if self.facts[pointer].secret and not rule.startswith("Secret("):
            rule = f"Secret({rule}, pointer={pointer!r})"
        if pointer != f"{self.operation.pointer}/parameters/{index}/schema":
            return rule
        return re.sub(rf"(?:, |(?<=\())pointer={re.escape(repr(pointer))}\)\Z", ")", rule)

    def _parameter(self, parameter: Parameter) -> Argument:
        kind, nullable = self.schemas.typed(parameter.schema_pointer)
        if parameter.media_type is not None and not media_types.is_json(parameter.media_type):
            self._problem(
                parameter.pointer,
                f"a parameter written as {parameter.media_type} is not supported",
                "Describe it with a schema and a style, or as application/json.",
            )
        self.problems.extend(encodability.parameter_problems(parameter, kind, self.encodability))
        facts = self.facts[parameter.schema_pointer]
        credential = CREDENTIAL.of(parameter) is not None
        return Argument(
            python=parameter.python,
            wire=parameter.wire,
            location=parameter.location,
            type=kind,
            nullable=nullable,
            required=parameter.required and not credential,
            description=parameter.description,
            constraints=facts.constraints,
            deprecated=parameter.deprecated or facts.deprecated,
            secret=facts.secret,
            parameter=parameter,
            extensions=parameter.extensions,
            **_defaults(parameter, facts),
        )

    def _body(self, body: RequestBody) -> tuple[BodyPlan | None, list[Argument]]:
        chosen = media_types.choose_request(body.media_types, self._binary)
        if chosen is None:
            offered = ", ".join(media.media_type for media in body.media_types) or "no media type"
            self._problem(
                body.pointer,
                f"no supported request media type among: {offered}",
                "Supported are JSON, forms, multipart/form-data, text, and binary content of one media type.",
            )
            return None, []
        pointer = chosen.schema_pointer
        model = self.schemas.bodies.get(pointer) if pointer is not None else None
        sent_as = media_types.sent_as(chosen.media_type)
        kind, nullable = self.schemas.typed(pointer) if model is None else (AnyValue(), False)
        if model is None and media_types.is_form(sent_as) and not may_be_object(kind):
            self._problem(
                chosen.pointer,
                f"a body sent as {sent_as} must be an object",
                "Declare an object with properties as its schema.",
            )
        if pointer is None and not media_types.is_json(sent_as):
            kind = Scalar("str" if sent_as.startswith("text/") else "bytes")
            if media_types.is_form(sent_as):
                kind = Map(AnyValue())
        written = kind if model is None else ModelRef(model)
        self.problems.extend(encodability.body_problems(chosen, sent_as, written, self.encodability))
        plan = BodyPlan(
            media_type=chosen,
            sent_as=sent_as,
            required=body.required,
            spread=model is not None,
            rule=self.schemas.rules[pointer]
            if pointer is not None
            else _FREE_RULES.get(_free(kind), "AnyValue()"),
            unused=tuple(m.media_type for m in body.media_types if m is not chosen),
        )
        if model is not None:
            spread = self.schemas.models[model].properties
            return plan, [_property(prop, body.required) for prop in spread if not prop.read_only]
        whole = Argument(
            python="body",
            wire="",
            location="body",
            type=kind,
            nullable=nullable,
            required=body.required,
            description=body.description,
        )
        return plan, [whole]

    def _renamed(self, body: BodyPlan | None, arguments: Iterable[Argument]) -> BodyPlan | None:
        """Return the body with its argument names, which may differ because of the parameters."""
        pointer = None if body is None else body.media_type.schema_pointer
        if body is None or not body.spread or pointer is None:
            return body
        properties = self.schemas.models[self.schemas.bodies[pointer]].properties
        usual = {prop.wire: prop.python for prop in properties}
        names = usual | {
            argument.wire: argument.python for argument in arguments if argument.location == "body"
        }
        return body if names == usual else replace(body, rule=self.schemas.body_rule(pointer, names))

    def _binary(self, media: MediaType) -> bool:
        if media.schema_pointer is None:
            return not media_types.is_json(media.media_type)
        return self.schemas.types.get(media.schema_pointer) in (Scalar("bytes"), Scalar("str"))

    def _check_names(self, arguments: Iterable[Argument]) -> None:
        seen: dict[str, Argument] = {}
        for argument in arguments:
            pointer = argument.parameter.pointer if argument.parameter else self.operation.pointer
            other = seen.setdefault(argument.python, argument)
            name = f"the argument {argument.python!r}"
            if other is not argument:
                message = f"{_source(other)} and {_source(argument)} would both be {name}"
                self._problem(pointer, message, "")
            elif argument.python in RESERVED_ARGUMENTS or argument.python.startswith("_"):
                self._problem(pointer, f"{_source(argument)} would be {name}, which is taken", "")

    def _responses(self) -> tuple[list[ResponsePlan], list[ResponsePlan]]:
        success: list[ResponsePlan] = []
        errors: list[ResponsePlan] = []
        declared = self.operation.responses
        wanted = _successes(declared)
        for response in declared:
            (success if response.status in wanted else errors).append(self._response(response))
        if not success:
            success.append(
                self._response(Response(status="2XX", pointer=self.operation.pointer, media_types=()))
            )
        if any(response.kind != "none" for response in success):
            success = [replace(one, type=Scalar("null")) if one.silent else one for one in success]
        return success, errors

    def _response(self, response: Response) -> ResponsePlan:
        chosen = media_types.choose_response(response.media_types)
        if chosen is None:
            return ResponsePlan(
                response=response, media_type=None, kind="none", type=AnyValue(), nullable=False
            )
        kind, nullable = self.schemas.typed(chosen.schema_pointer)
        read: Kind = media_types.read_as(chosen.media_type)
        if kind == Scalar("bytes"):
            read = "bytes"
        if read == "json":
            self.problems.extend(encodability.json_problems(chosen.pointer, kind, self.encodability))
        else:
            kind, nullable = Scalar("str" if read == "text" else "bytes"), False
        return ResponsePlan(
            response=response, media_type=chosen.media_type, kind=read, type=kind, nullable=nullable
        )


def _source(argument: Argument) -> str:
    """Return the part of a request that an argument belongs to."""
    return f"{argument.location} {argument.wire!r}" if argument.wire else "the request body"


def _successes(declared: Iterable[Response]) -> frozenset[str]:
    """Return the success statuses: the 2xx, else ``default``, else redirects if there is nothing else."""
    statuses = {response.status for response in declared}
    for wanted in ("2", "d", "3"):
        named = frozenset(status for status in statuses if status[0] == wanted)
        if named:
            return named
    return frozenset()


_FREE_RULES = {"str": "String()", "bytes": "Bytes()"}


def _free(kind: Type) -> str:
    return kind.kind if isinstance(kind, Scalar) else ""


def _property(prop: Property, body_required: bool) -> Argument:
    return Argument(
        python=prop.python,
        wire=prop.wire,
        location="body",
        type=prop.type,
        nullable=prop.nullable,
        required=prop.required and body_required,
        description=prop.description,
        constraints=prop.constraints,
        deprecated=prop.deprecated,
        secret=prop.secret,
        extensions=prop.extensions,
        **_defaults(prop, prop),
    )


def _defaults(extended: Extended, document: Property | ParameterFacts) -> dict[str, Any]:
    """Return the client's default of an argument, and the server's default, which the former replaces."""
    own = PYTHON_DEFAULT.of(extended)
    if own is not ABSENT:
        return {"default": own, "has_default": True}
    return {"document_default": document.default, "has_document_default": document.has_default}


def _secret_arguments(arguments: Iterable[Argument], models: frozenset[str]) -> tuple[str, ...]:
    """Return the Python names of the arguments that are secret or may contain a secret."""
    return tuple(
        argument.python
        for argument in arguments
        if argument.secret or any(name in models for name in references(argument.type))
    )
