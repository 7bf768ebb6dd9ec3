"""What type checkers must say of iterators over lists."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, assert_type

from vonage_api.models.call import Call
from vonage_api.models.call_list import CallList
from vonage_client import AsyncVonage, Vonage


def items(vonage: Vonage) -> None:
    pager = vonage.voice.iter_calls(status="completed", page_size=100)
    plain: Iterator[Call] = pager
    assert_type(next(pager), Call)
    assert_type(list(plain), list[Call])
    for call in vonage.voice.iter_calls():
        assert_type(call, Call)
    for page in pager.pages():
        assert_type(page, CallList)
    assert_type(pager.next_arguments, Mapping[str, Any] | None)
    assert_type([application.id for application in vonage.applications.iter()], list[str | None])


async def async_items(vonage: AsyncVonage) -> None:
    pager = vonage.voice.iter_calls()
    plain: AsyncIterator[Call] = pager
    assert_type([call async for call in plain], list[Call])
    assert_type([page async for page in pager.pages()], list[CallList])
    async for call in pager:
        assert_type(call, Call)


def wrong(vonage: Vonage) -> None:
    vonage.voice.iter_calls(status="over")  # E: arg-type
    vonage.voice.iter_calls(10)  # E: call-arg,misc
    vonage.numbers.iter_available()  # E: call-arg
    vonage.voice.with_raw_response.iter_calls()  # E: attr-defined
    print(vonage.voice.iter_calls()[0])  # E: index
    print(next(vonage.voice.iter_calls()).uid)  # E: attr-defined
