from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Closest
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .transfer_to_ncco import TransferToNcco
from .transfer_to_url import TransferToUrl


class UpdateCallRequest(Model):
    """A change to a call in progress.

    Schema: ``#/components/schemas/UpdateCallRequest``
    """

    action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"]
    """The action to perform on the call: `mute` and `unmute` control whether the call is heard by others,
    `earmuff` and `unearmuff` control whether it hears others, and `transfer` continues it with another NCCO.
    """
    destination: TransferToUrl | TransferToNcco | Unset = UNSET
    """Destination of the `transfer` action. Required for that action and not permitted for any other."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"destination": Closest(TransferToUrl, TransferToNcco)})
