"""The model ``Company``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from . import owner as _owner
from . import person as _person


class Company(Model):
    """Company.

    Schema: ``#/components/schemas/Company``
    """

    owner: _owner.Owner | None = None
    staff: list[_person.Person] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"owner": _owner.Owner, "staff": ListOf(_person.Person)})
