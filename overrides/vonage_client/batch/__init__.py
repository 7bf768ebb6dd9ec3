"""Long lists of calls, sent so that a crash neither sends one twice nor forgets one.

``send_many(vonage.sms.send, messages, journal="campaign.jsonl")``, or ``send_many_async`` for
``AsyncVonage``; both return a ``Report``.
"""

from ..errors import LedgerError
from .estimate import Estimate
from .ledger import Entry, Ledger
from .metrics import observe_unknown
from .progress import Progress
from .reconciling import reconcile, reconcile_async
from .report import Item, Report
from .sending import send_many, send_many_async
from .stores import open_ledger

__all__ = [
    "Entry",
    "Estimate",
    "Item",
    "Ledger",
    "LedgerError",
    "Progress",
    "Report",
    "observe_unknown",
    "open_ledger",
    "reconcile",
    "reconcile_async",
    "send_many",
    "send_many_async",
]
