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
