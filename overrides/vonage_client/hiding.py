"""Hides personal data: phone numbers, texts and all other values of calls."""

from __future__ import annotations

from oas_runtime.model.privacy import hide


def hide_values(on: bool = True) -> None:
    """Show ``***`` instead of the values of calls, in the whole process; ``False`` shows them again.

    Credentials and secrets are never shown, with or without this. It hides the rest: the fields of models
    in their reprs, the refused value in ``RequestInvalidError`` (its message and ``value``), what you sent
    where a server repeats it, and the body that an error keeps (``ResponseError.content`` stays empty).
    Results stay complete: only their display changes. ``VONAGE_HIDE_VALUES=1`` does the
    same when the first client is made.

    Arguments are still local variables of your own frames and of the method you called: a tool that prints
    local variables of tracebacks shows them.
    """
    hide(on)
