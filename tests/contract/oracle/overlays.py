"""The effective document: overlays applied a second time, and what of the published one they leave alone.

Written from the Overlay Specification 1.0 and the project's two rules beside it (an action matches something;
an update adds no array item that is there already), without the generator.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonpath

from .document import read
from .wire import same_json

Step = str | int
Place = tuple[Step, ...]


@dataclass
class Effective:
    """A document with overlays applied."""

    data: dict[str, Any]
    untouched: dict[str, Any]
    """The published document without every place that an action wrote to: what it says still holds."""
    touched: list[Place] = field(default_factory=list)
    """Every place that an action wrote to, as it stood then."""


def files(folder: Path) -> list[Path]:
    """The overlays in the order of their application."""
    return sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml", ".json"))


def products(overlays: Path) -> list[Path]:
    """The documents of products: they lie beside the overlays."""
    folder = overlays.parent / "products"
    return files(folder) if folder.is_dir() else []


def joined(published: dict[str, Any], documents: Iterable[Path]) -> dict[str, Any]:
    """The published document with the paths, components and extensions of products, which name every server."""
    made = copy.deepcopy(published)
    for path in documents:
        product = _without_notes(read(path))
        for tag in product.pop("tags", []):
            if tag["name"] not in {known["name"] for known in made.setdefault("tags", [])}:
                made["tags"].append(tag)
        for key in product.keys() - {"openapi", "info", "servers"}:
            deep = 2 if key in ("paths", "components") else 1
            _merge(made.setdefault(key, {}), product[key], deep, path.name)
    return made


def _merge(target: dict[str, Any], more: dict[str, Any], deep: int, name: str) -> None:
    for key, value in more.items():
        if deep > 1:
            _merge(target.setdefault(key, {}), value, deep - 1, name)
        elif not same_json(target.setdefault(key, value), value):
            raise LookupError(f"{name}: {key} is defined twice")


def _without_notes(value: Any) -> Any:
    if isinstance(value, dict):
        notes = ("x-source", "x-confidence", "x-facts")
        return {key: _without_notes(entry) for key, entry in value.items() if key not in notes}
    return [_without_notes(entry) for entry in value] if isinstance(value, list) else value


def effective(
    published: dict[str, Any], overlays: Iterable[Path], documents: Iterable[Path] = ()
) -> Effective:
    """Apply overlays, given by their files. Raises ``LookupError`` for an action that matches nothing."""
    made = Effective(joined(published, documents), copy.deepcopy(published))
    for path in overlays:
        for number, action in enumerate(read(path)["actions"]):
            matches = list(jsonpath.finditer(action["target"], made.data))
            if not matches:
                raise LookupError(f"{path.name}: action {number} matches nothing")
            places = dict.fromkeys(tuple(match.parts) for match in matches)
            for place in sorted(places, key=_order, reverse=True) if action.get("remove") else places:
                _act(made, place, action)
    return made


def _order(place: Place) -> list[tuple[bool, Any]]:
    return [(isinstance(step, str), step) for step in place]


def _act(made: Effective, place: Place, action: dict[str, Any]) -> None:
    if action.get("remove"):
        made.touched.append(place)
        del _at(made.data, place[:-1])[place[-1]]
        _forget(made.untouched, place)
        return
    target, update = _at(made.data, place), action["update"]
    for changed, value in _leaves(target, [update] if isinstance(target, list) else update, place):
        made.touched.append(changed)
        owner = _at(made.data, changed[:-1])
        if isinstance(owner, list):
            owner.append(copy.deepcopy(value))
        else:
            owner[changed[-1]] = copy.deepcopy(value)
            _forget(made.untouched, changed)


def _leaves(target: Any, update: Any, place: Place) -> Iterator[tuple[Place, Any]]:
    """The places below ``place`` that an update writes to, and what it writes."""
    if isinstance(target, list):
        present = list(target)
        new = [item for item in update if not any(same_json(item, old) for old in present)]
        for number, item in enumerate(new, len(target)):
            yield (*place, number), item
        return
    for key, value in update.items():
        there, inner = target.get(key), (*place, key)
        if any(isinstance(there, kind) and isinstance(value, kind) for kind in (dict, list)):
            yield from _leaves(there, value, inner)
        elif key not in target or not same_json(there, value):
            yield inner, value


def _at(node: Any, place: Place) -> Any:
    for step in place:
        node = node[step]
    return node


def _forget(document: dict[str, Any], place: Place) -> None:
    """Take a place out of the untouched part, if it is in there."""
    try:
        owner = _at(document, place[:-1])
        del owner[place[-1]]
    except (LookupError, TypeError):
        return


def lost(kept: Any, whole: Any, place: Place = ()) -> Iterator[Place]:
    """Places of ``kept`` that ``whole`` does not hold as they are. Items that ``whole`` has besides come last."""
    if isinstance(kept, dict) and isinstance(whole, dict):
        for key, value in kept.items():
            yield from lost(value, whole[key], (*place, key)) if key in whole else [(*place, key)]
    elif isinstance(kept, list) and isinstance(whole, list):
        for number, value in enumerate(kept):
            inner = (*place, number)
            yield from lost(value, whole[number], inner) if number < len(whole) else [inner]
    elif not same_json(kept, whole):
        yield place
