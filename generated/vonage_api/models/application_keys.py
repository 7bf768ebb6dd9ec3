from __future__ import annotations

from oas_runtime.model.model import Model, field


class ApplicationKeys(Model):
    """``keys`` of ``Application``.

    Schema: ``#/components/schemas/Application/properties/keys``
    """

    private_key: str | None = field(default=None, repr=False)
    """RSA private key in PEM format (PKCS#8). It is only present in the response that generated it and cannot be
    retrieved again.
    """
    public_key: str | None = None
    """RSA public key in PEM format."""
