from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .report_links_download_report import ReportLinksDownloadReport
from .report_links_self import ReportLinksSelf


class ReportLinks(Model):
    """``_links`` of ``Report``.

    Schema: ``#/components/schemas/Report/properties/_links``
    """

    download_report: ReportLinksDownloadReport | None = None
    """Link to the file. Only present if there is a file."""
    self_: ReportLinksSelf | None = None
    """In JSON: ``self``."""

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"download_report": ReportLinksDownloadReport, "self_": ReportLinksSelf})
