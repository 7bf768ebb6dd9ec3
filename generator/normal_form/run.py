"""From a valid document to its normal form.

Every stage behind this one sees the normal form only: what OpenAPI tells a client to ignore is gone, and what
can be said in several ways is said in one. Each step notes what it leaves out.
"""

from __future__ import annotations

import copy
from typing import Any

from .ignored import ignore
from .inheritance import polymorphic
from .media_types import settle_media_types
from .notes import Notes
from .paths import settle_paths
from .schemas import plain_schemas
from .unions import distribute
from .unused import without_unused


def normal_form(document: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """The normal form of a document whose grammar and references have been checked; a new object."""
    normal = copy.deepcopy(document)
    ignore(normal, notes)
    settle_paths(normal, notes)
    settle_media_types(normal, notes)
    plain_schemas(normal, notes)
    polymorphic(normal, notes)
    distribute(normal)
    without_unused(normal, notes)
    return normal
