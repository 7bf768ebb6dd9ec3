"""``x-region``: servers that are alternatives, each for a region, guarded and read.

::

    servers:
      - url: https://api.example.com            where calls go that name no region
      - url: https://eu.api.example.com
        x-region: [eu, eu-west]                 the names by which the region is chosen

The first server of a list is the default, and has no region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .errors import Problem
from .ir import Operation
from .layout import walk
from .plain import as_list, as_object
from .pointers import child, is_list

NAME = "x-region"
_REGION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_ADVICE = "Write a list of names of lower-case letters, digits and '-', such as [eu, eu-west]."

Json = Mapping[str, Any]


def read(server: Json) -> tuple[str, ...]:
    """The names of a server's region; empty for a server that has none."""
    return tuple(server.get(NAME, ()))


def problems(data: Json) -> Iterator[Problem]:
    """Regions that no name can choose, or that two servers of one list would be chosen by."""
    for pointer, kind, value in walk(data):
        if kind in ("document", "path item", "operation") and is_list(value.get("servers")):
            yield from _of_list(child(pointer, "servers"), as_list(value["servers"]))
        elif kind == "link" and NAME in as_object(value.get("server", {})):
            place = child(pointer, "server", NAME)
            yield Problem(place, "a link leads to one server", "Remove the extension.")


def _of_list(pointer: str, servers: list[Any]) -> Iterator[Problem]:
    taken: dict[str, int] = {}
    for index, server in enumerate(servers):
        if NAME not in server:
            continue
        place, names = child(pointer, index, NAME), server[NAME]
        if index == 0:
            yield Problem(place, "the first server is the default of all regions", "Put another one first.")
        if not is_list(names) or not names:
            yield Problem(place, f"{names!r} is no list of names", _ADVICE)
            continue
        for name in names:
            if not isinstance(name, str) or not _REGION.match(name):
                yield Problem(place, f"{name!r} is no name of a region", _ADVICE)
            elif name in taken:
                message = f"the region {name!r} is also that of the server {taken[name]}"
                yield Problem(place, message, "Name it at one server of the list.")
            else:
                taken[name] = index


def words(operation: Operation) -> str:
    """For the manifest: ``eu|eu-west=https://eu.api.example.com,...``."""
    regional = [server for server in operation.servers if server.regions]
    return ",".join(f"{'|'.join(server.regions)}={server.url.replace(',', '%2C')}" for server in regional)
