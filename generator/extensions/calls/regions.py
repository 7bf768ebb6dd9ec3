"""``x-region-servers`` of an operation: alternatives to its own server, one a region, guarded and read.

::

    x-region-servers:
      - url: https://eu.api.example.com
        x-region: [eu, eu-west]                 the names by which the region is chosen

The operation's own server, which is read from ``servers`` as ever, stays the default and has no region. A
server without ``x-region`` is known as one of the operation's, but nothing chooses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_list, is_list, is_object
from ...ir.operations import Operation
from ..extension import Column, Document, Extension, Json, Rating

SERVERS = "x-region-servers"
NAME = "x-region"
_REGION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_ADVICE = "Write a list of names of lower-case letters, digits and '-', such as [eu, eu-west]."


def read(server: Json) -> tuple[str, ...]:
    """The names of a server's region; empty for a server that has none."""
    return tuple(server.get(NAME, ()))


def _problems(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", SERVERS):
        place, servers = child(pointer, SERVERS), operation[SERVERS]
        if is_list(servers) and all(
            is_object(server) and isinstance(server.get("url"), str) for server in servers
        ):
            yield from _of_list(place, as_list(servers))
        else:
            yield Problem(place, "must be a list of servers", "Write a list of {url, x-region} objects.")


def _of_list(pointer: str, servers: list[Any]) -> Iterator[Problem]:
    taken: dict[str, int] = {}
    for index, server in enumerate(servers):
        if NAME not in server:
            continue
        place, names = child(pointer, index, NAME), server[NAME]
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


def _cell(operation: Operation) -> str:
    """``eu|eu-west=https://eu.api.example.com,...``."""
    regional = [server for server in operation.servers if server.regions]
    return ",".join(f"{'|'.join(server.regions)}={server.url.replace(',', '%2C')}" for server in regional)


def _facts(operation: Operation) -> Iterator[str]:
    for server in operation.servers:
        if server.regions:
            yield f"Region {' or '.join(server.regions)}: ``{server.url}``"


REGION_SERVERS = Extension[None](
    name=SERVERS,
    owners=("operation",),
    on="operation",
    meaning="the servers of regions, beside the default one",
    rating=Rating("safe", "risky"),
    problems=_problems,
    facts=_facts,
    column=Column("regions", _cell),
)
REGION = Extension[None](
    name=NAME,
    owners=("server",),
    on="server of `x-region-servers`",
    meaning="the names by which its region is chosen",
    rating=Rating("safe", "risky"),
)
