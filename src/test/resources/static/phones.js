// The phones page: draws what /demo/phones/events tells and posts what people do.
// Texts of chats are only ever put in as text nodes, never as markup.

const ZONE = 'Asia/Jakarta';
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const narrow = matchMedia('(max-width: 760px)');
const phones = new Map();
const $ = (role, root = document) => root.querySelector(`[data-role="${role}"]`);

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

function icon(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

const MUTED = 'M18 16V11a6 6 0 0 0-9-5.2M6 9v7l-2 2h13M10 21h4M3 3l18 18';
const REPLY = 'M10 7L5 12l5 5v-3.4c4 0 6.6 1 9 4-.6-5-3.4-8-9-8.6z';

// ---- words with formatting ----

function safeLink(url) {
  return /^(https?|tg|mailto):/i.test(url) ? url : null;
}

function wrap(phone, entity, text) {
  switch (entity.type) {
    case 'bold': return el('b');
    case 'italic': return el('i');
    case 'underline': return el('u');
    case 'strikethrough': return el('s');
    case 'code': return el('code');
    case 'pre': return el('pre');
    case 'blockquote':
    case 'expandable_blockquote': return el('blockquote');
    case 'spoiler': {
      const reveal = (event) => event.currentTarget.classList.add('shown');
      return el('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Teks tertutup, tekan untuk membuka', onclick: reveal,
        onkeydown: (event) => event.key === 'Enter' && reveal(event) });
    }
    case 'text_link':
    case 'url': {
      const href = safeLink(entity.url ?? text);
      return href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }) : el('span');
    }
    case 'bot_command':
      return el('button', { type: 'button', class: 'command', onclick: () => say(phone, text) });
    default: return el('span');
  }
}

