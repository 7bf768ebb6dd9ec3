"""Documents that must be refused: each with the place and the words of the answer."""

from __future__ import annotations

from .base import Trap
from .codes import CODES
from .operations import OPERATIONS
from .schemas import SCHEMAS
from .spelling import SPELLING
from .text import TEXT

TRAPS: tuple[Trap, ...] = (*TEXT, *OPERATIONS, *SPELLING, *SCHEMAS, *CODES)
"""Every trap, of all kinds."""

__all__ = ["TRAPS", "Trap"]
