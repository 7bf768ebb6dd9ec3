"""Compares security: the credentials of operations and their locations."""

from __future__ import annotations

from typing import Any

from ...model.document import Document, Node, listed, matched, objects, text
from ...model.finding import BREAKING, RISKY, SAFE, Effect, Values
from ...model.scope import Scope
from ..schema.spelling import ANNOTATIONS

Requirement = dict[str, list[str]]
_FLOWS = (("authorizationUrl", "oauth-url"), ("tokenUrl", "oauth-token-url"))


def _requirements(value: Any) -> list[Requirement]:
    return [
        {name: list(map(str, listed(scopes))) for name, scopes in objects(entry).items()}
        for entry in listed(value)
    ]


def _words(one: Requirement) -> str:
    named = (f"{name}: [{', '.join(scopes)}]" if scopes else name for name, scopes in one.items())
    return " AND ".join(named) or "none"


def _schemes_of(document: Document) -> dict[str, Node]:
    return document.root.step("components").members("securitySchemes")


def keys(operation: Node) -> set[tuple[str, str]]:
    """Return location and name of every API key of an operation."""
    schemes = _schemes_of(operation.document)
    names = {name for one in _requirements(_given(operation)) for name in one if name in schemes}
    used = [schemes[name].value for name in names]
    return {(text(one.get("in")), text(one.get("name"))) for one in used if one.get("type") == "apiKey"}


def _given(operation: Node) -> Any:
    owner = operation.value if "security" in operation.value else operation.document.data
    return owner.get("security")


def compare_operation(scope: Scope, old: Node, new: Node) -> None:
    """Report the changes of the credentials of an operation, including those of the whole document."""
    # Each operation has its effective security, wherever it is written: the same change is one row.
    shared = scope.comparison.by_meaning
    if shared or "security" in old.value or "security" in new.value:
        _compare(scope, "api-security", old, new, _given(old), _given(new), shared=shared)


def compare_document(scope: Scope) -> None:
    """Report the changes of the credentials of the whole document, and of the schemes."""
    old, new = scope.comparison.old.root, scope.comparison.new.root
    if not scope.comparison.by_meaning:
        _compare(scope, "api-global-security", old, new, old.value.get("security"), new.value.get("security"))
    _schemes(scope)


def _compare(
    scope: Scope, prefix: str, old: Node, new: Node, old_value: Any, new_value: Any, *, shared: bool = False
) -> None:
    def report(event: str, effect: Effect, values: Values, **how: Any) -> None:
        owner = "" if shared else None
        scope.report(f"{prefix}-{event}", effect, "security", old, new, values=values, owner=owner, **how)

    if old_value == new_value:
        return
    before, after = _requirements(old_value), _requirements(new_value)
    if shared:
        names = _renamed(scope)
        after = [{names.get(name, name): scopes for name, scopes in entry.items()} for entry in after]
    if before == after:
        return
    ones, others = ({frozenset(entry): entry for entry in side} for side in (before, after))
    open_before, open_after = (not side or {} in side for side in (before, after))
    for key, one in ones.items():
        if key in others:
            for name, scopes in one.items():
                wanted = others[key][name]
                for token in [token for token in wanted if token not in scopes]:
                    report("scope-added", "narrower", (name, token))
                for token in [token for token in scopes if token not in wanted]:
                    report("scope-removed", "wider", (token, name))
            continue
        rated = SAFE if open_after else None
        if not open_after and not any(other <= key for other in others):
            rated = RISKY if len(ones) > 1 else BREAKING
        demands = sorted(map(_words, after))
        report("removed", "narrower", (_words(one), None), rated=rated, demands=demands)
    for key, other in others.items():
        if key not in ones:
            rated = BREAKING if open_before and not open_after else SAFE
            report("added", "wider", (None, _words(other)), rated=rated)


def _renamed(scope: Scope) -> dict[str, str]:
    """Map the new name of each renamed scheme to its old name: no call contains the name."""
    before, after = _schemes_of(scope.comparison.old), _schemes_of(scope.comparison.new)
    names: dict[str, str] = {}
    for name, node in after.items():
        twins = [old for old in before if old not in after and _demands(before[old]) == _demands(node)]
        rivals = [new for new in after if new not in before and _demands(after[new]) == _demands(node)]
        if name not in before and len(twins) == len(rivals) == 1:
            names[name] = twins[0]
    return names


def _demands(scheme: Node) -> dict[str, Any]:
    value = {key: part for key, part in scheme.value.items() if key not in ANNOTATIONS}
    if isinstance(value.get("scheme"), str):
        value["scheme"] = value["scheme"].lower()
    return value


def _schemes(scope: Scope) -> None:
    names = _renamed(scope) if scope.comparison.by_meaning else {}
    after = {names.get(name, name): node for name, node in _schemes_of(scope.comparison.new).items()}
    for name, old, new in matched(_schemes_of(scope.comparison.old), after):
        subject, prefix = f"security scheme {name!r}", "api-security-component"
        if new is None:
            scope.report(f"{prefix}-removed", "narrower", subject, old, None, values=(name, None))
        elif old is None:
            scope.report(f"{prefix}-added", "wider", subject, None, new, values=(None, name))
        else:
            _scheme(scope, subject, old, new)


def _scheme(scope: Scope, subject: str, old: Node, new: Node) -> None:
    def report(event: str, effect: Effect, values: Values, **how: Any) -> None:
        scope.report(f"api-security-component-{event}", effect, subject, old, new, values=values, **how)

    one, other = old.value, new.value
    if scope.comparison.by_meaning:
        one, other = _demands(old), _demands(new)
    values = one.get("type"), other.get("type")
    if values[0] != values[1]:
        report("type-changed", "other", values, rated=BREAKING)
    for keyword in ("in", "name", "scheme", "x-credential-fields"):
        values = one.get(keyword), other.get(keyword)
        if values[0] != values[1]:
            report(f"{keyword}-changed", "other", values, key=keyword)
    flows = objects(one.get("flows")), objects(other.get("flows"))
    for flow in {**flows[0], **flows[1]}:
        if flow not in flows[0] or flow not in flows[1]:
            report(
                f"oauth-flow-{'added' if flow in flows[1] else 'removed'}", "none", (None, None), rated=RISKY
            )
            continue
        before, after = objects(flows[0][flow]), objects(flows[1][flow])
        for keyword, event in _FLOWS:
            values = before.get(keyword), after.get(keyword)
            if values[0] != values[1]:
                report(f"{event}-changed", "none", values, key=keyword)
        scopes = objects(before.get("scopes")), objects(after.get("scopes"))
        for entry in {**scopes[0], **scopes[1]}:
            if entry not in scopes[0]:
                report("oauth-scope-added", "wider", (None, entry))
            elif entry not in scopes[1]:
                report("oauth-scope-removed", "narrower", (entry, None))
            elif scopes[0][entry] != scopes[1][entry]:
                report("oauth-scope-changed", "none", (scopes[0][entry], scopes[1][entry]))
