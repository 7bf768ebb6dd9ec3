"""The model ``Job``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class Job(Model):
    """Job.

    Schema: ``#/components/schemas/Job``
    """

    job_id: str | None = None
