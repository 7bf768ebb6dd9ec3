"""Converts names of the document to Python names: the only module that decides names.

Names derive from operationIds and wire names, never from positions, so that a change of the document renames
nothing else, except methods of one tag with the same short name. Two equal names in one place are distinguished by
their spelled signs or by a digest of the name, never by a number.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

RESERVED = frozenset({"self", "cls", "options"})
"""Arguments of every resource method."""

_READING = frozenset({"list", "search", "find", "get", "fetch", "load", "query", "read"})
_ARTICLES = frozenset({"a", "an", "the"})
_LEADING = frozenset(
    {"of", "to", "for", "from", "in", "on", "by", "with", "at", "as", "and", "or", "via", "into"} | _ARTICLES
)
"""Prepositions, articles and conjunctions, which cannot end a name."""
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])")
"""The start of a word: a capital letter, except within an acronym in the plural, such as ``IPs``."""
_NAMESPACE = re.compile(r"[./:]")
_SEPARATOR = re.compile(r"[\W_]+")
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
    "$": "dollar",
    "@": "at",
    "*": "star",
    "#": "hash",
    "%": "percent",
    "&": "and",
    "/": "slash",
    ".": "dot",
    "_": "underscore",
    ":": "colon",
    "~": "tilde",
    "?": "question",
    "|": "bar",
    "^": "caret",
    ",": "comma",
    ";": "semicolon",
}
"""The word for each sign, used when only signs distinguish two names."""


def normal(text: str) -> str:
    """Normalize (NFKC) as Python does for identifiers: names equal for Python must be equal here."""
    return unicodedata.normalize("NFKC", text)


def words(wire: str) -> list[str]:
    """``messageID-list`` -> ``message``, ``ID``, ``list``. Compatibility characters are normalised (NFKC)."""
    spaced = _BOUNDARY.sub(" ", normal(wire))
    return [word for word in _SEPARATOR.split(spaced) if word]


@lru_cache(maxsize=65_536)
def python_name(wire: str) -> str:
    """Return the argument or attribute of a wire name: ``from`` -> ``from_``, ``_embedded`` -> ``embedded``.

    A name that consists of signs is spelled: ``*`` is ``star``. Raises ``ValueError`` if no character of the name
    is valid in an identifier.
    """
    name = normal("_".join(word.lower() for word in words(wire) or words(spelled(wire))))
    if name[:1].isdigit():
        name = f"field_{name}"
    if not name.isidentifier():
        raise ValueError(f"{wire!r} contains no character that is valid in a Python name")
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


def module_name(name: str) -> str:
    """Return the module of an operationId or a class: ``sendSms`` -> ``send_sms``."""
    return python_name(name)


def class_name(wire: str) -> str:
    """``sms-response`` -> ``SmsResponse``. Raises ``ValueError`` as ``python_name`` does."""
    name = normal("".join(word[0].upper() + word[1:] for word in words(wire) or words(spelled(wire))))
    if name[:1].isdigit():
        name = f"Schema{name}"
    if not name.isidentifier():
        raise ValueError(f"{wire!r} contains no character that is valid in a Python name")
    return f"{name}_" if keyword.iskeyword(name) else name


def spelled(wire: str) -> str:
    """Return a name with its signs as words: ``+1`` -> ``plus 1``, ``StartTime<`` -> ``StartTime less``."""
    return "".join(
        character if character.isalnum() else f" {_SIGNS.get(character, '')} " for character in normal(wire)
    ) or ("empty" if not wire else "")


def digest(text: str) -> str:
    """Return a digest of a text in six characters, which makes a name unique."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:6]


def distinct_names(
    wires: Iterable[str], name: Callable[[str], str] = python_name, taken: Iterable[str] = ()
) -> dict[str, str]:
    """Return the name of each wire name, unique in any case; ``taken`` are reserved names.

    Among equal names, the one whose wire name equals it is kept, and the signs of the others are spelled; if that
    is not sufficient, a digest of the wire name is appended. The order of ``wires`` is irrelevant.
    """
    names = {wire: name(wire) for wire in wires}
    held = {other.casefold() for other in taken}

    def shared() -> list[str]:
        counts = Counter(chosen.casefold() for chosen in names.values())
        return [
            wire
            for wire, chosen in names.items()
            if counts[chosen.casefold()] > 1 or chosen.casefold() in held
        ]

    for wire in shared():
        if names[wire] != wire or wire.casefold() in held:
            names[wire] = name(spelled(wire) if words(spelled(wire)) else wire)
    for wire in shared():
        if names[wire] != wire or wire.casefold() in held:
            names[wire] = f"{names[wire].rstrip('_')}_{digest(wire)}"
    return names


