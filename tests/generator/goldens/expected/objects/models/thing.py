from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import Absent, ListOf, MapOf
from oas_runtime.model.model import Decoders, Model, field

from .closed import Closed


class Thing(Model):
    """Thing.

    Schema: ``#/components/schemas/Thing``
    """

    id: str | None = None
    """Given by the server. Read-only: only the server sends it."""
    name: str
    """The server's default is "unnamed"."""
    grid: list[list[Closed]]
    anything: Any = None
    by_name: dict[str, Closed] | None = None
    free: dict[str, Any] | None = None
    free_items: list[dict[str, Any]] = field(factory=Absent)
    labels: dict[str, str] | None = None
    old: bool | None = None
    """The server's default is False. Deprecated by the document."""
    password: str | None = field(default=None, repr=False)
    """Write-only: the server never returns it."""
    secret_word: str | None = field(default=None, repr=False)

    _SCALARS = {"old": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"grid": ListOf(ListOf(Closed)), "by_name": MapOf(Closed), "free_items": ListOf()})

    @property
    def additional_properties(self) -> dict[str, int]:
        """Fields that the document does not declare."""
        return super().additional_properties
