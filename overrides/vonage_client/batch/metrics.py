"""The number of calls in a ledger whose outcome is unknown, as a metric of OpenTelemetry (the ``otel`` extra)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from oas_runtime.config.extras import needed
from oas_runtime.errors import LedgerError

from .ledger import Ledger

if TYPE_CHECKING:
    from opentelemetry.metrics import CallbackOptions, Observation


def observe_unknown(ledger: Ledger) -> None:
    """Report the number of unknown keys of a ledger: the gauge ``openapi.client.ledger.unknown``.

    The ledger is asked each time that the metrics are exported, in the thread that exports them; one process of a
    fleet is enough. While its store cannot be used, there is no value. The ledger must stay open.

    Raises:
        ConfigurationError: OpenTelemetry is not installed.
    """
    with needed("observe_unknown needs OpenTelemetry: install the extra 'otel', or opentelemetry-api."):
        from opentelemetry import metrics

    def count(options: CallbackOptions) -> Iterable[Observation]:
        del options
        try:
            unknown = sum(1 for _ in ledger.unknown())
        except LedgerError:
            return
        yield metrics.Observation(unknown, {"openapi.ledger.name": ledger.name})

    metrics.get_meter("vonage_client").create_observable_gauge(
        "openapi.client.ledger.unknown",
        callbacks=[count],
        unit="{call}",
        description="Calls in the ledger whose outcome is unknown.",
    )
