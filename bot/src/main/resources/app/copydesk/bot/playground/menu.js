import { h } from './dom.js';
import { FIRST, NAMES, emoji } from './emoji.js';

let open = null;

/** Closes the menu that is open; says whether there was one. */
export function closeMenu(returnFocus = true) {
  if (!open) return false;
  const { panel, anchor } = open;
  open = null;
  panel.remove();
  anchor.removeAttribute('aria-expanded');
  if (returnFocus && anchor.isConnected) anchor.focus();
  return true;
}

function show(anchor, panel) {
  closeMenu(false);
  const parent = anchor.closest('dialog') ?? document.body;
  parent.append(panel);
  anchor.setAttribute('aria-expanded', 'true');
  const at = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const below = at.bottom + 6 + size.height < innerHeight;
  panel.style.top = `${Math.max(8, below ? at.bottom + 6 : at.top - size.height - 6)}px`;
  panel.style.left = `${Math.max(8, Math.min(at.right - size.width, innerWidth - size.width - 8))}px`;
  open = { panel, anchor };
}

document.addEventListener('pointerdown', (event) => {
  if (open && !open.panel.contains(event.target) && !open.anchor.contains(event.target)) closeMenu(false);
});

function keys(panel, selector, columns) {
  panel.addEventListener('keydown', (event) => {
    const items = [...panel.querySelectorAll(selector)];
    const at = items.indexOf(document.activeElement);
    const step = { ArrowDown: columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      closeMenu();
    } else if (step !== undefined && (columns > 1 || Math.abs(step) === 1)) {
      event.preventDefault();
      items[Math.max(0, Math.min(items.length - 1, at < 0 ? 0 : at + step))]?.focus();
    }
  });
}

/** A menu under `anchor`; each entry is `{label, detail, danger, run}`. */
export function openMenu(anchor, entries) {
  const panel = h('div', { class: 'menu', role: 'menu' }, entries.map((entry) =>
    h('button', {
      type: 'button', role: 'menuitem', class: entry.danger ? 'danger' : '',
      onclick: () => {
        closeMenu();
        entry.run();
      },
    }, h('span', {}, entry.label), entry.detail && h('small', {}, entry.detail))));
  keys(panel, '[role=menuitem]', 1);
  show(anchor, panel);
  panel.querySelector('[role=menuitem]')?.focus();
}

/** The emoji picker; `pick(name)` hears the choice. */
export function openPicker(anchor, pick) {
  const grid = h('div', { class: 'grid', role: 'group', 'aria-label': 'Emoji' });
  const search = h('input', {
    type: 'search', placeholder: 'Find an emoji', 'aria-label': 'Find an emoji',
    oninput: () => fill(search.value.trim().toLowerCase()),
    onkeydown: (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        grid.querySelector('button')?.click();
      }
    },
  });
  const fill = (words) =>
    grid.replaceChildren(...NAMES.filter((name) => name.includes(words.replace(/[: ]/g, '_').replace(/^_|_$/g, ''))).slice(0, 160).map((name) =>
      h('button', {
        type: 'button', title: `:${name}:`, 'aria-label': name.replaceAll('_', ' '), class: FIRST.includes(name) ? 'first' : '',
        onclick: () => {
          closeMenu();
          pick(name);
        },
      }, emoji(name))));
  fill('');
  const panel = h('div', { class: 'menu picker', role: 'dialog', 'aria-label': 'Add a reaction' }, search, grid);
  keys(panel, '.grid button', 8);
  show(anchor, panel);
  search.focus();
}
