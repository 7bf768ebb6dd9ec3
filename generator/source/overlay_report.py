"""The result of every action of every overlay, as text, Markdown and JSON."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from . import overlay
from .bundle import load_bundle
from .overlay_status import Effect, Judged, Verdict, judge, warnings
from .overlay_working_copy import ABSENT, Edit, Maybe
from .products import join, load_products

_WIDTH = 110
_SHORT = 60
"""The largest number of characters of a value."""
_FEW = 6
"""The number of matches and edits of an action in a short report."""
_SIGNS = {"added": "+", "changed": "~", "removed": "-", "kept": "="}
_REMARKS = {
    Effect.LASTING: "",
    Effect.PUBLISHED: "published already",
    Effect.IDLE: "done or undone by another action",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The actions of all overlays of a document, in the order of their application."""

    document: str
    titles: dict[str, str]
    """The titles of the overlays by file name."""
    actions: tuple[Judged, ...]

    def of(self, name: str) -> list[Judged]:
        """Return the actions of one overlay."""
        return [action for action in self.actions if action.application.overlay == name]

    @property
    def summary(self) -> str:
        """The number of actions for each verdict, in one line."""
        counts = Counter(action.verdict for action in self.actions)
        fare = ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict if counts[verdict])
        return (
            f"{self.document}: {_number(len(self.actions), 'action')} of {_number(len(self.titles), 'overlay')}"
            + (f": {fare}" if fare else "")
        )


Style: TypeAlias = Callable[[str, str], str]
"""Styles a text for a terminal, by the name of its kind."""


def read(spec: Path, folder: Path | None) -> Report:
    """Apply the overlays in ``folder`` to the document at ``spec`` as far as they can be.

    Raises ``GeneratorError`` if a file cannot be read or is not an overlay; never for an action that does not fit.
    """
    source = load_bundle(spec).source
    overlays = overlay.load_overlays(folder) if folder is not None else ()
    return Report(
        document=source.name,
        titles={document.name: document.title for document in overlays},
        actions=tuple(judge(overlay.attempt(join(source.data, load_products(folder)), overlays))),
    )


def text(report: Report, *, verbose: bool = False, style: Style = lambda what, given: given) -> str:
    """Return the report for a terminal; long lists and values are shortened unless ``verbose``."""
    lines: list[str] = []
    for name, title in report.titles.items():
        lines += [style("file", _clean(name)) + (f"  {_clean(title)}" if title else ""), ""]
        for item in report.of(name):
            lines += [*_action(item, verbose, style), ""]
    lines.append(style("file", _clean(report.summary)))
    lines += [style("due", f"warning: {_clean(line)}") for line in warnings(report.actions)]
    return "\n".join(lines) + "\n"


def _action(judged: Judged, verbose: bool, style: Style) -> Iterator[str]:
    done = judged.application
    verdict = style("fine" if judged.verdict is Verdict.NEEDED else "due", str(judged.verdict))
    yield f"  {done.number}  {_verb(judged)} {style('target', _clean(done.target))}  [{verdict}]"
    yield from textwrap.wrap(
        _clean(done.description), _WIDTH, initial_indent=" " * 5, subsequent_indent=" " * 5
    )
    if done.failure:
        yield f"     {style('due', _clean(done.failure))}"
    if done.matches and list(done.matches) != [edit.pointer for edit in done.edits]:
        yield f"     matches {_number(len(done.matches), 'place')}"
        yield from (f"       {_clean(item)}" for item in _few(done.matches, verbose))
    edits = zip(done.edits, judged.effects, strict=True)
    shown = [style(edit.kind, f"     {_edit(edit, effect, verbose)}") for edit, effect in edits]
    yield from _few(shown, verbose)


def markdown(report: Report, *, verbose: bool = False) -> str:
    """Return the report as Markdown; long lists and values are shortened unless ``verbose``."""
    lines = ["# Overlays", "", _escaped(report.summary) + ".", ""]
    lines += [line for due in warnings(report.actions) for line in (f"- **{_escaped(due)}**",)]
    for name, title in report.titles.items():
        lines += ["", f"## {_escaped(name)}" + (f": {_escaped(title)}" if title else ""), ""]
        for item in report.of(name):
            done = item.application
            lines += [f"### {done.number}. {_verb(item)} {_code(done.target)}: {item.verdict}", ""]
            lines += [_escaped(" ".join(done.description.split())), ""] if done.description else []
            lines += [f"**{_escaped(done.failure)}**", ""] if done.failure else []
            lines += [f"Matches {_number(len(done.matches), 'place')}:", ""] if done.matches else []
            lines += [f"- {line}" for line in _few([_code(place) for place in done.matches], verbose)]
            edits = zip(done.edits, item.effects, strict=True)
            shown = [_code(_edit(edit, effect, verbose)) for edit, effect in edits]
            lines += ["", "Edits:", "", *(f"- {line}" for line in _few(shown, verbose)), ""] if shown else []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def as_json(report: Report) -> str:
    """Return the whole report as JSON, nothing shortened."""
    whole = {
        "document": report.document,
        "actions": len(report.actions),
        "verdicts": {
            verdict: sum(action.verdict is verdict for action in report.actions) for verdict in Verdict
        },
        "warnings": warnings(report.actions),
        "overlays": [
            {"name": name, "title": title, "actions": [_data(item) for item in report.of(name)]}
            for name, title in report.titles.items()
        ],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _data(judged: Judged) -> dict[str, Any]:
    done = judged.application
    return {
        "number": done.number,
        "pointer": done.pointer,
        "kind": _verb(judged),
        "target": done.target,
        "description": done.description,
        "verdict": judged.verdict,
        "due": bool(judged.warning),
        "failure": done.failure,
        "matches": done.matches,
        "edits": [
            {"kind": edit.kind, "pointer": edit.pointer, "effect": effect}
            | {
                name: value
                for name, value in (("before", edit.before), ("after", edit.after))
                if value is not ABSENT
            }
            for edit, effect in zip(done.edits, judged.effects, strict=True)
        ],
    }


def _verb(judged: Judged) -> str:
    return "remove" if judged.application.action.get("remove") else "update"


def _edit(edit: Edit, effect: Effect, verbose: bool) -> str:
    values = [_value(item, verbose) for item in (edit.before, edit.after) if item is not ABSENT]
    shown = values[:1] if edit.kind == "kept" else values
    remark = _REMARKS[effect] if edit.kind != "kept" or effect is Effect.PUBLISHED else "there already"
    line = f"{_SIGNS[edit.kind]} {_clean(edit.pointer)}: {' -> '.join(shown)}"
    return f"{line}  ({remark})" if remark else line


def _value(value: Maybe, verbose: bool) -> str:
    whole = _clean(json.dumps(value, ensure_ascii=False))
    return whole if verbose or len(whole) <= _SHORT else whole[: _SHORT - 3] + "..."


def _few(lines: Sequence[str], verbose: bool) -> list[str]:
    if verbose or len(lines) <= _FEW + 1:
        return list(lines)
    return [*lines[:_FEW], f"     ... and {len(lines) - _FEW} more"]


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _clean(value: str) -> str:
    """Return text without control sequences for a terminal."""
    kept = (c if c.isprintable() else " " if c.isspace() else f"\\u{ord(c):04x}" for c in value)
    return "".join(kept)


def _escaped(value: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", _clean(value))


def _code(value: str) -> str:
    ticks = "`" * (max((len(run) for run in re.findall("`+", value)), default=0) + 1)
    pad = " " if value[:1] == "`" or value[-1:] == "`" else ""
    return f"{ticks}{pad}{_clean(value)}{pad}{ticks}"
