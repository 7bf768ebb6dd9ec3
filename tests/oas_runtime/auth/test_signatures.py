"""Signatures of the fields of an SMS, against published vectors."""

from __future__ import annotations

from typing import Any, cast

import pytest

from vonage_client.signatures import SignatureMethod, signature

SECRET = "my_secret_key_for_testing"
FIELDS = {
    "to": "13239877404",
    "message-timestamp": "2013-11-21 15:27:30",
    "messageId": "020000001B0FE827",
    "msisdn": "14843472194",
    "text": "Test again",
    "timestamp": "1385047698",
    "type": "text",
}
VECTORS: dict[SignatureMethod, str] = {
    "md5hash": "d2e7b1dc968737c5998ad624e02f90b7",
    "md5": "DDEBD46008C2D4E93CCE578A332A52D5",
    "sha1": "27D0D05C2876C7CB1720DBCDBA4D492E1E55C09A",
    "sha256": "DDB8397C2B90AAC7F3882D306475C9A5058C92322EEF43C92B298B6E0FC0D330",
    "sha512": "E0D3C650F8C9D1A5C174D10DDDBFB003E561F59B265616208B0487C5D819481C"
    "D3C311D59CF6165ECD1139622D5BA3A256C0D763AC4A9AD9144B5A426B94FE82",
}


@pytest.mark.parametrize("method", VECTORS)
def test_published_vectors(method: SignatureMethod) -> None:
    assert signature(FIELDS, SECRET, method) == VECTORS[method].lower()
    assert signature({**FIELDS, "sig": "anything"}, SECRET, method) == VECTORS[method].lower()


def test_separators_inside_values_are_replaced_and_other_changes_are_seen() -> None:
    assert signature({"a": "1&b=2"}, SECRET, "sha256") == signature({"a": "1_b_2"}, SECRET, "sha256")
    assert signature({"a": "1&b=2"}, SECRET, "sha256") != signature({"a": "1", "b": "2"}, SECRET, "sha256")
    assert signature({"a": "é"}, SECRET, "md5") != signature({"a": "e"}, SECRET, "md5")


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="md5hash, md5, sha1, sha256, sha512"):
        signature(FIELDS, SECRET, cast(Any, "sha384"))
