"""Webhooks. The request of a webhook is received by the user, so it is compared like a response."""

from __future__ import annotations

from ...model.document import Document, Node
from ...model.finding import Site
from ...model.scope import Comparison, Scope
from . import bodies
from .operation_pairs import METHODS

KEYS = ("webhooks", "x-webhooks")


def _read(document: Document) -> dict[str, Node]:
    hooks: dict[str, Node] = {}
    for key in KEYS:
        hooks.update(document.members(document.root, key))
    return hooks


def compare(comparison: Comparison) -> None:
    """Report everything that changed about webhooks."""
    before, after = _read(comparison.old), _read(comparison.new)
    for name, node in before.items():
        scope = Scope(comparison, Site("", name, "", "webhooks"), "none")
        if name not in after:
            scope.report("webhook-removed", "narrower", f"webhook {name!r}", node, None, old=name)
        else:
            _pair(scope, name, node, after[name])
    for name, node in after.items():
        if name not in before:
            scope = Scope(comparison, Site("", name, "", "webhooks"), "none")
            scope.report("webhook-added", "wider", f"webhook {name!r}", None, node, new=name)


def _pair(scope: Scope, name: str, old: Node, new: Node) -> None:
    documents = scope.comparison.old, scope.comparison.new
    for method in METHODS:
        if method not in old.value or method not in new.value:
            if (method in old.value) != (method in new.value):
                how = "added" if method in new.value else "removed"
                scope.report(
                    f"webhook-method-{how}", "none", f"{method.upper()} of webhook {name!r}", old, new
                )
            continue
        bodies_of = [
            document.step(document.step(node, method), "requestBody")
            for document, node in zip(documents, (old, new), strict=True)
        ]
        before = documents[0].members(bodies_of[0], "content")
        after = documents[1].members(bodies_of[1], "content")
        received = scope.within(direction="response", about=f"webhook {name!r}")
        for media in {**before, **after}:
            if media not in after:
                received.report(
                    "webhook-media-type-removed", "narrower", media, before[media], None, old=media
                )
            elif media not in before:
                received.report("webhook-media-type-added", "wider", media, None, after[media], new=media)
            else:
                bodies.media_type(received, "response-body", media, before[media], after[media])
