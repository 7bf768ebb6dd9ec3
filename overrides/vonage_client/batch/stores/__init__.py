"""The stores of a ledger, one module each, and the URLs that name them."""

from __future__ import annotations

import os

from ..ledger import Ledger


def open_ledger(location: str | os.PathLike[str], call: str = "") -> Ledger:
    """The ledger at a location."""
    from .file import FileLedger

    return FileLedger(location, call)
