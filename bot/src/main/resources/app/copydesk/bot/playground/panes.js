import { h } from './dom.js';
import { drawBlocks } from './blocks.js';
import { composer } from './composer.js';
import { icon } from './icons.js';
import { attempt, messageList } from './messages.js';
import { act, channelMessages, direct, statusKey, store, theApp, threadMessages } from './store.js';

function back() {
  return h('a', { class: 'icon-button back', href: '#/', 'aria-label': 'Back to channels' }, icon('back'));
}

function statusLine() {
  const line = h('div', { class: 'status', role: 'status' });
  return {
    element: line,
    sync: (text) => {
      line.replaceChildren(...(text ? [h('span', { class: 'dots', 'aria-hidden': 'true' }), `${theApp().real_name} ${text}`] : []));
    },
  };
}

/** A channel: its name, its messages, and where to write. */
export function channelPane(channel) {
  const list = messageList(channel, null);
  const status = statusLine();
  const box = composer(channel, null, `Message #${channel.name}`);
  const absent = h('div', { class: 'absent' }, `${theApp().real_name} is not in this channel.`,
    h('button', { type: 'button', class: 'button', onclick: () => attempt('invite', { channel: channel.id }) }, `Add ${theApp().real_name}`));
  const element = h('div', { class: 'pane' },
    h('header', { class: 'pane-head' }, back(),
      h('div', { class: 'pane-title' }, h('h1', {}, icon('hash'), channel.name), h('p', {}, channel.topic)),
      h('span', { class: 'members', title: `${channel.members.length} members` }, icon('people'), channel.members.length)),
    list.element, absent, status.element, box.element);
  const sync = () => {
    const messages = channelMessages(channel);
    list.element.classList.toggle('is-empty', messages.length === 0);
    list.sync(messages);
    absent.hidden = channel.has_app;
    status.sync(store.status.get(statusKey(channel.id, undefined)));
  };
  if (channelMessages(channel).length === 0) list.element.append(welcome(channel));
  sync();
  return { element, sync, focus: box.focus, end: list.end };
}

function welcome(channel) {
  const commands = store.app.commands.map((each) => each.command).join(', ');
  return h('div', { class: 'welcome' },
    h('h2', {}, `This is the start of #${channel.name}`),
    h('p', {}, `Share a link, paste a text, drop a file, or react to a message: ${theApp().real_name} answers in its thread.`),
    commands && h('p', {}, 'Or type ', h('code', {}, commands), ' and Enter.'));
}

/** A message and its replies, beside the channel. */
export function threadPane(channel, root) {
  const list = messageList(channel, root);
  const status = statusLine();
  const box = composer(channel, root, 'Reply in the thread');
  const home = channel.direct ? '#/app/messages' : `#/${channel.id}`;
  const element = h('div', { class: 'pane' },
    h('header', { class: 'pane-head' },
      h('div', { class: 'pane-title' }, h('h2', {}, 'Thread'), h('p', {}, channel.direct ? theApp().real_name : `#${channel.name}`)),
      h('a', { class: 'icon-button', href: home, 'aria-label': 'Close the thread', title: 'Close (Esc)' }, icon('close'))),
    list.element, status.element, box.element);
  const sync = () => {
    list.sync(threadMessages(channel, root));
    status.sync(store.status.get(statusKey(channel.id, root)));
  };
  sync();
  return { element, sync, focus: box.focus, close: home };
}

/** The app: its home tab, and the conversation with it. */
export function appPane(tab) {
  const channel = direct();
  const app = theApp();
  const link = (name, label) =>
    h('a', { role: 'tab', href: `#/app/${name}`, 'aria-selected': String(tab === name), id: `tab-${name}`, 'aria-controls': 'tab-panel' }, label);
  const tabs = h('div', { class: 'tabs', role: 'tablist' }, link('home', 'Home'), link('messages', 'Messages'));
  tabs.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') location.hash = tab === 'home' ? '#/app/messages' : '#/app/home';
  });
  const head = h('header', { class: 'pane-head' }, back(),
    h('div', { class: 'pane-title' }, h('h1', {}, app.real_name), h('p', {}, 'App')), tabs);
  const content = tab === 'home' ? homeTab() : messagesTab(channel);
  const panel = h('div', { class: 'tab-panel', role: 'tabpanel', id: 'tab-panel', 'aria-labelledby': `tab-${tab}` }, content.elements);
  act('home', { tab }).catch(() => {});
  return { element: h('div', { class: 'pane' }, head, panel), sync: content.sync, focus: content.focus ?? (() => {}), end: content.end };
}

function messagesTab(channel) {
  const list = messageList(channel, null);
  const status = statusLine();
  const box = composer(channel, null, `Message ${theApp().real_name}`);
  const sync = () => {
    list.sync(channelMessages(channel));
    status.sync(store.status.get(statusKey(channel.id, undefined)));
  };
  sync();
  return { elements: [list.element, status.element, box.element], sync, focus: box.focus, end: list.end };
}

function homeTab() {
  const element = h('div', { class: 'scroller home' });
  let shown = '';
  const sync = () => {
    const view = store.views.find((each) => each.user === store.me && each.view.type === 'home');
    const version = view ? JSON.stringify(view.view) : 'none';
    if (version === shown) return;
    shown = version;
    const context = {
      press: (action_id, block_id, value) => attempt('action', { view_id: view.id, action_id, block_id, value }),
    };
    element.replaceChildren(view
      ? h('div', { class: 'blocks' }, drawBlocks(view.view.blocks, context))
      : h('p', { class: 'nothing' }, `${theApp().real_name} shows nothing here yet.`));
  };
  sync();
  return { elements: [element], sync };
}
