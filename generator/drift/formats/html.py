"""The page as one HTML file that needs nothing else.

Every text of a document is escaped, nothing of one stands in the script or the style, and no link leads out of the
report. Without a script everything is there to read; with it, rows can be filtered, and the filters stand in the
fragment of the address: ``#tag=Voice&severity=breaking``.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from ..model.finding import VERDICTS, Verdict
from ..report.changes import Change
from ..report.report import Report, groups, note, shown, sites, title
from .html_assets import SCRIPT, STYLE
from .source_lines import Lines

_MEANINGS: dict[Verdict, str] = {
    "breaking": "breaks",
    "risky": "works, and may do something else or end soon",
    "safe": "nothing to do",
}
_MOST_TEXTS = 500
_FEW_CALLS = 2


def html(report: Report) -> str:
    """The whole file."""
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    lines = Lines(report.old.source), Lines(report.new.source)
    heading = f"Drift: {_e(report.old.name)} to {_e(report.new.name)}"
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{heading}</title><style>{STYLE}</style></head><body>",
        f"<h1>{heading}</h1>",
        _head(report),
        _chart(report),
        _form(report),
        _table(report, lines),
        _passed(report),
        _texts(report),
        f"<script>{SCRIPT}</script></body></html>\n",
    ]
    return "\n".join(parts)


def _e(text: str) -> str:
    return escape("".join(c if c.isprintable() else " " for c in text), quote=True)


def _tile(count: str, what: str, kind: str) -> str:
    return f'<div class="tile"><b class="{kind}">{count}</b>{what}</div>'


def _head(report: Report) -> str:
    step, reason = report.version
    deployed = sum(row.deployed == "breaking" for row in report.changes)
    upgrade = sum(row.upgrade == "breaking" for row in report.changes)
    risky = sum(row.worst == "risky" for row in report.changes)
    safe = len(report.changes) - risky - sum(row.worst == "breaking" for row in report.changes)
    tiles = [
        _tile(str(deployed), "break programs that run today", "breaking" if deployed else "safe"),
        _tile(str(upgrade), "break programs that upgrade", "breaking" if upgrade else "safe"),
        _tile(str(risky), "risky", "risky" if risky else "safe"),
        _tile(str(safe), "safe", "safe"),
        _tile(step, "proposed version", "breaking" if step == "major" else "safe"),
    ]
    said = [f"Proposed: {step} ({_e(reason)})."]
    if not report.changes:
        said.insert(0, f"<strong>{_e(report.headline)}</strong>")
    if report.disagreement:
        said.append(f'<span class="risky">{_e(report.disagreement)}.</span>')
    if report.python_failure:
        said.append(f"The Python side is not shown, one end cannot be built: {_e(report.python_failure)}.")
    return f'<div class="tiles">{"".join(tiles)}</div><p>{" ".join(said)}</p>'


def _chart(report: Report) -> str:
    """Bars: rows by tag, parts of a bar by severity; a tag or a part of a bar is a link that filters."""
    counts = {tag: Counter(row.worst for row in rows) for tag, rows in groups(report.changes)}
    if not counts:
        return ""
    most = max(sum(each.values()) for each in counts.values())
    bars: list[str] = []
    for at, (tag, each) in enumerate(counts.items()):
        x, top = 190.0, at * 22
        chosen = f"tag={quote(_plain(tag), safe='')}"
        bars.append(
            f'<a href="#{chosen}"><text x="180" y="{top + 15}" text-anchor="end">{_e(shown(tag, 26))}</text></a>'
        )
        for verdict in VERDICTS:
            width = 400 * each[verdict] / most
            if width:
                bars.append(
                    f'<a href="#{chosen}&amp;severity={verdict}"><rect class="{verdict}" x="{x:.1f}" y="{top + 3}" '
                    f'width="{max(width, 2):.1f}" height="16"><title>{each[verdict]} {verdict}</title></rect></a>'
                )
                x += max(width, 2)
        told = ", ".join(f"{each[verdict]} {verdict}" for verdict in VERDICTS if each[verdict])
        bars.append(f'<text x="{x + 6:.1f}" y="{top + 15}">{told}</text>')
    height = len(counts) * 22 + 4
    return (
        f'<svg viewBox="0 0 820 {height}" width="820" height="{height}" role="img" '
        f'aria-label="Changes by tag and severity">{"".join(bars)}</svg>'
    )


def _plain(text: str) -> str:
    """The text as it stands in an attribute, before escaping: what the script compares."""
    return "".join(c if c.isprintable() else " " for c in text)


def _form(report: Report) -> str:
    choices: dict[str, list[str]] = {
        "tag": [tag for tag, _ in groups(report.changes)],
        "severity": list(VERDICTS),
        "deployed": list(VERDICTS),
        "upgrade": list(VERDICTS),
    }
    fields = "".join(
        f'<label>{name} <select name="{name}" autocomplete="off"><option value="">all</option>'
        + "".join(f'<option value="{_e(each)}">{_e(shown(each, 40))}</option>' for each in values)
        + "</select></label>"
        for name, values in choices.items()
    )
    return (
        f'<form>{fields}<label>text <input name="text" type="search" autocomplete="off"></label>'
        '<button type="reset">all</button><span id="count" class="quiet"></span></form>'
    )


def _table(report: Report, lines: tuple[Lines, Lines]) -> str:
    if not report.changes:
        return ""
    parts = [
        '<table><colgroup><col class="verdict"><col class="verdict"><col><col class="python"><col class="lines">',
        "</colgroup><thead><tr><th>Deployed<th>Upgrade<th>Change<th>Python<th>Lines</tr></thead>",
    ]
    for tag, rows in groups(report.changes):
        parts.append(
            f'<tbody data-tag="{_e(tag)}"><tr><th class="group" colspan="5">{_e(shown(tag, 120))}</tr>'
        )
        for row in rows:
            parts += _row(row, tag, lines)
        parts.append("</tbody>")
    return "\n".join([*parts, "</table>"])


def _row(row: Change, tag: str, lines: tuple[Lines, Lines]) -> Iterator[str]:
    mark = row.fingerprint
    python = "".join(f"<code>{_e(shown(each, 200))}</code>" for each in row.python)
    python += "".join(
        f'<code class="quiet">{_e(shown(each, 300))}</code>' for each in row.examples[:_FEW_CALLS]
    )
    data = {"tag": tag, "severity": row.worst, "deployed": row.deployed, "upgrade": row.upgrade}
    attributes = " ".join(f'data-{key}="{_e(value)}"' for key, value in data.items())
    why = note(row)
    told = f'<br><span class="quiet">{_e(why)}</span>' if why else ""
    pointers = row.finding.old_pointer, row.finding.new_pointer
    links: list[str] = []
    figures: list[str] = []
    for word, side, own, other in zip(("old", "new"), lines, pointers, pointers[::-1], strict=True):
        # What one side lacks is shown where it would stand: at what holds it.
        pointer = own if own is not None else other
        found = side.excerpt(pointer, there=own is not None)
        about = "line" if found.exact else "not in the published document, near line"
        if own is None:
            about = "not there, near line"
        links.append(f'<a href="#{word}-{mark}">{word} {"" if found.exact else "≈ "}{found.line}</a>')
        text = "\n".join(
            f"<span{f' class={found.kind}' if number in found.marked else ''}>{number:5}  {_e(line)}</span>"
            for number, line in found.lines
        )
        figures.append(
            f'<figure id="{word}-{mark}" class="{word}"><figcaption>{word}: {about} {found.line}, '
            f"<code>{_e(shown(pointer or '#', 300))}</code></figcaption><pre>{text}</pre></figure>"
        )
    verdicts = "".join(
        f'<td class="{each}" title="{_MEANINGS[each]}">{each}' for each in (row.deployed, row.upgrade)
    )
    yield (
        f'<tr {attributes} id="row-{mark}">{verdicts}<td>{_e(title(row))}{told}<br><span class="quiet">'
        f'{_e(sites(row, 8))} · <a href="#row-{mark}"><code>{mark}</code></a></span>'
        f'<td class="python">{python}<td>{" ".join(links)} '
        f'<button type="button" aria-expanded="true">lines</button></tr>'
    )
    yield f'<tr class="lines"><td colspan="5"><div class="sides">{"".join(figures)}</div></tr>'


def _passed(report: Report) -> str:
    if not report.waived:
        return ""
    items = "".join(
        f"<li><code>{row.fingerprint}</code> {_e(title(row))} ({_e(sites(row))}): "
        f"<strong>{_e(shown(row.waiver, 400))}</strong></li>"
        for row in report.waived
    )
    return f"<h2>Let pass: {len(report.waived)}</h2><ul>{items}</ul>"


def _texts(report: Report) -> str:
    if not report.texts:
        return '<p class="quiet">No texts changed.</p>'
    items = "".join(
        f"<li><code>{_e(shown(each.pointer, 200))}</code>: {_e(shown(each.old, 120))} → {_e(shown(each.new, 120))}</li>"
        for each in report.texts[:_MOST_TEXTS]
    )
    more = len(report.texts) - _MOST_TEXTS
    if more > 0:
        items += f"<li>and {more} more</li>"
    return f"<details><summary>{len(report.texts)} texts changed</summary><ul>{items}</ul></details>"
