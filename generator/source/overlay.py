"""Applies OpenAPI Overlay 1.0 documents: https://spec.openapis.org/overlay/v1.0.0.html.

An action that matches nothing is an error here, although the standard allows it: a correction that no longer fits
must be reviewed, not skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from ..common.errors import GeneratorError, Problem, refuse
from ..common.json_pointer import child, lookup, parts, tokens
from ..common.json_schema import Form
from ..common.json_values import Json, as_list, as_object
from ..openapi.grammar import METHODS
from .overlay_working_copy import Edit, WorkingCopy, place_of
from .reader import documents_in, load_shared

_OPEN: Json = {"patternProperties": {"^x-": {}}, "additionalProperties": False}
_ACTION: Json = {
    "type": "object",
    "properties": {"target": {"type": "string"}, **dict.fromkeys(("description", "update", "remove"), True)},
    "required": ["target"],
    **_OPEN,
}
_OVERLAY: Json = {
    "type": "object",
    "properties": {
        "overlay": {"type": "string", "pattern": r"^1\.0\.", "title": "the version 1.0.0"},
        "actions": {"type": "array", "items": _ACTION, "minItems": 1},
        **dict.fromkeys(("info", "extends"), True),
    },
    "required": ["overlay", "actions"],
    **_OPEN,
}
_FORM = Form(
    _OVERLAY,
    "OpenAPI Overlay 1.0",
    "Give the version 1.0.0 and actions, each with a JSONPath expression as target and an update or remove.",
    "the overlay",
)
_CREATES = "x-creates"
"""Marks an action whose addition is new on purpose, although it contains little."""
_SCHEMA = frozenset({"$ref", "type", "enum", "const", "allOf", "oneOf", "anyOf", "not"})
_WHOLE: dict[str, frozenset[str]] = {
    **dict.fromkeys(("properties", "patternProperties", "schemas"), _SCHEMA),
    "responses": frozenset({"$ref", "description"}),
    "paths": frozenset({*METHODS, "$ref"}),
    "content": frozenset({"schema"}),
    "parameters": frozenset({"$ref", "schema", "content"}),
}
"""Kinds of objects -> fields, one of which a complete new member has."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay document."""

    name: str
    actions: tuple[dict[str, Any], ...]
    sha256: str
    title: str = ""


def load_overlays(folder: Path) -> tuple[Overlay, ...]:
    """The overlays in ``folder`` (``*.yaml``, ``*.yml``, ``*.json``) by file name. Raises ``GeneratorError``."""
    if not folder.is_dir():
        refuse("#", "is not a folder", "Give a folder of Overlay documents.", folder.name or str(folder))
    return tuple(map(_overlay, documents_in(folder)))


def _overlay(path: Path) -> Overlay:
    source = load_shared(path)
    problems = [replace(problem, file=path.name) for problem in _problems(source.data)]
    if problems:
        raise GeneratorError(problems)
    info: Any = source.data.get("info")
    title = str(as_object(info).get("title", "")) if isinstance(info, dict) else ""
    return Overlay(source.name, tuple(source.data["actions"]), source.sha256, title)


