"""Changes in sentences: what changed, how, and in which operation."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from ...common.json_pointer import tokens
from ...common.json_values import is_list, is_object
from ..client_api.subtypes import members
from ..model.finding import Finding, Site
from .changes import Change

_EVENTS: dict[str, str] = {
    "const-added": "allows only the value {new} now",
    "const-removed": "allows other values than {old} now",
    "const-changed": "allows only another value: {diff}",
    "content-encoding-changed": "has another content encoding: {diff}",
    "content-media-type-changed": "has another content media type: {diff}",
    "encoding-changed": "has parts with another encoding: {diff}",
    "dependent-required-added": "needs other properties beside {new} now",
    "dependent-required-removed": "needs no other properties beside {old} any more",
    "dependent-required-changed": "needs other properties than before: {diff}",
    "dependent-schema-added": "has a condition for objects with {new} now",
    "dependent-schema-removed": "has no condition for objects with {old} any more",
    "pattern-property-added": "has a schema for properties called like {new} now",
    "pattern-property-removed": "has no schema for properties called like {old} any more",
    "prefix-items-added": "has a schema for one more item now",
    "prefix-items-removed": "has a schema for one item less",
    "additional-properties-constrained": "has a schema for other properties now",
    "additional-properties-freed": "has no schema for other properties any more",
    "discriminator-added": "has a discriminator now",
    "discriminator-removed": "has no discriminator any more",
    "discriminator-property-name-changed": "has another property for a discriminator: {diff}",
    "discriminator-mapping-added": "has the new discriminator value {new}",
    "discriminator-mapping-deleted": "does not have the discriminator value {old} any more",
    "discriminator-mapping-changed": "has another schema for a discriminator value: {diff}",
    "tag-added": "{new} is new",
    "tag-removed": "{old} is gone",
    "security-added": "{new} is new",
    "security-removed": "{old} is gone",
    "oauth-scope-added": "has the new scope {new}",
    "oauth-scope-removed": "does not have the scope {old} any more",
    "oauth-scope-changed": "has another description of a scope: {diff}",
    "security-scope-added": "{old} needs the scope {new} now",
    "security-scope-removed": "{new} does not need the scope {old} any more",
    "stability-decreased": "has a lower stability: {diff}",
    "stability-increased": "has a higher stability: {diff}",
    "invalid-stability-level": "is none that is known",
    "path-sunset-parse": "is gone, and its announced end was no date",
    "sunset-parse": "is deprecated, and its announced end is not a date",
    "sunset-invalid": "is deprecated, and its announced end is not a date",
    "sunset-missing": "is deprecated without an announced end",
    "sunset-date-changed-too-small": "has an announced end that is too early: {diff}",
    "sunset-date-too-small": "is deprecated and ends too early: {new}",
    "sunset-deleted": "has no announced end any more",
    "style-changed": "is written in another style: {diff}",
    "explode-changed": "has lists and objects written otherwise (`explode`): {diff}",
    "new-required-request-header-property": "is new and required",
    "new-required-request-property-with-default": "is new and required",
    "new-required-request-property": "is new and required",
    "new-optional-request-property": "is new",
    "new-required-request-default-parameter-to-existing-path": "is new and required",
    "new-optional-request-default-parameter-to-existing-path": "is new",
    "new-required-request-parameter": "is new and required",
    "new-optional-request-parameter": "is new",
    "new-request-path-parameter": "is new",
    "added-required": "is new and required",
    "added-optional": "is new",
    "became-required-with-default": "is now required",
    "became-required": "is now required",
    "became-optional": "is now optional",
    "became-not-nullable": "does not allow null any more",
    "became-nullable": "allows null now",
    "became-enum": "allows only these values now: {new}",
    "became-not-enum": "allows any value now",
    "enum-value-added": "has the new value {new}",
    "enum-value-removed": "does not have the value {old} any more",
    "enum-values-changed": "has other values: {diff}",
    "type-changed": "changed its type: {diff}",
    "type-generalized": "has a wider type: {diff}",
    "type-specialized": "has a narrower type: {diff}",
    "type-compatible": "changed its type: {diff}",
    "list-of-types-widened": "has more types: {diff}",
    "list-of-types-narrowed": "has fewer types: {diff}",
    "one-of-added": "has the new alternative {new}",
    "one-of-removed": "does not have the alternative {old} any more",
    "any-of-added": "has the new alternative {new}",
    "any-of-removed": "does not have the alternative {old} any more",
    "condition-added": "must hold a condition over several properties",
    "condition-removed": "holds a condition over several properties no longer",
    "condition-changed": "holds another condition over several properties",
    "default-value-added": "has a default now: {new}",
    "default-value-removed": "has no default any more; it was {old}",
    "default-value-changed": "has another default: {diff}",
    "with-deprecation": "is gone, as was announced",
    "without-deprecation": "is gone",
    "before-sunset": "is gone before the announced end",
    "deprecated-with-sunset": "is deprecated and ends on {new}",
    "deprecated": "is deprecated",
    "reactivated": "is not deprecated any more",
    "read-only-removed": "is not read-only any more",
    "became-read-only": "is read-only now",
    "became-not-read-only": "is not read-only any more",
    "became-write-only": "is write-only now",
    "became-not-write-only": "is not write-only any more",
    "additional-properties-forbidden": "allows no other properties any more",
    "additional-properties-allowed": "allows other properties now",
    "media-type-renamed": "is replaced by {new}",
    "renamed": "is called {new} now",
    "moved": "moved: {diff}",
    "host-changed": "moved to another host: {diff}",
    "server-added": "has one more server: {new}",
    "server-removed": "has one server less: {old}",
    "url-changed": "moved: {diff}",
    "method-changed": "has another HTTP method: {diff}",
    "operation-id-removed": "is called otherwise: {diff}",
    "operation-id-added": "has a name now: {new}",
    "credentials-as-parameter": "is written as a credential in one document and as a parameter in the other",
    "status-changed": "changed: {diff}",
    "set": "has a limit now: {new}",
    "unset": "has no limit any more; it was {old}",
    "increased": "has a higher limit: {diff}",
    "decreased": "has a lower limit: {diff}",
    "removed": "is gone",
    "added": "is new",
    "changed": "changed: {diff}",
    "generalized": "is wider: {diff}",
    "specialized": "is narrower: {diff}",
    "allowed": "is allowed now",
}
"""Ending of an id -> what it says. The first that fits holds."""
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
_CONDITION = re.compile(
    r"-(if|then|else|not|contains|property-names|content-schema|unevaluated-items|unevaluated-properties)-(added|removed)$"
)
_PROPERTY = re.compile(r"^property '(?P<path>.*)' of (?P<about>.*)$", re.DOTALL)
_STEP = re.compile(r"(?:oneOf|anyOf|allOf|prefixItems)\[(?P<label>[^\]]*)\]")


def sentence(change: Change) -> str:
    """The change in one sentence, without the operation."""
    finding = change.finding
    if finding.id == "python-changed":
        return shown(finding.subject, 300)
    if finding.id.startswith(("extension-", "other-")):
        how = finding.id.partition("-")[2]
        verb = {"added": "is new", "removed": "is gone", "changed": "changed: {diff}"}[how]
        values = _values(finding)
        line = (
            f"{as_code(shown(finding.subject))}{_of_field(finding)} {verb}"
            if finding.id.startswith("extension-") or " " not in finding.subject
            else f"{finding.subject} {verb}"
        )
        return line.replace(
            ": {diff}", f": {values['diff']}" if finding.old is not None or finding.new is not None else ""
        )
    subject = _subject(finding)
    if condition := _CONDITION.search(finding.id):
        first, *rest = condition[1].split("-")
        keyword = as_code(first + "".join(word.capitalize() for word in rest))
        how = "has the new condition" if condition[2] == "added" else "does not have the condition"
        return f"{subject} {how} {keyword}{'' if condition[2] == 'added' else ' any more'}"
    for ending, words in _EVENTS.items():
        if finding.id == ending or finding.id.endswith(f"-{ending}"):
            limit = (
                _limit(finding.id.removesuffix(f"-{ending}"))
                if words.startswith(
                    ("has a l", "has a h", "has no l", "is gone", "is new", "changed", "is w")
                )
                else ""
            )
            if limit:
                words = "{limit} {diff}"
                if ending in ("set", "added"):
                    words = "{limit} is {new} now"
                elif ending in ("unset", "removed"):
                    words = "no {limit} any more; it was {old}"
                return f"{subject}: {_fill(words.replace('{limit}', limit), finding)}"
            text = f"{subject} {_fill(words, finding)}"
            sure = change.confidence is None or ending == "media-type-renamed"
            return text if sure else f"{text} [{change.confidence} % sure]"
    return f"{subject}: {finding.id.replace('-', ' ')}"


def title(change: Change) -> str:
    """The change in one sentence, with the operations."""
    return f"{operations(change)}: {sentence(change)}"


def operations(change: Change, most: int = 3) -> str:
    """The operations by method and path; the document where none is meant."""
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
    """Which schema or field a keyword belongs to; empty where its pointer tells none."""
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
    """The names in a subject as code."""
    return shown(re.sub(r"'([^']*)'", lambda match: as_code(match[1]), subject), 300)


def _limit(name: str) -> str:
    return next((words for key, words in _LIMITS.items() if name.endswith(f"-{key}")), "")


def _fill(words: str, finding: Finding) -> str:
    for key, value in _values(finding).items():
        words = words.replace(f"{{{key}}}", value)
    return words


def _values(finding: Finding) -> dict[str, str]:
    return {
        "old": _code(finding.old),
        "new": _code(finding.new),
        "diff": difference(finding.old, finding.new),
    }


def _code(value: Any) -> str:
    return "none" if value is None else as_code(shown(value, 120))


def as_code(text: str) -> str:
    """A name or value of a document, marked as such; a mark of its own cannot end it."""
    clean = text.replace("`", "'")
    return f"`{clean}`"


def difference(old: Any, new: Any) -> str:
    """Two values; of lists and long texts only what differs: ``- "cancelled"  + "canceled"``."""
    if is_list(old) and is_list(new):
        gone, added = (
            [_code(item) for item in one if item not in other] for one, other in ((old, new), (new, old))
        )
        return "  ".join([*(f"- {item}" for item in gone), *(f"+ {item}" for item in added)]) or "order"
    if isinstance(old, str) and isinstance(new, str) and old.strip() == new.strip():
        return f"{_code(_visible(old))} -> {_code(_visible(new))}"
    if is_object(old) and is_object(new):
        keys = [key for key in {**old, **new} if old.get(key) != new.get(key)]
        return ", ".join(
            f"{as_code(shown(key))}: {difference(old.get(key), new.get(key))}" for key in keys[:4]
        )
    return f"{_code(old)} -> {_code(new)}"


def python_types(before: str, after: str) -> str:
    """Two unions of Python: their differing members only, where they are long."""
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
    """A sentence about the client; of long unions that changed only the members that differ."""
    match = _TYPES.match(line)
    if match is None or len(line) < 120:
        return line
    before, after = match["one"], match["other"]
    if match["how"] == ", was ":
        before, after = after, before
    try:
        return f"{match['subject']}{python_types(before, after)}"
    except SyntaxError:  # the sentence has other words between the two types
        return line


def _visible(text: str) -> str:
    return text.replace(" ", "·")


def shown(value: Any, most: int = 60) -> str:
    """A value of a document as text, shortened; what nobody sees is written as its code point."""
    text = value if isinstance(value, str) else repr(value)
    text = "".join(c if c.isprintable() else _code_point(c) for c in text[: most * 2])
    return text if len(text) <= most else text[: most - 1] + "…"


def _code_point(character: str) -> str:
    if character in "\n\r\t":
        return {"\n": "⏎", "\r": "␍", "\t": "⇥"}[character]
    invisible = unicodedata.category(character) in ("Cf", "Zs", "Cc", "Co", "Cn", "Zl", "Zp", "Cs")
    return f"⟨U+{ord(character):04X}⟩" if invisible else character


Style = Callable[[str, str], str]
"""Dresses a text for a terminal, by the name of what it is."""
