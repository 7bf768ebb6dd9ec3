"""The model ``InboundWhatsappMessageWhatsapp``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .whatsapp_user import WhatsappUser

_KNOWN = frozenset({"referral", "sender", "waba_id", "whatsapp_referred_product"})


@define(kw_only=True, eq=False, repr=False)
class InboundWhatsappMessageWhatsapp(Model):
    """``whatsapp`` of part 2 of ``InboundWhatsappMessage``.

    Schema: ``#/components/schemas/InboundWhatsappMessage/allOf/1/properties/whatsapp``
    """

    referral: dict[str, Any] | None = None
    """The advertisement that led to the message."""

    sender: WhatsappUser | None = None
    """Identifiers of a WhatsApp user."""

    waba_id: str | None = None
    """Your business account."""

    whatsapp_referred_product: dict[str, Any] | None = None
    """The product that the message refers to."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.referral = get("referral")
        self.sender = WhatsappUser.from_dict(get("sender"))
        self.waba_id = get("waba_id")
        self.whatsapp_referred_product = get("whatsapp_referred_product")
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
        if kept(self.referral, source, "referral"):
            data["referral"] = plain(self.referral)
        if kept(self.sender, source, "sender"):
            data["sender"] = plain(self.sender)
        if kept(self.waba_id, source, "waba_id"):
            data["waba_id"] = plain(self.waba_id)
        if kept(self.whatsapp_referred_product, source, "whatsapp_referred_product"):
            data["whatsapp_referred_product"] = plain(self.whatsapp_referred_product)
        data.update(plain(self.additional_properties))
        return data
