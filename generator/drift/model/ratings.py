"""What a change does to programs: our two verdicts, and where they part from oasdiff's level.

oasdiff rates for those who run a server; ours is a client that validates nothing it receives, keeps enums open,
and turns operation ids, tags and parameters into Python names. Where no rule here speaks, an error of oasdiff is
breaking, a warning risky, and anything else safe.
"""

from __future__ import annotations

from dataclasses import dataclass

from .finding import Level, Verdict
from .oasdiff_ids import LEVELS

_BY_LEVEL: dict[Level, Verdict] = {"ERR": "breaking", "WARN": "risky", "INFO": "safe"}


@dataclass(frozen=True, slots=True)
class Rule:
    """What findings do whose id starts with one of ``places`` and goes on with one of ``events``."""

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
    "additional-properties",
)
_EVENTS = (
    "set",
    "unset",
    "increased",
    "decreased",
    "changed",
    "added",
    "removed",
    "generalized",
    "allowed",
    "forbidden",
    "constrained",
    "freed",
)
_OF_LIMITS = " ".join(f"{limit}-{event}" for limit in _LIMITS for event in _EVENTS)
_RESPONSES = "response-body response-property response-header response-write-only-property"
_SCHEMAS = "request-body request-property request-read-only-property response-body response-property"

RULES = (
    Rule(_RESPONSES, _OF_LIMITS, "safe", "safe", "the client validates nothing that it receives"),
    Rule(
        _RESPONSES,
        "enum-value-added",
        "safe",
        "safe",
        "enums of the client stay open; only a program that matches exhaustively has to be told",
    ),
    Rule(
        "response-property response-body response-mediatype",
        "enum-value-removed const-added const-changed const-removed",
        "safe",
        "risky",
        "the value is not sent any more, or its name is gone from the enum",
    ),
    Rule(_RESPONSES, "removed", "risky", "breaking", "the attribute is gone from the model"),
    Rule(
        "response-optional-property",
        "removed",
        "risky",
        "breaking",
        "what could be missing is always missing now, and the attribute is gone from the model",
    ),
    Rule(
        "request-parameter request-property",
        "removed removed-with-deprecation",
        "risky",
        "breaking",
        "a server may refuse what it does not know, and the keyword is gone from the method",
    ),
    Rule(
        "request-body",
        "media-type-removed",
        "breaking",
        "safe",
        "what is sent is refused; the new client sends what is taken",
    ),
    Rule(
        "api api-path",
        "removed-with-deprecation",
        "breaking",
        "breaking",
        "a call fails whether or not its end was announced",
    ),
    Rule(
        "request-parameter",
        "default-value-added default-value-changed default-value-removed",
        "risky",
        "risky",
        "calls stay valid, and may mean something else",
    ),
    Rule(
        _SCHEMAS,
        "default-value-added default-value-changed default-value-removed",
        "risky",
        "risky",
        "requests stay valid, and may mean something else",
    ),
    Rule(
        "api",
        "deprecated-sunset-parse deprecated-sunset-missing sunset-date-too-small sunset-date-changed-too-small "
        "invalid-stability-level stability-decreased path-sunset-parse",
        "risky",
        "safe",
        "a rule for publishers: no call changes by it",
    ),
    Rule(
        "request-parameter request-property response-property sunset",
        "deprecated-sunset-missing deprecated-sunset-invalid sunset-date-too-small sunset-parse sunset-deleted "
        "sunset-date-changed-too-small stability-decreased deleted",
        "risky",
        "safe",
        "a rule for publishers: no call changes by it",
    ),
    Rule(
        "endpoint request-parameter request-property response-property",
        "deprecated deprecated-with-sunset",
        "risky",
        "risky",
        "it works, and is going to end",
    ),
    Rule("api", "operation-id-removed", "safe", "breaking", "the method is named by it"),
    Rule("api", "tag-removed", "safe", "breaking", "the first tag names the group that the method is in"),
    Rule(
        "api", "security-component-removed security-component-type-changed", "risky", "risky", "a credential"
    ),
    Rule(
        "api api-global", "security-removed security-scope-added", "risky", "risky", "a credential may not do"
    ),
    Rule(
        _SCHEMAS,
        "discriminator-mapping-deleted discriminator-mapping-changed discriminator-property-name-changed "
        "discriminator-removed discriminator-added",
        "risky",
        "risky",
        "which model stands for a value is told by it",
    ),
    Rule("response-body response-property", "any-of-added", "risky", "risky", "a value may have a new shape"),
    Rule("response-success-status", "added", "safe", "risky", "the method returns one more type"),
    Rule(
        "response-optional-property response-required-property",
        "became-write-only",
        "risky",
        "risky",
        "it is not sent any more",
    ),
    Rule(
        "request-optional-property request-required-property",
        "became-read-only",
        "risky",
        "risky",
        "a server may refuse it",
    ),
    Rule("request-body request-property", "all-of-removed", "safe", "safe", "fewer demands are made"),
)


def _table() -> dict[str, Rule]:
    return {
        f"{place}-{event}": rule
        for rule in RULES
        for place in rule.places.split()
        for event in rule.events.split()
    }


_TABLE = _table()


def verdicts(name: str, level: Level) -> tuple[Verdict, Verdict]:
    """The verdicts *deployed* and *upgrade* on findings of this id."""
    rule = _TABLE.get(name)
    if rule is not None:
        return rule.deployed, rule.upgrade
    return _BY_LEVEL[level], _BY_LEVEL[level]


def reason(name: str) -> str:
    """Why findings of this id are rated as they are; empty where the level decides."""
    rule = _TABLE.get(name)
    return rule.reason if rule is not None else ""


def deviations() -> dict[str, str]:
    """The ids on whose being breaking we and oasdiff differ, each with the reason."""
    found: dict[str, str] = {}
    for name, level in sorted(LEVELS.items()):
        if (level == "ERR") != ("breaking" in verdicts(name, level)):
            found[name] = reason(name)
    return found


def deviations_table() -> str:
    """``deviations()`` as a table of Markdown: id, oasdiff's level, both verdicts, the reason."""
    lines = ["| id | oasdiff | deployed | upgrade | reason |", "|---|---|---|---|---|"]
    for name, why in deviations().items():
        deployed, upgrade = verdicts(name, LEVELS[name])
        lines.append(f"| `{name}` | {LEVELS[name]} | {deployed} | {upgrade} | {why} |")
    return "\n".join(lines)
