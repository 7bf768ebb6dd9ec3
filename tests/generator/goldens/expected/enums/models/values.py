"""The model ``Values``."""

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

    _SCALARS = {"flags": (bool, None), "numbers": (int, None), "rates": (float, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"colours": ListOf()})
