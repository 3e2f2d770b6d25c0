// The phones page: draws what /demo/phones/events tells and posts what people do.

import './clock.js';
import { bubbleNode } from './bubbles.js';
import { $, calm, el, toast } from './dom.js';
import { openMenu } from './menus.js';
import { instantOf, shortDay } from './times.js';

const narrow = matchMedia('(max-width: 760px)');
const phones = new Map();

// ---- one phone ----

function build(state) {
  const root = document.getElementById('phone-template').content.cloneNode(true).firstElementChild;
  const phone = { key: state.key, state, root, rows: new Map(), seen: 0, replyTo: null, visible: false, atEnd: true, typingTimer: 0 };
  phone.acts = {
    say: (text) => say(phone, text),
    post: (path, body) => post(phone, path, body),
    replyTo: (bubble) => replyTo(phone, bubble),
  };
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
    phone.atEnd = nearEnd(phone);
    root.querySelector('.down').hidden = phone.atEnd;
  });
  phone.tab = el('button', { type: 'button', 'data-tab': state.key, 'data-kind': state.role, onclick: () => choose(phone) },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, initial(state)), el('span', {}, state.name),
    el('span', { class: 'badge', 'data-role': 'unread', hidden: true }));
  phones.set(state.key, phone);
  $('phones').append(root);
  $('people').append(phone.tab);
  watcher.observe(root);
  // a reply keyboard or a turned phone must not hide the newest message
  new ResizeObserver(() => phone.atEnd && toEnd(phone, false)).observe($('chat', root));
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
  const stick = first || phone.atEnd;
  phone.state = state;
  phone.drawn = true;
  roleLine(phone, false);
  drawChat(phone);
  drawKeyboard(phone);
  $('composer', phone.root).hidden = state.blocked;
  phone.root.querySelector('[data-action="unblock"].wide').hidden = !state.blocked;
  phone.root.querySelector('.commands').hidden = Object.keys(state.commands).length === 0;
  if (stick) toEnd(phone, false);
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
  toEnd(phone, false);
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
