from __future__ import annotations

from oas_runtime.model.model import Model


class MemberSummaryLinks(Model):
    """URL of this member.

    Schema: ``#/components/schemas/MemberSummary/properties/_links``
    """

    href: str | None = None
