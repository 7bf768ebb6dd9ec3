"""The model ``SubscriberMatchRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import calendar_date, new, unknown
from oas_runtime.model.encode import plain, restored
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Date, Object, Rule, String

_KNOWN = frozenset(
    {
        "birthdate",
        "country",
        "family_name",
        "given_name",
        "house_number_extension",
        "id_document",
        "locality",
        "postal_code",
        "region",
        "street_name",
        "street_number",
    }
)


@define(kw_only=True, eq=False, repr=False)
class SubscriberMatchRequest(Model):
    """Personal data to compare with the data of the operator, at least one field (beta).

    Schema: ``#/components/schemas/SubscriberMatchRequest``
    """

    birthdate: date | str | Unset = UNSET
    """Date of birth, as `YYYY-MM-DD`."""

    country: str | Unset = UNSET
    """Two-letter country code (ISO 3166-1 alpha-2). At least 2 characters. At most 2 characters."""

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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
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
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.birthdate = calendar_date(get("birthdate", UNSET))
        self.country = get("country", UNSET)
        self.family_name = get("family_name", UNSET)
        self.given_name = get("given_name", UNSET)
        self.house_number_extension = get("house_number_extension", UNSET)
        self.id_document = get("id_document", UNSET)
        self.locality = get("locality", UNSET)
        self.postal_code = get("postal_code", UNSET)
        self.region = get("region", UNSET)
        self.street_name = get("street_name", UNSET)
        self.street_number = get("street_number", UNSET)
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
        if self.birthdate is not UNSET:
            data["birthdate"] = restored(self.birthdate, source and source.get("birthdate"))
        if self.country is not UNSET:
            data["country"] = plain(self.country)
        if self.family_name is not UNSET:
            data["family_name"] = plain(self.family_name)
        if self.given_name is not UNSET:
            data["given_name"] = plain(self.given_name)
        if self.house_number_extension is not UNSET:
            data["house_number_extension"] = plain(self.house_number_extension)
        if self.id_document is not UNSET:
            data["id_document"] = plain(self.id_document)
        if self.locality is not UNSET:
            data["locality"] = plain(self.locality)
        if self.postal_code is not UNSET:
            data["postal_code"] = plain(self.postal_code)
        if self.region is not UNSET:
            data["region"] = plain(self.region)
        if self.street_name is not UNSET:
            data["street_name"] = plain(self.street_name)
        if self.street_number is not UNSET:
            data["street_number"] = plain(self.street_number)
        data.update(plain(self.additional_properties))
        return data
