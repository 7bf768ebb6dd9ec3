"""Source text for the modules of webhooks, and their lines in ``WEBHOOKS.tsv``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from ..extensions.extension import list_item
from ..ir.type_queries import flatten
from ..ir.types import Literals, ModelRef
from ..ir.webhooks import Webhook
from ..plan.models import ModelPlan
from ..plan.nodes import Plan, WebhookPlan
from ..python_source.import_block import Imports
from ..python_source.literals import doc_text, sentence
from .annotations import Annotator, union
from .manifest import cell

COLUMNS = ("webhook", "constant", "methods", "transports", "signature", "reply", "event", "fields")

_SIGNED = {
    "jwt": "Signed with a JWT in the ``Authorization`` header.",
    "fields": "Signed in the field ``sig`` if signing is enabled for the account.",
    "none": "Not signed.",
}
_REPLIES = {
    "required": "The reply needs a body.",
    "optional": "The reply may have a body.",
    "ignored": "Reply with any success status; the body is ignored.",
}


class WebhookHelpers:
    """Source text for the parts of one webhook's module."""

    def __init__(self, annotator: Annotator, plan: WebhookPlan, models: dict[str, ModelPlan]) -> None:
        self.annotator = annotator
        self.plan = plan
        self._plans = models

    def functions(self) -> dict[str, Callable[..., Any]]:
        return {
            "event_type": lambda: Markup(self.event_type()),
            "decoder": lambda: Markup(self.annotator.decoder(self.plan.type)),
            "models": lambda: [Markup(self.annotator.model(name)) for name in _models(self.plan)],
        }

    def event_type(self) -> str:
        """Return the type of an event: several models only if one of them accepts the other events."""
        names = _models(self.plan)
        if len(names) > 1 and any(not self._plans[name].fixed for name in names):
            parts = [self.annotator.result(member) for member in flatten(self.plan.type)]
            return union([*parts, *(["None"] if self.plan.nullable else [])])
        return self.annotator.result(self.plan.type, nullable=self.plan.nullable)


def _models(plan: WebhookPlan) -> list[str]:
    return list(dict.fromkeys(item.name for item in flatten(plan.type) if isinstance(item, ModelRef)))


def doc_module(webhook: Webhook) -> str:
    """Return the docstring of a webhook's module."""
    return f"The webhook ``{doc_text(webhook.pointer)}``."


def doc(plan: WebhookPlan) -> str:
    """Return the docstring of a webhook: its meaning, its request, and the reply."""
    webhook = plan.webhook
    first = " ".join(doc_text(webhook.summary).split())
    described = doc_text(webhook.description)
    ways = ", ".join(
        f"{part.method} ({' or '.join(part.transports) or 'no event'})" for part in webhook.parts
    )
    facts = [f"Sent by {doc_text(ways)}.", _SIGNED[webhook.signature], _REPLIES[webhook.reply]]
    head = [sentence(first)] if first else []
    return "\n\n".join([*head, *([sentence(described)] if described else []), " ".join(facts)])


def manifest(plan: Plan) -> str:
    """Return ``WEBHOOKS.tsv``: one line for each webhook, by name; empty without webhooks."""
    if not plan.webhooks:
        return ""
    plans = {model.model.name: model for model in plan.models}
    lines = ["\t".join(COLUMNS)]
    lines.extend("\t".join(map(cell, _row(webhook, plan, plans))) for webhook in plan.webhooks)
    return "\n".join(lines) + "\n"


def _row(webhook_plan: WebhookPlan, plan: Plan, plans: dict[str, ModelPlan]) -> tuple[str, ...]:
    webhook = webhook_plan.webhook
    helpers = WebhookHelpers(Annotator(Imports(()), plan.schemas.models), webhook_plan, plans)
    return (
        webhook.name,
        f"webhooks.{webhook.constant}",
        ",".join(webhook.methods),
        ",".join(f"{part.method}:{'|'.join(part.transports) or '-'}" for part in webhook.parts),
        webhook.signature,
        webhook.reply,
        helpers.event_type(),
        " ".join(f"{name}({_fields(plans[name])})" for name in _models(webhook_plan)),
    )


def _fields(model: ModelPlan) -> str:
    """Return every field by its JSON name: ``*`` if required, its value if it has one fixed value."""
    return ",".join(
        list_item(prop.wire)
        + (
            f"={prop.type.values[0]}"
            if isinstance(prop.type, Literals) and len(prop.type.values) == 1
            else ""
        )
        + ("*" if prop.required else "")
        for prop in sorted((attribute.property for attribute in model.attributes), key=lambda prop: prop.wire)
    )
