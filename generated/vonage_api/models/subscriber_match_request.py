from __future__ import annotations

from datetime import date

from oas_runtime.model.decode import calendar_date
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Date, Object, String


class SubscriberMatchRequest(Model):
    """Personal data to compare with the data of the operator, at least one field (beta).

    Schema: ``#/components/schemas/SubscriberMatchRequest``
    """

    birthdate: date | str | Unset = UNSET
    """Date of birth, as `YYYY-MM-DD`."""
    country: str | Unset = UNSET
    """Two-letter country code (ISO 3166-1 alpha-2). Exactly 2 characters."""
    family_name: str | Unset = UNSET
    """Family name."""
    given_name: str | Unset = UNSET
    """Given name."""
    house_number_extension: str | Unset = UNSET
    """Apartment, suite or similar."""
    id_document: str | Unset = UNSET
    """Number of the identity document."""
    locality: str | Unset = UNSET
    """Town or city."""
    postal_code: str | Unset = UNSET
    """Postal code."""
    region: str | Unset = UNSET
    """Region or prefecture."""
    street_name: str | Unset = UNSET
    """Name of the street, without its type (Road, Avenue)."""
    street_number: str | Unset = UNSET
    """House number."""

    RULE = Object(
        "#/components/schemas/SubscriberMatchRequest",
        properties={
            "birthdate": Date(),
            "country": String(min_length=2, max_length=2),
            "family_name": String(),
            "given_name": String(),
            "house_number_extension": String(),
            "id_document": String(),
            "locality": String(),
            "postal_code": String(),
            "region": String(),
            "street_name": String(),
            "street_number": String(),
        },
        min_properties=1,
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"birthdate": calendar_date})
