"""Applies OpenAPI Overlay 1.0 documents: https://spec.openapis.org/overlay/v1.0.0.html.

An action that matches nothing is an error here, although the standard lets it pass: a correction that no
longer fits what it corrects must be looked at, not skipped.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import jsonpath

from .errors import GeneratorError, Problem
from .load import load
from .plain import as_list
from .pointers import child, lookup, tokens

_OVERLAY = frozenset({"overlay", "info", "extends", "actions"})
_ACTION = frozenset({"target", "description", "update", "remove"})


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay document."""

    name: str
    actions: tuple[dict[str, Any], ...]
    sha256: str


def load_overlays(folder: Path) -> tuple[Overlay, ...]:
    """The overlays in ``folder`` (``*.yaml``, ``*.yml``, ``*.json``) by file name. Raises ``GeneratorError``."""
    if not folder.is_dir():
        raise GeneratorError(
            [Problem("#", "is no folder", "Give a folder of Overlay documents.", folder.name or str(folder))]
        )
    files = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml", ".json"))
    return tuple(_overlay(path) for path in files)


def _overlay(path: Path) -> Overlay:
    source = load(path)
    problems = list(_faults(source.data))
    if problems:
        raise GeneratorError(
            Problem(pointer, message, advice, path.name) for pointer, message, advice in problems
        )
    return Overlay(source.name, tuple(source.data["actions"]), source.sha256)


def _faults(data: dict[str, Any]) -> list[tuple[str, str, str]]:
    version = data.get("overlay")
    if not isinstance(version, str) or not version.startswith("1.0."):
        return [("#/overlay", f"is {version!r}", "Write 'overlay: 1.0.0'.")]
    found = [("#", f"has the unknown key {key!r}", "Remove it.") for key in data if not _known(key, _OVERLAY)]
    actions: Any = data.get("actions")
    if not isinstance(actions, list) or not actions:
        return [*found, ("#/actions", "is no list of actions", "Give at least one action.")]
    for index, action in enumerate(as_list(actions)):
        pointer = child("#/actions", index)
        if not isinstance(action, dict) or not isinstance(cast("dict[str, Any]", action).get("target"), str):
            found.append((pointer, "has no target", "Give a JSONPath expression as 'target'."))
            continue
        keys = cast("dict[str, Any]", action)
        found.extend(
            (pointer, f"has the unknown key {key!r}", "Remove it.")
            for key in keys
            if not _known(key, _ACTION)
        )
        if ("update" in keys) == (keys.get("remove", False) is True):
            found.append((pointer, "needs either an update or 'remove: true'", "Give exactly one of them."))
    return found


def _known(key: str, allowed: frozenset[str]) -> bool:
    return key in allowed or key.startswith("x-")


def apply(data: dict[str, Any], overlays: Sequence[Overlay]) -> dict[str, Any]:
    """The effective document: ``data`` with every action carried out in order. ``data`` stays as it is.

    Raises ``GeneratorError`` for an action that matches nothing, or whose update does not fit its target.
    """
    document = copy.deepcopy(data)
    for overlay in overlays:
        for index, action in enumerate(overlay.actions):
            try:
                _carry_out(document, action)
            except _Unfit as error:
                target, about = action["target"], action.get("description", "")
                message = f"the target {target!r} {error}" + (f" ({about})" if about else "")
                advice = "Correct the action, or remove it if the document has caught up."
                raise GeneratorError(
                    [Problem(child("#/actions", index), message, advice, overlay.name)]
                ) from None
    return document


class _Unfit(Exception):
    """Why an action cannot be carried out."""


def _carry_out(document: dict[str, Any], action: dict[str, Any]) -> None:
    try:
        places = [str(match.pointer()) for match in jsonpath.finditer(action["target"], document)]
    except jsonpath.JSONPathError as error:
        raise _Unfit(f"is no JSONPath expression: {error}") from None
    if not places:
        raise _Unfit("matches nothing")
    if action.get("remove"):
        # From the end: removing an item of a list moves those behind it.
        for steps in sorted(map(tokens, places), key=_position, reverse=True):
            _remove(document, steps)
        return
    for place in places:
        _update(lookup(document, f"#{place}"), action["update"])


def _position(place: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((int(token), "") if token.isdecimal() else (-1, token) for token in place)


def _remove(document: dict[str, Any], place: tuple[str, ...]) -> None:
    if not place:
        raise _Unfit("is the whole document")
    owner = lookup(document, child("#", *place[:-1]) if place[:-1] else "#")
    if isinstance(owner, list):
        del as_list(owner)[int(place[-1])]
    else:
        del owner[place[-1]]


def _update(target: Any, update: Any) -> None:
    if isinstance(target, list):
        as_list(target).append(copy.deepcopy(update))
    elif isinstance(target, dict) and isinstance(update, dict):
        _merge(cast("dict[str, Any]", target), cast("dict[str, Any]", update))
    elif isinstance(target, dict):
        raise _Unfit("is an object, and the update is none")
    else:
        raise _Unfit("is neither an object nor an array")


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        present: Any = target.get(key)
        if isinstance(value, dict) and isinstance(present, dict):
            _merge(cast("dict[str, Any]", present), cast("dict[str, Any]", value))
        elif isinstance(value, list) and isinstance(present, list):
            as_list(present).extend(copy.deepcopy(as_list(value)))
        else:
            replacement: Any = update[key]
            target[key] = copy.deepcopy(replacement)
