"""``x-region-servers`` of an operation: its servers in regions, checked and read.

::

    x-region-servers:
      - url: https://eu.api.example.com
        x-region: [eu, eu-west]                 the names by which the region is chosen

The operation's own server, which is read from ``servers`` as ever, stays the default and has no region. A
server without ``x-region`` is known as one of the operation's, but nothing chooses it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json
from ...ir.operations import Operation
from .. import forms
from ..extension import Column, Document, Extension, Rating

SERVERS = "x-region-servers"
NAME = "x-region"
_REGION = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "title": "the name of a region"}


def read(server: Json) -> tuple[str, ...]:
    """Return the names of a server's region; empty for a server without a region."""
    return tuple(server.get(NAME, ()))


def _conflicts(document: Document) -> Iterator[Problem]:
    owners: dict[tuple[str, str], str] = {}
    for pointer, _, server in document.of_kind("server", NAME):
        servers, _, index = pointer.rpartition("/")
        for name in read(server):
            owner = owners.setdefault((servers, name), index)
            if owner != index:
                message = f"the region {name!r} is also that of the server {owner}"
                yield Problem(child(pointer, NAME), message, "Name it at one server of the list.")


def _cell(operation: Operation) -> str:
    """Return the cell: ``eu|eu-west=https://eu.api.example.com,...``."""
    regional = [server for server in operation.servers if server.regions]
    return ",".join(f"{'|'.join(server.regions)}={server.url.replace(',', '%2C')}" for server in regional)


def _facts(operation: Operation) -> Iterator[str]:
    for server in operation.servers:
        if server.regions:
            yield f"Region {' or '.join(server.regions)}: ``{server.url}``"


REGION_SERVERS = Extension[None](
    name=SERVERS,
    owners={
        "operation": {
            "type": "array",
            "items": {"type": "object", "properties": {"url": forms.STRING}, "required": ["url"]},
        }
    },
    on="operation",
    meaning="the servers of regions, in addition to the default server",
    rating=Rating("safe", "risky"),
    advice="Write a list of {url, x-region} objects.",
    facts=_facts,
    column=Column("regions", _cell),
)
REGION = Extension[None](
    name=NAME,
    owners={"server": {"type": "array", "items": _REGION, "minItems": 1}},
    on="server of `x-region-servers`",
    meaning="the names that select the region",
    advice="Write a list of names of lower-case letters, digits and '-', such as [eu, eu-west].",
    rating=Rating("safe", "risky"),
    conflicts=_conflicts,
)
