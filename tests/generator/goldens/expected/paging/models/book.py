"""The model ``Book``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class Book(Model):
    """Book.

    Schema: ``#/components/schemas/Book``
    """

    id: int | None = None

    SCALARS = {"id": (int, None)}
