"""The page for people: a terminal, and Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..report.changes import Change
from ..report.report import Report, groups, markdown_text, note, shown, sites, title

Style = Callable[[str, str], str]
"""Dresses a text for a terminal, by the name of what it is."""
_FEW = 12
_FEW_CALLS = 2


def text(report: Report, style: Style, *, texts: bool = False) -> str:
    """A page of a terminal."""
    lines = [
        style("title", f"{shown(report.old.name, 200)} -> {shown(report.new.name, 200)}"),
        report.headline,
        _version(report),
    ]
    if report.disagreement:
        lines.append(style("risky", shown(report.disagreement, 200)))
    for tag, rows in groups(report.changes):
        lines += ["", style("title", shown(tag))]
        for row in rows:
            lines += list(_lines(row, style))
    if report.waived:
        lines += ["", style("title", "let pass")]
        lines += [f"  {row.fingerprint}  {title(row)}: {shown(row.waiver, 200)}" for row in report.waived]
    lines += ["", *_texts(report, texts), *_failed(report)]
    return "\n".join(lines).rstrip() + "\n"


def _lines(row: Change, style: Style) -> Iterator[str]:
    verdicts = f"{row.deployed}/{row.upgrade}"
    yield f"  {style(row.worst, f'{verdicts:18}')} {title(row)}"
    yield style("quiet", f"  {row.fingerprint:18} at {sites(row)}")
    if why := note(row):
        yield style("quiet", f"  {'':18} {why}")
    for each in row.python[:_FEW]:
        yield f"  {'':18} {shown(each, 200)}"
    if len(row.python) > _FEW:
        yield f"  {'':18} and {len(row.python) - _FEW} more"
    for each in row.examples[:_FEW_CALLS]:
        yield style("quiet", f"  {'':18} {shown(each, 300)}")


def _version(report: Report) -> str:
    step, reason = report.version
    return f"Version: {step} ({reason})." if step != "none" else "Version: none, nothing changed."


def _texts(report: Report, shown_whole: bool) -> Iterator[str]:
    if not report.texts:
        return
    many = "s" if len(report.texts) != 1 else ""
    yield f"{len(report.texts)} text{many} changed" + ("" if shown_whole else " (--texts shows them)")
    if shown_whole:
        for each in report.texts:
            yield f"  {shown(each.pointer, 200)}: {shown(each.old)} -> {shown(each.new)}"


def _failed(report: Report) -> Iterator[str]:
    if report.python_failure:
        yield f"The Python side is not shown, one end cannot be built: {shown(report.python_failure, 200)}"


def markdown(report: Report, *, texts: bool = False) -> str:
    """A page for a review."""
    lines = [f"# Drift: {markdown_text(report.old.name)} to {markdown_text(report.new.name)}", ""]
    lines += [markdown_text(report.headline), "", markdown_text(_version(report))]
    if report.disagreement:
        lines += ["", f"**{markdown_text(report.disagreement)}**"]
    for tag, rows in groups(report.changes):
        lines += [
            "",
            f"## {markdown_text(tag)}",
            "",
            "| deployed | upgrade | change | Python | |",
            "|---|---|---|---|---|",
        ]
        lines += [_cells(row) for row in rows]
    if report.waived:
        lines += ["", "## Let pass", ""]
        lines += [
            f"- `{row.fingerprint}` {markdown_text(title(row))}: {markdown_text(shown(row.waiver, 200))}"
            for row in report.waived
        ]
    more = [markdown_text(each) for each in (*_texts(report, texts), *_failed(report))]
    lines += ["", *(f"{each}  " for each in more)]
    return "\n".join(lines).rstrip() + "\n"


def _cells(row: Change) -> str:
    said = (*_first(row.python), *row.examples[:_FEW_CALLS])
    python = "<br>".join(markdown_text(shown(each, 300)) for each in said)
    why = f"<br>{markdown_text(note(row))}" if note(row) else ""
    change = f"{markdown_text(title(row))}<br>at {markdown_text(sites(row))}{why}"
    return f"| {row.deployed} | {row.upgrade} | {change} | {python} | `{row.fingerprint}` |"


def _first(lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return found if len(found) <= _FEW else [*found[:_FEW], f"and {len(found) - _FEW} more"]
