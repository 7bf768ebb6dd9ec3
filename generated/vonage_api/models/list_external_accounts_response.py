"""The model ``ListExternalAccountsResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .external_account import ExternalAccount
from .page_links import PageLinks

_KNOWN = frozenset({"_embedded", "_links", "page_number", "page_size"})


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"page_number": (int, None), "page_size": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = array(get("_embedded", MISSING), ExternalAccount.from_dict)
        self.links = PageLinks.from_dict(get("_links"))
        self.page_number = get("page_number")
        self.page_size = get("page_size")
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.page_number, source, "page_number"):
            data["page_number"] = plain(self.page_number)
        if kept(self.page_size, source, "page_size"):
            data["page_size"] = plain(self.page_size)
        data.update(plain(self.additional_properties))
        return data
