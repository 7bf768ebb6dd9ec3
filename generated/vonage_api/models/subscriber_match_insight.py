"""The model ``SubscriberMatchInsight``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .subscriber_match_status import SubscriberMatchStatus

_KNOWN = frozenset(
    {
        "address_match",
        "birthdate_match",
        "country_match",
        "family_name_match",
        "given_name_match",
        "house_number_extension_match",
        "id_document_match",
        "locality_match",
        "postal_code_match",
        "region_match",
        "status",
        "street_name_match",
        "street_number_match",
    }
)


@define(kw_only=True, eq=False, repr=False)
class SubscriberMatchInsight(Model):
    """Comparison of personal data with the data of the operator.

    Schema: ``#/components/schemas/SubscriberMatchInsight``
    """

    status: SubscriberMatchStatus
    """Status of the subscriber match."""

    address_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE'.
    """

    birthdate_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE'.
    """

    country_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

    family_name_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE'.
    """

    given_name_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE'.
    """

    house_number_extension_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

    id_document_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | None = (
        None
    )
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE'.
    """

    locality_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

    postal_code_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

    region_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

    street_name_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

    street_number_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | None
    ) = None
    """Result of the comparison. The set of values is open. One of 'EXACT', 'HIGH', 'PARTIAL', 'LOW', 'NONE',
    'DATA_UNAVAILABLE', 'INCLUDED_WITH_ADDRESS_MATCH'.
    """

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
        self.status = SubscriberMatchStatus.from_dict(get("status"))
        self.address_match = get("address_match")
        self.birthdate_match = get("birthdate_match")
        self.country_match = get("country_match")
        self.family_name_match = get("family_name_match")
        self.given_name_match = get("given_name_match")
        self.house_number_extension_match = get("house_number_extension_match")
        self.id_document_match = get("id_document_match")
        self.locality_match = get("locality_match")
        self.postal_code_match = get("postal_code_match")
        self.region_match = get("region_match")
        self.street_name_match = get("street_name_match")
        self.street_number_match = get("street_number_match")
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
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.address_match, source, "address_match"):
            data["address_match"] = plain(self.address_match)
        if kept(self.birthdate_match, source, "birthdate_match"):
            data["birthdate_match"] = plain(self.birthdate_match)
        if kept(self.country_match, source, "country_match"):
            data["country_match"] = plain(self.country_match)
        if kept(self.family_name_match, source, "family_name_match"):
            data["family_name_match"] = plain(self.family_name_match)
        if kept(self.given_name_match, source, "given_name_match"):
            data["given_name_match"] = plain(self.given_name_match)
        if kept(self.house_number_extension_match, source, "house_number_extension_match"):
            data["house_number_extension_match"] = plain(self.house_number_extension_match)
        if kept(self.id_document_match, source, "id_document_match"):
            data["id_document_match"] = plain(self.id_document_match)
        if kept(self.locality_match, source, "locality_match"):
            data["locality_match"] = plain(self.locality_match)
        if kept(self.postal_code_match, source, "postal_code_match"):
            data["postal_code_match"] = plain(self.postal_code_match)
        if kept(self.region_match, source, "region_match"):
            data["region_match"] = plain(self.region_match)
        if kept(self.street_name_match, source, "street_name_match"):
            data["street_name_match"] = plain(self.street_name_match)
        if kept(self.street_number_match, source, "street_number_match"):
            data["street_number_match"] = plain(self.street_number_match)
        data.update(plain(self.additional_properties))
        return data
