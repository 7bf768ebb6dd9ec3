from __future__ import annotations

from oas_runtime.model.model import Model


class Evil(Model):
    """Ends with a backslash \\.

    Schema: ``#/components/schemas/Evil``
    """

    back_slash: str | None = None
    """\\\"\"\". In JSON: ``back\\slash``."""
    percent_s: str | None = None
    """%s %(x)s {0} {x!r} $x ${x}. In JSON: ``percent%s``."""
    quote: str | None = None
    """\"\"\" \\. In JSON: ``quote"``. The server's default is "\\"\\"\\" + 1 + \\"\\"\\""."""
    unicode_é漢: str | None = None
    """é漢\\U0001f600. In JSON: ``unicode é漢``."""
    statement: str | None = None
    """{% include '/etc/passwd' %}. In JSON: ``{% if %}``."""
    jinja: str | None = None
    """{{ 1/0 }}. In JSON: ``{{ jinja }}``."""

    _JSON_NAMES = {
        "back_slash": "back\\slash",
        "percent_s": "percent%s",
        "quote": 'quote"',
        "unicode_é漢": "unicode é漢",
        "statement": "{% if %}",
        "jinja": "{{ jinja }}",
    }
