"""Security: the credentials of operations and their locations."""

from __future__ import annotations

from typing import Any

from ...model.document import Document, Node, listed, objects, text
from ...model.finding import Verdict
from ...model.scope import Scope
from ..schema.spelling import ANNOTATIONS

Requirement = dict[str, list[str]]


def _requirements(value: Any) -> list[Requirement]:
    return [
        {name: list(map(str, listed(scopes))) for name, scopes in objects(entry).items()}
        for entry in listed(value)
    ]


def _words(one: Requirement) -> str:
    return (
        " AND ".join(f"{name}: [{', '.join(scopes)}]" if scopes else name for name, scopes in one.items())
        or "none"
    )


def keys(document: Document, operation: Node) -> set[tuple[str, str]]:
    """Place and name of every API key that an operation takes."""
    schemes = document.members(document.step(document.root, "components"), "securitySchemes")
    used = [
        schemes[name].value
        for one in _requirements(_given(document, operation))
        for name in one
        if name in schemes
    ]
    return {
        (text(scheme.get("in")), text(scheme.get("name")))
        for scheme in used
        if scheme.get("type") == "apiKey"
    }


def _given(document: Document, operation: Node) -> Any:
    own = operation.value.get("security")
    return own if "security" in operation.value else document.data.get("security")


def compare_operation(scope: Scope, old: Node, new: Node) -> None:
    """Report what changed about the credentials of an operation, those of the whole document included."""
    documents = scope.comparison.old, scope.comparison.new
    before, after = (_given(document, node) for document, node in zip(documents, (old, new), strict=True))
    if scope.comparison.by_meaning:
        # Every operation is held to what applies to it, wherever that is written: the same change is one row.
        _compare(scope, "api-security", old, new, before, after, shared=True)
    elif "security" in old.value or "security" in new.value:
        _compare(scope, "api-security", old, new, before, after)


def compare_document(scope: Scope) -> None:
    """Report what changed about the credentials of the whole document, and the schemes."""
    old, new = scope.comparison.old, scope.comparison.new
    if not scope.comparison.by_meaning:
        _compare(
            scope,
            "api-global-security",
            old.root,
            new.root,
            old.data.get("security"),
            new.data.get("security"),
        )
    _schemes(scope)


def _compare(
    scope: Scope, prefix: str, old: Node, new: Node, old_value: Any, new_value: Any, *, shared: bool = False
) -> None:
    if old_value == new_value:
        return
    owner = "" if shared else None
    before, after = _requirements(old_value), _requirements(new_value)
    if shared:
        names = _renamed(scope)
        after = [{names.get(name, name): scopes for name, scopes in entry.items()} for entry in after]
    if before == after:
        return
    keys = [{frozenset(entry): entry for entry in side} for side in (before, after)]
    open_before, open_after = (not side or {} in side for side in (before, after))
    for key, one in keys[0].items():
        if key not in keys[1]:
            rated: tuple[Verdict, Verdict] | None = ("safe", "safe") if open_after else None
            if not any(other <= key for other in keys[1]) and not open_after:
                rated = ("risky", "risky") if len(keys[0]) > 1 else ("breaking", "breaking")
            scope.report(
                f"{prefix}-removed",
                "narrower",
                "security",
                old,
                new,
                old=_words(one),
                rated=rated,
                owner=owner,
                demands=sorted(map(_words, after)),
            )
            continue
        other = keys[1][key]
        for name in one:
            for token in other[name]:
                if token not in one[name]:
                    scope.report(
                        f"{prefix}-scope-added",
                        "narrower",
                        "security",
                        old,
                        new,
                        old=name,
                        new=token,
                        owner=owner,
                    )
            for token in one[name]:
                if token not in other[name]:
                    scope.report(
                        f"{prefix}-scope-removed",
                        "wider",
                        "security",
                        old,
                        new,
                        old=token,
                        new=name,
                        owner=owner,
                    )
    for key, other in keys[1].items():
        if key not in keys[0]:
            rated = ("breaking", "breaking") if open_before and not open_after else ("safe", "safe")
            scope.report(
                f"{prefix}-added", "wider", "security", old, new, new=_words(other), rated=rated, owner=owner
            )


