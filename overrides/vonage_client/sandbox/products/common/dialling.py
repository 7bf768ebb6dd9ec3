"""The country and the national format of a number: a part of the numbering plan (ITU-T E.164)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAN = """
US USA 1 United States|CA CAN 1 Canada|EG EGY 20 Egypt|ZA ZAF 27 South Africa|GR GRC 30 Greece
NL NLD 31 Netherlands|BE BEL 32 Belgium|FR FRA 33 France|ES ESP 34 Spain|HU HUN 36 Hungary|IT ITA 39 Italy
RO ROU 40 Romania|CH CHE 41 Switzerland|AT AUT 43 Austria|GB GBR 44 United Kingdom|DK DNK 45 Denmark
SE SWE 46 Sweden|NO NOR 47 Norway|PL POL 48 Poland|DE DEU 49 Germany|PE PER 51 Peru|MX MEX 52 Mexico
AR ARG 54 Argentina|BR BRA 55 Brazil|CL CHL 56 Chile|CO COL 57 Colombia|VE VEN 58 Venezuela|MY MYS 60 Malaysia
AU AUS 61 Australia|ID IDN 62 Indonesia|PH PHL 63 Philippines|NZ NZL 64 New Zealand|SG SGP 65 Singapore
TH THA 66 Thailand|JP JPN 81 Japan|KR KOR 82 South Korea|VN VNM 84 Vietnam|CN CHN 86 China|TR TUR 90 Turkey
IN IND 91 India|PK PAK 92 Pakistan|LK LKA 94 Sri Lanka|IR IRN 98 Iran|MA MAR 212 Morocco|DZ DZA 213 Algeria
TN TUN 216 Tunisia|SN SEN 221 Senegal|GH GHA 233 Ghana|NG NGA 234 Nigeria|KE KEN 254 Kenya|TZ TZA 255 Tanzania
UG UGA 256 Uganda|PT PRT 351 Portugal|LU LUX 352 Luxembourg|IE IRL 353 Ireland|IS ISL 354 Iceland
MT MLT 356 Malta|CY CYP 357 Cyprus|FI FIN 358 Finland|BG BGR 359 Bulgaria|LT LTU 370 Lithuania|LV LVA 371 Latvia
EE EST 372 Estonia|MD MDA 373 Moldova|UA UKR 380 Ukraine|RS SRB 381 Serbia|HR HRV 385 Croatia|SI SVN 386 Slovenia
CZ CZE 420 Czechia|SK SVK 421 Slovakia|CR CRI 506 Costa Rica|PA PAN 507 Panama|EC ECU 593 Ecuador
UY URY 598 Uruguay|HK HKG 852 Hong Kong|BD BGD 880 Bangladesh|TW TWN 886 Taiwan|LB LBN 961 Lebanon
JO JOR 962 Jordan|SA SAU 966 Saudi Arabia|AE ARE 971 United Arab Emirates|IL ISR 972 Israel|QA QAT 974 Qatar
"""
_CANADIAN = """
204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548
579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905
"""
_TWO_DIGITS = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
_NO_TRUNK = "ES IT GR PT NO DK PL CZ LU LV EE MT SG HK CR PA SN ZZ"
UNKNOWN = "ZZ"
_SHORTEST, _NATIONAL, _LONGEST = 7, 10, 15


@dataclass(frozen=True, slots=True)
class Place:
    """A country with its two-letter and three-letter codes."""

    code: str
    code3: str
    prefix: str
    name: str


_PLACES = tuple(Place(*entry.split(" ", 3)) for entry in _PLAN.replace("\n", "|").split("|") if entry)


def place_of(number: str) -> Place | None:
    """The country of a number in international form, without ``+``; None where it cannot be a number.

    A country whose name is not known here is ``ZZ``, and has the prefix that the zone of the number gives it.
    """
    if not _SHORTEST <= len(number) <= _LONGEST or number.startswith("0"):
        return None
    if number.startswith("1"):
        return _named("CA" if number[1:4] in _CANADIAN.split() else "US") if len(number) == 11 else None
    known = next((place for place in _PLACES if number.startswith(place.prefix)), None)
    return known or Place(UNKNOWN, "ZZZ", _prefix_of(number), "Unknown")


def _prefix_of(number: str) -> str:
    two = _TWO_DIGITS.match(number)
    return "7" if number.startswith("7") else two.group() if two else number[:3]


def international(text: str, country: str | None) -> str:
    """Convert a number to digits in international form; a national number is one of ``country``."""
    digits = "".join(character for character in text if character.isdigit())
    place = _named(country) if country else None
    if (
        place is None
        or text.strip().startswith("+")
        or not (digits.startswith("0") or len(digits) <= _NATIONAL)
    ):
        return digits
    if (known := place_of(digits)) is not None and known.code == country:
        return digits
    return place.prefix + (
        digits[1:] if digits.startswith("0") and country not in _NO_TRUNK.split() else digits
    )


def national(number: str, place: Place) -> str:
    """Convert a number to the national form of its country."""
    rest = number.removeprefix(place.prefix)
    if place.prefix == "1":
        return f"({rest[:3]}) {rest[3:6]}-{rest[6:]}"
    trunk = "" if place.code in _NO_TRUNK.split() else "0"
    return f"{trunk}{rest[:4]} {rest[4:]}"


def _named(code: str) -> Place | None:
    return next((place for place in _PLACES if place.code == code), None)
