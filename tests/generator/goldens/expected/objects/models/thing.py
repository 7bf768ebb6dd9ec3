"""The model ``Thing``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, mapping, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .closed import Closed

_KNOWN = frozenset(
    {
        "anything",
        "by_name",
        "free",
        "free_items",
        "grid",
        "id",
        "labels",
        "name",
        "old",
        "password",
        "secret_word",
    }
)


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, int] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"old": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.id = get("id")
        self.name = get("name")
        self.grid = array(get("grid", MISSING), lambda item: array(item, Closed.from_dict))
        self.anything = get("anything")
        self.by_name = mapping(get("by_name"), Closed.from_dict)
        self.free = get("free")
        self.free_items = array(get("free_items", MISSING))
        self.labels = get("labels")
        self.old = get("old")
        self.password = get("password")
        self.secret_word = get("secret_word")
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, int]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.grid, source, "grid"):
            data["grid"] = plain(self.grid)
        if kept(self.anything, source, "anything"):
            data["anything"] = plain(self.anything)
        if kept(self.by_name, source, "by_name"):
            data["by_name"] = plain(self.by_name)
        if kept(self.free, source, "free"):
            data["free"] = plain(self.free)
        if kept(self.free_items, source, "free_items"):
            data["free_items"] = plain(self.free_items)
        if kept(self.labels, source, "labels"):
            data["labels"] = plain(self.labels)
        if kept(self.old, source, "old"):
            data["old"] = plain(self.old)
        if kept(self.password, source, "password"):
            data["password"] = plain(self.password)
        if kept(self.secret_word, source, "secret_word"):
            data["secret_word"] = plain(self.secret_word)
        data.update(plain(self.additional_properties))
        return data