/** Nests entities by position; those that overlap crookedly are cut at their parent's end. */
function rich(phone, text, entities, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  const inside = entities.filter((one) => one.offset >= from && one.offset < to);
  for (let i = 0; i < inside.length; i++) {
    const entity = inside[i];
    if (entity.offset < at) continue;
    const end = Math.min(to, entity.offset + entity.length);
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const node = wrap(phone, entity, text.slice(entity.offset, end));
    const rest = inside.slice(i + 1).filter((one) => one.offset < end);
    node.append(...rich(phone, text, rest, entity.offset, end));
    nodes.push(node);
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

// ---- times ----

const clockFormat = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayFormat = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' });
const hhmm = (instant) => clockFormat.format(instant).replace(':', '.');

function instantOf(value) {
  return typeof value === 'number' ? new Date(value * 1000) : new Date(value);
}

// ---- bubbles ----

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const kb = bytes / 1024;
  return kb < 1024 ? `${kb.toFixed(kb < 10 ? 1 : 0).replace('.', ',')} KB` : `${(kb / 1024).toFixed(1).replace('.', ',')} MB`;
}

function fileNode(file) {
  if (file.kind === 'photo') {
    return el('a', { href: file.url, target: '_blank', rel: 'noopener' },
      el('img', { class: 'photo', src: file.url, alt: 'Foto', loading: 'lazy' }));
  }
  if (file.kind === 'contact') {
    return el('div', { class: 'file' }, el('span', { class: 'kind', 'aria-hidden': 'true' }, 'NO'), el('span', {}, el('b', {}, 'Kontak dibagikan')));
  }
  if (file.kind === 'voice') {
    const bars = [9, 15, 21, 12, 18, 24, 14, 20, 10, 17, 22, 13, 8, 16, 11].map((height) => el('i', { style: `height:${height}px` }));
    return el('div', { class: 'file', 'data-role': 'file' }, el('span', { class: 'kind', 'aria-hidden': 'true' }, '▶'),
      el('span', {}, el('span', { class: 'wave', 'aria-hidden': 'true' }, ...bars), el('small', {}, 'Pesan suara')));
  }
  const ending = (file.name.split('.').pop() || '').toLowerCase();
  return el('a', { class: 'file', href: file.url, target: '_blank', rel: 'noopener', 'data-role': 'file' },
    el('span', { class: `kind ${/^[a-z]+$/.test(ending) ? ending : ''}`, 'aria-hidden': 'true' }, ending.slice(0, 4).toUpperCase()),
    el('span', {}, el('b', {}, file.name), el('small', {}, size(file.size))));
}

function pollNode(phone, bubble) {
  const poll = bubble.poll;
  const done = poll.votes.length > 0;
  const chosen = new Set(poll.votes);
  const vote = (options) => post(phone, 'vote', { messageId: bubble.id, options });
  const box = el('div', { class: 'poll', 'data-role': 'poll' }, el('b', {}, poll.question),
    el('small', {}, poll.quiz ? 'Kuis' : poll.multiple ? 'Boleh pilih beberapa' : 'Pilih satu'));
  poll.options.forEach((label, index) => {
    const right = done && poll.quiz && poll.correct.includes(index) ? ' ✓' : '';
    box.append(el('button', { type: 'button', 'data-action': 'vote', disabled: done, 'aria-pressed': String(chosen.has(index)), onclick: (event) => {
      if (!poll.multiple) return vote([index]);
      chosen.has(index) ? chosen.delete(index) : chosen.add(index);
      event.currentTarget.setAttribute('aria-pressed', String(chosen.has(index)));
    } }, label + right));
  });
  if (poll.multiple && !done) {
    box.append(el('button', { type: 'button', class: 'key', onclick: () => chosen.size && vote([...chosen]) }, 'Kirim pilihan'));
  }
  if (done && poll.explanation) box.append(el('small', {}, poll.explanation));
  return box;
}

function keysNode(phone, bubble) {
  return el('div', { class: 'inline', 'data-role': 'inline' }, ...bubble.buttons.map((row) => el('div', {}, ...row.map((key) => {
    const href = key.url && safeLink(key.url);
    return href
      ? el('a', { class: 'key', href, target: '_blank', rel: 'noopener noreferrer', 'data-action': 'open' }, key.label, el('span', { class: 'out', 'aria-hidden': 'true' }, '↗'))
      : el('button', { type: 'button', class: 'key', 'data-action': 'press', 'data-label': key.label, 'aria-busy': String(key.waiting),
        onclick: () => post(phone, 'press', { messageId: bubble.id, index: key.index }) }, key.label);
  }))));
}

function bubbleNode(phone, bubble) {
  const meta = el('div', { class: 'meta' });
  if (bubble.silent) {
    const mark = el('span', { title: 'Datang tanpa bunyi', 'data-role': 'silent' }, icon(MUTED), el('span', { class: 'unseen' }, 'tanpa bunyi'));
    meta.append(mark);
  }
  if (bubble.edited) meta.append('diubah');
  meta.append(el('time', { datetime: instantOf(bubble.at).toISOString() }, hhmm(instantOf(bubble.at))));
  const box = el('div', { class: 'bubble', 'data-role': 'bubble', 'data-message': bubble.id, 'data-from': bubble.mine ? 'person' : 'bot' },
    el('span', { class: 'unseen' }, bubble.mine ? `${phone.state.name}: ` : 'Bot: '),
    bubble.forwarded ? el('div', { class: 'forwarded' }, 'Diteruskan dari seseorang') : null,
    bubble.replyTo ? el('div', { class: 'quote' }, bubble.replyTo) : null,
    bubble.file ? fileNode(bubble.file) : null,
    bubble.poll ? pollNode(phone, bubble) : null,
    bubble.text ? el('div', { class: 'text' }, ...rich(phone, bubble.text, bubble.entities)) : null,
    meta);
  if (!bubble.mine) {
    const answer = el('button', { type: 'button', class: 'icon answer', 'data-action': 'reply', 'aria-label': 'Balas pesan ini',
      onclick: () => replyTo(phone, bubble) }, icon(REPLY));
    box.append(answer);
  }
  const keys = bubble.buttons.length ? keysNode(phone, bubble) : null;
  return el('div', { class: `row${bubble.mine ? ' mine' : ''}${keys ? ' keys' : ''}` }, box, keys);
}

// ---- one phone ----

function build(state) {
  const root = document.getElementById('phone-template').content.cloneNode(true).firstElementChild;
  const phone = { key: state.key, state, root, rows: new Map(), seen: 0, replyTo: null, visible: false, typingTimer: 0 };
  root.dataset.phone = state.key;
  root.dataset.kind = state.role;
  root.setAttribute('aria-label', `HP ${state.name}, ${state.title}`);
  root.querySelector('.avatar').textContent = initial(state);
  root.querySelector('h2').textContent = state.name;
  const text = $('text', root);
  text.id = `text-${state.key}`;
  const label = root.querySelector('.composer label');
  label.htmlFor = text.id;
  label.textContent = `Pesan dari ${state.name}`;
  text.addEventListener('input', () => grow(text));
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit(phone);
    }
  });
  $('composer', root).addEventListener('submit', (event) => {
    event.preventDefault();
    submit(phone);
  });
  root.addEventListener('click', (event) => act(phone, event.target.closest('[data-action]')));
  $('file', root).addEventListener('change', (event) => upload(phone, event.target));
  $('chat', root).addEventListener('scroll', () => {
    root.querySelector('.down').hidden = nearEnd(phone);
  });
  phone.tab = el('button', { type: 'button', 'data-tab': state.key, 'data-kind': state.role, onclick: () => choose(phone) },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, initial(state)), el('span', {}, state.name),
    el('span', { class: 'badge', 'data-role': 'unread', hidden: true }));
  phones.set(state.key, phone);
  $('phones').append(root);
  $('people').append(phone.tab);
  watcher.observe(root);
  return phone;
}

