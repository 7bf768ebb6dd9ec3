from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .external_account import ExternalAccount
from .page_links import PageLinks


class ListExternalAccountsResponse(Model):
    """The response 200 of ``GET /beta/chatapp-accounts``.

    Schema: ``#/paths/~1beta~1chatapp-accounts/get/responses/200/content/application~1json/schema``
    """

    embedded: list[ExternalAccount] = field(factory=Absent)
    """The external accounts. In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    page_number: int | None = None
    page_size: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"page_number": (int, None), "page_size": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListOf(ExternalAccount), "links": PageLinks})
