"""The page as one HTML file that needs nothing else. Every text of a document is escaped, and nothing of one
stands in the script."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from html import escape

from .finding import VERDICTS
from .lines import Lines
from .page import Page, shown, sites, title
from .rows import Row

_STYLE = """
:root { --breaking: #b42318; --risky: #b54708; --safe: #067647; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1d2939; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .4rem .6rem;
border-bottom: 1px solid #e4e7ec; } code { font-size: .85em; overflow-wrap: anywhere; } .quiet { color: #667085; }
.breaking { color: var(--breaking); font-weight: 600; } .risky { color: var(--risky); } .safe { color: var(--safe); }
form { display: flex; gap: 1rem; flex-wrap: wrap; margin: 1.5rem 0; } [hidden] { display: none; }
rect.breaking { fill: var(--breaking); } rect.risky { fill: var(--risky); } rect.safe { fill: var(--safe); }
pre { font-size: .8em; max-width: 30rem; overflow-x: auto; background: #f9fafb; padding: .4rem; }
svg text { font-size: 12px; fill: #1d2939; }
@media print { form { display: none; } body { margin: 0; max-width: none; font-size: 11px; } tr { break-inside: avoid; }
tr[hidden] { display: table-row; } }
"""
_SCRIPT = """
const form = document.querySelector('form');
const rows = [...document.querySelectorAll('tr[data-tag]')];
function filter() {
  const wanted = Object.fromEntries(new FormData(form));
  let count = 0;
  for (const row of rows) {
    row.hidden = Object.entries(wanted).some(([key, value]) => value && row.dataset[key] !== value);
    count += !row.hidden;
  }
  document.querySelector('#count').textContent = `${count} of ${rows.length} shown`;
}
form.addEventListener('input', filter);
filter();
"""


def html(page: Page) -> str:
    """The whole file."""
    digest = base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    step, reason = page.version
    lines = Lines(page.old.source), Lines(page.new.source)
    passed = "".join(
        f"<li><code>{row.fingerprint}</code> {_e(title(row))}: {_e(row.acknowledged)}</li>"
        for row in page.passed
    )
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Drift: {_e(page.old.name)} to {_e(page.new.name)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>Drift: {_e(page.old.name)} to {_e(page.new.name)}</h1>",
        f"<p><strong>{_e(page.headline)}</strong></p><p>Version: {step} ({_e(reason)}). {_e(page.disagreement)}</p>",
        _chart(page),
        _form(page),
        "<table><thead><tr><th>Deployed<th>Upgrade<th>Change<th>Python<th>Lines</tr></thead><tbody>",
        *(_row(row, lines) for row in page.rows),
        "</tbody></table>",
        f"<h2>Let pass</h2><ul>{passed}</ul>" if passed else "",
        f'<p class="quiet">{len(page.texts)} texts changed. {_e(page.python_failed)}</p>',
        f"<script>{_SCRIPT}</script></body></html>\n",
    ]
    return "\n".join(parts)


def _e(text: str) -> str:
    return escape("".join(c if c.isprintable() else " " for c in text), quote=True)


def _lines(text: str) -> str:
    return "\n".join(map(_e, text.split("\n")))


def _row(row: Row, lines: tuple[Lines, Lines]) -> str:
    finding = row.finding
    sides = [
        f'<details title="{_e(pointer)}"><summary>{word} {side.of(pointer)}</summary>'
        f"<pre>{_lines(side.around(pointer))}</pre></details>"
        for word, side, pointer in zip(
            ("old", "new"), lines, (finding.old_pointer, finding.new_pointer), strict=True
        )
        if pointer is not None
    ]
    python = "<br>".join(f"<code>{_e(shown(each, 200))}</code>" for each in row.python)
    data = {"tag": row.group, "level": finding.level, "deployed": row.deployed, "upgrade": row.upgrade}
    attributes = " ".join(f'data-{key}="{_e(value)}"' for key, value in data.items())
    return (
        f'<tr {attributes} id="{row.fingerprint}"><td class="{row.deployed}">{row.deployed}'
        f'<td class="{row.upgrade}">{row.upgrade}<td>{_e(title(row))}<br><span class="quiet">'
        f'{_e(sites(row, 8))} · <a href="#{row.fingerprint}"><code>{row.fingerprint}</code></a></span>'
        f"<td>{python}<td>{''.join(sides)}</tr>"
    )


def _form(page: Page) -> str:
    choices: dict[str, list[str]] = {
        "tag": sorted({row.group for row in page.rows}),
        "level": ["ERR", "WARN", "INFO"],
        "deployed": list(VERDICTS),
        "upgrade": list(VERDICTS),
    }
    fields = "".join(
        f'<label>{name} <select name="{name}"><option value="">all</option>'
        + "".join(f'<option value="{_e(each)}">{_e(each)}</option>' for each in values)
        + "</select></label>"
        for name, values in choices.items()
    )
    return f'<form>{fields}<span id="count" class="quiet"></span></form>'


def _chart(page: Page) -> str:
    """Bars: rows by tag, parts of a bar by severity."""
    counts: dict[str, Counter[str]] = {}
    for row in page.rows:
        counts.setdefault(row.group or "the document", Counter())[row.worst] += 1
    most = max((sum(each.values()) for each in counts.values()), default=1)
    bars: list[str] = []
    for at, (tag, each) in enumerate(counts.items()):
        x = 160.0
        bars.append(f'<text x="150" y="{at * 22 + 15}" text-anchor="end">{_e(shown(tag, 22))}</text>')
        for verdict in VERDICTS:
            width = 400 * each[verdict] / most
            if width:
                bars.append(
                    f'<rect class="{verdict}" x="{x:.0f}" y="{at * 22 + 3}" width="{width:.0f}" height="16">'
                )
                bars.append(f"<title>{each[verdict]} {verdict}</title></rect>")
                x += width
        bars.append(f'<text x="{x + 6:.0f}" y="{at * 22 + 15}">{sum(each.values())}</text>')
    return f'<svg width="620" height="{len(counts) * 22 + 4}" role="img">{"".join(bars)}</svg>'
