"""Renders a plan to files with templates, whose folders mirror the folders of the output.

Templates can print only ``Markup``. Plain text, and so all text of a document, is refused by the
environment itself; it gets in through ``literal`` (a Python literal), ``docstring``, or ``name`` (an
identifier, checked).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from ..extensions.calls.waiters import WAITER, Waiter
from ..extensions.outcomes.code_tables import CODE_TABLES
from ..ir.models import TABLES
from ..ir.operations import Server, Tag
from ..plan.client import environment, keywords
from ..plan.models import ModelPlan
from ..plan.nodes import EndpointPlan, Plan, WebhookPlan
from ..python_source.import_block import Imports, member_key, natural
from ..python_source.literals import docstring, literal
from . import template_helpers
from . import webhooks as webhook_helpers
from .annotations import Annotator
from .docstrings import codes, schemas
from .docstrings import operations as docstrings
from .example_calls import client_name
from .template_cache import TemplateCache
from .template_helpers import EndpointHelpers, ModelHelpers, identifier, only_markup, shared, source
from .webhooks import WebhookHelpers

HERE = Path(__file__).parent / "templates"
_OPTIONS: dict[str, Any] = {
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
}


class Renderer:
    """Fills the templates of one package; yields path below the package and source."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.models = plan.schemas.models
        self.names = {model.module: name for name, model in self.models.items()}
        self.tables = CODE_TABLES.of(plan.api)
        self.environment = Environment(
            loader=FileSystemLoader(HERE, encoding="utf-8"),
            undefined=StrictUndefined,
            finalize=only_markup,
            cache_size=50,
            bytecode_cache=TemplateCache(_OPTIONS),
            **_OPTIONS,
        )
        self.globals: dict[str, Any] = {
            "name": identifier,
            "literal": source(literal),
            "docstring": source(docstring),
            "doc_client": partial(docstrings.client, plan=plan),
            "doc_tag": docstrings.tag,
            "doc_model": schemas.model,
            "doc_attribute": partial(schemas.attribute, api=plan.api),
            "doc_endpoint": docstrings.endpoint,
            "doc_waiter": docstrings.waiter,
            "waiter": _waiter,
            "doc_iterator": partial(docstrings.iterator, client=client_name(plan.package)),
            "doc_resource": docstrings.resource,
            "doc_short": docstrings.short_method,
            "doc_method": partial(docstrings.method, api=plan.api, client=client_name(plan.package)),
            "doc_table": codes.table,
            "doc_table_module": codes.table_module,
            "doc_code": codes.code,
            "doc_webhook": webhook_helpers.doc,
            "doc_webhook_module": webhook_helpers.doc_module,
            "code": source(codes.arguments),
            "deprecation": source(template_helpers.deprecation),
            "comma": source(template_helpers.comma),
            "import_names": source(_import_names),
        }

    def schemas(self) -> Iterator[tuple[str, str]]:
        """Render the modules without imports from other parts of the package: models and code tables."""
        plan = self.plan
        yield self._plain("__init__.py", package_doc=docstrings.package(plan.api))
        classes = {model.model.name: model.model.module for model in plan.models}
        others = [pair for pair in plan.schemas.other_names.items() if pair[1] in classes]
        by_module = sorted(plan.models, key=lambda model: natural(model.model.module))
        yield self._plain("models/__init__.py", models=plan.models, by_module=by_module, others=others)
        template = self._template("models/model.py")
        for model in plan.models:
            yield f"models/{identifier(model.model.module)}.py", self._model(template, model)
        if self.tables:
            tables = sorted(self.tables.values(), key=lambda table: natural(table.module))
            yield self._plain("codes/__init__.py", tables=tables)
            template = self._template("codes/table.py")
            for table in tables:
                source_text = template.render(table=table, names=codes.imports(table))
                yield f"codes/{identifier(table.module)}.py", source_text

    def operations(self) -> Iterator[tuple[str, str]]:
        """Render the operations and webhooks, which import schemas."""
        plan = self.plan
        schemes = sorted(plan.api.security_schemes, key=lambda scheme: scheme.name)
        yield self._plain("security.py", schemes=schemes)
        yield self._plain("servers.py", servers=_servers(plan))
        yield self._plain("api/__init__.py")
        for tag in plan.tags:
            yield (
                f"api/{identifier(tag.python)}/__init__.py",
                self._template("api/tag/__init__.py").render(tag=tag),
            )
        template = self._template("api/tag/operation.py")
        for tag in plan.tags:
            for endpoint in plan.endpoints[tag.python]:
                path = f"api/{tag.python}/{identifier(endpoint.operation.module)}.py"
                yield path, self._operation(template, tag, endpoint)
        if plan.webhooks:
            yield self._plain("webhooks/__init__.py", webhooks=plan.webhooks)
            template = self._template("webhooks/webhook.py")
            for webhook in plan.webhooks:
                yield f"webhooks/{identifier(webhook.webhook.module)}.py", self._webhook(template, webhook)

    def resources(self) -> Iterator[tuple[str, str]]:
        """Render the methods by tag and the clients, which import operations and ``params.py``."""
        yield "resources/__init__.py", self._resources(self._template("resources/__init__.py"))
        template = self._template("resources/tag.py")
        for tag in self.plan.tags:
            yield f"resources/{tag.python}.py", self._resource(template, tag)
        yield self._plain("client.py", **self._client())

    def _client(self) -> dict[str, Any]:
        listed = keywords(self.plan.api, self.plan.package)
        return {
            "package": self.plan.package,
            "environment": environment(self.plan.package),
            "keywords": listed,
            "has_token": any(keyword.name == "token" for keyword in listed),
            "classes": (
                ("SyncClient", "SyncResources", "Client", "ClientOptions"),
                ("_AsyncClient", "AsyncResources", "AsyncClient", "AsyncClientOptions"),
            ),
        }

    def _template(self, path: str) -> Template:
        return self.environment.get_template(f"{path}.jinja", globals=self.globals)

    def _plain(self, path: str, **context: Any) -> tuple[str, str]:
        return path, self._template(path).render(**context)

    def _operation(self, template: Template, tag: Tag, endpoint: EndpointPlan) -> str:
        taken = {"OPERATION", "ENDPOINT", "PAGING", "page", "found"}
        annotator = Annotator(Imports(("api", tag.python), taken), self.models)
        helpers = EndpointHelpers(annotator, endpoint, self.plan.api)
        return template.render(plan=endpoint, **shared(helpers.annotator, self.names), **helpers.functions())

    def _model(self, template: Template, model: ModelPlan) -> str:
        taken = {model.model.name, *TABLES, "self", "cls"}
        imports = Imports(("models",), taken, {attribute.python for attribute in model.attributes})
        helpers = ModelHelpers(Annotator(imports, self.models, model.model.name, model.cyclic), model)
        return template.render(plan=model, **shared(helpers.annotator, self.names), **helpers.functions())

    def _webhook(self, template: Template, plan: WebhookPlan) -> str:
        imports = Imports(("webhooks",), {plan.webhook.constant, "data", "result"})
        models = {model.model.name: model for model in self.plan.models}
        helpers = WebhookHelpers(Annotator(imports, self.models), plan, models)
        return template.render(plan=plan, **shared(helpers.annotator, self.names), **helpers.functions())

    def _resources(self, template: Template) -> str:
        tags = sorted(self.plan.tags, key=lambda tag: natural(tag.python))
        taken = {f"{kind}{tag.class_name}" for tag in tags for kind in ("", "Async")}
        annotator = Annotator(Imports(("resources",), taken), self.models)
        return template.render(tags=tags, taken=taken, **shared(annotator, self.names))

    def _resource(self, template: Template, tag: Tag) -> str:
        endpoints = self.plan.endpoints[tag.python]
        taken = {"self", "options"}
        for endpoint in endpoints:
            taken.update(argument.python for argument in endpoint.arguments)
        for kind in ("", "Async"):
            taken.update((f"{kind}{tag.class_name}", f"{kind}{tag.class_name}WithRawResponse"))
        methods = {endpoint.operation.python for endpoint in endpoints}
        methods.update(endpoint.paging.iterator for endpoint in endpoints if endpoint.paging)
        methods.update(waiter.name for endpoint in endpoints if (waiter := WAITER.of(endpoint.operation)))
        annotator = Annotator(Imports(("resources",), taken, methods), self.models)

        def endpoint_module(endpoint: EndpointPlan) -> Markup:
            operation = endpoint.operation
            return Markup(annotator.imports.use(f"/api/{operation.tag_python}", operation.module))

        return template.render(
            tag=tag,
            endpoints=endpoints,
            argument=source(partial(template_helpers.parameter, annotator)),
            result_types=source(partial(template_helpers.returns, annotator)),
            item_type=source(partial(template_helpers.item, annotator)),
            endpoint_module=endpoint_module,
            **shared(annotator, self.names),
        )


def _import_names(*names: str) -> str:
    return ", ".join(sorted(map(identifier, names), key=member_key))


def _servers(plan: Plan) -> list[Server]:
    """Return every server by URL template; one URL may have different variables or regions."""
    operations = (operation for tag in plan.tags for operation in tag.operations)
    servers = [*plan.api.servers, *(server for operation in operations for server in operation.servers)]
    unlike = {(server.url, server.variables, server.regions): server for server in servers}
    return [unlike[key] for key in sorted(unlike, key=lambda key: (key[0], repr(key[1:])))]


def _waiter(endpoint: EndpointPlan) -> Waiter | None:
    """Return the method that polls an operation until its result is final."""
    return WAITER.of(endpoint.operation)
