"""Changes in sentences: the subject, the event and the operation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from ...common.json_pointer import tokens
from ..client_api.subtypes import members
from ..model.finding import Finding, Site
from .changes import Change
from .display import as_code, difference, shown, value_or_none

_ENDINGS = {
    "allows only the value {new} now": "const-added",
    "allows other values than {old} now": "const-removed",
    "allows only another value: {diff}": "const-changed",
    "has another content encoding: {diff}": "content-encoding-changed",
    "has another content media type: {diff}": "content-media-type-changed",
    "has parts with another encoding: {diff}": "encoding-changed",
    "needs other properties beside {new} now": "dependent-required-added",
    "needs no other properties beside {old} any more": "dependent-required-removed",
    "needs other properties than before: {diff}": "dependent-required-changed",
    "has a condition for objects with {new} now": "dependent-schema-added",
    "has no condition for objects with {old} any more": "dependent-schema-removed",
    "has a schema for properties called like {new} now": "pattern-property-added",
    "has no schema for properties called like {old} any more": "pattern-property-removed",
    "has a schema for one more item now": "prefix-items-added",
    "has a schema for one item less": "prefix-items-removed",
    "has a schema for other properties now": "additional-properties-constrained",
    "has no schema for other properties any more": "additional-properties-freed",
    "has a discriminator now": "discriminator-added",
    "has no discriminator any more": "discriminator-removed",
    "has another property for a discriminator: {diff}": "discriminator-property-name-changed",
    "has the new discriminator value {new}": "discriminator-mapping-added",
    "does not have the discriminator value {old} any more": "discriminator-mapping-deleted",
    "has another schema for a discriminator value: {diff}": "discriminator-mapping-changed",
    "{new} is new": "tag-added security-added",
    "{old} is gone": "tag-removed security-removed",
    "has the new scope {new}": "oauth-scope-added",
    "does not have the scope {old} any more": "oauth-scope-removed",
    "has another description of a scope: {diff}": "oauth-scope-changed",
    "{old} needs the scope {new} now": "security-scope-added",
    "{new} does not need the scope {old} any more": "security-scope-removed",
    "has a lower stability: {diff}": "stability-decreased",
    "has a higher stability: {diff}": "stability-increased",
    "is none that is known": "invalid-stability-level",
    "is gone, and its announced end was no date": "path-sunset-parse",
    "is deprecated, and its announced end is not a date": "sunset-parse sunset-invalid",
    "is deprecated without an announced end": "sunset-missing",
    "has an announced end that is too early: {diff}": "sunset-date-changed-too-small",
    "is deprecated and ends too early: {new}": "sunset-date-too-small",
    "has no announced end any more": "sunset-deleted",
    "is written in another style: {diff}": "style-changed",
    "has lists and objects written otherwise (`explode`): {diff}": "explode-changed",
    "is new and required": "new-required-request-header-property new-required-request-property-with-default "
    "new-required-request-property new-required-request-default-parameter-to-existing-path "
    "new-required-request-parameter added-required",
    "is new": "new-optional-request-property new-optional-request-default-parameter-to-existing-path "
    "new-optional-request-parameter new-request-path-parameter added-optional added",
    "is now required": "became-required-with-default became-required",
    "is now optional": "became-optional",
    "does not allow null any more": "became-not-nullable",
    "allows null now": "became-nullable",
    "allows only these values now: {new}": "became-enum",
    "allows any value now": "became-not-enum",
    "has the new value {new}": "enum-value-added",
    "does not have the value {old} any more": "enum-value-removed",
    "changed its type: {diff}": "type-changed type-compatible",
    "has a wider type: {diff}": "type-generalized",
    "has a narrower type: {diff}": "type-specialized",
    "has more types: {diff}": "list-of-types-widened",
    "has fewer types: {diff}": "list-of-types-narrowed",
    "has the new alternative {new}": "one-of-added any-of-added",
    "does not have the alternative {old} any more": "one-of-removed any-of-removed",
    "must hold a condition over several properties": "condition-added",
    "holds a condition over several properties no longer": "condition-removed",
    "holds another condition over several properties": "condition-changed",
    "has a default now: {new}": "default-value-added",
    "has no default any more; it was {old}": "default-value-removed",
    "has another default: {diff}": "default-value-changed",
    "is gone, as was announced": "with-deprecation",
    "is gone": "without-deprecation removed",
    "is gone before the announced end": "before-sunset",
    "is deprecated and ends on {new}": "deprecated-with-sunset",
    "is deprecated": "deprecated",
    "is not deprecated any more": "reactivated",
    "is read-only now": "became-read-only",
    "is not read-only any more": "became-not-read-only",
    "is write-only now": "became-write-only",
    "is not write-only any more": "became-not-write-only",
    "allows no other properties any more": "additional-properties-forbidden",
    "allows other properties now": "additional-properties-allowed",
    "is replaced by {new}": "media-type-renamed",
    "is called {new} now": "renamed",
    "moved: {diff}": "moved url-changed",
    "moved to another host: {diff}": "host-changed",
    "has one more server: {new}": "server-added",
    "has one server less: {old}": "server-removed",
    "has another HTTP method: {diff}": "method-changed",
    "is called otherwise: {diff}": "operation-id-removed",
    "has a name now: {new}": "operation-id-added",
    "is written as a credential in one document and as a parameter in the other": "credentials-as-parameter",
    "has a limit now: {new}": "set",
    "has no limit any more; it was {old}": "unset",
    "has a higher limit: {diff}": "increased",
    "has a lower limit: {diff}": "decreased",
    "changed: {diff}": "changed",
    "is wider: {diff}": "generalized",
    "is narrower: {diff}": "specialized",
}
"""Events in words -> the endings of their ids."""
_WORDS = {ending: words for words, endings in _ENDINGS.items() for ending in endings.split()}
_LIMITS = {
    "min-length": "minimum length",
    "max-length": "maximum length",
    "min-items": "minimum number of items",
    "max-items": "maximum number of items",
    "min-properties": "minimum number of properties",
    "max-properties": "maximum number of properties",
    "exclusive-min": "lower bound",
    "exclusive-max": "upper bound",
    "min": "minimum",
    "max": "maximum",
    "pattern": "pattern",
    "multiple-of": "step",
    "unique-items": "uniqueness of items",
    "min-contains": "minimum number of items that match",
    "max-contains": "maximum number of items that match",
}
_LIMIT_WORDS = {
    **dict.fromkeys(("set", "added"), "{limit} is {new} now"),
    **dict.fromkeys(("unset", "removed"), "no {limit} any more; it was {old}"),
    **dict.fromkeys(("increased", "decreased", "changed", "generalized"), "{limit} {diff}"),
}
"""Events of a limit in words."""
_CONDITION = re.compile(
    r"-(if|then|else|not|contains|property-names|content-schema|unevaluated-items|unevaluated-properties)-(added|removed)$"
)
_PROPERTY = re.compile(r"^property '(?P<path>.*)' of (?P<about>.*)$", re.DOTALL)
_STEP = re.compile(r"(?:oneOf|anyOf|allOf|prefixItems)\[(?P<label>[^\]]*)\]")


def sentence(change: Change) -> str:
    """Return the change in one sentence, without the operation."""
    finding = change.finding
    if finding.id == "python-changed":
        return shown(finding.subject, 300)
    if finding.id.startswith(("extension-", "other-")):
        return _uncovered(finding)
    subject = _subject(finding)
    if condition := _CONDITION.search(finding.id):
        first, *rest = condition[1].split("-")
        keyword = as_code(first + "".join(word.capitalize() for word in rest))
        if condition[2] == "added":
            return f"{subject} has the new condition {keyword}"
        return f"{subject} does not have the condition {keyword} any more"
    ending = next((ending for ending in _endings(finding.id) if ending in _WORDS), "")
    if not ending:
        return f"{subject}: {finding.id.replace('-', ' ')}"
    limit = _limit(finding.id.removesuffix(f"-{ending}"))
    if limit and ending in _LIMIT_WORDS:
        return f"{subject}: {_fill(_LIMIT_WORDS[ending].replace('{limit}', limit), finding)}"
    text = f"{subject} {_fill(_WORDS[ending], finding)}"
    sure = change.confidence is None or ending == "media-type-renamed"
    return text if sure else f"{text} [{change.confidence} % sure]"


def _endings(name: str) -> Iterator[str]:
    """Yield the endings of an id, the longest first."""
    parts = name.split("-")
    return ("-".join(parts[start:]) for start in range(len(parts)))


def _uncovered(finding: Finding) -> str:
    """Describe the change of an extension, or of a part outside the comparison."""
    kind, _, how = finding.id.partition("-")
    verb = _WORDS[how]
    if finding.old is None and finding.new is None:
        verb = verb.partition(":")[0]
    subject = finding.subject
    if kind == "extension" or " " not in subject:
        subject = f"{as_code(shown(subject))}{_of_field(finding)}"
    return f"{subject} {_fill(verb, finding)}"


def title(change: Change) -> str:
    """Return the change in one sentence, with the operations."""
    return f"{operations(change)}: {sentence(change)}"


def operations(change: Change, most: int = 3) -> str:
    """Return the operations by method and path; the document outside operations."""
    labels = list(dict.fromkeys(_operation(site) for site in change.sites))
    more = f" and {len(labels) - most} more" if len(labels) > most else ""
    return ", ".join(labels[:most]) + more


def _operation(site: Site) -> str:
    if site.method:
        return as_code(f"{site.method.upper()} {shown(site.path, 120)}")
    return f"webhook {as_code(shown(site.path))}" if site.path else "the document"


def _subject(finding: Finding) -> str:
    about = finding.subject
    match = _PROPERTY.match(about)
    if match is not None:
        field = "request field" if finding.direction == "request" else "response field"
        place = match["about"]
        if place.startswith(("query", "path", "header", "cookie")):
            field = "field"
        status = re.search(r"the response (\S+) ", place)
        where = (
            f" ({status[1]})"
            if status
            else f" of {_quoted(place)}"
            if field == "field" or "webhook" in place
            else ""
        )
        return f"{field} {as_code(_path(match['path']))}{where}"
    return _quoted(about) or finding.id.replace("-", " ")


def _of_field(finding: Finding) -> str:
    """Return the schema or field of a keyword; empty if its pointer has none."""
    steps = tokens(finding.new_pointer or finding.old_pointer or "#")[:-1]
    names = [name for key, name in pairwise(steps) if key in ("schemas", "properties")]
    return f" of {as_code(shown('.'.join(names), 120))}" if names else ""


def _path(path: str) -> str:
    """``data/items/oneOf[#/components/schemas/A]/x`` -> ``data[].x (A)``."""
    labels = [match["label"].rpartition("/")[2] for match in _STEP.finditer(path)]
    plain = re.sub(r"/?(?:oneOf|anyOf|allOf|prefixItems)\[[^\]]*\]", "", path)
    plain = plain.replace("/items", "[]").replace("/additionalProperties", ".*").strip("/").replace("/", ".")
    text = shown(plain or "the value", 160)
    return f"{text} ({shown(labels[-1], 60)})" if labels else text


def _quoted(subject: str) -> str:
    """Mark the names in a subject as code."""
    return shown(re.sub(r"'([^']*)'", lambda match: as_code(match[1]), subject), 300)


def _limit(name: str) -> str:
    return next((words for key, words in _LIMITS.items() if name.endswith(f"-{key}")), "")


def _fill(words: str, finding: Finding) -> str:
    for key, value in _values(finding).items():
        words = words.replace(f"{{{key}}}", value)
    return words


def _values(finding: Finding) -> dict[str, str]:
    return {
        "old": value_or_none(finding.old),
        "new": value_or_none(finding.new),
        "diff": difference(finding.old, finding.new),
    }


def python_types(before: str, after: str) -> str:
    """Return two union types, reduced to their differing members if they are long."""
    one, other = (list(map(ast.unparse, members(annotation))) for annotation in (before, after))
    gone, added = (
        [f"{sign} {item}" for item in side if item not in rest]
        for sign, side, rest in (("-", one, other), ("+", other, one))
    )
    return "  ".join([*gone, *added]) or f"{before} -> {after}"


_TYPES = re.compile(
    r"^(?P<subject>.*?(?:: (?!keyword )| takes | returns | yields ))(?P<one>.+?)(?P<how> -> |, was )(?P<other>.+)$"
)


def python_line(line: str) -> str:
    """Return a sentence about the client; long unions are reduced to their differing members."""
    match = _TYPES.match(line)
    if match is None or len(line) < 120:
        return line
    before, after = match["one"], match["other"]
    if match["how"] == ", was ":
        before, after = after, before
    try:
        return f"{match['subject']}{python_types(before, after)}"
    except SyntaxError:  # other words separate the two types in the sentence
        return line
