"""The certificates that the client's own connections trust."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path
from typing import Any, Literal

from ..config.extras import needed
from ..errors import ConfigurationError

_HASHED = r"[0-9a-f]{8}\.[0-9]+"


def client_context(option: ssl.SSLContext | Literal["system"] | None) -> ssl.SSLContext:
    """Return the given context, one with the operating system's certificates, or the default one.

    The default trusts the certificates of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``, else those of certifi.

    Raises:
        ConfigurationError: The variables name certificates that cannot be read; an extra is not installed.
        OSError: No file could be opened.
    """
    if option == "system":
        return _system_context()
    if option is not None:
        return option
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and not folder:
        import certifi

        return ssl.create_default_context(cafile=certifi.where())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if file:
        _load_file(context, file)
    if folder:
        _load_folder(context, folder)
    return context


def _load_file(context: ssl.SSLContext, file: str) -> None:
    if not Path(file).is_file():
        raise _unusable("SSL_CERT_FILE", file, "there is no such file")
    try:
        context.load_verify_locations(cafile=file)
    except ssl.SSLError:
        raise _unusable("SSL_CERT_FILE", file, "it contains no certificate (PEM)") from None
    except PermissionError:
        raise _unusable("SSL_CERT_FILE", file, "it may not be read") from None
    if not context.cert_store_stats()["x509"]:
        raise _unusable("SSL_CERT_FILE", file, "it contains no certificate (PEM)")


def _load_folder(context: ssl.SSLContext, folder: str) -> None:
    # Several folders are separated by a colon as in OpenSSL (a semicolon on Windows).
    paths = [Path(part) for part in folder.split(os.pathsep) if part]
    if not any(path.is_dir() for path in paths):
        raise _unusable("SSL_CERT_DIR", folder, "there is no such directory")
    names = [entry.name for path in paths if path.is_dir() for entry in path.iterdir()]
    if not any(re.fullmatch(_HASHED, name) for name in names):
        raise _unusable(
            "SSL_CERT_DIR", folder, "it contains no certificate under its hash (run 'openssl rehash' on it)"
        )
    context.load_verify_locations(capath=folder)


def _unusable(variable: str, value: str, reason: str) -> ConfigurationError:
    return ConfigurationError(
        f"The environment variable {variable} is {value!r}: {reason}. Correct or unset it, or give the client "
        "an ssl_context."
    )


def _system_context() -> ssl.SSLContext:
    with needed("ssl_context='system' needs truststore: install the extra 'truststore'."):
        import truststore
    context: Any = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return context  # type: ignore[no-any-return]
