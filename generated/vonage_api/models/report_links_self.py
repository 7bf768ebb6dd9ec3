from __future__ import annotations

from oas_runtime.model.model import Model


class ReportLinksSelf(Model):
    """``self`` of ``_links`` of ``Report``.

    Schema: ``#/components/schemas/Report/properties/_links/properties/self``
    """

    href: str | None = None
