"""What parameters outside the body need of one another: ``x-parameter-groups`` of an operation.

OpenAPI can say it of properties, not of parameters. The extension borrows the words of JSON Schema, each
entry a rule over the names of optional query parameters::

    x-parameter-groups:
      - oneOf: [request_id, request_ids]             # exactly one of them has to be given
      - dependentRequired: {search_pattern: [pattern]}   # the first is given only with the others
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child, is_list, is_object
from ..common.json_values import as_object
from ..ir.operations import ParameterGroup
from ..openapi.grammar import operations_of, resolve

_ADVICE = "Write {oneOf: [names]} or {dependentRequired: {name: [names]}}, of optional query parameters."


def groups_of(raw: Mapping[str, Any]) -> tuple[ParameterGroup, ...]:
    """The groups of an operation that passed ``problems``."""
    found: list[ParameterGroup] = []
    for entry in raw.get("x-parameter-groups", ()):
        if "oneOf" in entry:
            found.append(ParameterGroup(one_of=tuple(entry["oneOf"])))
        else:
            found.extend(
                ParameterGroup(given=name, needs=tuple(names))
                for name, names in sorted(entry["dependentRequired"].items())
            )
    return tuple(found)


def problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Groups that say nothing, or name what is no optional query parameter of their operation."""
    for _, _, pointer, raw, item in operations_of(data):
        if "x-parameter-groups" not in raw:
            continue
        place, entries = child(pointer, "x-parameter-groups"), raw["x-parameter-groups"]
        known: set[str] = set()
        for owner, listed in ((item, "parameters"), (raw, "parameters")):
            for each in owner.get(listed, ()):
                _, parameter = resolve(data, "", each)
                if parameter.get("in") == "query" and not parameter.get("required"):
                    known.add(parameter["name"])
        if not is_list(entries) or not entries:
            yield Problem(place, "must be a list of rules", _ADVICE)
            continue
        for index, entry in enumerate(entries):
            names = _names(entry)
            if names is None:
                yield Problem(child(place, index), f"{entry!r:.60} is no rule", _ADVICE)
                continue
            for name in sorted(set(names) - known):
                yield Problem(
                    child(place, index), f"{name!r} is no optional query parameter of the operation", _ADVICE
                )


def _names(entry: Any) -> list[str] | None:
    """Every name a rule speaks of, or None when it is none."""
    if not is_object(entry) or len(entry) != 1:
        return None
    keyword, said = next(iter(entry.items()))
    if keyword == "oneOf" and _is_names(said) and len(said) > 1:
        return [*said]
    if keyword == "dependentRequired" and is_object(said) and said and all(map(_is_names, said.values())):
        return [*said, *(name for names in as_object(said).values() for name in names)]
    return None


def _is_names(value: Any) -> bool:
    return is_list(value) and bool(value) and all(isinstance(name, str) for name in value)
