// Small menus: one open at a time, closed by Escape or a press elsewhere.

import { el } from './dom.js';

let openedBy = null;

export function openMenu(button, menu, items) {
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
