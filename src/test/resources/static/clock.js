// The clock of the header: shows it, moves it, waits while it runs.

import { $, toast } from './dom.js';
import { ZONE, clockFormat, dayFormat, hhmm } from './times.js';

const clock = { base: null, fetched: 0, busy: false };

function clockNow() {
  return new Date(clock.base + (performance.now() - clock.fetched));
}

function showClock() {
  if (clock.base === null) return;
  const now = clockNow();
  $('clock').textContent = `${dayFormat.format(now)} ${hhmm(now)} WIB`;
}

async function readClock() {
  if (clock.busy) return;
  try {
    const answer = await fetch('/demo/clock');
    if (answer.ok) setClock(await answer.json());
  } catch { /* the next tick tries again */ }
}

function setClock(json) {
  const now = Date.parse(json.now);
  if (Number.isNaN(now)) return;
  clock.base = now;
  clock.fetched = performance.now();
  const field = $('clock-date');
  if (document.activeElement !== field) field.value = `${dateInWib(now)}T${hhmm(now).replace('.', ':')}`;
  showClock();
}

/** A date and hour in WIB as an ISO instant with its offset. */
const wib = (date, time) => `${date}T${time}:00+07:00`;
const dateInWib = (instant) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(instant);

async function moveClock(now) {
  if (clock.busy) return;
  clock.busy = true;
  $('clock-busy').hidden = false;
  const controls = document.querySelectorAll('.moves button, .moves input');
  controls.forEach((control) => { control.disabled = true; });
  try {
    const answer = await fetch('/demo/clock', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ now }) });
    if (!answer.ok) toast('Jam hanya bisa maju.');
    else if (answer.headers.get('Content-Type')?.includes('json')) setClock(await answer.json());
  } catch {
    toast('Tidak tersambung. Coba lagi sebentar.');
  } finally {
    clock.busy = false;
    $('clock-busy').hidden = true;
    controls.forEach((control) => { control.disabled = false; });
    readClock();
  }
}

function tomorrow(time) {
  return wib(dateInWib(new Date(clockNow().getTime() + 86_400_000)), time);
}

document.querySelector('.moves').addEventListener('click', (event) => {
  if (event.target.dataset.action === 'clock-more') {
    const shown = $('clock-form').classList.toggle('shown');
    event.target.setAttribute('aria-expanded', String(shown));
  }
  if (clock.base === null) return;
  switch (event.target.dataset.action) {
    case 'clock-hour': {
      const later = new Date(clockNow().getTime() + 3_600_000);
      moveClock(wib(dateInWib(later), clockFormat.format(later).replace('.', ':')));
      break;
    }
    case 'clock-morning': moveClock(tomorrow('08:00')); break;
    case 'clock-evening': moveClock(tomorrow('19:30')); break;
    default:
  }
});
$('clock-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const [date, time] = $('clock-date').value.split('T');
  if (date && time) moveClock(wib(date, time.slice(0, 5)));
});

setInterval(showClock, 1000);
setInterval(readClock, 20_000);
readClock();
