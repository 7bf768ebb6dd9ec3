"""The comparison of two documents, as plain data: the entry point of ``compare``."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..model.document import objects
from ..model.finding import Finding
from ..model.lifecycle import Policy
from ..model.scope import Comparison, Scope
from .http import operations, security, webhooks


def compare(
    old: dict[str, Any],
    new: dict[str, Any],
    today: date | None = None,
    *,
    by_meaning: bool = True,
    policy: Policy | None = None,
) -> list[Finding]:
    """Return every change from ``old`` to ``new``, in the order of the document.

    ``today`` decides which sunset dates have passed. ``by_meaning`` compares schemas in normal form; without it
    they are compared as written, as oasdiff does.

    The documents may be malformed in any way: parts that are not valid OpenAPI are ignored.
    """
    comparison = Comparison(old, new, today or date.today(), by_meaning, policy)
    operations.compare(comparison)
    webhooks.compare(comparison)
    scope = Scope(comparison)
    security.compare_document(scope)
    _schemas(scope)
    return comparison.findings


def _schemas(scope: Scope) -> None:
    old, new = (document.root.step("components") for document in (scope.comparison.old, scope.comparison.new))
    for name, node in old.members("schemas").items():
        if name not in objects(new.value.get("schemas")):
            scope.report("api-schema-removed", "none", f"schema {name!r}", node, None, values=(name, None))
