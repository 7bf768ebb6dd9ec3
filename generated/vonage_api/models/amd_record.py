from __future__ import annotations

from oas_runtime.model.model import Model


class AmdRecord(Model):
    """A record of the product `AMD`. The set of fields is open.

    Schema: ``#/components/schemas/AmdRecord``
    """

    account_id: str | None = None
    amd_beep_detection_result: bool | None = None
    amd_detection_result: str | None = None
    amd_result_sent: str | None = None
    amd_user_defined_beep_timeout: int | None = None
    amd_user_defined_behavior: str | None = None
    amd_user_defined_mode: str | None = None
    call_id: str | None = None
    currency: str | None = None
    end_time: str | None = None
    id: str | None = None
    start_time: str | None = None
    total_price: str | None = None

    _SCALARS = {"amd_beep_detection_result": (bool, None), "amd_user_defined_beep_timeout": (int, None)}
