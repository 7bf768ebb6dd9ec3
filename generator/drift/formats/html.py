"""The report as one self-contained HTML file.

Every text of a document is escaped, the script and the style contain none, and no link leads out of the report. The
whole report is readable without the script; the script filters rows, and the filters are in the fragment of the
address: ``#tag=Voice&severity=breaking``.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from html import escape
from pathlib import Path

from ..model.finding import VERDICTS, Verdict
from ..report.changes import Change
from ..report.display import shown
from ..report.report import Report, groups, note
from ..report.words import operations, python_line, sentence
from .source_lines import Lines, of_both

_STYLE, _SCRIPT = (Path(__file__).with_name(name).read_text("utf-8") for name in ("page.css", "page.js"))
"""They contain no text of a document."""
_MEANINGS: dict[Verdict, str] = {
    "breaking": "breaks",
    "risky": "may do something else, be refused, or end soon",
    "safe": "nothing to do",
}
_MARK = "a link to this change; its fingerprint, for spec/drift-acknowledged.yaml"
_MOST_TEXTS = 500
_FEW_CALLS = 2
_FIRST_BREAKS = 5


def html(report: Report) -> str:
    """Return the whole file."""
    digest = base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    lines = of_both(report)
    heading = f"Drift: {_e(report.old.name)} to {_e(report.new.name)}"
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{heading}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{heading}</h1>",
        _head(report),
        _form(report),
        _sections(report, lines),
        _hidden(report, lines),
        _waived(report),
        _texts(report),
        f"<script>{_SCRIPT}</script></body></html>\n",
    ]
    return "\n".join(parts)


def _e(text: str) -> str:
    return escape("".join(c if c.isprintable() else " " for c in text), quote=True)


def _words(text: str) -> str:
    """Return a sentence with its names marked as code."""
    return _CODE.sub(r"<code>\1</code>", _e(text))


_CODE = re.compile(r"`([^`]*)`")


def _head(report: Report) -> str:
    """Return the summary of breaking changes."""
    if not report.changes:
        parts = [f"<p><strong>{_e(report.headline)}</strong></p>"]
    else:
        parts = [
            '<div class="audiences">',
            _audience(
                report, "deployed", "Programs that run today", "with the client made from the old document"
            ),
            _audience(report, "upgrade", "Programs that upgrade", "to the client made from the new document"),
            "</div>",
        ]
    parts.append(f"<p>{_e(report.version_line)}</p>")
    if report.disagreement:
        parts.append(f'<p class="risky">{_e(report.disagreement)}.</p>')
    if report.python_failure:
        parts.append(f"<p>The Python names omit parts that cannot be built: {_e(report.python_failure)}</p>")
    unfit = dict.fromkeys((*report.old.unfit, *report.new.unfit))
    if unfit:
        items = "".join(f"<li><code>{_e(shown(action, 300))}</code></li>" for action in unfit)
        parts.append(
            f"<p>Overlays do not apply, so the published documents are compared:</p><ul>{items}</ul>"
        )
    if report.unmatched:
        items = "".join(f"<li><code>{_e(shown(name))}</code></li>" for name in report.unmatched)
        parts.append(f"<p>Waivers that match no change; remove them:</p><ul>{items}</ul>")
    return "".join(parts)


def _audience(report: Report, key: str, name: str, which: str) -> str:
    rated = {
        verdict: [change for change in report.changes if getattr(change, key) == verdict]
        for verdict in VERDICTS
    }
    broken = rated["breaking"]
    counts = ", ".join(f"{len(rated[verdict])} {verdict}" for verdict in VERDICTS[1:])
    number = f"{len(broken)} break" if len(broken) != 1 else "1 breaks"
    items = "".join(
        f'<li><a href="#row-{change.fingerprint}">{_words(f"{operations(change, 1)}: {sentence(change)}")}</a></li>'
        for change in broken[:_FIRST_BREAKS]
    )
    more = len(broken) - _FIRST_BREAKS
    if more > 0:
        items += f'<li><a href="#{key}=breaking">and {more} more</a></li>'
    kind = "breaking" if broken else "safe"
    return (
        f'<div class="audience"><h2>{name}</h2><p class="quiet">{which}</p>'
        f'<p><b class="{kind}">{number}</b> <span class="quiet">{counts}</span></p><ul>{items}</ul></div>'
    )


def _form(report: Report) -> str:
    if not report.changes:
        return ""
    choices: tuple[tuple[str, str, Sequence[str]], ...] = (
        ("tag", "tag", [tag for tag, _ in groups(report.changes)]),
        ("worst of both", "severity", VERDICTS),
        ("today", "deployed", VERDICTS),
        ("upgrade", "upgrade", VERDICTS),
    )
    fields = "".join(
        f'<label>{label} <select name="{name}" autocomplete="off"><option value="">all</option>'
        + "".join(f'<option value="{_e(entry)}">{_e(shown(entry, 40))}</option>' for entry in values)
        + "</select></label>"
        for label, name, values in choices
    )
    return (
        f'<form>{fields}<label>text <input name="text" type="search" autocomplete="off"></label>'
        '<button type="reset">show all</button><span id="count" class="quiet"></span>'
        '<span class="quiet"><code>j</code> next, <code>k</code> previous</span></form>'
    )


def _sections(report: Report, lines: tuple[Lines, Lines]) -> str:
    parts: list[str] = []
    for tag, changes in groups(report.changes):
        counts = Counter(change.worst for change in changes)
        counted = ", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict])
        parts.append(
            f'<section data-tag="{_e(tag)}"><h2>{_e(shown(tag, 120))} <span class="quiet">{counted}</span></h2>'
        )
        parts += [_article(change, tag, lines) for change in changes]
        parts.append("</section>")
    return "\n".join(parts)


def _article(change: Change, tag: str, lines: tuple[Lines, Lines]) -> str:
    mark = change.fingerprint
    data = {"tag": tag, "severity": change.worst, "deployed": change.deployed, "upgrade": change.upgrade}
    attributes = " ".join(f'data-{key}="{_e(value)}"' for key, value in data.items())
    ratings_of: tuple[tuple[str, Verdict], ...] = (("today", change.deployed), ("upgrade", change.upgrade))
    ratings = "".join(
        f'<span class="{verdict}" title="{_MEANINGS[verdict]}">{name}: {verdict}</span>'
        for name, verdict in ratings_of
    )
    why = f'<p class="quiet">{_e(note(change))}</p>' if note(change) else ""
    lines_of_code = (*map(python_line, change.python), *change.commands)
    python = "".join(f"<code>{_e(shown(line, 300))}</code>" for line in lines_of_code)
    python += "".join(
        f'<code class="quiet">{_e(shown(example, 300))}</code>' for example in change.examples[:_FEW_CALLS]
    )
    python = f'<div class="python">{python}</div>' if python else ""
    return (
        f'<article {attributes} id="row-{mark}" tabindex="0"><p class="ratings">{ratings}'
        f'<a class="quiet" href="#row-{mark}" title="{_MARK}">{mark}</a></p>'
        f'<p class="operations">{_words(operations(change, 8))}</p><p>{_words(sentence(change))}</p>{why}{python}'
        f"{_lines(change, lines)}</article>"
    )


def _lines(change: Change, lines: tuple[Lines, Lines]) -> str:
    """Return the lines of both documents, initially collapsed."""
    pointers = change.finding.old_pointer, change.finding.new_pointer
    links: list[str] = []
    figures: list[str] = []
    for word, side, own, other in zip(("old", "new"), lines, pointers, pointers[::-1], strict=True):
        # A missing value is shown at its container.
        pointer = own if own is not None else other
        excerpt = side.excerpt(pointer, there=own is not None)
        about = "line" if excerpt.exact else "not in the published document, near line"
        if own is None:
            about = "not there, near line"
        anchor = f"{word}-{change.fingerprint}"
        links.append(f'<a href="#{anchor}">{word} {"" if excerpt.exact else "≈ "}{excerpt.line}</a>')
        text = "\n".join(
            f"<span{f' class={excerpt.kind}' if number in excerpt.marked else ''}>{number:5}  {_e(line)}</span>"
            for number, line in excerpt.lines
        )
        figures.append(
            f'<figure id="{anchor}" class="{word}"><figcaption>{word}: {about} {excerpt.line}, '
            f"<code>{_e(shown(pointer or '#', 300))}</code></figcaption><pre>{text}</pre></figure>"
        )
    return (
        f'<details class="lines"><summary>Lines: {" ".join(links)}</summary>'
        f'<div class="sides">{"".join(figures)}</div></details>'
    )


def _hidden(report: Report, lines: tuple[Lines, Lines]) -> str:
    if not report.hidden:
        return ""
    items = "".join(
        f"<li>{_words(operations(change, 8))}: {_words(sentence(change))}{_lines(change, lines)}</li>"
        for change in report.hidden
    )
    return f"<h2>Changed upstream, hidden by overlays: {len(report.hidden)}</h2><ul>{items}</ul>"


def _waived(report: Report) -> str:
    if not report.waived:
        return ""
    items = "".join(
        f"<li><code>{change.fingerprint}</code> {_words(operations(change, 8))}: {_words(sentence(change))}: "
        f"<strong>{_e(shown(change.waiver, 400))}</strong></li>"
        for change in report.waived
    )
    return f"<h2>Waived: {len(report.waived)}</h2><ul>{items}</ul>"


def _texts(report: Report) -> str:
    if not report.texts:
        return '<p class="quiet">No texts changed.</p>'
    items = "".join(
        f"<li><code>{_e(shown(entry.pointer, 200))}</code>: {_e(shown(entry.old, 120))} → "
        f"{_e(shown(entry.new, 120))}</li>"
        for entry in report.texts[:_MOST_TEXTS]
    )
    more = len(report.texts) - _MOST_TEXTS
    if more > 0:
        items += f"<li>and {more} more</li>"
    return f"<details><summary>{len(report.texts)} texts changed</summary><ul>{items}</ul></details>"
