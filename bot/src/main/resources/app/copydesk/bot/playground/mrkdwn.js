import { h } from './dom.js';
import { emoji, isKnown } from './emoji.js';
import { store } from './store.js';

/**
 * Slack's mrkdwn as nodes. What comes in is escaped as Slack has it (`&amp; &lt; &gt;`); a text node
 * is the only thing words can become, and a link the only thing an address can.
 */
export function mrkdwn(text) {
  const nodes = [];
  text.split('```').forEach((piece, i) => {
    if (i % 2 === 1) nodes.push(h('pre', { class: 'code' }, plain(piece.replace(/^\n|\n$/g, ''))));
    else nodes.push(...lines(i > 0 ? piece.replace(/^\n/, '') : piece));
  });
  return nodes;
}

/** Undoes Slack's escaping. */
export function plain(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function lines(text) {
  const nodes = [];
  let quote = null;
  const all = text.split('\n');
  all.forEach((line, i) => {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quoted) {
      if (quote) quote.append(h('br'));
      else nodes.push((quote = h('blockquote')));
      quote.append(...inline(quoted[1]));
      return;
    }
    const item = /^(\s*)(•|◦|-|\d{1,3}\.) (.*)$/.exec(line);
    if (item) {
      const mark = item[2] === '-' ? '–' : item[2];
      nodes.push(h('span', { class: 'item' }, h('span', { class: 'mark' }, mark), h('span', {}, inline(item[3]))));
      quote = null;
      return;
    }
    const afterBlock = quote || (i > 0 && /^(\s*)(•|◦|-|\d{1,3}\.) /.test(all[i - 1]));
    if (i > 0 && !afterBlock) nodes.push(h('br'));
    quote = null;
    nodes.push(...inline(line));
  });
  return nodes;
}

const TOKEN = new RegExp(
  [
    '<([^<>\\n]+)>',
    '`([^`\\n]+)`',
    '(?<![\\w*])\\*(?=\\S)([^*\\n]*[^*\\s])\\*(?![\\w*])',
    '(?<![\\w_])_(?=\\S)([^_\\n]*[^_\\s])_(?![\\w_])',
    '(?<![\\w~])~(?=\\S)([^~\\n]*[^~\\s])~(?![\\w~])',
    ':([a-z0-9_+\'-]+(?:::skin-tone-\\d)?):',
    '(https?://[^\\s<>]*[^\\s<>.,;:!?\'")\\]])',
  ].join('|'),
  'g',
);

/** One line: styles, links, mentions, emoji. */
export function inline(text) {
  const nodes = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const node = token(match);
    if (node === null) continue;
    if (match.index > done) nodes.push(plain(text.slice(done, match.index)));
    nodes.push(node);
    done = match.index + match[0].length;
  }
  if (done < text.length) nodes.push(plain(text.slice(done)));
  return nodes.map((node) => (typeof node === 'string' ? document.createTextNode(node) : node));
}

function token([, angled, code, bold, italic, strike, name, url]) {
  if (angled !== undefined) return angle(angled);
  if (code !== undefined) return h('code', {}, plain(code));
  if (bold !== undefined) return h('strong', {}, inline(bold));
  if (italic !== undefined) return h('em', {}, inline(italic));
  if (strike !== undefined) return h('s', {}, inline(strike));
  if (name !== undefined) return isKnown(name) ? emojiNode(name) : null;
  return link(plain(url), plain(url));
}

function angle(inside) {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : plain(inside.slice(bar + 1));
  if (target.startsWith('@')) return mention(target.slice(1));
  if (target.startsWith('#')) return channelLink(target.slice(1), label);
  if (target.startsWith('!date^')) return label || plain(target);
  if (target.startsWith('!')) return broadcast(target.slice(1).split('^')[0]);
  return link(plain(target), label || plain(target).replace(/^mailto:/, ''));
}

/** A link, if it is one that may be followed; otherwise its words. */
export function link(address, label) {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return document.createTextNode(label);
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
}

export function mention(id) {
  const person = store.users.get(id);
  const mine = id === store.me ? ' me' : '';
  return h('span', { class: `mention${mine}` }, `@${person?.real_name ?? id}`);
}

export function channelLink(id, label) {
  const channel = store.channels.get(id);
  return channel
    ? h('a', { class: 'mention', href: `#/${id}` }, `#${channel.name}`)
    : h('span', { class: 'mention' }, `#${label || id}`);
}

export function broadcast(range) {
  return h('span', { class: 'mention me' }, `@${range}`);
}

export function emojiNode(name) {
  const character = emoji(name);
  return h('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' '), title: `:${name}:` }, character);
}
