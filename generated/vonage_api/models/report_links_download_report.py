from __future__ import annotations

from oas_runtime.model.model import Model


class ReportLinksDownloadReport(Model):
    """Link to the file. Only present if there is a file.

    Schema: ``#/components/schemas/Report/properties/_links/properties/download_report``
    """

    href: str | None = None
