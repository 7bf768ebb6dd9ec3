"""The encoding of SMS: chosen, refused and previewed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer, routes
from vonage_client import AsyncVonage, ConfigurationError, RequestInvalidError, RequestOptions, Vonage
from vonage_client.sms_preview import preview

OTHER = ["\u041f\u0440\u0438\u0432\u0435\u0442", "\U0001f44d", "\u00e7a va", "caf\u00e9 \u2026", "a\tb", "`"]
GSM7 = [
    "Hello",
    "",
    "\u00c7\u00e9\u00e0\u00f1\u00df",
    "[x] {y} ^~\\|\u20ac",
    "\n\r\f",
    "\u0394\u03a9@\u00a3$\u00a5",
]


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def send(kind: str, url: str, **arguments: Any) -> Any:
    call = {"to": "447700900000", "from_": "Acme", **arguments}
    return run(kind, lambda client: client.sms.send(**call), **routes(url, **ACCOUNT))


@pytest.mark.parametrize("text", OTHER)
def test_unicode_is_chosen_where_the_text_needs_it(kind: str, text: str) -> None:
    with Server() as server:
        send(kind, server.url, text=text)
        send(kind, server.url, text=text, type="unicode")
    assert [dict(seen.form)["type"] for seen in server.seen] == ["unicode", "unicode"]
    assert all(dict(seen.form)["text"] == text for seen in server.seen)


@pytest.mark.parametrize("text", [text for text in GSM7 if text])
def test_nothing_is_chosen_for_other_texts(kind: str, text: str) -> None:
    with Server() as server:
        send(kind, server.url, text=text)
        send(kind, server.url, text=text, type="text")
        send(kind, server.url, body="00ff", type="binary")
    assert [dict(seen.form).get("type") for seen in server.seen] == [None, "text", "binary"]


@pytest.mark.parametrize("text", OTHER)
def test_text_that_gsm7_cannot_carry_is_refused_with_its_characters(kind: str, text: str) -> None:
    with Server() as server:
        with pytest.raises(RequestInvalidError, match="which does not have the characters") as caught:
            send(kind, server.url, text=text, type="text")
        assert not server.seen
        for character in preview(text).unsupported:
            assert repr(character) in str(caught.value)
        assert "'unicode', or leave it out" in str(caught.value)
        assert (caught.value.argument, caught.value.sent) == ("type", "no")
        send(kind, server.url, text=text, type="text", options=RequestOptions(validate=False))
    assert dict(server.only.form)["type"] == "text"


def test_messages_are_held_to_their_encoding(kind: str) -> None:
    def use(encoding: str | None) -> Any:
        options = {} if encoding is None else {"sms": {"encoding_type": encoding}}
        message = {"channel": "sms", "message_type": "text", "to": "447700900000", "from_": "Acme"}
        return lambda client: client.messages.send(**message, text="\u00e7a va", **options)

    content = answer({"message_uuid": "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"}, status=202)
    with Server(content) as server:
        for encoding in ("unicode", "auto", None):
            run(kind, use(encoding), **routes(server.url, **ACCOUNT))
        with pytest.raises(
            RequestInvalidError, match=r"sms\.encoding_type is 'text'.*'\u00e7': leave it out"
        ):
            run(kind, use("text"), **routes(server.url, **ACCOUNT))
    assert len(server.seen) == 3


@pytest.mark.parametrize(
    ("text", "encoding", "units", "parts"),
    [
        ("", "text", 0, 1),
        ("a" * 160, "text", 160, 1),
        ("a" * 161, "text", 161, 2),
        ("a" * 306, "text", 306, 2),
        ("a" * 307, "text", 307, 3),
        ("\u20ac" * 80, "text", 160, 1),
        ("\u20ac" * 81, "text", 162, 2),
        ("a" * 152 + "\u20ac" + "a" * 10, "text", 164, 2),
        ("a" * 152 + "\u20ac" + "a" * 151, "text", 305, 2),
        ("a" * 152 + "\u20ac" + "a" * 152, "text", 306, 3),
        ("\u044f" * 70, "unicode", 70, 1),
        ("\u044f" * 71, "unicode", 71, 2),
        ("\U0001f600" * 35, "unicode", 70, 1),
        ("\U0001f600" * 36, "unicode", 72, 2),
        ("\U0001f600" * 66, "unicode", 132, 2),
        ("\U0001f600" * 67, "unicode", 134, 3),
        ("a" * 71, "unicode", 71, 2),
    ],
)
def test_preview(text: str, encoding: Any, units: int, parts: int) -> None:
    account = {"api_key": "abcd1234", "api_secret": "any"}
    given = encoding if text.isascii() and encoding == "unicode" else None
    with Vonage(**account) as vonage:
        shown = vonage.sms.preview(text, type=given)
        assert (shown.encoding, shown.units, shown.parts) == (encoding, units, parts)
        assert vonage.messages.preview(text, encoding_type=given or "auto") == shown
    assert AsyncVonage(**account).sms.preview(text, type=given) == shown
    assert "".join(shown.texts) == text and len(shown.texts) == parts


@given(
    st.text(st.sampled_from("ab\u20ac{\u00e7\U0001f600\u044f"), max_size=400),
    st.sampled_from(["text", "unicode"]),
)
def test_parts_fit_and_lose_nothing(text: str, encoding: Any) -> None:
    shown = preview(text, encoding)
    assert "".join(shown.texts) == text
    most = (160 if encoding == "text" else 70) if shown.parts == 1 else (153 if encoding == "text" else 67)
    for part in shown.texts:
        assert preview(part, encoding).units <= most


def test_preview_of_what_cannot_be_sent() -> None:
    assert preview("\u00e7\u00e7a \u2026", "text").unsupported == "\u00e7\u2026"
    for arguments in ((5,), (b"text",), ("text", "gsm7")):
        with pytest.raises(ConfigurationError):
            preview(*arguments)  # type: ignore[arg-type]


def test_every_character_of_the_alphabet() -> None:
    """All of 3GPP TS 23.038: 127 characters and an escape, and ten characters after that escape."""
    supported = [chr(code) for code in range(0x3000) if not preview(chr(code)).unsupported]
    assert len(supported) == 127 + 10
    assert "".join(c for c in supported if preview(c).units == 2) == "\f[\\]^{|}~\u20ac"
    assert all(not preview(text).unsupported for text in GSM7)
