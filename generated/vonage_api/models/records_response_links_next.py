from __future__ import annotations

from oas_runtime.model.model import Model


class RecordsResponseLinksNext(Model):
    """``next`` of ``_links`` of ``RecordsResponse``.

    Schema: ``#/components/schemas/RecordsResponse/properties/_links/properties/next``
    """

    href: str | None = None
