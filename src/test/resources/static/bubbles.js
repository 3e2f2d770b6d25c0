// Bubbles: formatted words, files, polls and inline buttons.

import { MUTED, REPLY, el, icon } from './dom.js';
import { hhmm, instantOf } from './times.js';

// ---- words with formatting ----

export function safeLink(url) {
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
      return el('button', { type: 'button', class: 'command', onclick: () => phone.acts.say(text) });
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
  const vote = (options) => phone.acts.post('vote', { messageId: bubble.id, options });
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
        onclick: () => phone.acts.post('press', { messageId: bubble.id, index: key.index }) }, key.label);
  }))));
}

export function bubbleNode(phone, bubble) {
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
      onclick: () => phone.acts.replyTo(bubble) }, icon(REPLY));
    box.append(answer);
  }
  const keys = bubble.buttons.length ? keysNode(phone, bubble) : null;
  return el('div', { class: `row${bubble.mine ? ' mine' : ''}${keys ? ' keys' : ''}` }, box, keys);
}
