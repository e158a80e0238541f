import { announce, h, reconcile, roving, toast } from './dom.js';
import { drawBlocks } from './blocks.js';
import { emoji } from './emoji.js';
import { drawFiles } from './files.js';
import { icon } from './icons.js';
import { openMenu, openPicker } from './menu.js';
import { link, mrkdwn } from './mrkdwn.js';
import { act, store, user } from './store.js';

const QUICK = ['speech_balloon', 'memo', 'mag'];

/** Does it and says so if it fails. */
export async function attempt(name, body) {
  try {
    return await act(name, body);
  } catch (error) {
    toast(error.message);
    return {};
  }
}

/** A list of messages; `sync(messages)` redraws what changed. In a thread `root` is its first ts. */
export function messageList(channel, root) {
  const list = h('ol', { class: 'messages', role: 'list', 'aria-label': root ? 'Replies' : 'Messages' });
  const scroller = h('div', { class: 'scroller' }, list);
  roving(list, '.message');
  list.addEventListener('keydown', (event) => {
    const message = event.target.closest('.message');
    if (event.target !== message) return;
    if (event.key === 'Enter' || event.key === 't') message.querySelector('[data-spot=reply]')?.click();
    else if (event.key === 'r') message.querySelector('[data-spot=react]')?.click();
    else return;
    event.preventDefault();
  });
  let first = true;
  const sync = (messages) => {
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60;
    const items = withSeparators(messages, root);
    reconcile(list, items, (item) => item.key, (item) => item.version, (item) =>
      item.words ? separator(item.words) : drawMessage(item.message, channel, root, item.compact));
    const all = list.querySelectorAll('.message');
    if (![...all].some((each) => each.tabIndex === 0)) all[all.length - 1]?.setAttribute('tabindex', '0');
    const newest = all[all.length - 1];
    if ((first || atEnd) && !(root && first)) {
      scroller.scrollTop = first || !newest ? scroller.scrollHeight : startOf(newest, scroller);
    }
    first = first && messages.length === 0;
  };
  return { element: scroller, list, sync, end: () => (scroller.scrollTop = scroller.scrollHeight) };
}

/** Scrolled to the end, unless the newest message is longer than the view: then to where it starts. */
function startOf(newest, scroller) {
  return Math.min(scroller.scrollHeight, newest.offsetTop - scroller.offsetTop - 12);
}

const SAME_BREATH_SECONDS = 300;

/** The messages with what stands between them: days in a channel, the number of replies in a thread. */
function withSeparators(messages, root) {
  const items = [];
  let last = null;
  const separate = (key, words) => {
    items.push({ key, version: words, words });
    last = null;
  };
  for (const message of messages) {
    const date = when(message).toDateString();
    if (!root && (!last || when(last).toDateString() !== date)) {
      if (!items.some((item) => item.key === date)) separate(date, dayName(when(message)));
    }
    const compact =
      last !== null && last.user === message.user && !last.reply_count && !last.ephemeral_to === !message.ephemeral_to &&
      Number(message.ts) - Number(last.ts) < SAME_BREATH_SECONDS;
    items.push({ key: message.ts, version: JSON.stringify(message) + compact + store.me, message, compact });
    last = message;
    if (root === message.ts && message.reply_count) separate('count', replyCount(message));
  }
  return items;
}

function dayName(date) {
  return date.toDateString() === new Date().toDateString()
    ? 'Today'
    : date.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
}

function replyCount(message) {
  return `${message.reply_count} ${message.reply_count === 1 ? 'reply' : 'replies'}`;
}

function separator(words) {
  return h('li', { class: 'separator' }, h('span', {}, words));
}

export function when(message) {
  return new Date(Number(message.ts) * 1000);
}

