"""The style and the script of the HTML page: constants without any text of a document."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --breaking: #b42318; --risky: #93370d; --safe: #067647; --line: #d0d5dd;
--quiet: #5d6b82; --ink: #1d2939; --paper: #fff; --soft: #f4f5f7; --link: #175cd3; --old: #fecdca; --new: #a6f4c5;
--near: #e4e7ec; }
@media (prefers-color-scheme: dark) { :root { --breaking: #fda29b; --risky: #fec84b; --safe: #75e0a7;
--line: #3b4657; --quiet: #a3aec0; --ink: #e4e7ec; --paper: #131821; --soft: #1d2430; --link: #84adff;
--old: #6b2420; --new: #14532d; --near: #303a4a; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 60rem; padding: 0 1rem;
color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; margin: 0 0 .8rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .5rem; }
p { margin: .3rem 0; } ul { margin: .3rem 0; padding-left: 1.2rem; }
a { color: var(--link); } code { font-size: .9em; background: var(--soft); border-radius: .2rem; padding: 0 .2rem; }
.quiet { color: var(--quiet); font-size: .88rem; font-weight: 400; }
.breaking { color: var(--breaking); font-weight: 700; } .risky { color: var(--risky); font-weight: 600; }
.safe { color: var(--safe); }
.audiences { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.audience { border: 1px solid var(--line); border-radius: .5rem; padding: .7rem 1rem; } .audience h2 { margin: 0; }
.audience b { font-size: 1.4rem; }
form { display: flex; gap: .4rem 1rem; flex-wrap: wrap; align-items: center; margin: 1rem 0; padding: .6rem 0;
border-bottom: 1px solid var(--line); }
select, input, button { font: inherit; padding: .15rem .3rem; max-width: 100%; }
@media (min-width: 60rem) { form { position: sticky; top: 0; background: var(--paper); } section h2, article {
scroll-margin-top: 6rem; } }
article { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; margin: .6rem 0;
content-visibility: auto; contain-intrinsic-size: auto 9rem; }
article[data-severity=breaking] { border-left: .3rem solid var(--breaking); }
article[data-severity=risky] { border-left: .3rem solid var(--risky); }
article:target, article:focus { outline: 2px solid var(--link); }
.ratings { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .9rem; }
.ratings a { margin-left: auto; font-family: monospace; }
.operations { font-size: .9rem; } .python code { display: block; margin: .2rem 0; width: fit-content; max-width: 100%; }
details.lines > summary { cursor: pointer; font-size: .88rem; color: var(--quiet); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .6rem; }
figure { margin: .4rem 0; min-width: 0; } figcaption { color: var(--quiet); font-size: .8rem; }
pre { margin: .2rem 0 0; padding: .5rem; font-size: .8rem; line-height: 1.4; background: var(--soft);
overflow-x: auto; overflow-wrap: normal; border: 1px solid var(--line); border-radius: .3rem; }
pre .at { background: var(--old); } .new pre .at { background: var(--new); } pre .near { background: var(--near); }
[hidden] { display: none !important; }
@media print { :root { color-scheme: light; font-size: 11px; } form { display: none; }
body { margin: 0; max-width: none; font-size: 1rem; }
article { content-visibility: visible; }
article { break-inside: avoid; } h2 { break-after: avoid; } a { color: inherit; }
.breaking, .risky, .safe { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""

SCRIPT = """
const form = document.querySelector('form');
const sections = [...document.querySelectorAll('section[data-tag]')];
const rows = [...document.querySelectorAll('article[data-tag]')];
const keys = ['tag', 'severity', 'deployed', 'upgrade'];

function filter() {
  const words = form.elements.text.value.toLowerCase();
  let count = 0;
  for (const row of rows) {
    const wanted = keys.every(key => !form.elements[key].value || form.elements[key].value === row.dataset[key]);
    row.hidden = !wanted || !row.textContent.toLowerCase().includes(words);
    count += !row.hidden;
  }
  for (const section of sections) section.hidden = [...section.querySelectorAll('article')].every(row => row.hidden);
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
    const row = target.closest('article');
    if (row && row.hidden) { form.reset(); filter(); }
    const lines = target.closest('details');
    if (lines) lines.open = true;
    target.scrollIntoView({block: 'center'});
    if (row) row.focus({preventScroll: true});
    return;
  }
  const state = new URLSearchParams(place);
  for (const key of [...keys, 'text']) form.elements[key].value = state.get(key) ?? '';
  for (const key of keys) if (form.elements[key].selectedIndex < 0) form.elements[key].value = '';
  filter();
  if (place) form.scrollIntoView();
}
function step(event) {
  if (!['j', 'k'].includes(event.key) || event.target.closest('input, select')) return;
  const shown = rows.filter(row => !row.hidden);
  const at = shown.indexOf(document.activeElement.closest('article'));
  const next = shown[event.key === 'j' ? at + 1 : Math.max(at, 1) - 1];
  if (next) next.focus();
}
if (form) {
  form.addEventListener('input', () => { filter(); remember(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { filter(); remember(); }));
  addEventListener('hashchange', restore);
  addEventListener('keydown', step);
  filter();
  restore();
}
"""
