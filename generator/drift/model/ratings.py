"""The two ratings of a change, *deployed* and *upgrade*, by the conventions of docs/drift.md.

oasdiff rates for operators of a server; this client checks requests, does not validate responses, keeps enums and
unions of responses open, and turns operation ids, tags and parameters into Python names. Without a rule, a narrower
request is breaking, and any other change is safe.

A comparison that knows more than the id, such as whether a limit excludes every old value, passes the ratings
itself: the argument ``rated`` of ``Scope.report``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .finding import BREAKING, RISKY, SAFE, Direction, Effect, Ratings, Verdict


@dataclass(frozen=True, slots=True)
class Rule:
    """The ratings of events whose id is one of ``places`` followed by one of ``events``."""

    places: str
    events: str
    deployed: Verdict
    upgrade: Verdict
    reason: str


_LIMITS = (
    "min",
    "max",
    "exclusive-min",
    "exclusive-max",
    "min-length",
    "max-length",
    "min-items",
    "max-items",
    "min-contains",
    "max-contains",
    "min-properties",
    "max-properties",
    "multiple-of",
    "unique-items",
    "contains",
    "property-names",
    "unevaluated-items",
    "unevaluated-properties",
    "if",
    "then",
    "else",
    "not",
    "dependent-schema",
    "dependent-required",
    "pattern-property",
    "pattern",
    "prefix-items",
    "content-schema",
    "content-media-type",
    "additional-properties",
    "condition",
)
"""Keywords whose change affects few values."""
_REQUESTS = (
    "request-body request-property request-read-only-property request-parameter request-parameter-property "
    "request-header-property"
)
_RESPONSES = "response-body response-property response-header response-write-only-property response-mediatype"
_VALUES = "default-value-added default-value-removed default-value-changed"

RULES = (
    Rule(
        _RESPONSES,
        "became-nullable became-optional list-of-types-widened",
        "risky",
        "breaking",
        "a value may be missing, null or of another type where none was",
    ),
    Rule(
        _RESPONSES,
        "type-changed wrapped-in-one-of",
        "breaking",
        "breaking",
        "a program that computes with the value fails",
    ),
    Rule(_RESPONSES, "type-generalized", "risky", "breaking", "a value may be of another type"),
    Rule(_RESPONSES, _VALUES, "safe", "safe", "the client fills in nothing that it receives"),
    Rule("response-property", "removed renamed", "risky", "breaking", "the attribute is gone from the model"),
    Rule(
        "response-optional-property response-required-property",
        "removed renamed became-write-only",
        "risky",
        "breaking",
        "the value is not sent any more, and the attribute is gone from the model",
    ),
    Rule(
        "required-response-header optional-response-header response-header",
        "removed renamed became-optional",
        "risky",
        "safe",
        "no method returns it: only programs that read raw responses see headers",
    ),
    Rule(
        "request-parameter request-property",
        "removed removed-with-deprecation removed-before-sunset sunset-parse renamed",
        "risky",
        "breaking",
        "a server may ignore or refuse it, and the keyword is gone from the method",
    ),
    Rule("request-body", "removed", "risky", "breaking", "a server may ignore it, and the keywords are gone"),
    Rule(
        "request-body request-property request-header-property request-parameter request-parameter-property",
        "became-required became-required-with-default",
        "risky",
        "breaking",
        "programs that give it go on; those that do not are refused",
    ),
    Rule(
        "new-required-request-property new-required-request-property-with-default new-required-request-parameter "
        "new-required-request-header-property new-required-request-default-parameter-to-existing-path "
        "new-request-path-parameter request-body-added-required",
        "",
        "breaking",
        "breaking",
        "the client made from the old document cannot send it",
    ),
    Rule(
        _REQUESTS, "default-value-changed", "risky", "risky", "a request without it may mean something else"
    ),
    Rule(_REQUESTS, "default-value-added default-value-removed", "safe", "safe", "no request is refused"),
    Rule(
        "request-body",
        "media-type-removed",
        "breaking",
        "safe",
        "the server refuses the old media type; the new client sends one that it takes",
    ),
    Rule("response", "media-type-removed", "breaking", "breaking", "the server sends what was not requested"),
    Rule(
        "api api-path",
        "removed-with-deprecation removed-without-deprecation removed-before-sunset",
        "breaking",
        "breaking",
        "a call fails whether or not its end was announced",
    ),
    Rule(
        "api",
        "deprecated-sunset-parse deprecated-sunset-missing sunset-date-too-small sunset-date-changed-too-small "
        "sunset-changed path-sunset-parse",
        "risky",
        "risky",
        "it works, and an end is announced",
    ),
    Rule(
        "request-parameter request-property response-property sunset",
        "deprecated-sunset-missing deprecated-sunset-invalid sunset-date-too-small sunset-changed "
        "sunset-date-changed-too-small deprecated-with-sunset",
        "risky",
        "risky",
        "it works, and an end is announced",
    ),
    Rule(
        "endpoint request-parameter request-property response-property",
        "deprecated-with-sunset",
        "risky",
        "risky",
        "it works, and an end is announced",
    ),
    Rule(
        "sunset-deleted api-invalid-stability-level api-stability-decreased request-parameter-sunset-deleted "
        "request-property-stability-decreased response-property-stability-decreased "
        "request-parameter-stability-decreased",
        "",
        "safe",
        "safe",
        "a rule for publishers: no call changes by it",
    ),
    Rule("api", "operation-id-removed", "safe", "breaking", "the method is named by it"),
    Rule("api", "tag-removed", "safe", "breaking", "the first tag names the group that the method is in"),
    Rule("api", "host-changed server-removed", "risky", "safe", "the old host may go on answering"),
    Rule("api", "url-changed", "breaking", "safe", "the old client calls a path that is gone"),
    Rule(
        "api",
        "security-component-type-changed security-component-oauth-flow-removed",
        "risky",
        "risky",
        "the credentials of a program may not be taken any more",
    ),
    Rule(
        "api-security-component",
        "in-changed name-changed scheme-changed x-credential-fields-changed",
        "breaking",
        "safe",
        "the old client sends the credentials in the old place",
    ),
    Rule(
        "api api-global",
        "security-removed security-scope-added",
        "risky",
        "risky",
        "the credentials of a program may not be enough any more",
    ),
    Rule(
        f"{_REQUESTS} {_RESPONSES}",
        "discriminator-mapping-deleted discriminator-mapping-changed discriminator-property-name-changed",
        "risky",
        "risky",
        "which model stands for a value is decided by it",
    ),
    Rule(
        "response-success-status",
        "removed",
        "risky",
        "safe",
        "another answer comes in its place; Python says whether the result changes",
    ),
    Rule("response-success-status", "added", "safe", "safe", "Python says whether the result changes"),
    Rule(
        "request-optional-property request-required-property",
        "became-read-only",
        "risky",
        "safe",
        "a server may ignore or refuse it; Python says whether the keyword is gone",
    ),
    Rule("webhook", "removed", "risky", "breaking", "no event of this kind comes any more"),
    Rule(
        "request-parameter",
        "style-changed explode-changed",
        "breaking",
        "safe",
        "lists are written otherwise",
    ),
    Rule("request-body", "encoding-changed", "breaking", "safe", "the parts are written otherwise"),
)
"""Later rules override earlier ones."""


def _table() -> dict[str, Rule]:
    return {
        f"{place}-{event}" if event else place: rule
        for rule in RULES
        for place in rule.places.split()
        for event in rule.events.split() or [""]
    }


_TABLE = _table()
_LIMITED = "most of the values that were valid pass"
_LENIENT = "the client validates nothing that it receives, and keeps enums and unions open"


def rate(name: str, direction: Direction, effect: Effect) -> Ratings:
    """Return the ratings *deployed* and *upgrade* of findings of this id."""
    rule = _TABLE.get(name)
    if rule is not None:
        return rule.deployed, rule.upgrade
    if effect in ("wider", "none") or direction != "request":
        return SAFE
    return RISKY if _is_limit(name) else BREAKING


_LIMIT = re.compile(
    rf"(body|property|parameter|header)-({'|'.join(_LIMITS)})-"
    "(set|unset|increased|decreased|changed|added|removed|generalized|allowed|forbidden|constrained|freed)$"
)


def _is_limit(name: str) -> bool:
    return _LIMIT.search(name) is not None


def reason(name: str) -> str:
    """Return the reason for the ratings of this id; empty if programs are not affected."""
    rule = _TABLE.get(name)
    if rule is not None:
        return rule.reason
    if name.startswith("response"):
        return _LENIENT
    if "request" in name:
        return _LIMITED if _is_limit(name) else "values that were valid are not valid any more"
    return ""
