import { announce, h } from './dom.js';
import { closeMenu } from './menu.js';
import { attempt } from './messages.js';
import { syncModals } from './modal.js';
import { appPane, channelPane, threadPane } from './panes.js';
import { sidebar } from './sidebar.js';
import { direct, follow, isReply, onChange, store, user } from './store.js';
import { flat } from './texts.js';

const app = document.getElementById('app');
const mainPlace = document.getElementById('main');
const threadPlace = document.getElementById('thread');
const modalPlace = document.getElementById('modals');
const drawSidebar = sidebar(document.getElementById('sidebar'));

let main = null;
let thread = null;
let shownMain = '';
let shownThread = '';

/** `#/CHANNEL`, `#/CHANNEL/TS`, `#/app/home`, `#/app/messages`; on a narrow screen `#/` is the list. */
function here() {
  const [first = '', second = ''] = location.hash.replace(/^#\//, '').split('/');
  if (first === 'app') return { app: true, tab: second || 'home' };
  const channel = store.channels.get(first);
  const direct = Boolean(channel?.direct);
  return { app: direct, tab: 'messages', channel: channel?.id, thread: channel?.messages.has(second) ? second : '' };
}

function narrow() {
  return matchMedia('(max-width: 760px)').matches;
}

function draw({ focus = false } = {}) {
  if (store.channels.size === 0) return;
  const place = here();
  const nowhere = !place.app && !place.channel;
  if (nowhere && !narrow()) {
    history.replaceState(null, '', `#/${[...store.channels.keys()][0]}`);
    return draw({ focus });
  }
  drawMain(place, nowhere, focus);
  drawThread(place, focus);
  app.classList.toggle('at-list', nowhere);
  app.classList.toggle('with-thread', Boolean(place.thread));
  for (const each of mainPlace.querySelectorAll('.message.open')) each.classList.remove('open');
  document.getElementById(`m-${place.thread}`)?.classList.add('open');
  store.unread.delete(place.app ? direct()?.id : place.channel);
  drawSidebar(place);
  syncModals(modalPlace);
}

function drawMain(place, nowhere, focus) {
  const name = `${store.me}/${place.app ? `app/${place.tab}` : place.channel ?? ''}`;
  if (name === shownMain && main) return main.sync();
  shownMain = name;
  main = nowhere ? null : place.app ? appPane(place.tab) : channelPane(store.channels.get(place.channel));
  mainPlace.replaceChildren(...(main ? [main.element] : []));
  main?.end?.();
  document.title = `${place.app ? store.app.name : `#${store.channels.get(place.channel)?.name ?? ''}`} – The Playground`;
  if (focus && !narrow()) main?.focus();
}

function drawThread(place, focus) {
  const name = place.thread ? `${store.me}/${place.channel}/${place.thread}` : '';
  if (name === shownThread) return thread?.sync();
  shownThread = name;
  thread = name ? threadPane(store.channels.get(place.channel), place.thread) : null;
  threadPlace.hidden = !thread;
  threadPlace.replaceChildren(...(thread ? [thread.element] : []));
  if (thread && focus && !narrow()) thread.focus();
}

function tell(message, channelId) {
  if (message.user === store.me || (message.ephemeral_to && message.ephemeral_to !== store.me)) return;
  announce(`${user(message.user).real_name}: ${flat(message.text ?? '').slice(0, 160)}`);
  const place = here();
  const open = place.app ? direct()?.id : place.channel;
  const channel = store.channels.get(channelId);
  if (isReply(message)) return;
  const mine = channel.direct ? channel.members.includes(store.me) : true;
  if (channelId !== open && mine) store.unread.set(channelId, (store.unread.get(channelId) ?? 0) + 1);
}

onChange((news) => {
  if (news.type === 'reload') {
    shownMain = '';
    shownThread = '-';
  }
  if (news.type === 'message' && news.fresh) tell(news.message, news.channel);
  draw();
});

addEventListener('hashchange', () => {
  closeMenu(false);
  draw({ focus: true });
});

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
  if (closeMenu() || !thread) return;
  const opener = shownThread.split('/')[2];
  location.hash = thread.close;
  setTimeout(() => document.getElementById(`m-${opener}`)?.focus(), 0);
});

document.addEventListener('edit', ({ detail: { message, channel } }) => {
  const text = h('textarea', { class: 'text-input', rows: '6', value: message.text.replace(/<([^>|]+)(\|[^>]*)?>/g, '$1').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') });
  const dialog = h('dialog', { class: 'modal', 'aria-label': 'Edit message', onclose: () => dialog.remove() },
    h('form', { class: 'modal-form', onsubmit: async (event) => {
      event.preventDefault();
      await attempt('edit', { channel: channel.id, ts: message.ts, text: text.value });
      dialog.close();
    } },
    h('header', { class: 'modal-head' }, h('h2', {}, 'Edit message')),
    h('div', { class: 'modal-body' }, text),
    h('footer', { class: 'modal-foot' },
      h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel'),
      h('button', { type: 'submit', class: 'button primary' }, 'Save'))));
  document.body.append(dialog);
  dialog.showModal();
});

/** A permalink opens its message: `/archives/CHANNEL/pTS?thread_ts=`. */
function followPermalink() {
  const link = /^\/archives\/([A-Z0-9]+)(?:\/p(\d{10})(\d{6}))?/.exec(location.pathname);
  if (!link) return;
  const ts = new URLSearchParams(location.search).get('thread_ts') ?? (link[2] ? `${link[2]}.${link[3]}` : '');
  history.replaceState(null, '', `/#/${link[1]}${ts ? `/${ts}` : ''}`);
}

followPermalink();
follow();
