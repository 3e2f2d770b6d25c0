// Small helpers for building nodes. Texts only ever become text nodes, never markup.

export const calm = matchMedia('(prefers-reduced-motion: reduce)');

export const $ = (role, root = document) => root.querySelector(`[data-role="${role}"]`);

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

export function icon(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const MUTED = 'M18 16V11a6 6 0 0 0-9-5.2M6 9v7l-2 2h13M10 21h4M3 3l18 18';
export const REPLY = 'M10 7L5 12l5 5v-3.4c4 0 6.6 1 9 4-.6-5-3.4-8-9-8.6z';

let toastTimer = 0;
export function toast(text) {
  const box = $('toast');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { box.hidden = true; }, 3500);
}
