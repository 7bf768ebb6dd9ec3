"""The model ``Owner``."""

from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from . import company as _company
from . import person as _person


class Owner(Model):
    """Owner.

    Schema: ``#/components/schemas/Owner``
    """

    company: _company.Company | None = None
    person: _person.Person | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"company": _company.Company, "person": _person.Person})
