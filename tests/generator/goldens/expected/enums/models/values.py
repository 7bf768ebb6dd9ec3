from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field
from oas_runtime.model.unset import UNSET, Unset


class Values(Model):
    """Values.

    Schema: ``#/components/schemas/Values``
    """

    cases: Literal["value", "Value", "VALUE"] | str | None = None
    colour: Literal["red", "green"] | str | None = None
    colours: list[Literal["red", "green"] | str] = field(factory=Absent)
    empty: Literal["", "x"] | str | None = None
    flags: Literal[True] | bool | None = None
    """Always True."""
    hostile: (
        Literal['"', "'", "\\", '"""', "{{ 1 }}", "{% raw %}", "\n", "é", "\u202e", "#", "${x}", "%s"]
        | str
        | None
    ) = None
    mixed: Literal[1, "one", True] | int | str | bool | Unset | None = UNSET
    nullable: Literal["on", "off"] | str | Unset | None = UNSET
    numbers: Literal[0, 1, -1] | int | None = None
    rates: float | None = None
    """One of 0.5, 1, 2.5."""
    separators: Literal["a-b", "a_b", "a b", "a.b", "ab"] | str | None = None
    single: Literal["only"] | str | None = None
    """Always 'only'."""
    words: Literal["yes", "no", "None", "class", "1", "0x10"] | str | None = None

    _SCALARS = {"flags": (bool, None), "numbers": (int, None), "rates": (float, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"colours": ListOf()})