function clock(message) {
  return when(message).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

export function avatar(id, size = '') {
  const person = user(id);
  const letter = person.real_name.slice(0, 1).toUpperCase();
  const kind = person.app ? 'app-avatar' : `tone-${[...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 5}`;
  return h('span', { class: `avatar ${kind} ${size}`, 'aria-hidden': 'true' }, letter);
}

function drawMessage(message, channel, root, compact) {
  const person = user(message.user);
  const time = h('time', { datetime: when(message).toISOString(), title: when(message).toLocaleString() }, clock(message));
  const context = {
    press: (action_id, block_id, value) =>
      attempt('action', { channel: channel.id, ts: message.ts, action_id, block_id, value }),
  };
  const only = message.ephemeral_to ? ' ephemeral' : '';
  const body = h('div', { class: 'body' }, drawBody(message, context));
  return h('li', {
    class: `message${compact ? ' compact' : ''}${only}`, tabindex: '-1', id: `${root ? 'r' : 'm'}-${message.ts}`,
    'data-ts': message.ts, 'aria-label': `${person.real_name}, ${clock(message)}`,
  },
  h('div', { class: 'gutter' }, compact ? time : avatar(message.user)),
  h('div', { class: 'content' },
    message.ephemeral_to && h('div', { class: 'note' }, icon('eye'), 'Only visible to you'),
    message.subtype === 'thread_broadcast' && h('div', { class: 'note' }, icon('reply'), root ? 'also sent to the channel' : 'replied to a thread'),
    !compact && h('div', { class: 'by' }, h('span', { class: 'name' }, person.real_name),
      person.bot && h('span', { class: 'badge' }, 'App'), time),
    person.app || !isLong(message) ? body : folded(message, body),
    message.files?.length > 0 && drawFiles(message.files),
    message.attachments?.length > 0 && h('div', { class: 'unfurls' }, message.attachments.map(unfurl)),
    reactions(message, channel),
    !root && message.reply_count > 0 && summary(message, channel)),
  !message.ephemeral_to && message.subtype !== 'tombstone' && toolbar(message, channel, root));
}

function drawBody(message, context) {
  const mark = message.edited && h('span', { class: 'edited', title: 'This message was edited' }, ' (edited)');
  if (message.subtype === 'tombstone') return h('span', { class: 'tombstone' }, message.text);
  const blocks = message.blocks ?? [];
  if (blocks.length === 0) return h('div', { class: 'text' }, mrkdwn(message.text ?? ''), mark);
  return [h('div', { class: 'blocks' }, drawBlocks(blocks, context)), mark];
}

const unfolded = new Set();

function isLong(message) {
  return (message.text ?? '').length > 900 || (message.text ?? '').split('\n').length > 14;
}

/** A long paste shows its beginning, so that the answer beneath it stays in view. */
function folded(message, body) {
  const button = h('button', { type: 'button', class: 'unfold', 'data-spot': 'unfold', onclick: () => {
    if (!unfolded.delete(message.ts)) unfolded.add(message.ts);
    show();
  } });
  const show = () => {
    const open = unfolded.has(message.ts);
    body.classList.toggle('folded', !open);
    button.textContent = open ? 'Show less' : 'Show more';
    button.setAttribute('aria-expanded', String(open));
  };
  show();
  return [body, button];
}

function unfurl(attachment) {
  if (!attachment.from_url) return h('div', { class: 'unfurl' }, mrkdwn(attachment.text ?? attachment.fallback ?? ''));
  return h('div', { class: 'unfurl' }, link(attachment.from_url, attachment.service_name), h('small', {}, 'link preview'));
}

function reactions(message, channel) {
  if (!message.reactions?.length) return null;
  const chip = ({ name, users }) => {
    const mine = users.includes(store.me);
    const who = users.map((id) => user(id).real_name).join(', ');
    return h('button', {
      type: 'button', class: `reaction${mine ? ' mine' : ''}`, 'aria-pressed': String(mine), 'data-spot': `reaction-${name}`,
      title: `${who} reacted with :${name}:`, 'aria-label': `${name.replaceAll('_', ' ')}, ${users.length}: ${who}`,
      onclick: () => react(message, channel, name),
    }, h('span', { class: 'emoji' }, emoji(name)), h('span', { class: 'count' }, users.length));
  };
  return h('div', { class: 'reactions' }, message.reactions.map(chip),
    h('button', { type: 'button', class: 'reaction add', 'aria-label': 'Add a reaction', 'data-spot': 'reaction-add',
      onclick: (event) => openPicker(event.currentTarget, (name) => react(message, channel, name)) }, icon('smile')));
}

async function react(message, channel, name) {
  const mine = message.reactions?.find((each) => each.name === name)?.users.includes(store.me);
  await attempt('reaction', { channel: channel.id, ts: message.ts, name, remove: Boolean(mine) });
  announce(mine ? 'Reaction taken back' : `Reacted with ${name.replaceAll('_', ' ')}`);
}

function summary(message, channel) {
  return h('a', { class: 'replies', href: `#/${channel.id}/${message.ts}`, 'data-spot': 'replies' },
    h('span', { class: 'faces' }, message.reply_users.slice(0, 4).map((id) => avatar(id, 'small'))),
    h('strong', {}, replyCount(message)),
    h('span', { class: 'latest' }, `last at ${clock({ ts: message.latest_reply })}`));
}

function toolbar(message, channel, root) {
  const button = (spot, label, content, onclick) =>
    h('button', { type: 'button', 'data-spot': spot, 'aria-label': label, title: label, onclick }, content);
  return h('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Message actions' },
    QUICK.map((name) =>
      button(`quick-${name}`, `React with :${name}:`, h('span', { class: 'emoji' }, emoji(name)), () => react(message, channel, name))),
    button('react', 'Add a reaction', icon('smile'), (event) =>
      openPicker(event.currentTarget, (name) => react(message, channel, name))),
    !root && button('reply', 'Reply in thread', icon('reply'), () => {
      location.hash = `#/${channel.id}/${message.thread_ts ?? message.ts}`;
    }),
    button('more', 'More actions', icon('more'), (event) => openMenu(event.currentTarget, entries(message, channel))));
}

function entries(message, channel) {
  const shortcuts = store.app.shortcuts
    .filter((shortcut) => shortcut.type === 'message')
    .map((shortcut) => ({
      label: shortcut.name, detail: store.app.name,
      run: () => attempt('shortcut', { channel: channel.id, ts: message.ts, callback_id: shortcut.callback_id }),
    }));
  const own = message.user === store.me
    ? [
        { label: 'Edit message', run: () => document.dispatchEvent(new CustomEvent('edit', { detail: { message, channel } })) },
        { label: 'Delete message', danger: true, run: () => attempt('delete', { channel: channel.id, ts: message.ts }) },
      ]
    : [];
  const address = `${location.origin}/archives/${channel.id}/p${message.ts.replace('.', '')}`;
  return [...shortcuts, { label: 'Copy link', run: () => navigator.clipboard?.writeText(address) }, ...own];
}
