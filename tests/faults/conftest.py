"""Certificates that a client must refuse, and one it may trust."""

from __future__ import annotations

import datetime
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID


def _certificate(key: rsa.RSAPrivateKey, host: str, first: int, last: int) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.datetime.now(datetime.UTC)
    one = x509.DNSName(host) if not host[0].isdigit() else None
    import ipaddress

    names = [one or x509.IPAddress(ipaddress.ip_address(host))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + datetime.timedelta(days=first))
        .not_valid_after(now + datetime.timedelta(days=last))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM)


@pytest.fixture(scope="session")
def certificates(
    rsa_key: rsa.RSAPrivateKey, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[ssl.SSLContext, ssl.SSLContext]]:
    """By kind: the server's context, and that of a client which trusts it unless something is wrong with it."""
    folder = tmp_path_factory.mktemp("certificates")
    secret = rsa_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "key.pem").write_bytes(secret)
    made: dict[str, tuple[ssl.SSLContext, ssl.SSLContext]] = {}
    kinds: dict[str, tuple[str, int, int, bool]] = {
        "right": ("127.0.0.1", -10, 1, True),
        "expired": ("127.0.0.1", -10, -1, True),
        "not yet valid": ("127.0.0.1", 1, 2, True),
        "another host": ("elsewhere.example", -10, 1, True),
        "nobody's": ("127.0.0.1", -10, 1, False),
    }
    for kind_, (host, first, last, trusted) in kinds.items():
        file: Path = folder / f"{kind_}.pem"
        file.write_bytes(_certificate(rsa_key, host, first, last))
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(file, folder / "key.pem")
        client: Any = ssl.create_default_context(cafile=str(file) if trusted else None)
        made[kind_] = (server, client)
    return made
