"""The model ``Values``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset(
    {
        "cases",
        "colour",
        "colours",
        "empty",
        "flags",
        "hostile",
        "mixed",
        "nullable",
        "numbers",
        "rates",
        "separators",
        "single",
        "words",
    }
)


@define(kw_only=True, eq=False, repr=False)
class Values(Model):
    """Values.

    Schema: ``#/components/schemas/Values``
    """

    cases: Literal["value", "Value", "VALUE"] | str | None = None
    """One of 'value', 'Value', 'VALUE'."""

    colour: Literal["red", "green"] | str | None = None
    """One of 'red', 'green'."""

    colours: list[Literal["red", "green"] | str] = field(factory=Absent)

    empty: Literal["", "x"] | str | None = None
    """One of '', 'x'."""

    flags: Literal[True] | bool | None = None
    """Always True."""

    hostile: (
        Literal['"', "'", "\\", '"""', "{{ 1 }}", "{% raw %}", "\n", "é", "\u202e", "#", "${x}", "%s"]
        | str
        | None
    ) = None
    """One of '"', "'", '\\\\', '\"\"\"', '{{ 1 }}', '{% raw %}', '\\n', 'é', '\\u202e', '#', '${x}', '%s'."""

    mixed: Literal[1, "one", True] | int | str | bool | Unset | None = UNSET
    """One of 1, 'one', True, None."""

    nullable: Literal["on", "off"] | str | Unset | None = UNSET
    """One of 'on', 'off', None."""

    numbers: Literal[0, 1, -1] | int | None = None
    """One of 0, 1, -1."""

    rates: float | None = None
    """One of 0.5, 1, 2.5."""

    separators: Literal["a-b", "a_b", "a b", "a.b", "ab"] | str | None = None
    """One of 'a-b', 'a_b', 'a b', 'a.b', 'ab'."""

    single: Literal["only"] | str | None = None
    """Always 'only'."""

    words: Literal["yes", "no", "None", "class", "1", "0x10"] | str | None = None
    """One of 'yes', 'no', 'None', 'class', '1', '0x10'."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "flags": (bool, None),
        "numbers": (int, None),
        "rates": (float, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.cases = get("cases")
        self.colour = get("colour")
        self.colours = array(get("colours", MISSING))
        self.empty = get("empty")
        self.flags = get("flags")
        self.hostile = get("hostile")
        self.mixed = get("mixed", UNSET)
        self.nullable = get("nullable", UNSET)
        self.numbers = get("numbers")
        self.rates = get("rates")
        self.separators = get("separators")
        self.single = get("single")
        self.words = get("words")
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
        if kept(self.cases, source, "cases"):
            data["cases"] = plain(self.cases)
        if kept(self.colour, source, "colour"):
            data["colour"] = plain(self.colour)
        if kept(self.colours, source, "colours"):
            data["colours"] = plain(self.colours)
        if kept(self.empty, source, "empty"):
            data["empty"] = plain(self.empty)
        if kept(self.flags, source, "flags"):
            data["flags"] = plain(self.flags)
        if kept(self.hostile, source, "hostile"):
            data["hostile"] = plain(self.hostile)
        if self.mixed is not UNSET:
            data["mixed"] = plain(self.mixed)
        if self.nullable is not UNSET:
            data["nullable"] = plain(self.nullable)
        if kept(self.numbers, source, "numbers"):
            data["numbers"] = plain(self.numbers)
        if kept(self.rates, source, "rates"):
            data["rates"] = plain(self.rates)
        if kept(self.separators, source, "separators"):
            data["separators"] = plain(self.separators)
        if kept(self.single, source, "single"):
            data["single"] = plain(self.single)
        if kept(self.words, source, "words"):
            data["words"] = plain(self.words)
        data.update(plain(self.additional_properties))
        return data