const initial = (state) => (state.role === 'baru' ? '?' : state.name.split(' ').pop()[0]);

function grow(text) {
  text.style.height = 'auto';
  text.style.height = `${Math.min(text.scrollHeight + 2, 110)}px`;
}

function nearEnd(phone) {
  const chat = $('chat', phone.root);
  return chat.scrollHeight - chat.scrollTop - chat.clientHeight < 90;
}

function toEnd(phone, smooth) {
  const chat = $('chat', phone.root);
  chat.scrollTo({ top: chat.scrollHeight, behavior: smooth && !calm.matches ? 'smooth' : 'instant' });
}

function roleLine(phone, typing) {
  const line = phone.root.querySelector('.role');
  const { title, kelompok } = phone.state;
  line.replaceChildren(typing ? el('span', { class: 'typing' }, 'bot mengetik…') : [title, kelompok].filter(Boolean).join(' · '));
}

function draw(phone, state) {
  const first = !phone.drawn;
  const stick = first || nearEnd(phone);
  phone.state = state;
  phone.drawn = true;
  roleLine(phone, false);
  drawChat(phone);
  drawKeyboard(phone);
  $('composer', phone.root).hidden = state.blocked;
  phone.root.querySelector('[data-action="unblock"].wide').hidden = !state.blocked;
  phone.root.querySelector('.commands').hidden = Object.keys(state.commands).length === 0;
  if (stick) toEnd(phone, !first);
  if (first && state.notice) phone.noticed = state.notice.id;
  notice(phone);
  unread(phone);
}

function drawChat(phone) {
  const { bubbles } = phone.state;
  const wanted = [];
  const used = new Set();
  let day = '';
  if (bubbles.length === 0) wanted.push(welcome(phone));
  for (const bubble of bubbles) {
    const today = shortDay.format(instantOf(bubble.at));
    if (today !== day) {
      day = today;
      wanted.push(cached(phone, `day-${bubble.id}`, today, used, () => el('div', { class: 'day' }, today)));
    }
    wanted.push(cached(phone, `m-${bubble.id}`, JSON.stringify(bubble), used, () => bubbleNode(phone, bubble)));
  }
  for (const key of phone.rows.keys()) if (!used.has(key)) phone.rows.delete(key);
  reconcile($('chat', phone.root), wanted);
}

/** Keeps nodes that did not change, so that focus and reading position stay. */
function cached(phone, key, print, used, make) {
  used.add(key);
  const old = phone.rows.get(key);
  if (old?.print === print) return old.node;
  const node = make();
  const held = old?.node.contains(document.activeElement);
  phone.rows.set(key, { print, node });
  if (held) setTimeout(() => (node.querySelector('.key') ?? $('text', phone.root))?.focus({ preventScroll: true }));
  return node;
}

