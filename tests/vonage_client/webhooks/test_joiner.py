"""The parts of a long SMS, joined: never those of two messages, never one message twice."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.services import redis_url
from vonage_client.webhooks import (
    InboundSmsJoiner,
    JoinedSms,
    MemoryParts,
    PartStorage,
    RedisParts,
    Webhooks,
    kinds,
)

READER = Webhooks(verify=False)


def part(number: int, text: str, message_id: str | None, total: int = 3, ref: str = "7") -> Any:
    fields = {"msisdn": "447700900001", "to": "447700900000", "type": "text", "text": text, "concat": "true"}
    fields |= {"concat-ref": ref, "concat-total": str(total), "concat-part": str(number)}
    if message_id is not None:
        fields["messageId"] = message_id
    return READER.receive(kinds.SMS_INBOUND, query=fields)


@pytest.fixture(params=["memory", "redis"])
def storage(request: pytest.FixtureRequest) -> PartStorage:
    return (
        MemoryParts()
        if request.param == "memory"
        else RedisParts(redis_url(), prefix=f"test:{request.node.name}:")
    )


def texts(joiner: InboundSmsJoiner, *parts: Any) -> list[str | None]:
    joined = [joiner.add(event) for event in parts]
    return [None if message is None else message.text for message in joined]


def test_a_reference_that_is_used_again_starts_a_new_message(storage: PartStorage) -> None:
    joiner = InboundSmsJoiner(storage=storage)
    # Part 3 of the first message is lost, and its parts are repeated between those of the second one.
    assert texts(joiner, part(1, "a", "A1"), part(2, "b", "A2")) == [None, None]
    assert texts(joiner, part(1, "x", "B1"), part(2, "b", "A2"), part(2, "y", "B2")) == [None, None, None]
    assert len(joiner) == 1
    assert texts(joiner, part(3, "z", "B3")) == ["xyz"]
    assert len(joiner) == 0


def test_what_was_joined_is_dropped_when_it_comes_again(storage: PartStorage) -> None:
    joiner = InboundSmsJoiner(storage=storage)
    first = [part(3, "c", "A3"), part(1, "a", "A1"), part(2, "b", "A2")]
    assert texts(joiner, *first) == [None, None, "abc"]
    assert texts(joiner, *first) == [None, None, None] and len(joiner) == 0
    assert texts(joiner, part(1, "x", "B1"), *first, part(2, "y", "B2"), part(3, "z", "B3"))[-1] == "xyz"


def test_another_number_of_parts_is_another_message(storage: PartStorage) -> None:
    joiner = InboundSmsJoiner(storage=storage)
    assert texts(joiner, part(1, "a", "A1"), part(1, "x", "B1", 2), part(2, "b", "A2")) == [None, None, None]
    joiner = InboundSmsJoiner(storage=storage)
    assert texts(joiner, part(1, "x", "C1", 2, "9"), part(2, "y", "C2", 2, "9")) == [None, "xy"]


def test_a_message_that_could_not_be_handled_is_given_again(storage: PartStorage) -> None:
    joiner = InboundSmsJoiner(storage=storage)
    for event in (part(1, "a", "A1"), part(2, "b", "A2")):
        assert joiner.add(event) is None
    message = joiner.add(part(3, "c", "A3"))
    assert message is not None
    joiner.restore(message)
    assert texts(joiner, part(3, "c", "A3"), part(3, "c", "A3")) == ["abc", None]


def test_workers_that_share_a_storage_join_together(storage: PartStorage) -> None:
    """Each part reaches another worker, all at the same time: the message comes out exactly once."""
    for round_ in range(10):
        joined: list[JoinedSms] = []

        def work(event: Any, joined: list[JoinedSms] = joined) -> None:
            message = InboundSmsJoiner(storage=storage).add(event)
            if message is not None:
                joined.append(message)

        events = [part(number, str(number), f"{round_}-{number}", 9) for number in range(1, 10)]
        threads = [threading.Thread(target=work, args=(event,)) for event in events]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [message.text for message in joined] == ["123456789"]


def test_a_storage_replaces_only_what_it_was_asked_to(storage: PartStorage) -> None:
    assert storage.replace("key", None, "1", 60)
    assert not storage.replace("key", None, "2", 60) and not storage.replace("key", "0", "2", 60)
    assert storage.get("key") == "1"
    assert storage.replace("key", "1", "2", 60) and storage.get("key") == "2"


def test_parts_wait_for_a_limited_time_and_number() -> None:
    now = 0.0
    joiner = InboundSmsJoiner(max_age=10, clock=lambda: now)
    assert texts(joiner, part(1, "a", "A1")) == [None]
    now = 6.0
    assert texts(joiner, part(2, "b", "A2")) == [None]
    now = 11.0
    assert texts(joiner, part(3, "c", "A3")) == [None], "the time counts from the first part on"
    now = 0.0
    joiner = InboundSmsJoiner(max_age=10, max_messages=2, clock=lambda: now)
    joiner.add(part(1, "a", "A1"))
    now = 11.0
    assert texts(joiner, part(2, "b", "A2"), part(3, "c", "A3")) == [None, None]
    for ref in "123":
        joiner.add(part(1, "a", f"{ref}-1", ref=ref))
    assert len(joiner) == 2


def test_parts_without_message_id_and_parts_that_cannot_exist() -> None:
    joiner = InboundSmsJoiner()
    assert (
        texts(joiner, part(1, "a", None), part(1, "a", None), part(2, "b", None), part(3, "c", None))[-1]
        == "abc"
    )
    assert texts(joiner, part(4, "d", "A4"), part(0, "d", "A0"), part(1, "d", "A0", 300)) == [None] * 3
    assert len(joiner) == 0


@given(st.lists(st.tuples(st.sampled_from("AB"), st.integers(1, 3)), max_size=30))
def test_two_messages_one_after_the_other_are_never_mixed(order: list[tuple[str, int]]) -> None:
    """Whatever of message A is lost or repeated: once B has begun with a part that A had, none of A is joined."""
    joiner = InboundSmsJoiner()
    for name, number in [("A", 1), ("A", 2), ("B", 1), *order]:
        message = joiner.add(part(number, name, f"{name}{number}"))
        if message is not None and any(event.message_id in ("A1", "A2") for event in message.parts):
            raise AssertionError("a part that was given up came back")
