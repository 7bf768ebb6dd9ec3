"""A rate limit of the settings: a number of calls in a number of seconds."""

from __future__ import annotations

import re
from math import inf

from ..common.record import record
from ..errors import ConfigurationError

_TEXT = r"(?P<calls>[1-9][0-9]{0,6})/(?P<unit>s|min|h|d)\Z"
_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
DOCUMENT = "document"
_FINEST = 1000
"""The longest period that expresses a limit such as 0.3 a second in whole calls."""


@record
class Limit:
    """At most ``calls`` in ``seconds``."""

    calls: int
    seconds: float


def limit_of(option: object) -> Limit | None:
    """Return the limit of a whole client, or None for the document's own limits.

    Raises:
        ConfigurationError: It is neither ``"document"``, a number above zero (calls a second) nor a text such
            as ``"30/s"``.
    """
    if option == DOCUMENT:
        return None
    if isinstance(option, str) and (match := re.match(_TEXT, option)):
        return Limit(int(match["calls"]), float(_SECONDS[match["unit"]]))
    if isinstance(option, int | float) and not isinstance(option, bool) and 1 / _FINEST <= option < inf:
        from fractions import Fraction

        rate = Fraction(option).limit_denominator(_FINEST)
        return Limit(rate.numerator, float(rate.denominator))
    raise ConfigurationError(
        "rate_limit must be 'document' (the limits of the API), a number of calls a second of at least "
        f"{1 / _FINEST:g}, or a text such as '30/s', '60/min' or '1000/h', not {option!r:.60}."
    )
