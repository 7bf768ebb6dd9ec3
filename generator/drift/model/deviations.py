"""Ids whose rating differs from the level of oasdiff, with the reasons."""

from __future__ import annotations

from .finding import Direction, Ratings
from .oasdiff_ids import LEVELS
from .ratings import rate, reason


def deviations() -> dict[str, str]:
    """Return the ids that only one of this tool and oasdiff rates as breaking, with the reason."""
    differing: dict[str, str] = {}
    for name, level in sorted(LEVELS.items()):
        if (level == "ERR") != ("breaking" in usual(name)):
            differing[name] = reason(name)
    return differing


def usual(name: str) -> Ratings:
    """Return the usual ratings of an id of oasdiff at its level."""
    direction: Direction = "request" if "request" in name else "response" if "response" in name else "none"
    return rate(name, direction, "narrower" if LEVELS[name] != "INFO" else "wider")


def deviations_table() -> str:
    """Return ``deviations()`` as a Markdown table by reason, with both ratings and the ids."""
    rows: dict[tuple[str, Ratings, str], list[str]] = {}
    for name, why in deviations().items():
        rows.setdefault((why, usual(name), LEVELS[name]), []).append(name)
    lines = ["| reason | oasdiff | deployed | upgrade | ids |", "|---|---|---|---|---|"]
    for (why, (deployed, upgrade), level), names in rows.items():
        shown = ", ".join(f"`{name}`" for name in names[:3])
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        lines.append(f"| {why} | {level} | {deployed} | {upgrade} | {shown}{more} |")
    return "\n".join(lines)
