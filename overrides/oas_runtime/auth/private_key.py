"""RSA private keys in all forms in which programs receive them: pasted, escaped, encoded or in a file."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..common.secrets import Secret
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_ADVICE = (
    "PEM text of an RSA private key (PKCS#8 or PKCS#1, without a passphrase), or the path of such a file"
)
_BLOCK = r"(?s)-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----"
_BEGIN = "-----BEGIN"
_SHORTEST_KEY = 200
"""Characters: texts of RSA keys are longer, so a shorter text may be shown as a path."""
_LINE = 64


def load_private_key(source: Secret) -> RSAPrivateKey:
    """Load a key from a text or from a file. No message quotes the text, because it could be the key.

    Line breaks may be written as ``\\n`` or ``\\r\\n`` or be blanks; the text may have a byte order mark, quotes
    around it or comments, or be Base64 of a PEM text; a file may be UTF-16.

    Raises:
        ConfigurationError: It holds no usable key; the message says why.
    """
    text = _plain(source.reveal())
    if _BEGIN not in text:
        text = _decoded(text) or _plain(_read(text))
        if _BEGIN not in text:
            text = _decoded(text) or text
    return _parse(text)


def _plain(text: str) -> str:
    """Return text without byte order mark and surrounding quotes, with real line breaks."""
    if text.startswith(("\xff\xfe", "\xfe\xff", "\xef\xbb\xbf")) or text[1:2] == "\0":
        text = _text(text.encode("latin-1", "replace"))  # from bytes, which ``Secret`` stores as Latin-1
    text = text.lstrip("\ufeff").replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\r", "\n")
    return text.replace("\r\n", "\n").replace("\r", "\n").strip().strip("\"'`").strip()


def _decoded(text: str) -> str:
    """Return the PEM text if ``text`` is its Base64, otherwise nothing."""
    compact = "".join(text.split())
    if len(compact) < _SHORTEST_KEY:
        return ""
    with suppress(binascii.Error, ValueError):
        decoded = _plain(_text(b64decode(compact + "=" * (-len(compact) % 4), altchars=None, validate=True)))
        if _BEGIN in decoded:
            return decoded
    return ""


def _text(content: bytes) -> str:
    """Decode the bytes of a file: UTF-16 with its mark, else UTF-8, else Latin-1."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    if content[1:2] == b"\0":
        return content.decode("utf-16-le", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _read(path: str) -> str:
    shown = f" {path!r}" if len(path) < _SHORTEST_KEY and "\n" not in path else ""
    reason = "no file{} can be read"
    try:
        return _text(Path(path).expanduser().read_bytes())
    except PermissionError:
        reason = "the file{} may not be read"
    except IsADirectoryError:
        reason = "{} is a directory"
    except (OSError, ValueError, RuntimeError):
        pass
    raise _unusable(reason.format(shown).strip())


def _parse(text: str) -> RSAPrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    blocks = list(re.finditer(_BLOCK, text))
    private = next((block for block in blocks if "PRIVATE KEY" in block[1]), None)
    if private is None:
        raise _unusable(_no_private_key([block[1] for block in blocks], text))
    failure, key = "", None
    try:
        key = load_pem_private_key(_normal(private[1], private[2]).encode("ascii", "replace"), password=None)
    except TypeError:
        failure = "it is encrypted with a passphrase; decrypt it first ('openssl pkey -in FILE -out NEW')"
    except (ValueError, UnsupportedAlgorithm):
        failure = "it cannot be parsed"
    if failure:
        raise _unusable(failure)
    if not isinstance(key, RSAPrivateKey):
        raise _unusable("it is not an RSA key")
    return key


def _no_private_key(labels: list[str], text: str) -> str:
    if any("PUBLIC KEY" in label for label in labels):
        return "this is a public key; use the private key that was returned when the application was created"
    if any("CERTIFICATE" in label for label in labels):
        return "this is a certificate"
    if _BEGIN in text:
        return "the PEM text is not complete (its END line is missing)"
    return "it contains no PEM text"


def _normal(label: str, body: str) -> str:
    """Return a PEM block with its headers separated and lines of 64 characters."""
    headers, rest = [], body
    if ":" in body:  # such as Proc-Type and DEK-Info, which end with an empty line
        head, _, rest = body.strip("\n").partition("\n\n")
        headers = [*head.split("\n"), ""]
    data = "".join(rest.split())
    lines = [data[start : start + _LINE] for start in range(0, len(data), _LINE)]
    return "\n".join([f"-----BEGIN {label}-----", *headers, *lines, f"-----END {label}-----", ""])


def _unusable(reason: str) -> ConfigurationError:
    return ConfigurationError(f"private_key must be {_ADVICE}; {reason}.")
