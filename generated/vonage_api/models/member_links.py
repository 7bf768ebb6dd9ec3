from __future__ import annotations

from oas_runtime.model.model import Model


class MemberLinks(Model):
    """``_links`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/_links``
    """

    href: str | None = None