def _all_schemes(scope: Scope) -> list[dict[str, Node]]:
    documents = scope.comparison.old, scope.comparison.new
    return [entry.members(entry.step(entry.root, "components"), "securitySchemes") for entry in documents]


def _renamed(scope: Scope) -> dict[str, str]:
    """The new name of each scheme that is only called otherwise now -> its old name: no call shows the name."""
    before, after = _all_schemes(scope)
    names: dict[str, str] = {}
    for name, node in after.items():
        twins = [old for old in before if old not in after and _demands(before[old]) == _demands(node)]
        rivals = [new for new in after if new not in before and _demands(after[new]) == _demands(node)]
        if name not in before and len(twins) == len(rivals) == 1:
            names[name] = twins[0]
    return names


def _demands(scheme: Node) -> dict[str, Any]:
    value = {key: given for key, given in scheme.value.items() if key not in ANNOTATIONS}
    if isinstance(value.get("scheme"), str):
        value["scheme"] = value["scheme"].lower()
    return value


def _schemes(scope: Scope) -> None:
    before, after = _all_schemes(scope)
    if scope.comparison.by_meaning:
        names = _renamed(scope)
        after = {names.get(name, name): node for name, node in after.items()}
    prefix = "api-security-component"
    for name, node in before.items():
        if name in after:
            _scheme(scope, prefix, name, node, after[name])
        else:
            scope.report(f"{prefix}-removed", "narrower", f"security scheme {name!r}", node, None, old=name)
    for name, node in after.items():
        if name not in before:
            scope.report(f"{prefix}-added", "wider", f"security scheme {name!r}", None, node, new=name)


def _scheme(scope: Scope, prefix: str, name: str, old: Node, new: Node) -> None:
    subject = f"security scheme {name!r}"
    one, other = old.value, new.value
    if scope.comparison.by_meaning:
        one, other = _demands(old), _demands(new)
    if one.get("type") != other.get("type"):
        values = (one.get("type"), other.get("type"))
        scope.report(
            f"{prefix}-type-changed",
            "other",
            subject,
            old,
            new,
            values=values,
            rated=("breaking", "breaking"),
        )
    for keyword in ("in", "name", "scheme", "x-credential-fields"):
        if one.get(keyword) != other.get(keyword):
            scope.report(
                f"{prefix}-{keyword}-changed",
                "other",
                subject,
                old,
                new,
                old=one.get(keyword),
                new=other.get(keyword),
                key=keyword,
            )
    flows = objects(one.get("flows")), objects(other.get("flows"))
    for flow in {**flows[0], **flows[1]}:
        before, after = objects(flows[0].get(flow)), objects(flows[1].get(flow))
        if flow not in flows[0] or flow not in flows[1]:
            how = "added" if flow in flows[1] else "removed"
            scope.report(f"{prefix}-oauth-flow-{how}", "none", subject, old, new, rated=("risky", "risky"))
            continue
        for keyword, event in (("authorizationUrl", "oauth-url"), ("tokenUrl", "oauth-token-url")):
            if before.get(keyword) != after.get(keyword):
                values = (before.get(keyword), after.get(keyword))
                scope.report(
                    f"{prefix}-{event}-changed", "none", subject, old, new, key=keyword, values=values
                )
        scopes = objects(before.get("scopes")), objects(after.get("scopes"))
        for entry in {**scopes[0], **scopes[1]}:
            if entry not in scopes[0]:
                scope.report(f"{prefix}-oauth-scope-added", "wider", subject, old, new, new=entry)
            elif entry not in scopes[1]:
                scope.report(f"{prefix}-oauth-scope-removed", "narrower", subject, old, new, old=entry)
            elif scopes[0][entry] != scopes[1][entry]:
                values = (scopes[0][entry], scopes[1][entry])
                scope.report(f"{prefix}-oauth-scope-changed", "none", subject, old, new, values=values)
