"""Networks and prices by telephone number: samples, not a price list. Bills and price lists both come from here."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Network:
    """A network with the prices of an SMS and of a minute of voice, outbound and inbound, in EUR."""

    code: str
    name: str
    kind: str
    mcc: str
    mnc: str
    sms: Decimal
    voice: Decimal
    voice_in: Decimal
    prefixes: tuple[str, ...]
    country: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country of the price list."""

    code: str
    name: str
    prefix: str
    currency: str = "EUR"


COUNTRIES = (
    Country("GB", "United Kingdom", "44"),
    Country("US", "United States", "1"),
    Country("CA", "Canada", "1"),
    Country("DE", "Germany", "49"),
    Country("FR", "France", "33"),
    Country("BR", "Brazil", "55"),
)
_NETWORKS = """
GB | 23410    | O2 (UK)                 | mobile   | 0.0333  | 0.1   | 0.0072 | 447700900 447700901 447700902 447700903
GB | 23420    | Three (UK)              | mobile   | 0.0412  | 0.1   | 0.0072 | 447
GB | GB-FIXED | United Kingdom Landline | landline | 0.0333  | 0.012 | 0.0072 | 44
US | 310260   | T-Mobile USA            | mobile   | 0.00845 | 0.015 | 0.0045 | 1202 1
CA | 302720   | Rogers Wireless         | mobile   | 0.0062  | 0.015 | 0.0045 | 1416 1604
DE | 26201    | Telekom                 | mobile   | 0.0725  | 0.1   | 0.0072 | 49
FR | 20801    | Orange                  | mobile   | 0.0633  | 0.1   | 0.0072 | 33
BR | 72405    | Claro                   | mobile   | 0.032   | 0.12  | 0.0072 | 55
"""
"""Country, code, name, kind, the three prices, prefixes."""


def _network(row: str) -> Network:
    country, code, name, kind, *prices, prefixes = (cell.strip() for cell in row.split("|"))
    sms, voice, voice_in = map(Decimal, prices)
    mcc, mnc = (code[:3], code[3:]) if code.isdigit() else ("", "")
    return Network(code, name, kind, mcc, mnc, sms, voice, voice_in, tuple(prefixes.split()), country)


NETWORKS = tuple(map(_network, _NETWORKS.strip().splitlines()))
_FREE = _network("GB | US-VIRTUAL | Virtual | virtual | 0.0333 | 0.1 | 0 |")


def network_of(number: str) -> Network:
    """Return the network of a number by its longest prefix; a virtual one for an unknown prefix."""
    best, length = _FREE, 0
    for network in NETWORKS:
        for prefix in network.prefixes:
            if number.startswith(prefix) and len(prefix) > length:
                best, length = network, len(prefix)
    return best


def is_north_american(number: str) -> bool:
    """Whether a number belongs to the US or Canada."""
    return number.startswith("1") and len(number) == 11
