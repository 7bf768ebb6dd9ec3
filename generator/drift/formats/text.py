"""The report as text for a terminal and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..report.changes import Change
from ..report.display import Style, as_code, markdown_text, shown
from ..report.report import Report, groups, note
from ..report.words import operations, python_line, sentence, title

_FEW = 12
_FEW_CALLS = 2


def text(report: Report, style: Style, *, texts: bool = False) -> str:
    """Return the report for a terminal."""
    lines = [
        style("title", f"{shown(report.old.name, 200)} -> {shown(report.new.name, 200)}"),
        report.headline,
        report.version_line,
    ]
    if report.disagreement:
        lines.append(style("risky", shown(report.disagreement, 200)))
    lines += [style("risky", entry) for entry in _unfit(report)]
    for tag, changes in groups(report.changes):
        lines += ["", style("title", shown(tag))]
        for change in changes:
            lines += list(_lines(change, style))
    if report.hidden:
        lines += ["", style("title", "changed upstream, hidden by overlays")]
        for change in report.hidden:
            lines += list(_lines(change, style))
    if report.waived:
        lines += ["", style("title", "waived")]
        lines += [
            f"  {entry.fingerprint}  {title(entry)}: {shown(entry.waiver, 200)}" for entry in report.waived
        ]
    lines += ["", *_unmatched(report), *_texts(report, texts), *_failed(report)]
    return "\n".join(lines).rstrip() + "\n"


def _lines(change: Change, style: Style) -> Iterator[str]:
    ratings = f"{change.deployed}/{change.upgrade}"
    yield f"  {style(change.worst, f'{ratings:18}')} {operations(change)}: {sentence(change)}"
    why = note(change)
    yield style("quiet", f"  {change.fingerprint:18} {why}").rstrip()
    for line in (*_first(map(python_line, change.python)), *_first(change.commands)):
        yield f"  {'':18} {shown(line, 200)}"
    for example in change.examples[:_FEW_CALLS]:
        yield style("quiet", f"  {'':18} {shown(example, 300)}")


def _unfit(report: Report) -> Iterator[str]:
    actions = dict.fromkeys((*report.old.unfit, *report.new.unfit))
    if actions:
        yield "Overlays do not apply, so the published documents are compared. These actions do not fit:"
        yield from (f"  {shown(action, 300)}" for action in actions)


def _unmatched(report: Report) -> Iterator[str]:
    if report.unmatched:
        yield "Waivers that match no change (expired with the document before, or wrong); remove them:"
        yield from (f"  {shown(name)}" for name in report.unmatched)


def _texts(report: Report, whole: bool) -> Iterator[str]:
    if not report.texts:
        return
    plural = "s" if len(report.texts) != 1 else ""
    yield f"{len(report.texts)} text{plural} changed" + ("" if whole else " (--texts shows them)")
    if whole:
        for entry in report.texts:
            yield f"  {shown(entry.pointer, 200)}: {shown(entry.old)} -> {shown(entry.new)}"


def _failed(report: Report) -> Iterator[str]:
    if report.python_failure:
        yield f"The Python names omit parts that cannot be built: {shown(report.python_failure, 200)}"


def markdown(report: Report, *, texts: bool = False) -> str:
    """Return the report as Markdown for a review; it is readable as text too."""
    lines = [f"# Drift: {markdown_text(report.old.name)} to {markdown_text(report.new.name)}", ""]
    lines += [markdown_text(report.headline), "", markdown_text(report.version_line)]
    if report.disagreement:
        lines += ["", f"**{markdown_text(report.disagreement)}**"]
    if unfit := list(_unfit(report)):
        lines += ["", *(f"- {markdown_text(entry.strip())}" for entry in unfit)]
    for tag, changes in groups(report.changes):
        lines += ["", f"## {markdown_text(tag)}", "", *_items(changes)]
    if report.hidden:
        lines += ["", "## Changed upstream, hidden by overlays", "", *_items(report.hidden)]
    if report.waived:
        lines += ["", "## Waived", ""]
        lines += [
            f"- `{entry.fingerprint}` {markdown_text(title(entry))}: {markdown_text(shown(entry.waiver, 200))}"
            for entry in report.waived
        ]
    more = [
        markdown_text(entry.strip())
        for entry in (*_unmatched(report), *_texts(report, texts), *_failed(report))
    ]
    lines += ["", *(f"- {entry}" for entry in more)]
    return "\n".join(lines).rstrip() + "\n"


def _items(changes: Iterable[Change]) -> Iterator[str]:
    for change in changes:
        ratings = f"**{change.deployed}** today, **{change.upgrade}** to upgrade"
        yield f"- {markdown_text(title(change))}"
        why = f": {markdown_text(note(change))}" if note(change) else ""
        yield f"  ({ratings}{why}; `{change.fingerprint}`)"
        code = (*_first(change.python), *change.examples[:_FEW_CALLS])
        lines = (*map(python_line, code), *_first(change.commands))
        yield from (f"  - {as_code(shown(line, 300))}" for line in lines)


def _first(lines: Iterable[str]) -> list[str]:
    every = list(lines)
    return every if len(every) <= _FEW else [*every[:_FEW], f"and {len(every) - _FEW} more"]
