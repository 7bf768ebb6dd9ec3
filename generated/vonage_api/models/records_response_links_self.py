from __future__ import annotations

from oas_runtime.model.model import Model


class RecordsResponseLinksSelf(Model):
    """``self`` of ``_links`` of ``RecordsResponse``.

    Schema: ``#/components/schemas/RecordsResponse/properties/_links/properties/self``
    """

    href: str | None = None
