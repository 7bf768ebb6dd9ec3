"""Long lists of calls, sent so that a crash never sends one twice and never forgets one.

``send_many(vonage.sms.send, messages, journal="campaign.jsonl")``, or ``send_many_async`` for
``AsyncVonage``. See ``Report`` for what they tell.
"""

from .report import Item, Progress, Report
from .sending import send_many, send_many_async

__all__ = ["Item", "Progress", "Report", "send_many", "send_many_async"]
