"""A certificate for loopback, for clients that require https."""

from __future__ import annotations

import ipaddress
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_LIFE = timedelta(days=30)


def write_certificate(file: Path) -> None:
    """Write a new certificate of localhost with its key to a file, for its owner only.

    Clients that are to trust the emulator are given the file (``REQUESTS_CA_BUNDLE``, ``SSL_CERT_FILE``,
    ``NODE_EXTRA_CA_CERTS``). A file that exists is replaced only where it is such a certificate.
    """
    if file.exists() and _MARK not in file.read_bytes()[:100]:
        raise ValueError(f"{file} exists, and is not a certificate of the emulator: use another file.")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    loopback = [x509.IPAddress(ipaddress.ip_address(address)) for address in ("127.0.0.1", "::1")]
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _LIFE)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost"), *loopback]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    content = _MARK + b"\n" + certificate.public_bytes(serialization.Encoding.PEM) + private
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as writer:
        writer.write(content)


_MARK = b"# Certificate of the emulator of vonage-client, for loopback only"
