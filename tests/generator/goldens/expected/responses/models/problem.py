from __future__ import annotations

from oas_runtime.model.model import Model


class Problem(Model):
    """Problem.

    Schema: ``#/components/schemas/Problem``
    """

    status: int | None = None
    title: str | None = None

    _SCALARS = {"status": (int, None)}