function reconcile(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

function welcome(phone) {
  const { about, hint, begin } = phone.state;
  return el('div', { class: 'welcome', 'data-role': 'welcome' },
    el('p', {}, about || 'Belum ada percakapan di HP ini.'),
    el('p', { class: 'hint' }, hint),
    el('button', { type: 'button', 'data-action': 'start', onclick: () => say(phone, begin) }, 'Mulai'));
}

function drawKeyboard(phone) {
  const box = $('keyboard', phone.root);
  const rows = phone.state.keyboard;
  const print = JSON.stringify(rows);
  box.hidden = rows.length === 0 || phone.state.blocked;
  if (box.dataset.print === print) return;
  box.dataset.print = print;
  box.replaceChildren(...rows.map((row) => el('div', {}, ...row.map((label) =>
    el('button', { type: 'button', 'data-action': 'key', 'data-label': label, onclick: () => post(phone, 'press', { label }) }, label)))));
}

function notice(phone) {
  const said = phone.state.notice;
  if (!said || said.id === phone.noticed) return;
  phone.noticed = said.id;
  if (said.alert) {
    const dialog = $('alert');
    dialog.querySelector('h2').textContent = phone.state.name;
    dialog.querySelector('p').textContent = said.text;
    if (!dialog.open) dialog.showModal();
  } else toast(`${phone.state.name}: ${said.text}`);
}

let toastTimer = 0;
function toast(text) {
  const box = $('toast');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { box.hidden = true; }, 3500);
}

// ---- unread marks and which phone is looked at ----

function unread(phone) {
  const fromBot = phone.state.bubbles.filter((bubble) => !bubble.mine);
  const newest = fromBot.at(-1)?.id ?? 0;
  if (phone.visible && !document.hidden || phone.seen === 0 && !phone.counted) phone.seen = Math.max(phone.seen, newest);
  phone.counted = true;
  const count = fromBot.filter((bubble) => bubble.id > phone.seen).length;
  const badge = $('unread', phone.tab);
  badge.hidden = count === 0;
  badge.textContent = count > 99 ? '99+' : String(count);
  phone.tab.setAttribute('aria-label', phone.state.name + (count ? `, ${count} pesan baru` : ''));
}

const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const phone = phones.get(entry.target.dataset.phone);
    phone.visible = entry.intersectionRatio >= 0.6;
    if (!narrow.matches) phone.tab.setAttribute('aria-current', String(phone.visible));
    if (phone.drawn) unread(phone);
  }
}, { threshold: [0, 0.6] });

document.addEventListener('visibilitychange', () => phones.forEach((phone) => phone.drawn && unread(phone)));

function choose(phone) {
  for (const other of phones.values()) {
    other.root.classList.toggle('chosen', other === phone);
    if (narrow.matches) other.tab.setAttribute('aria-current', String(other === phone));
  }
  history.replaceState(null, '', `#${phone.key}`);
  if (narrow.matches) {
    toEnd(phone, false);
    phone.tab.scrollIntoView({ inline: 'center', block: 'nearest' });
  } else {
    phone.root.scrollIntoView({ inline: 'start', block: 'nearest', behavior: calm.matches ? 'instant' : 'smooth' });
    $('text', phone.root).focus({ preventScroll: true });
  }
}

narrow.addEventListener('change', () => {
  for (const phone of phones.values()) {
    phone.tab.setAttribute('aria-current', String(narrow.matches ? phone.root.classList.contains('chosen') : phone.visible));
  }
});

// ---- what people do ----

async function send(phone, path, options) {
  try {
    const answer = await fetch(`/demo/phones/${phone.key}/${path}`, { method: 'POST', ...options });
    if (!answer.ok) toast('Belum bisa. Coba lagi sebentar.');
    return answer.ok;
  } catch {
    toast('Tidak tersambung. Coba lagi sebentar.');
    return false;
  }
}

