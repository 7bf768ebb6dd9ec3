"""Sentences of the drift report about the client."""

from __future__ import annotations

from generator.drift.report.words import python_line

LONG = " | ".join(f"Endpoint{number}" for number in range(20))


def test_of_long_unions_only_the_difference_is_shown() -> None:
    line = f"Call.to: {LONG} -> {LONG} | Other"
    assert python_line(line) == "Call.to: + Other"


def test_so_it_is_of_a_keyword() -> None:
    line = f"voice.create_call(): keyword 'to': Sequence[{LONG}] -> Sequence[Other]"
    assert python_line(line).startswith("voice.create_call(): keyword 'to': - Sequence[Endpoint0 |")


def test_a_sentence_with_other_words_before_its_types_is_left_as_it_is() -> None:
    line = f"Call.to: for each of the alternatives: {LONG} -> Other"
    assert python_line(line) == line
