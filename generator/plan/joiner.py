"""Joins operations with their types by JSON pointer: every schema in use must have a type.

The join is by JSON pointer and total: every schema in use has its type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..common.errors import GeneratorError, Problem
from ..common.graph import reachable
from ..extensions.python_names import RESERVED_TAGS
from ..ir.models import Model, ParameterFacts, Schemas
from ..ir.operations import Api
from ..ir.type_queries import references, undiscriminated
from ..ir.types import Type
from . import encodability
from .endpoints import RESERVED_METHODS, EndpointPlanner
from .models import plan_models
from .nodes import EndpointPlan, Plan, WebhookPlan
from .pagination import iterators


def join(api: Api, schemas: Schemas, package: str, facts: Mapping[str, ParameterFacts]) -> Plan:
    """Join operations and schemas. ``facts`` are those of parameter schemas, by pointer."""
    problems: list[Problem] = []
    endpoints: dict[str, tuple[EndpointPlan, ...]] = {}
    tags = tuple(tag for tag in api.tags if tag.operations)
    classes = {"SyncResources", "AsyncResources"}
    secret = _secret_models(schemas.models)
    encodable = encodability.Encodability(schemas.models)
    for tag in tags:
        own = {tag.class_name, f"Async{tag.class_name}"}
        if own & classes:
            problems.append(_reserved("#/tags", f"the tag {tag.name!r} needs the class {min(own & classes)}"))
        classes |= own
        if tag.python in RESERVED_TAGS:
            problems.append(_reserved("#/tags", f"the tag {tag.name!r} is named {tag.python!r}"))
        done: list[EndpointPlan] = []
        for operation in tag.operations:
            try:
                done.append(EndpointPlanner(operation, schemas, facts, secret, encodable).plan())
            except GeneratorError as error:
                problems.extend(error.problems)
        problems.extend(iterators(done, RESERVED_METHODS))
        endpoints[tag.python] = tuple(done)
    if problems:
        raise GeneratorError(problems)
    used = [model for plans in endpoints.values() for plan in plans for model in _models_used(plan)]
    undiscriminated_names = [
        name for plans in endpoints.values() for plan in plans for name in _undiscriminated_models(plan)
    ]
    typed = ((webhook, *schemas.typed(webhook.schema_pointer)) for webhook in api.webhooks)
    hooks = tuple(WebhookPlan(webhook=hook, type=kind, nullable=nullable) for hook, kind, nullable in typed)
    used.extend(name for hook in hooks for name in references(hook.type))
    undiscriminated_names.extend(name for hook in hooks for name in references(hook.type))
    return Plan(
        api=api,
        package=package,
        endpoints=endpoints,
        tags=tags,
        models=plan_models(schemas, used, undiscriminated_names),
        schemas=schemas,
        webhooks=hooks,
    )


def _types_used(endpoint: EndpointPlan) -> Iterator[Type]:
    for argument in endpoint.arguments:
        yield argument.type
    for response in (*endpoint.success, *endpoint.errors):
        yield response.type


def _models_used(endpoint: EndpointPlan) -> Iterator[str]:
    for kind in _types_used(endpoint):
        yield from references(kind)


def _undiscriminated_models(endpoint: EndpointPlan) -> Iterator[str]:
    for response in (*endpoint.success, *endpoint.errors):
        yield from undiscriminated(response.type)


def _reserved(pointer: str, subject: str) -> Problem:
    return Problem(
        pointer,
        f"{subject}, a name the client itself uses",
        "Give it another name with x-python-name in an overlay.",
    )


def _secret_models(models: Mapping[str, Model]) -> frozenset[str]:
    """Return the names of the models with a secret, directly or in another model."""
    names = {name for name, model in models.items() if any(prop.secret for prop in model.properties)}
    holders: dict[str, list[str]] = {}
    for name, model in models.items():
        for prop in model.properties:
            for held in references(prop.type):
                holders.setdefault(held, []).append(name)
    return frozenset(reachable(names, lambda name: holders.get(name, ())))
