"""The model ``Evil``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"back\\slash", "percent%s", 'quote"', "unicode é漢", "{% if %}", "{{ jinja }}"})


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.back_slash = get("back\\slash")
        self.percent_s = get("percent%s")
        self.quote = get('quote"')
        self.unicode_é漢 = get("unicode é漢")
        self.statement = get("{% if %}")
        self.jinja = get("{{ jinja }}")
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.back_slash, source, "back\\slash"):
            data["back\\slash"] = plain(self.back_slash)
        if kept(self.percent_s, source, "percent%s"):
            data["percent%s"] = plain(self.percent_s)
        if kept(self.quote, source, 'quote"'):
            data['quote"'] = plain(self.quote)
        if kept(self.unicode_é漢, source, "unicode é漢"):
            data["unicode é漢"] = plain(self.unicode_é漢)
        if kept(self.statement, source, "{% if %}"):
            data["{% if %}"] = plain(self.statement)
        if kept(self.jinja, source, "{{ jinja }}"):
            data["{{ jinja }}"] = plain(self.jinja)
        data.update(plain(self.additional_properties))
        return data
