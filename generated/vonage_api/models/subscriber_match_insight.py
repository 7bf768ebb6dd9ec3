from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .subscriber_match_status import SubscriberMatchStatus


class SubscriberMatchInsight(Model):
    """Comparison of personal data with the data of the operator.

    Schema: ``#/components/schemas/SubscriberMatchInsight``
    """

    status: SubscriberMatchStatus
    """Status of the subscriber match."""
    address_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = None
    """Result of the comparison. The set of values is open."""
    birthdate_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open."""
    country_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""
    family_name_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open."""
    given_name_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open."""
    house_number_extension_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""
    id_document_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open."""
    locality_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""
    postal_code_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""
    region_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""
    street_name_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""
    street_number_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": SubscriberMatchStatus})
