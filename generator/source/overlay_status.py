"""Whether overlay actions are still needed: compares the effective document with and without them.

An edit counts if it makes the effective document differ from the published one. Therefore a ``remove`` and an
``update`` that together produce the published value are both due for removal, although each changes the document.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ..common.json_pointer import parts
from ..common.json_values import is_list, is_object
from .overlay import Application, Applied
from .overlay_working_copy import ABSENT, Edit, Maybe, holds, same


class Effect(StrEnum):
    """The effect of one edit."""

    LASTING = "lasting"
    """It changes the effective document compared with the published one."""
    PUBLISHED = "published"
    """The published document already contains it."""
    IDLE = "idle"
    """Earlier actions had the same effect, or later ones undid it."""


class Verdict(StrEnum):
    """Whether an action is still needed."""

    NEEDED = "needed"
    PARTLY = "partly caught up"
    CAUGHT_UP = "caught up"
    IDLE = "without effect"
    GONE = "no longer matches: the part that it removes is gone"
    MOVED = "no longer matches: the document has changed at its target"
    UNFIT = "cannot be carried out"


@dataclass(frozen=True, slots=True)
class Judged:
    """An action with its verdict."""

    application: Application
    verdict: Verdict
    effects: tuple[Effect, ...]
    """One effect for each edit of the action."""

    @property
    def warning(self) -> str:
        """The reason why the action is due for removal; empty otherwise."""
        if self.verdict not in _DUE:
            return ""
        place = f"{self.application.overlay}: {self.application.pointer}"
        return f"{place}: due for removal: {_DUE[self.verdict]} ({self.application.target})"


_DUE = {
    Verdict.CAUGHT_UP: "the published document has caught up",
    Verdict.GONE: "the part that it removes is no longer in the published document",
    Verdict.IDLE: "other actions have the same effect",
}


def judge(applied: Applied) -> list[Judged]:
    """Judge every action of every overlay, in the order of their application."""
    present = {id(part) for _, part in parts(applied.document)}
    judged: list[Judged] = []
    for application in applied.applications:
        effects = tuple(_effect(applied, edit, present) for edit in application.edits)
        judged.append(Judged(application, _verdict(application, Counter(effects)), effects))
    return judged


def warnings(judged: Iterable[Judged]) -> list[str]:
    """Return one line for each action that is due for removal."""
    return [action.warning for action in judged if action.warning]


def _verdict(application: Application, effects: Counter[Effect]) -> Verdict:
    if application.gone:
        return Verdict.GONE
    if application.failure:
        return Verdict.UNFIT if application.matches else Verdict.MOVED
    if effects[Effect.LASTING]:
        return Verdict.PARTLY if effects[Effect.PUBLISHED] else Verdict.NEEDED
    return Verdict.CAUGHT_UP if effects[Effect.PUBLISHED] else Verdict.IDLE


def _effect(applied: Applied, edit: Edit, present: set[int]) -> Effect:
    origin = applied.copy.published(edit.owner)
    if edit.live is edit.owner:  # an empty update, which adds nothing
        return Effect.IDLE if origin is ABSENT else Effect.PUBLISHED
    if id(edit.owner) not in present:
        return Effect.IDLE
    published, final = _member(edit, origin), _member(edit, edit.owner)
    if edit.kind == "kept":
        return Effect.PUBLISHED if same(published, edit.after) else Effect.IDLE
    if same(published, final):
        return Effect.IDLE if final is ABSENT else Effect.PUBLISHED
    stands = edit.live is ABSENT or final is edit.live or same(final, edit.live)
    return Effect.LASTING if stands else Effect.IDLE


def _member(edit: Edit, owner: Any) -> Maybe:
    """Return the value of an object or list at the position of the edit."""
    if edit.key is not None:
        return owner.get(edit.key, ABSENT) if is_object(owner) else ABSENT
    wanted = edit.before if edit.live is ABSENT else edit.live
    return wanted if is_list(owner) and holds(owner, wanted) else ABSENT
