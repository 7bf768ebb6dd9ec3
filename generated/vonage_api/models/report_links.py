"""The model ``ReportLinks``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .report_links_download_report import ReportLinksDownloadReport
from .report_links_self import ReportLinksSelf

_KNOWN = frozenset({"download_report", "self"})


@define(kw_only=True, eq=False, repr=False)
class ReportLinks(Model):
    """``_links`` of ``Report``.

    Schema: ``#/components/schemas/Report/properties/_links``
    """

    download_report: ReportLinksDownloadReport | None = None
    """Link to the file. Only present if there is a file."""

    self_: ReportLinksSelf | None = None
    """In JSON: ``self``."""

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
        self.download_report = ReportLinksDownloadReport.from_dict(get("download_report"))
        self.self_ = ReportLinksSelf.from_dict(get("self"))
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
        if kept(self.download_report, source, "download_report"):
            data["download_report"] = plain(self.download_report)
        if kept(self.self_, source, "self"):
            data["self"] = plain(self.self_)
        data.update(plain(self.additional_properties))
        return data