def _problems(data: dict[str, Any]) -> Iterator[Problem]:
    malformed = list(_FORM.problems(data, "#"))
    yield from malformed
    for index, action in enumerate(data["actions"] if not malformed else ()):
        if ("update" in action) == (action.get("remove", False) is True):
            message = "needs either an update or 'remove: true'"
            yield Problem(child("#/actions", index), message, "Give exactly one of them.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """The result of one action."""

    overlay: str
    """The name of the file."""
    number: int
    """The index of the action in its file, from 0."""
    action: dict[str, Any]
    matches: tuple[str, ...]
    """Pointers into the document before the action."""
    edits: tuple[Edit, ...]
    failure: str = ""
    """The reason why the action cannot be carried out; empty otherwise."""
    gone: bool = False
    """Whether the removed part is already gone: its container exists, but nothing matched."""

    @property
    def pointer(self) -> str:
        """The pointer of the action in its file."""
        return child("#/actions", self.number)

    @property
    def target(self) -> str:
        """The JSONPath expression."""
        return str(self.action["target"])

    @property
    def description(self) -> str:
        """The description by the author of the overlay: source and confidence."""
        return str(self.action.get("description", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A document with overlays applied, and the result of each action."""

    published: dict[str, Any]
    copy: WorkingCopy
    applications: tuple[Application, ...]

    @property
    def document(self) -> dict[str, Any]:
        """The effective document."""
        return self.copy.document


def carry_out(data: dict[str, Any], overlays: Sequence[Overlay]) -> Applied:
    """Return the effective document and the result of each action, in order. ``data`` is not changed.

    Raises ``GeneratorError`` for actions that match nothing, or whose update does not fit its target.
    """
    applied = attempt(data, overlays)
    problems = [_problem(application) for application in applied.applications if application.failure]
    if problems:
        raise GeneratorError(problems)
    return applied


def attempt(data: dict[str, Any], overlays: Sequence[Overlay]) -> Applied:
    """Like ``carry_out``, but skips failing actions and sets their ``failure``."""
    copy = WorkingCopy(data)
    applications = [
        _application(copy, overlay.name, number, action)
        for overlay in overlays
        for number, action in enumerate(overlay.actions)
    ]
    return Applied(published=data, copy=copy, applications=tuple(applications))


def _problem(failed: Application) -> Problem:
    about = f" ({failed.description})" if failed.description else ""
    advice = "Correct the action, or remove it if the document now contains the correction."
    message = f"the target {failed.target!r} {failed.failure}{about}"
    return Problem(failed.pointer, message, advice, failed.overlay)


class _Unfit(Exception):
    """The reason why an action cannot be carried out."""


def _application(copy: WorkingCopy, overlay: str, number: int, action: dict[str, Any]) -> Application:
    import jsonpath  # here: most documents have no overlay

    places: tuple[str, ...] = ()
    edits: list[Edit] = []
    failure, gone = "", False
    try:
        path = jsonpath.compile(action["target"])
        places = tuple(
            dict.fromkeys(_anywhere(action["target"], copy.document) or _matches(path, copy.document))
        )
        if places:
            edits.extend(_edits(copy, action, places))
        else:
            failure, gone = "matches nothing", action.get("remove") is True and _has_owner(path, copy)
    except jsonpath.JSONPathError as error:
        failure = f"is not a JSONPath expression: {error}"
    except _Unfit as error:
        failure = str(error)
    return Application(
        overlay=overlay,
        number=number,
        action=action,
        matches=tuple(f"#{place}" for place in places),
        edits=tuple(edits),
        failure=failure,
        gone=gone,
    )


def _matches(path: Any, document: dict[str, Any]) -> list[str]:
    return [str(match.pointer()) for match in path.finditer(document)]


_ANYWHERE = re.compile(r"\$\.\.\[\?@\.([A-Za-z]\w*) == '([^'\\]*)'\]")


def _anywhere(target: str, document: dict[str, Any]) -> list[str]:
    """Return the matches of ``$..[?@.keyword == 'text']``, for which the library takes long."""
    wanted = _ANYWHERE.fullmatch(target)
    if wanted is None:
        return []
    key, text = wanted.groups()
    return [
        place[1:]
        for place, value in parts(document)
        if isinstance(value, dict) and as_object(value).get(key) == text and place != "#"
    ]


def _has_owner(path: Any, copy: WorkingCopy) -> bool:
    """Whether the expression without its last step matches."""
    import jsonpath

    if not isinstance(path, jsonpath.JSONPath) or not path.segments:
        return False
    owner = jsonpath.JSONPath(env=path.env, segments=path.segments[:-1])
    return bool(_matches(owner, copy.document))


def _edits(copy: WorkingCopy, action: dict[str, Any], places: Sequence[str]) -> Iterator[Edit]:
    if action.get("remove"):
        # In reverse: removing an item of a list moves the later ones.
        for steps in sorted(map(tokens, places), key=_position, reverse=True):
            if not steps:
                raise _Unfit("is the whole document")
            yield copy.remove(place_of(copy.document, steps), steps[-1], child("#", *steps))
        return
    update: Any = action["update"]
    for place in places:
        target = lookup(copy.document, f"#{place}")
        if not action.get(_CREATES) and isinstance(target, dict) and isinstance(update, dict):
            _refuse_fragments(as_object(target), as_object(update), tokens(place))
        if isinstance(target, list):
            yield from copy.append(as_list(target), [update], f"#{place}")
        elif isinstance(target, dict) and isinstance(update, dict):
            yield from copy.merge(cast("Any", target), cast("dict[str, Any]", update), f"#{place}")
        elif isinstance(target, dict):
            raise _Unfit("is an object, and the update is none")
        else:
            raise _Unfit("is neither an object nor an array")


def _refuse_fragments(target: dict[str, Any], update: dict[str, Any], steps: tuple[str, ...]) -> None:
    """Stop if an update would restore only a part of a removed object."""
    for key, value in update.items():
        present = target.get(key)
        if not isinstance(value, dict):
            continue
        within = (*steps, key)
        if isinstance(present, dict):
            _refuse_fragments(as_object(present), as_object(value), within)
        elif key not in target:
            members = as_object(value) if key in _WHOLE and (not steps or steps[-1] not in _WHOLE) else {}
            if members:
                _refuse_fragments({}, members, within)
            elif not _is_whole(as_object(value), steps[-1] if steps else "", key):
                raise _Unfit(
                    f"would create {child('#', *within)}, of which it says too little: it is gone from the document. "
                    f"Where it is meant to be new, add '{_CREATES}: true'"
                )


def _is_whole(value: dict[str, Any], owner: str, key: str) -> bool:
    needed = frozenset({"responses"}) if key in METHODS and owner.startswith("/") else _WHOLE.get(owner)
    return needed is None or owner == key or not needed.isdisjoint(value)


def _position(place: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((int(token), "") if token.isdecimal() else (-1, token) for token in place)
