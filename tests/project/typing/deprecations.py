"""Methods of deprecated operations, sync, async and raw, are marked where they are used (PEP 702)."""

# pyright: reportDeprecated=error
# mypy: enable-error-code="deprecated"

from __future__ import annotations

from typing import assert_type

from vonage_api.models import NumberInsightBasic
from vonage_client import AsyncVonage, Vonage


def used(vonage: Vonage) -> None:
    vonage.number_insight.get_basic(number="447700900000")  # E: deprecated
    vonage.number_insight.with_raw_response.get_basic(number="447700900000")  # E: deprecated
    vonage.conversations.iter_user_sessions(user_id="u")  # E: deprecated
    vonage.conversations.list(page_size=1)


async def awaited(vonage: AsyncVonage) -> None:
    await vonage.number_insight.get_basic(number="447700900000")  # E: deprecated
    raw = await vonage.number_insight.with_raw_response.get_basic(number="447700900000")  # E: deprecated
    assert_type(raw.result, NumberInsightBasic)
