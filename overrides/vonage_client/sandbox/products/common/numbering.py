"""Networks and prices by telephone number: samples, not a price list. Bills and price lists both come from here."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Network:
    """A network: prices of an SMS and of a minute of voice, out and in, in EUR."""

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
    """A country as the price list has it."""

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


def _network(
    country: str, code: str, name: str, kind: str, sms: str, voice: str, voice_in: str, *prefixes: str
) -> Network:
    digits = code if code.isdigit() else ""
    return Network(
        code,
        name,
        kind,
        digits[:3],
        digits[3:],
        Decimal(sms),
        Decimal(voice),
        Decimal(voice_in),
        prefixes,
        country,
    )


NETWORKS = (
    _network(
        "GB",
        "23410",
        "O2 (UK)",
        "mobile",
        "0.03330000",
        "0.10000000",
        "0.00720000",
        *(f"44770090{n}" for n in "0123"),
    ),
    _network("GB", "23420", "Three (UK)", "mobile", "0.04120000", "0.10000000", "0.00720000", "447"),
    _network(
        "GB",
        "GB-FIXED",
        "United Kingdom Landline",
        "landline",
        "0.03330000",
        "0.01200000",
        "0.00720000",
        "44",
    ),
    _network("US", "310260", "T-Mobile USA", "mobile", "0.00845000", "0.01500000", "0.00450000", "1202", "1"),
    _network(
        "CA", "302720", "Rogers Wireless", "mobile", "0.00620000", "0.01500000", "0.00450000", "1416", "1604"
    ),
    _network("DE", "26201", "Telekom", "mobile", "0.07250000", "0.10000000", "0.00720000", "49"),
    _network("FR", "20801", "Orange", "mobile", "0.06330000", "0.10000000", "0.00720000", "33"),
    _network("BR", "72405", "Claro", "mobile", "0.03200000", "0.12000000", "0.00720000", "55"),
)
_FREE = Network(
    "US-VIRTUAL",
    "Virtual",
    "virtual",
    "",
    "",
    Decimal("0.03330000"),
    Decimal("0.10000000"),
    Decimal(0),
    (),
    "GB",
)


def network_of(number: str) -> Network:
    """The network of a number by its longest known prefix; a virtual one where none is known."""
    best, length = _FREE, 0
    for network in NETWORKS:
        for prefix in network.prefixes:
            if number.startswith(prefix) and len(prefix) > length:
                best, length = network, len(prefix)
    return best


def is_north_american(number: str) -> bool:
    """Whether a number is of the US or Canada."""
    return number.startswith("1") and len(number) == 11
