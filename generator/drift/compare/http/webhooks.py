"""Compares webhooks: their requests are received by the user, so they are compared like responses."""

from __future__ import annotations

from ...model.document import Document, Node, matched
from ...model.finding import Site
from ...model.scope import Comparison, Scope
from . import bodies
from .operation_pairs import METHODS

KEYS = ("webhooks", "x-webhooks")


def compare(comparison: Comparison) -> None:
    """Report all changes of webhooks."""
    for name, old, new in matched(_read(comparison.old), _read(comparison.new)):
        scope, subject = Scope(comparison, Site("", name, "", "webhooks")), f"webhook {name!r}"
        if new is None:
            scope.report("webhook-removed", "narrower", subject, old, None, values=(name, None))
        elif old is None:
            scope.report("webhook-added", "wider", subject, None, new, values=(None, name))
        else:
            _pair(scope, subject, old, new)


def _read(document: Document) -> dict[str, Node]:
    return {name: node for key in KEYS for name, node in document.root.members(key).items()}


def _pair(scope: Scope, webhook: str, old: Node, new: Node) -> None:
    for method in METHODS:
        before, after = method in old.value, method in new.value
        if before != after:
            name = f"webhook-method-{'added' if after else 'removed'}"
            scope.report(name, "none", f"{method.upper()} of {webhook}", old, new)
        if not before or not after:
            continue
        contents = (node.step(method).step("requestBody").members("content") for node in (old, new))
        received = scope.within(direction="response", about=webhook)
        for media, one, other in matched(*contents):
            if other is None:
                received.report(
                    "webhook-media-type-removed", "narrower", media, one, None, values=(media, None)
                )
            elif one is None:
                received.report("webhook-media-type-added", "wider", media, None, other, values=(None, media))
            else:
                bodies.media_type(received, "response-body", media, one, other)
