"""The parts and the price of a list of SMS before it is sent: ``send_many(..., dry_run=True)``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from oas_runtime.call.method_calls import client_of, method_call_of
from oas_runtime.common.gsm7 import unsupported
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model

from ..errors import ConfigurationError, RequestInvalidError
from ..sms_preview import preview

if TYPE_CHECKING:
    from vonage_api.models.pricing_countries import PricingCountries
    from vonage_api.models.pricing_country import PricingCountry

Arguments = Mapping[str, Any]
_OCTETS, _OCTETS_OF_PARTS = 140, 134
_SMS = ("sms.send", "messages.send")


@dataclass(frozen=True, slots=True)
class Estimate:
    """The estimate of a list. No call of it was sent.

    Attributes:
        calls: How many calls the list has.
        parts: How many messages would be charged: the parts of all texts of calls that are not refused.
        price: Their price by the price list of the account, or None if the list has no such country. If countries
            share a prefix, the highest price is used.
        currency: The currency of ``price``.
        unpriced: How many parts go to numbers whose country the price list does not have, or has in another currency.
        refused: Position and error of each call that would be refused before it leaves.
    """

    calls: int
    parts: int
    price: Decimal | None
    currency: str
    unpriced: int
    refused: tuple[tuple[int, RequestInvalidError], ...] = field(repr=False)


class Counting:
    """Counts the calls that ``client`` would make for a list."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
        self.client: Any = client_of(method)
        if self.client is None:
            raise ConfigurationError("dry_run needs a method of a client, such as vonage.sms.send.")
        self.calls: int = 0
        self.parts: dict[str, int] = {}
        self.refused: list[tuple[int, RequestInvalidError]] = []

    def add(self, arguments: Arguments) -> None:
        """Count a call.

        Raises:
            ConfigurationError: The method does not send SMS, or the client cannot make such calls at all.
        """
        call = method_call_of(self._method, dict(arguments))
        operation = call.endpoint.operation
        if operation.call not in _SMS or arguments.get("channel", "sms") != "sms":
            raise ConfigurationError(
                "dry_run counts SMS only: sms.send, and messages.send on the channel 'sms'."
            )
        try:
            call.client._engine.start(call.endpoint, call.options, call.arguments)
        except RequestInvalidError as error:
            self.refused.append((self.calls, error))
        else:
            number = str(arguments["to"]).lstrip("+")
            self.parts[number] = self.parts.get(number, 0) + _parts(arguments)
        self.calls += 1

    def priced(self, prices: PricingCountries) -> Estimate:
        """Return the estimate by a price list."""
        by_prefix = dict(_prices(prices))
        total, priced, unpriced, currency = Decimal(0), False, 0, ""
        for number, parts in self.parts.items():
            digits = "".join(filter(str.isdigit, number))
            known = next(
                (by_prefix[digits[:n]] for n in range(len(digits), 0, -1) if digits[:n] in by_prefix), None
            )
            if known is None or (priced and known[1] != currency):
                unpriced += parts
            else:
                total, priced, currency = total + parts * known[0], True, known[1]
        parts = sum(self.parts.values())
        return Estimate(self.calls, parts, total if priced else None, currency, unpriced, tuple(self.refused))


def _parts(arguments: Arguments) -> int:
    if arguments.get("type") == "binary":
        octets = (len(str(arguments.get("body", ""))) + len(str(arguments.get("udh", "")))) // 2
        return 1 if octets <= _OCTETS else -(-octets // _OCTETS_OF_PARTS)
    text = str(arguments["text"])
    options: dict[str, Any] = plain(arguments.get("sms")) or {}
    unicode = "unicode" in (arguments.get("type"), options.get("encoding_type")) or bool(unsupported(text))
    return preview(text, "unicode" if unicode else "text").parts


def _prices(prices: PricingCountries) -> Iterable[tuple[str, tuple[Decimal, str]]]:
    """Return prefix, price and currency; among countries with one prefix, the most expensive is last."""
    rows: list[tuple[Decimal, str, str]] = []
    countries = cast("object", prices.countries)
    for country in cast("list[object]", countries) if isinstance(countries, list) else ():
        if not isinstance(country, Model):
            continue
        country = cast("PricingCountry", country)
        try:
            price = Decimal(str(country.default_price))
        except InvalidOperation:
            continue
        if country.dialing_prefix and price.is_finite():
            rows.append((price, str(country.dialing_prefix), str(country.currency or "")))
    return [(prefix, (price, currency)) for price, prefix, currency in sorted(rows)]
