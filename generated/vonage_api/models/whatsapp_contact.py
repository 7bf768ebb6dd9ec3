from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .whatsapp_contact_addresses_item import WhatsappContactAddressesItem
from .whatsapp_contact_emails_item import WhatsappContactEmailsItem
from .whatsapp_contact_name import WhatsappContactName
from .whatsapp_contact_phones_item import WhatsappContactPhonesItem
from .whatsapp_contact_urls_item import WhatsappContactUrlsItem


class WhatsappContact(Model):
    """A contact in a message.

    Schema: ``#/components/schemas/WhatsappContact``
    """

    addresses: list[WhatsappContactAddressesItem] = field(factory=Absent)
    birthday: str | None = None
    """Date of birth."""
    emails: list[WhatsappContactEmailsItem] = field(factory=Absent)
    name: WhatsappContactName | None = None
    phones: list[WhatsappContactPhonesItem] = field(factory=Absent)
    urls: list[WhatsappContactUrlsItem] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "addresses": ListOf(WhatsappContactAddressesItem),
                "emails": ListOf(WhatsappContactEmailsItem),
                "name": WhatsappContactName,
                "phones": ListOf(WhatsappContactPhonesItem),
                "urls": ListOf(WhatsappContactUrlsItem),
            }
        )
