"""OpenAPI Overlay 1.0."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonpath

from .errors import GeneratorError, Problem
from .load import load


@dataclass(frozen=True, slots=True)
class Overlay:
    name: str
    actions: tuple[dict[str, Any], ...]
    sha256: str


def load_overlays(folder: Path) -> tuple[Overlay, ...]:
    sources = [load(path) for path in sorted(folder.glob("*.yaml"))] if folder.is_dir() else []
    return tuple(Overlay(each.name, tuple(each.data["actions"]), each.sha256) for each in sources)


def apply(data: dict[str, Any], overlays: Sequence[Overlay]) -> dict[str, Any]:
    data = copy.deepcopy(data)
    for overlay in overlays:
        for index, action in enumerate(overlay.actions):
            matches = list(jsonpath.finditer(action["target"], data))
            if not matches:
                raise GeneratorError(
                    [Problem(action["target"], f"action {index} matches nothing", "Correct or remove it.", overlay.name)]
                )
            for match in matches:
                if action.get("remove"):
                    container = match.parent.obj
                    del container[match.parts[-1]]
                elif isinstance(match.obj, list):
                    match.obj.append(action["update"])
                else:
                    _merge(match.obj, action["update"])
    return data


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        elif isinstance(value, list) and isinstance(target.get(key), list):
            target[key] = [*target[key], *value]
        else:
            target[key] = copy.deepcopy(value)
