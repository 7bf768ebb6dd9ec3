"""Decodes the bytes of a response to text and JSON: content encodings, charsets, byte order marks."""

from __future__ import annotations

import codecs
import json
import re
import zlib
from math import isinf
from typing import Any, NoReturn

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PIECE = 64 * 1024
_STRING_OR_BRACKET = r'(?s)"(?:[^"\\]|\\.)*+"|[\[\]{}]'
_DIGITS_AS_ZEROS = bytes(ord("0") if chr(byte).isdecimal() and byte < 128 else byte for byte in range(256))
_MANY_DIGITS = b"0" * 19
_EVERY_SECOND = _MANY_DIGITS[:18:2]


class ContentError(ValueError):
    """The body contradicts its headers; the message does not quote it."""


class TooLarge(ContentError):
    """The body exceeds the maximum length."""


def decompress(content: bytes, encodings: str, max_bytes: int) -> bytes:
    """Undo the ``Content-Encoding`` (RFC 9110, section 8.4): gzip and deflate, the last applied first.

    The result is bounded, so a small body cannot fill the memory.
    """
    for encoding in reversed([name.strip().lower() for name in encodings.split(",")]):
        if encoding in ("gzip", "x-gzip"):
            content = _inflate(content, zlib.MAX_WBITS | 16, max_bytes)
        elif encoding == "deflate":
            # Zlib format by the standard; some servers send the raw stream.
            bare = len(content) < 2 or (content[0] & 0x0F) != 8 or (content[0] << 8 | content[1]) % 31
            content = _inflate(content, -zlib.MAX_WBITS if bare else zlib.MAX_WBITS, max_bytes)
        elif encoding not in ("", "identity"):
            raise ContentError(f"its Content-Encoding {encoding[:40]!r} was not requested")
    return content


def _inflate(content: bytes, window: int, max_bytes: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while content:
        unzip = zlib.decompressobj(window)
        try:
            while not unzip.eof:
                piece = unzip.decompress(content, _PIECE)
                content = unzip.unconsumed_tail
                size += len(piece)
                pieces.append(piece)
                if size > max_bytes:
                    raise TooLarge(f"it is longer than {max_bytes} bytes when decompressed")
                if not piece and not content and not unzip.eof:
                    raise ContentError("its compressed body ends too early")
        except zlib.error:
            failed = True
        else:
            failed = False
        if failed:
            raise ContentError("its compressed body is damaged")
        content = unzip.unused_data  # a gzip body may have several members
    return b"".join(pieces)


def charset_of(content_type: str) -> str | None:
    """Return the ``charset`` parameter of a media type, or None if it is absent or unknown."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            try:
                codec = codecs.lookup(value.strip().strip("\"'"))
            except (LookupError, ValueError, OSError):
                return None
            # Python also has codecs that are not character sets (hex, zip, rot13).
            return codec.name if getattr(codec, "_is_text_encoding", True) else None
    return None


def text(content: bytes, content_type: str) -> str:
    """Return the text of a body: a byte order mark decides, then the charset, then UTF-8."""
    encoding = next((name for bom, name in _BOMS if content.startswith(bom)), None)
    encoding = encoding or charset_of(content_type) or "utf-8"
    try:
        return content.decode(encoding)
    except (UnicodeError, LookupError, OSError):
        pass
    raise ContentError(f"it is not {encoding} text")


def json_value(content: bytes, content_type: str) -> Any:
    """Return the JSON value of a body (RFC 8259): any charset, integers of any size, no infinity."""
    try:
        return _loads(
            content if "charset" not in content_type.lower() else text(content, content_type).encode()
        )
    except (ValueError, RecursionError):
        pass
    plain = text(content, content_type)
    try:
        _bound_depth(plain)
        return json.loads(plain, parse_constant=_refuse_constant, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", "") or "it is nested too deeply or has an invalid number"
        position = f" at character {error.pos}" if isinstance(error, json.JSONDecodeError) else ""
    raise ContentError(f"it is not JSON ({reason}{position})")


def _loads(content: bytes) -> Any:
    import orjson

    # The fast parser rounds integers beyond 64 bits: where there may be one, the exact parser decides.
    # Nineteen digits in a row leave nine in every second byte, which are quicker to look through; no date,
    # UUID or phone number does.
    digits = _DIGITS_AS_ZEROS
    if _EVERY_SECOND in content[::2].translate(digits) and _MANY_DIGITS in content.translate(digits):
        raise ValueError
    return orjson.loads(content)


_MAX_DEPTH = 1024
"""The depth of the fast parser. The exact parser's own bound differs between Python versions."""


def _bound_depth(plain: str) -> None:
    if plain.count("[") + plain.count("{") <= _MAX_DEPTH:
        return
    depth = 0
    for match in re.finditer(_STRING_OR_BRACKET, plain):
        bracket = match.group()
        if bracket in ("[", "{"):
            depth += 1
        elif bracket in ("]", "}"):
            depth -= 1
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")


def _finite(number: str) -> float:
    value = float(number)
    if isinf(value):
        raise ValueError("a number that is too large for a float")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
