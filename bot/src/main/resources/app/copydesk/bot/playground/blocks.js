import { h } from './dom.js';
import { icon } from './icons.js';
import { drawElement } from './elements.js';
import { markdown } from './markdown.js';
import { broadcast, channelLink, emojiNode, link, mention } from './mrkdwn.js';
import { textObject, withEmoji } from './texts.js';

/**
 * Block Kit as nodes.
 *
 * @param context who hears of a press or a choice: `press(actionId, blockId, value)`
 */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => {
    const draw = BLOCKS[block.type];
    return draw ? draw(block, context) : h('div', { class: 'block unknown' }, `(${block.type})`);
  });
}

const BLOCKS = {
  header: (block) => h('h3', { class: 'block header' }, withEmoji(block.text.text)),
  divider: () => h('hr', { class: 'block divider' }),
  section,
  context: (block) =>
    h('div', { class: 'block context' }, block.elements.map((element) =>
      element.type === 'image' ? picture(element, true) : h('span', {}, textObject(element)))),
  actions: (block, context) =>
    h('div', { class: 'block actions' }, block.elements.map((element) => drawElement(element, block, context))),
  image: (block) => picture(block, false),
  markdown: (block) => h('div', { class: 'block markdown' }, markdown(block.text)),
  rich_text: (block) => h('div', { class: 'block rich' }, block.elements.map(richElement)),
  table,
  input: (block, context) =>
    h('div', { class: 'block input' }, h('div', { class: 'label' }, withEmoji(block.label.text)),
      drawElement(block.element, block, context)),
};
BLOCKS.context_actions = BLOCKS.actions;

function section(block, context) {
  const words = h('div', { class: 'words' },
    block.text && h('div', {}, textObject(block.text)),
    block.fields && h('div', { class: 'fields' }, block.fields.map((field) => h('div', {}, textObject(field)))));
  return h('div', { class: 'block section' }, words,
    block.accessory && h('div', { class: 'accessory' },
      block.accessory.type === 'image' ? picture(block.accessory, true) : drawElement(block.accessory, block, context)));
}

/** No outside resource is loaded: a picture is named, not fetched. */
function picture(image, small) {
  const own = typeof image.image_url === 'string' && image.image_url.startsWith('data:image/');
  if (own) return h('img', { class: small ? 'thumb' : 'block picture', src: image.image_url, alt: image.alt_text });
  if (small) return h('span', { class: 'thumb placeholder', role: 'img', 'aria-label': image.alt_text, title: image.alt_text }, icon('picture'));
  return h('figure', { class: 'block picture placeholder' }, icon('picture'),
    h('figcaption', {}, image.title?.text ?? image.alt_text));
}

function table(block) {
  const cell = (each) => (each.type === 'rich_text' ? each.elements.map(richElement) : String(each.text ?? ''));
  const [head, ...rows] = block.rows;
  return h('div', { class: 'block table' }, h('table', {},
    h('thead', {}, h('tr', {}, head.map((each) => h('th', { scope: 'col' }, cell(each))))),
    h('tbody', {}, rows.map((row) => h('tr', {}, row.map((each) => h('td', {}, cell(each))))))));
}

function richElement(element) {
  const children = () => element.elements.map(richInline);
  switch (element.type) {
    case 'rich_text_section': return h('div', { class: 'rich-section' }, children());
    case 'rich_text_quote': return h('blockquote', {}, children());
    case 'rich_text_preformatted': return h('pre', { class: 'code' }, children());
    case 'rich_text_list':
      return h(element.style === 'ordered' ? 'ol' : 'ul',
        { class: `indent-${Math.min(element.indent ?? 0, 4)}`, start: element.offset ? element.offset + 1 : undefined },
        element.elements.map((item) => h('li', {}, item.elements.map(richInline))));
    default: return h('div', {});
  }
}

function richInline(element) {
  switch (element.type) {
    case 'text': return styled(element.text, element.style);
    case 'link': return styled(link(element.url, element.text || element.url), element.style);
    case 'user': return mention(element.user_id);
    case 'channel': return channelLink(element.channel_id, '');
    case 'broadcast': return broadcast(element.range);
    case 'emoji': return emojiNode(element.name);
    case 'date': return document.createTextNode(element.fallback ?? element.format ?? '');
    default: return document.createTextNode('');
  }
}

function styled(content, style = {}) {
  let node = typeof content === 'string' ? document.createTextNode(content) : content;
  if (style.code) node = h('code', {}, node);
  if (style.bold) node = h('strong', {}, node);
  if (style.italic) node = h('em', {}, node);
  if (style.strike) node = h('s', {}, node);
  return node;
}