def method_names(
    tag: str,
    operations: Mapping[str, str | None],
    paths: Mapping[str, str] | None = None,
    tags: Iterable[str] = (),
) -> dict[str, str]:
    """Return the methods of a tag: operationId -> name. ``operations`` contain explicit names, if any.

    ``tags`` are all tags of the document.

    ``sendSms`` of the tag ``SMS`` is ``send`` if no other method of the tag has this short name; otherwise both
    keep their whole operationId.
    """
    paths = paths or {}
    others = _numbers(word.lower() for other in tags if len(named := words(other)) == 1 for word in named)
    names = {
        identifier: explicit or short_name(identifier, tag, paths.get(identifier, ""), others)
        for identifier, explicit in operations.items()
    }
    while True:
        counts = Counter(names.values())
        shared = [
            identifier
            for identifier, name in names.items()
            if counts[name] > 1 and not operations[identifier] and name != python_name(identifier)
        ]
        if not shared:
            return names
        names.update((identifier, python_name(identifier)) for identifier in shared)


def short_name(operation_id: str, tag: str, path: str = "", others: Collection[str] = ()) -> str:
    """Return an operationId without its leading tag (``users_info``), or else without the tag's noun.

    Words of the tag before dots and slashes are removed too (``me.messages.list`` of the tag ``me.message``).

    The noun is removed in singular or plural: after the verb, else at the end, with its article. The whole name is
    kept if the rest would end in a word that introduces a noun (``create_call_for``), in the noun of another
    resource in ``path`` (``create_booking`` of ``createBookingPayment``), or in one of ``others``, the nouns of all
    tags, that ``path`` lacks (``remove_user`` of ``removeAlbumsUser``).
    """
    listed = [word.lower() for word in words(tag)]
    nouns = _numbers(listed)
    segments = _NAMESPACE.split(operation_id)
    while (
        len(segments) > 1 and all(word.lower() in nouns for word in words(segments[0])) and words(segments[1])
    ):
        del segments[0]
    every = [word.lower() for word in words(".".join(segments)) or words(spelled(operation_id))]
    after_tag = every[len(listed) :]
    if after_tag and every[: len(listed)] == listed and not {after_tag[0], after_tag[-1]} & _LEADING:
        return python_name("_".join(after_tag))
    after_verb, end = 1, len(every)
    while after_verb < len(every) and every[after_verb] in nouns:
        after_verb += 1
    while end > 1 and every[end - 1] in nouns:
        end -= 1
    if 1 < end < len(every) and every[end - 1] in _ARTICLES:
        end -= 1
    kept = [*every[:1], *every[after_verb:]] if after_verb > 1 else every[:end]
    cut = len(kept) < len(every)
    misleading = kept[-1:] and (
        kept[-1] in _LEADING
        or (cut and len(every) == end + 1 and kept[-1] in _before(path, nouns))
        or (cut and after_verb > 1 and kept[-1] in others and not _numbers(kept[-1:]) & _words_of(path))
    )
    return python_name("_".join(every if misleading else kept))


def _words_of(path: str) -> set[str]:
    return {word.lower() for word in words(path)}


def _before(path: str, nouns: set[str]) -> set[str]:
    """Return the resources of a path before the last one of ``nouns``, in singular or plural.

    A resource is a segment that a parameter follows.
    """
    segments = path.split("/")
    last = max(
        (at for at, segment in enumerate(segments) if nouns & _words_of(segment)),
        default=0,
    )
    resources = (
        segment for segment, after in pairwise(segments[: last + 1]) if "{" in after and "{" not in segment
    )
    return _numbers(word.lower() for segment in resources for word in words(segment)) - nouns


def _numbers(nouns: Iterable[str]) -> set[str]:
    """Return nouns in singular and plural."""
    listed = set(nouns)
    return listed | {noun.removesuffix("s") for noun in listed} | {f"{noun}s" for noun in listed}


def iterator_name(method: str) -> str:
    """The iterator of a list method: ``list_calls`` -> ``iter_calls``, ``list`` -> ``iter``.

    The verb gives way to ``iter``; a name without one of the known verbs is kept whole behind it.
    """
    first, _, rest = method.partition("_")
    kept = rest if first in _READING else method
    return f"iter_{kept}" if kept else "iter"


def derived_id(method: str, path: str) -> str:
    """Return the operationId of an operation without one: ``get`` of ``/a/{b}`` is ``getAB``."""
    return method.lower() + "".join(word[0].upper() + word[1:] for word in words(path))
