from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from . import company as _company


class Person(Model):
    """Person.

    Schema: ``#/components/schemas/Person``
    """

    company: _company.Company | None = None
    name: str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"company": _company.Company})
