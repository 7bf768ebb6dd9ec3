"""``UNSET``: the value of an omitted argument. It is not ``None``, which is JSON null."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Unset:
    """The type of ``UNSET``. One instance exists; copying and pickling give the same one."""

    __slots__ = ()

    def __new__(cls) -> Unset:
        return UNSET if "UNSET" in globals() else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
