// The preview: asks once in a while whether a file was saved and draws what the bot would send.

import { $, el } from './dom.js';

const EVERY = 700;
let chosen = new URLSearchParams(location.search).get('kode') ?? '';
let stamp = '';

/** Only what the bot's own texts may hold: bold, italic and words. */
function words(html) {
  const copy = (node) => (node.nodeType === Node.TEXT_NODE ? node.textContent
    : el(node.nodeName === 'B' || node.nodeName === 'I' ? node.nodeName.toLowerCase() : 'span', {}, ...[...node.childNodes].map(copy)));
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(copy);
}

function bubble(message) {
  const keys = message.buttons.length
    ? el('div', { class: 'inline' }, ...message.buttons.map((label) => el('div', {}, el('span', { class: 'key' }, label)))) : null;
  return [el('p', { class: 'part' }, message.part),
    el('div', { class: `row${keys ? ' keys' : ''}` },
      el('div', { class: 'bubble', 'data-role': 'bubble' }, el('div', { class: 'text' }, ...words(message.html))), keys)];
}

function mistake(line) {
  const place = /^(.*?:\d+): (.*)$/s.exec(line);
  return place ? el('li', {}, el('span', { class: 'where' }, place[1]), place[2]) : el('li', {}, line);
}

function choices(sesi) {
  const groups = new Map();
  for (const one of sesi) {
    if (!groups.has(one.modul)) groups.set(one.modul, el('optgroup', { label: one.modul }));
    groups.get(one.modul).append(el('option', { value: one.code }, one.title));
  }
  $('pick').replaceChildren(...groups.values());
}

function draw(view) {
  const sound = view.mistakes.length === 0;
  const chat = $('chat');
  const at = chat.scrollTop;
  stamp = view.stamp;
  $('mend').hidden = sound;
  $('mistakes').replaceChildren(...view.mistakes.map(mistake));
  $('state').textContent = sound ? `disimpan ${new Date().toLocaleTimeString('id-ID')}` : `${view.mistakes.length} yang perlu diperbaiki`;
  chat.classList.toggle('waiting', !sound);
  if (!sound) return;
  choices(view.sesi);
  chosen = view.chosen;
  $('pick').value = chosen;
  chat.replaceChildren(...view.messages.flatMap(bubble));
  chat.scrollTop = at;
}

async function look() {
  try {
    const answer = await fetch(`demo/sesi?${new URLSearchParams({ kode: chosen, sejak: stamp })}`);
    if (answer.status === 200) draw(await answer.json());
  } catch {
    $('state').textContent = 'sambungan terputus, mencoba lagi…';
    stamp = '';
  }
  setTimeout(look, EVERY);
}

$('pick').addEventListener('change', (event) => {
  chosen = event.target.value;
  stamp = '';
  history.replaceState(null, '', `?kode=${chosen}`);
  $('chat').scrollTop = 0;
});

look();
