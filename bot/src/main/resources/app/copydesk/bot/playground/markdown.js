import { h } from './dom.js';
import { link } from './mrkdwn.js';

/** The markdown block: headings, lists, quotes, fences, and the inline styles. */
export function markdown(text) {
  const nodes = [];
  let list = null;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const item = /^\s*(?:([-*+])|\d+[.)]) (.*)$/.exec(line);
    if (!item) list = null;
    if (line.startsWith('```')) {
      const end = lines.indexOf('```', i + 1);
      const last = end < 0 ? lines.length : end;
      nodes.push(h('pre', { class: 'code' }, lines.slice(i + 1, last).join('\n')));
      i = last;
    } else if (heading) {
      nodes.push(h(heading[1].length < 3 ? 'h3' : 'h4', {}, styles(heading[2])));
    } else if (item) {
      if (!list) nodes.push((list = h(item[1] ? 'ul' : 'ol')));
      list.append(h('li', {}, styles(item[2])));
    } else if (line.startsWith('> ')) {
      nodes.push(h('blockquote', {}, styles(line.slice(2))));
    } else if (line.trim()) {
      nodes.push(h('p', {}, styles(line)));
    }
  }
  return nodes;
}

const INLINE = /\[([^\]\n]+)\]\(([^)\s]+)\)|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|_([^_]+)_|~~([^~]+)~~/g;

function styles(text) {
  const nodes = [];
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(text.slice(done, match.index));
    const [, label, address, code, bold, star, under, strike] = match;
    if (label !== undefined) nodes.push(link(address, label));
    else if (code !== undefined) nodes.push(h('code', {}, code));
    else if (bold !== undefined) nodes.push(h('strong', {}, bold));
    else if (strike !== undefined) nodes.push(h('s', {}, strike));
    else nodes.push(h('em', {}, star ?? under));
    done = match.index + match[0].length;
  }
  nodes.push(text.slice(done));
  return nodes;
}
