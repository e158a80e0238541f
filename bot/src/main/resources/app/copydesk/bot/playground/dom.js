/**
 * Makes elements. Text only ever becomes text nodes and attributes only ever come from names written
 * here, so nothing a message says can turn into markup.
 */

/** h('button', {class: 'x', onclick: f}, 'words', child) */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked' || name === 'disabled') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

export function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    parent.append(child instanceof Node ? child : String(child));
  }
  return parent;
}

/** Makes the children of `list` those of `items`, keeping elements whose item did not change. */
export function reconcile(list, items, key, version, draw) {
  const old = new Map([...list.children].map((child) => [child.dataset.key, child]));
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const focusedKey = focused?.closest('[data-key]')?.dataset.key;
  const focusedSpot = focused?.dataset.spot;
  let before = list.firstElementChild;
  for (const item of items) {
    const k = key(item);
    const v = version(item);
    let element = old.get(k);
    if (!element || element.dataset.version !== v) {
      const fresh = draw(item);
      fresh.dataset.key = k;
      fresh.dataset.version = v;
      if (element) {
        if (before === element) before = fresh;
        element.replaceWith(fresh);
        if (focusedKey === k) {
          (fresh.querySelector(`[data-spot="${CSS.escape(focusedSpot ?? '')}"]`) ?? fresh).focus();
        }
      }
      element = fresh;
    }
    old.delete(k);
    if (element === before) before = before.nextElementSibling;
    else list.insertBefore(element, before);
  }
  for (const gone of old.values()) gone.remove();
}

/** Moves focus along `items` with the arrow keys; exactly one of them is in the tab order. */
export function roving(container, selector, keys = ['ArrowUp', 'ArrowDown']) {
  container.addEventListener('keydown', (event) => {
    const step = keys.indexOf(event.key);
    const home = event.key === 'Home' || event.key === 'End';
    if (step < 0 && !home) return;
    const items = [...container.querySelectorAll(selector)];
    const at = items.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    const next = home ? (event.key === 'Home' ? 0 : items.length - 1) : at + (step === 0 ? -1 : 1);
    const target = items[Math.max(0, Math.min(items.length - 1, next))];
    for (const item of items) item.tabIndex = item === target ? 0 : -1;
    target.focus();
  });
}

export function announce(words) {
  document.getElementById('announcer').textContent = words;
}

export function toast(words) {
  const element = h('div', { class: 'toast' }, words);
  document.getElementById('toasts').append(element);
  setTimeout(() => element.remove(), 6000);
}
