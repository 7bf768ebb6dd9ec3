"""Video with ``tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import vonage_api.resources.video as generated
from oas_runtime.operation import resource

if TYPE_CHECKING:
    from ..tokens import VideoTokens


class _Tokens:
    _caller: Any

    @resource
    def tokens(self) -> VideoTokens:
        """Tokens that let a client into a session."""
        from ..tokens import VideoTokens

        return VideoTokens(self._caller)


class Video(_Tokens, generated.Video):
    __doc__ = generated.Video.__doc__


class AsyncVideo(_Tokens, generated.AsyncVideo):
    __doc__ = generated.AsyncVideo.__doc__