function post(phone, path, body) {
  return send(phone, path, { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

function say(phone, text) {
  const replyTo = phone.replyTo;
  noReply(phone);
  requestAnimationFrame(() => toEnd(phone, true));
  return post(phone, 'text', { text, replyTo });
}

async function submit(phone) {
  const field = $('text', phone.root);
  const text = field.value.trim();
  if (!text) return;
  field.value = '';
  grow(field);
  if (!await say(phone, text)) field.value = text;
}

function replyTo(phone, bubble) {
  phone.replyTo = bubble.id;
  const bar = $('reply', phone.root);
  bar.hidden = false;
  bar.firstElementChild.textContent = bubble.text || 'Pesan';
  $('text', phone.root).focus();
}

function noReply(phone) {
  phone.replyTo = null;
  $('reply', phone.root).hidden = true;
}

function upload(phone, input) {
  const file = input.files[0];
  if (!file) return;
  const form = new FormData();
  form.append('file', file);
  form.append('caption', $('text', phone.root).value.trim());
  $('text', phone.root).value = '';
  input.value = '';
  send(phone, input.dataset.path, { body: form });
}

function pick(phone, path, accept) {
  const input = $('file', phone.root);
  input.dataset.path = path;
  input.accept = accept;
  input.click();
}

function act(phone, target) {
  switch (target?.dataset.action) {
    case 'commands':
      return openMenu(target, $('command-menu', phone.root), Object.entries(phone.state.commands).map(([command, what]) =>
        [command, what, () => say(phone, command)]));
    case 'attach':
      return openMenu(target, $('attach-menu', phone.root), [
        ['Dokumen', 'CSV, XLSX, PDF …', () => pick(phone, 'document', '')],
        ['Foto', 'dari perangkat ini', () => pick(phone, 'photo', 'image/*')],
        ['Pesan suara', 'contoh 3 detik', () => post(phone, 'voice', {})],
      ]);
    case 'more':
      return openMenu(target, $('more-menu', phone.root), [
        phone.state.blocked ? ['Buka blokir', 'bot boleh menulis lagi', () => post(phone, 'unblock', {})]
          : ['Blokir bot', 'bot tidak bisa menulis', () => post(phone, 'block', {})],
      ]);
    case 'unblock': return post(phone, 'unblock', {});
    case 'no-reply': return noReply(phone);
    case 'down': return toEnd(phone, true);
    default: return undefined;
  }
}

// ---- small menus ----

let openedBy = null;

function openMenu(button, menu, items) {
  const again = openedBy === button;
  closeMenu();
  if (again) return;
  menu.replaceChildren(...items.map(([label, what, action]) =>
    el('button', { type: 'button', 'data-label': label, onclick: () => { closeMenu(true); action(); } }, label, el('small', {}, what))));
  menu.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  openedBy = button;
  openedBy.menu = menu;
  menu.firstElementChild?.focus();
}

function closeMenu(back) {
  if (!openedBy) return;
  openedBy.menu.hidden = true;
  openedBy.setAttribute('aria-expanded', 'false');
  if (back) openedBy.focus();
  openedBy = null;
}

document.addEventListener('keydown', (event) => {
  if (!openedBy) return;
  if (event.key === 'Escape') return closeMenu(true);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const items = [...openedBy.menu.children];
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length]?.focus();
  }
});
document.addEventListener('pointerdown', (event) => {
  if (openedBy && !openedBy.menu.contains(event.target) && !openedBy.contains(event.target)) closeMenu();
});

// ---- the clock ----

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

// ---- live ----

function take(state) {
  const phone = phones.get(state.key) ?? build(state);
  draw(phone, state);
  return phone;
}

const events = new EventSource('/demo/phones/events');
events.addEventListener('snapshot', (event) => {
  JSON.parse(event.data).forEach(take);
  const wanted = phones.get(location.hash.slice(1)) ?? phones.values().next().value;
  if (wanted && !document.querySelector('.phone.chosen')) {
    if (location.hash || narrow.matches) choose(wanted);
    else wanted.root.classList.add('chosen');
  }
  $('offline').hidden = true;
});
events.addEventListener('phone', (event) => take(JSON.parse(event.data)));
events.addEventListener('typing', (event) => {
  const phone = phones.get(JSON.parse(event.data).key);
  if (!phone) return;
  roleLine(phone, true);
  clearTimeout(phone.typingTimer);
  phone.typingTimer = setTimeout(() => roleLine(phone, false), 5000);
});
events.onerror = () => { $('offline').hidden = false; };
events.onopen = () => { $('offline').hidden = true; };
