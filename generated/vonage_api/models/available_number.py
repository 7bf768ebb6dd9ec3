"""The model ``AvailableNumber``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes
from .number_limitation import NumberLimitation

_KNOWN = frozenset({"cost", "country", "features", "initialPrice", "limitations", "msisdn", "type"})


@define(kw_only=True, eq=False, repr=False)
class AvailableNumber(Model):
    """A number that is available for purchase.

    Schema: ``#/components/schemas/AvailableNumber``
    """

    cost: str | None = None
    """Monthly price in EUR, as a decimal string."""

    country: str | None = None
    """Two-character country code."""

    features: list[Literal["SMS", "VOICE", "MMS"] | str] = field(factory=Absent)

    initial_price: str | None = None
    """Setup price in EUR, as a decimal string. In JSON: ``initialPrice``."""

    limitations: list[NumberLimitation] = field(factory=Absent)

    msisdn: str | None = None
    """The phone number, digits only."""

    type: str | None = None
    """`mobile-lvn` (mobile), `landline` or `landline-toll-free`. Codes: ``codes.NumberType``: landline,
    landline-toll-free, mobile-lvn.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"type": lambda: (_codes.NumberType,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.cost = get("cost")
        self.country = get("country")
        self.features = array(get("features", MISSING))
        self.initial_price = get("initialPrice")
        self.limitations = array(get("limitations", MISSING), NumberLimitation.from_dict)
        self.msisdn = get("msisdn")
        self.type = get("type")
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
        if kept(self.cost, source, "cost"):
            data["cost"] = plain(self.cost)
        if kept(self.country, source, "country"):
            data["country"] = plain(self.country)
        if kept(self.features, source, "features"):
            data["features"] = plain(self.features)
        if kept(self.initial_price, source, "initialPrice"):
            data["initialPrice"] = plain(self.initial_price)
        if kept(self.limitations, source, "limitations"):
            data["limitations"] = plain(self.limitations)
        if kept(self.msisdn, source, "msisdn"):
            data["msisdn"] = plain(self.msisdn)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
