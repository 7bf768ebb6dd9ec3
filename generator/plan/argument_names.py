"""Names of the arguments of a method, including names that collide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..python_source.identifiers import digest, distinct_names, python_name
from .nodes import Argument

_PRECEDENCE = ("path", "query", "header", "cookie", "body")


def settle_names(arguments: Iterable[Argument]) -> list[Argument]:
    """Return the arguments in their order, each with a unique name.

    Names of one location are distinguished by their signs. Of several locations, the first of path, query, header,
    cookie and body keeps the name; in the others the location is appended: ``id_in_body``. A name in the document
    is never changed.
    """
    listed = list(arguments)
    explicit = {argument.python for argument in listed if not _is_derived(argument)}
    taken = set(explicit)
    names: dict[tuple[str, str], str] = {}
    for location in _PRECEDENCE:
        wires = [one.wire for one in listed if one.location == location and _is_derived(one)]
        named = [wire for wire in wires if wire]
        for wire, name in distinct_names(named).items():
            settled = name
            if settled in taken:
                settled = f"{name.rstrip('_')}_in_{location}"
            if settled in taken:
                settled = f"{settled}_{digest(wire)}"
            taken.add(settled)
            names[location, wire] = settled
        if len(named) < len(wires):
            names[location, ""] = "body" if "body" not in taken else "request_body"
            taken.add(names[location, ""])
    return [_named(argument, names.get((argument.location, argument.wire))) for argument in listed]


def _is_derived(argument: Argument) -> bool:
    return argument.python == (python_name(argument.wire) if argument.wire else "body")


def _named(argument: Argument, name: str | None) -> Argument:
    if name is None or name == argument.python:
        return argument
    parameter = argument.parameter
    return replace(
        argument, python=name, parameter=None if parameter is None else replace(parameter, python=name)
    )
