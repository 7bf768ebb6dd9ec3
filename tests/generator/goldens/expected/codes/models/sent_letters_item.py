"""The model ``SentLettersItem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset({"cost", "letter-id", "state"})


@define(kw_only=True, eq=False, repr=False)
class SentLettersItem(Model):
    """An item of ``letters`` of ``Sent``.

    Schema: ``#/components/schemas/Sent/properties/letters/items``
    """

    cost: str | None = None

    letter_id: str | None = None
    """In JSON: ``letter-id``."""

    state: str | None = None
    """Codes: ``codes.LetterStatus``: 0 sent, 1 full_box, 42 return."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"state": lambda: (_codes.LetterStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.cost = get("cost")
        self.letter_id = get("letter-id")
        self.state = get("state")
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.cost, source, "cost"):
            data["cost"] = plain(self.cost)
        if kept(self.letter_id, source, "letter-id"):
            data["letter-id"] = plain(self.letter_id)
        if kept(self.state, source, "state"):
            data["state"] = plain(self.state)
        data.update(plain(self.additional_properties))
        return data
