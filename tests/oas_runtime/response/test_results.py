"""From answers to typed results: models, undeclared bodies, XML, charsets, encodings, bounds."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, SEND, run, send
from tests.support.server import SMS, Server, answer, routes
from vonage_client import (
    RawResponse,
    ResponseTooLargeError,
    UndecodableResponseError,
    Vonage,
)


def result(kind: str, reply: bytes, use: Any = send, **options: Any) -> Any:
    with Server(reply) as server:
        return run(kind, use, **routes(server.url, **{**ACCOUNT, **options}))


def buy(client: Any) -> Any:
    return client.numbers.buy(country="GB", msisdn="447700900000")


def check(client: Any) -> Any:
    return client.verify.check(request_id="a", code="1234", format="xml")


def search(client: Any) -> Any:
    return client.verify.search(request_id="a", format="xml")


def test_a_declared_success_gives_its_model(kind: str) -> None:
    sent = result(kind, answer(SMS))
    assert type(sent).__name__ == "SmsResponse" and sent.messages[0].message_id == "0A1"
    assert sent.to_dict() == SMS


@pytest.mark.parametrize(
    ("body", "media_type", "expected"),
    [
        (b'{"error-code":"200"}', "application/json", {"error-code": "200"}),
        (b"[1, 2]", "text/html", [1, 2]),
        (b"", None, None),
        (b" \r\n", "application/json", None),
        (b"OK", "text/plain", "OK"),
        (b"\xff\xfe\x00", "application/octet-stream", b"\xff\xfe\x00"),
        (b"<a><b>1</b></a>", "text/xml", {"b": "1"}),
        (b"<html><br></html>", "text/html", "<html><br></html>"),
    ],
)
def test_a_success_without_a_schema_gives_what_came(
    kind: str, body: bytes, media_type: str | None, expected: Any
) -> None:
    def report(client: Any) -> Any:
        return client.sms.report_conversion(message_id="a", delivered=True, timestamp="2026-01-01 00:00:00")

    assert result(kind, answer(body, media_type=media_type), report) == expected


def test_a_success_the_document_does_not_foresee_is_one(kind: str) -> None:
    assert result(kind, answer(SMS, status=202)).messages[0].status == "0"
    with pytest.raises(UndecodableResponseError) as caught:
        result(kind, answer(b"", status=204))
    assert caught.value.status == 204 and caught.value.may_have_acted


XML = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<verify_response><request_id>abc</request_id><event_id>1</event_id>'
    b"<status>0</status><price>0.1</price><currency>EUR</currency></verify_response>"
)


def test_xml_gives_the_typed_result(kind: str) -> None:
    checked = result(kind, answer(XML, media_type="text/xml"), check)
    assert type(checked).__name__ == "VerifyCheckResponse"
    assert (checked.request_id, checked.status, checked.currency) == ("abc", "0", "EUR")
    same = result(kind, answer(json.dumps(checked.to_dict()).encode()), check)
    assert same == checked


@pytest.mark.parametrize("count", [0, 1, 2])
def test_xml_lists_of_any_length(kind: str, count: int) -> None:
    checks = b"<check><code>1</code><status>VALID</status></check>" * count
    reply = b"<verify_request><status>IN PROGRESS</status><checks>" + checks + b"</checks></verify_request>"
    decoded = result(kind, answer(reply, media_type="application/xml"), search)
    assert [check.status for check in decoded.checks] == ["VALID"] * count


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (XML.decode().replace("abc", "é").encode(), "text/xml; charset=utf-8"),
        (XML.decode().replace("abc", "é").replace("UTF-8", "ISO-8859-1").encode("latin-1"), "text/xml"),
        (XML.decode().replace("abc", "é").encode("latin-1"), "text/xml; charset=ISO-8859-1"),
        (XML.decode().replace("abc", "é").replace("UTF-8", "UTF-16").encode("utf-16"), "application/xml"),
        (b"\xef\xbb\xbf" + XML.decode().replace("abc", "é").encode(), "text/xml; charset=utf-8"),
    ],
)
def test_xml_charsets(kind: str, body: bytes, media_type: str) -> None:
    assert result(kind, answer(body, media_type=media_type), check).request_id == "é"


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb">' + b'<!ENTITY c "' + b"&b;" * 500 + b'">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (BOMB, "entities"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "entities"),
        (b"<a>" * 101 + b"</a>" * 101, "100 deep"),
        (b"<a>" * 200_000, "100 deep"),
        (b"<a><b></a>", "well-formed"),
        (b"<a>", "well-formed"),
        (b"<a>\xff</a>", "well-formed"),
        (b"<a/>", "not an object"),
    ],
)
def test_xml_that_is_refused(kind: str, body: bytes, why: str) -> None:
    with pytest.raises(UndecodableResponseError, match=why) as caught:
        result(kind, answer(body, media_type="text/xml"), check)
    assert "root:" not in str(caught.value)


NAMED = {**SMS, "message-count": "é€"}


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (json.dumps(NAMED, ensure_ascii=False).encode(), "application/json"),
        (json.dumps(NAMED, ensure_ascii=False).encode("utf-8-sig"), "application/json"),
        (json.dumps(NAMED, ensure_ascii=False).encode("utf-16"), "application/json"),
        (json.dumps(NAMED, ensure_ascii=False).encode("utf-32"), "application/json"),
        (json.dumps(NAMED, ensure_ascii=False).encode("cp1252"), "application/json; charset=windows-1252"),
        (json.dumps(NAMED, ensure_ascii=False).encode(), 'application/json; charset="utf-8"'),
        (json.dumps(NAMED, ensure_ascii=False).encode(), "application/json; charset=nonsense"),
        (json.dumps(NAMED, ensure_ascii=False).encode(), "application/json; charset=rot13"),
        (json.dumps(NAMED, ensure_ascii=False).encode(), "text/html"),
        (json.dumps(NAMED).encode(), None),
        (b" \r\n" + json.dumps(NAMED).encode() + b"\n", "application/problem+json"),
    ],
)
def test_json_charsets_and_media_types(kind: str, body: bytes, media_type: str | None) -> None:
    assert result(kind, answer(body, media_type=media_type)).message_count == "é€"


def balance(client: Any) -> Any:
    return client.account.get_balance()


def test_large_numbers_and_lone_surrogates_survive(kind: str) -> None:
    body = b'{"n": [123456789012345678901234567890, -9223372036854775809, 9007199254740993], "x": 1.5}'
    data = result(kind, answer(body), balance).to_dict()
    assert data == {"n": [123456789012345678901234567890, -9223372036854775809, 9007199254740993], "x": 1.5}
    for offset in range(6):
        body = b'{"n":%s-9999999999999999999}' % (b" " * offset)
        assert result(kind, answer(body), balance).to_dict() == {"n": -9999999999999999999}
    assert result(kind, answer(b'{"x": "\\ud800"}'), balance).additional_properties["x"] == "\ud800"
    for number in (b"NaN", b"-Infinity", b"1e400"):
        with pytest.raises(UndecodableResponseError):
            result(kind, answer(b'{"x": ' + number + b"}"), balance)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"a": NaN}',
        b"OK",
        b"null",
        b'"text"',
        b"[]",
        b"7",
        b"<html></html>",
        b"{}{}",
        b"\xff\xff",
        b"[" * 100_000,
        b'{"a":' * 5000 + b"1" + b"}" * 5000,
    ],
)
def test_a_body_that_is_no_answer(kind: str, body: bytes) -> None:
    with pytest.raises(UndecodableResponseError) as caught:
        result(kind, answer(body))
    error = caught.value
    assert (error.status, error.operation_id, error.may_have_acted) == (200, "sendSms", True)
    assert error.content == body[: 64 * 1024]


def compressed(data: bytes, how: str) -> bytes:
    if how == "gzip":
        return gzip.compress(data)
    if how == "members":
        return gzip.compress(data[:10]) + gzip.compress(data[10:])
    if how == "bare":
        squeeze = zlib.compressobj(wbits=-15)
        return squeeze.compress(data) + squeeze.flush()
    return zlib.compress(data)


@pytest.mark.parametrize(
    ("how", "header"),
    [
        ("gzip", "gzip"),
        ("members", "X-GZIP"),
        ("deflate", "deflate"),
        ("bare", "deflate"),
        ("none", "identity"),
    ],
)
def test_compressed_answers(kind: str, how: str, header: str) -> None:
    plain = json.dumps(SMS).encode()
    body = plain if how == "none" else compressed(plain, how)
    assert result(kind, answer(body, headers={"Content-Encoding": header})).messages[0].status == "0"


def test_twice_compressed(kind: str) -> None:
    body = gzip.compress(zlib.compress(json.dumps(SMS).encode()))
    assert result(kind, answer(body, headers={"Content-Encoding": "deflate, gzip"})).messages


@pytest.mark.parametrize(
    ("body", "encoding", "why"),
    [
        (gzip.compress(json.dumps(SMS).encode(), mtime=0)[:-9], "gzip", "too early"),
        (b"not gzip at all", "gzip", "damaged"),
        (b"{}", "br", "'br'"),
        (b"{}", "zstd", "'zstd'"),
    ],
    ids=["cut", "damaged", "brotli", "zstd"],
)
def test_broken_encodings(kind: str, body: bytes, encoding: str, why: str) -> None:
    with pytest.raises(UndecodableResponseError, match=why):
        result(kind, answer(body, headers={"Content-Encoding": encoding}))


def test_a_body_is_bounded_as_sent(kind: str) -> None:
    big = json.dumps({**SMS, "x": "y" * 2000}).encode()
    assert result(kind, answer(big), max_response_bytes=len(big)).messages
    with pytest.raises(ResponseTooLargeError, match="max_response_bytes") as caught:
        result(kind, answer(big), max_response_bytes=len(big) - 1)
    assert caught.value.status == 200 and caught.value.may_have_acted
    chunked = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + (b"400\r\n" + b"x" * 1024 + b"\r\n") * 99
    )
    with pytest.raises(ResponseTooLargeError):
        result(kind, chunked, max_response_bytes=2000)


def test_a_compression_bomb_is_bounded(kind: str) -> None:
    bomb = gzip.compress(b"0" * 50_000_000)
    with pytest.raises(ResponseTooLargeError, match="decompressed"):
        result(kind, answer(bomb, headers={"Content-Encoding": "gzip"}), max_response_bytes=1_000_000)


@pytest.mark.parametrize("how", ["chunked", "until close", "HTTP/1.0", "after 100", "header continuation"])
def test_other_framings(kind: str, how: str) -> None:
    body = json.dumps(SMS).encode()
    replies = {
        "chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
        % (len(body), body),
        "until close": b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body,
        "HTTP/1.0": b"HTTP/1.0 200 OK\r\n\r\n" + body,
        "after 100": b"HTTP/1.1 100 Continue\r\n\r\n" + answer(body),
        "header continuation": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer(body),
    }

    def act(connection: Any, seen: Any) -> None:
        connection.sendall(replies[how])
        if how in ("until close", "HTTP/1.0"):
            connection.close()

    with Server(act=act) as server:
        assert run(kind, send, **routes(server.url, **ACCOUNT)).messages[0].status == "0"


def test_raw_responses(kind: str) -> None:
    reply = answer(SMS, headers={"X-Request-Id": "r-1", "Set-Cookie": "a=1", "x-many": "1", "X-Many": "2"})
    if kind == "sync":
        with Server(reply) as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
            raw: Any = vonage.sms.with_raw_response.send(**SEND)
    else:
        raw = result(kind, reply, lambda v: v.sms.with_raw_response.send(**SEND))
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.request_id, raw.headers["X-REQUEST-ID"]) == (200, "r-1", "r-1")
    assert raw.headers["x-many"] == "1, 2" and "nothing" not in raw.headers
    assert json.loads(raw.content) == SMS and raw.result.messages[0].status == "0"


def test_no_cookie_is_kept() -> None:
    reply = answer(SMS, headers={"Set-Cookie": "a=1"})
    with Server(reply) as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        vonage.sms.send(**SEND)
        vonage.sms.send(**SEND)
    assert [seen.header("Cookie") for seen in server.seen] == [None, None]
