"""The style and the script of the HTML page: constants, nothing of a document is ever put into them."""

from __future__ import annotations

STYLE = """
:root { --breaking: #b42318; --risky: #b54708; --safe: #067647; --line: #e4e7ec; --quiet: #667085; --ink: #1d2939; }
* { box-sizing: border-box; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem;
color: var(--ink); }
h1 { font-size: 1.3rem; margin: 0 0 .8rem; overflow-wrap: anywhere; } h2 { font-size: 1.05rem; margin: 2rem 0 .4rem; }
a { color: #175cd3; text-decoration: none; } a:hover { text-decoration: underline; }
code { font-size: .88em; overflow-wrap: anywhere; } .quiet { color: var(--quiet); font-size: .88em; }
.tiles { display: flex; gap: .8rem; flex-wrap: wrap; margin: 0 0 1rem; }
.tile { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; min-width: 9rem; }
.tile b { display: block; font-size: 1.5rem; line-height: 1.2; }
.breaking { color: var(--breaking); font-weight: 600; } .risky { color: var(--risky); } .safe { color: var(--safe); }
rect.breaking { fill: var(--breaking); } rect.risky { fill: var(--risky); } rect.safe { fill: var(--safe); }
svg text { font-size: 12px; fill: var(--ink); } svg a text { fill: #175cd3; }
form { display: flex; gap: .4rem 1rem; flex-wrap: wrap; align-items: center; margin: 1rem 0; padding: .6rem 0;
position: sticky; top: 0; background: #fff; border-bottom: 1px solid var(--line); }
select, input, button { font: inherit; padding: .15rem .3rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line);
overflow-wrap: anywhere; }
th { font-size: .8em; color: var(--quiet); font-weight: 600; } th.group { font-size: 1.05rem; color: var(--ink);
padding-top: 1.4rem; } col.verdict { width: 6rem; } col.python { width: 34%; } col.lines { width: 7.5rem; }
td a { white-space: nowrap; } td button { font-size: .8em; padding: 0 .3rem; }
.python code { display: block; margin-bottom: .2rem; }
tr.lines td { padding: 0; border: 0; } tr:target td, tr.lines:target pre { background: #fffaeb; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; padding: 0 0 .8rem; }
figure { margin: 0; min-width: 0; } figcaption { color: var(--quiet); font-size: .8em; overflow-wrap: anywhere; }
pre { margin: .2rem 0 0; padding: .5rem; font-size: .8em; line-height: 1.4; background: #f9fafb; overflow-x: auto;
border: 1px solid var(--line); border-radius: .3rem; }
pre .at { background: #fecdca; } .new pre .at { background: #a6f4c5; } pre .near { background: #e4e7ec; }
[hidden] { display: none !important; }
@media print { form, tr button { display: none; } body { margin: 0; max-width: none; padding: 0; font-size: 10px; }
.sides { display: block; } tr { break-inside: avoid; } .group { break-after: avoid; } a { color: inherit; }
.breaking, .risky, .safe { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
rect { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""

SCRIPT = """
const form = document.querySelector('form');
const groups = [...document.querySelectorAll('tbody[data-tag]')];
const rows = [...document.querySelectorAll('tr[data-tag]')];
const keys = ['tag', 'severity', 'deployed', 'upgrade'];
const lines = row => row.nextElementSibling;

function show(row, open) {
  lines(row).hidden = !open || row.hidden;
  row.querySelector('button').setAttribute('aria-expanded', String(open));
}
function filter() {
  const words = form.elements.text.value.toLowerCase();
  let count = 0;
  for (const row of rows) {
    const wanted = keys.every(key => !form.elements[key].value || form.elements[key].value === row.dataset[key]);
    row.hidden = !wanted || !row.textContent.toLowerCase().includes(words);
    show(row, row.querySelector('button').getAttribute('aria-expanded') === 'true');
    count += !row.hidden;
  }
  for (const group of groups) group.hidden = rows.every(row => row.hidden || row.parentElement !== group);
  document.querySelector('#count').textContent = `${count} of ${rows.length} shown`;
}
function remember() {
  const state = new URLSearchParams();
  for (const key of [...keys, 'text']) if (form.elements[key].value) state.set(key, form.elements[key].value);
  history.replaceState(null, '', `#${state}`);
}
function restore() {
  const place = location.hash.slice(1);
  const target = place && !place.includes('=') ? document.getElementById(place) : null;
  if (target) {
    const row = target.closest('tr.lines') ? target.closest('tr.lines').previousElementSibling : target;
    if (rows.includes(row)) {
      if (row.hidden) { form.reset(); filter(); }
      show(row, true);
      target.scrollIntoView({block: 'center'});
    }
    return;
  }
  const state = new URLSearchParams(place);
  for (const key of [...keys, 'text']) form.elements[key].value = state.get(key) ?? '';
  for (const key of keys) if (form.elements[key].selectedIndex < 0) form.elements[key].value = '';
  filter();
}
form.addEventListener('input', () => { filter(); remember(); });
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => { filter(); remember(); }));
for (const row of rows) {
  row.querySelector('button').addEventListener('click', () => show(row, lines(row).hidden));
}
addEventListener('hashchange', restore);
for (const row of rows) show(row, false);
filter();
restore();
"""
