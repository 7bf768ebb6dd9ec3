"""The kinds of webhooks that the API sends to your web server, and how to distinguish them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Literal, TypeVar

from ..common.record import record
from ..model.model import Model

E = TypeVar("E", covariant=True)

Transport = Literal["json", "form", "query"]
"""The transport of an event: the JSON body, the fields of a form, or the query of the URL."""


@record
class Webhook(Generic[E]):
    """A kind of webhook; ``E`` is the type of its event.

    Attributes:
        name: Its name in the document.
        pointer: Its place in the document (JSON pointer as a URI fragment).
        transports: HTTP method -> how the event can be carried by it.
        signature: How it is signed: by a token in the header (``jwt``), among its own fields
            (``fields``), or ``none``: the document knows of no signature.
        reply: Whether the body of your response is used: ``required``, ``optional`` or ``ignored``.
        product: The part of the API that sends it; empty where the document has none.
        setting: The setting by which it is sent, in a sentence; empty where the document has none.
        decode: Decodes the fields of an event, leniently.
        models: What an event can be decoded to.
    """

    name: str
    pointer: str
    transports: Mapping[str, tuple[Transport, ...]]
    signature: Literal["jwt", "fields", "none"]
    reply: Literal["required", "optional", "ignored"]
    decode: Callable[[Any], E]
    models: tuple[type[Model], ...] = ()
    product: str = ""
    setting: str = ""

    def fits(self, fields: Mapping[str, Any]) -> tuple[bool, int] | None:
        """Return how well ``fields`` fit: all required ones present, and the number of declared ones.

        None if a field with one fixed value has another value.
        """
        scores = (model.__fitness__(fields) for model in self.models)
        return max((score for score in scores if score is not None), default=None)

    def required(self) -> list[str]:
        """Return the required fields of an event: of its models, those of the one with the fewest."""
        return sorted(min((model.__required__() for model in self.models), key=len, default=()))


def kind_of(fields: Mapping[str, Any], kinds: Sequence[Webhook[E]]) -> Webhook[E] | None:
    """Which of several kinds an event is: of those with all their required fields, the one it fits best.

    None where it is none of them, or as much one as another.
    """
    scored = [(fit[1], kind) for kind in kinds if (fit := kind.fits(fields)) is not None and fit[0]]
    best = max((score for score, _ in scored), default=-1)
    fitting = [kind for score, kind in scored if score == best]
    return fitting[0] if len(fitting) == 1 else None
