"""The page for people: a terminal, and Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..report.report import Page, groups, markdown_text, note, shown, sites, title
from ..report.rows import Row

Style = Callable[[str, str], str]
"""Dresses a text for a terminal, by the name of what it is."""
_FEW = 12
_FEW_CALLS = 2


def text(page: Page, style: Style, *, texts: bool = False) -> str:
    """A page of a terminal."""
    lines = [
        style("title", f"{shown(page.old.name, 200)} -> {shown(page.new.name, 200)}"),
        page.headline,
        _version(page),
    ]
    if page.disagreement:
        lines.append(style("risky", shown(page.disagreement, 200)))
    for tag, rows in groups(page.rows):
        lines += ["", style("title", shown(tag))]
        for row in rows:
            lines += list(_lines(row, style))
    if page.passed:
        lines += ["", style("title", "let pass")]
        lines += [f"  {row.fingerprint}  {title(row)}: {shown(row.acknowledged, 200)}" for row in page.passed]
    lines += ["", *_texts(page, texts), *_failed(page)]
    return "\n".join(lines).rstrip() + "\n"


def _lines(row: Row, style: Style) -> Iterator[str]:
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


def _version(page: Page) -> str:
    step, reason = page.version
    return f"Version: {step} ({reason})." if step != "none" else "Version: none, nothing changed."


def _texts(page: Page, shown_whole: bool) -> Iterator[str]:
    if not page.texts:
        return
    many = "s" if len(page.texts) != 1 else ""
    yield f"{len(page.texts)} text{many} changed" + ("" if shown_whole else " (--texts shows them)")
    if shown_whole:
        for each in page.texts:
            yield f"  {shown(each.pointer, 200)}: {shown(each.old)} -> {shown(each.new)}"


def _failed(page: Page) -> Iterator[str]:
    if page.python_failed:
        yield f"The Python side is not shown, one end cannot be built: {shown(page.python_failed, 200)}"


def markdown(page: Page, *, texts: bool = False) -> str:
    """A page for a review."""
    lines = [f"# Drift: {markdown_text(page.old.name)} to {markdown_text(page.new.name)}", ""]
    lines += [markdown_text(page.headline), "", markdown_text(_version(page))]
    if page.disagreement:
        lines += ["", f"**{markdown_text(page.disagreement)}**"]
    for tag, rows in groups(page.rows):
        lines += [
            "",
            f"## {markdown_text(tag)}",
            "",
            "| deployed | upgrade | change | Python | |",
            "|---|---|---|---|---|",
        ]
        lines += [_cells(row) for row in rows]
    if page.passed:
        lines += ["", "## Let pass", ""]
        lines += [
            f"- `{row.fingerprint}` {markdown_text(title(row))}: {markdown_text(shown(row.acknowledged, 200))}"
            for row in page.passed
        ]
    more = [markdown_text(each) for each in (*_texts(page, texts), *_failed(page))]
    lines += ["", *(f"{each}  " for each in more)]
    return "\n".join(lines).rstrip() + "\n"


def _cells(row: Row) -> str:
    said = (*_first(row.python), *row.examples[:_FEW_CALLS])
    python = "<br>".join(markdown_text(shown(each, 300)) for each in said)
    why = f"<br>{markdown_text(note(row))}" if note(row) else ""
    change = f"{markdown_text(title(row))}<br>at {markdown_text(sites(row))}{why}"
    return f"| {row.deployed} | {row.upgrade} | {change} | {python} | `{row.fingerprint}` |"


def _first(lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return found if len(found) <= _FEW else [*found[:_FEW], f"and {len(found) - _FEW} more"]
