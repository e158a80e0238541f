import { emoji } from './emoji.js';
import { emojiNode, inline, mrkdwn } from './mrkdwn.js';

/** A text object: mrkdwn, or plain text in which only emoji are read. */
export function textObject(text) {
  return text.type === 'mrkdwn' ? mrkdwn(text.text) : withEmoji(text.text);
}

/** Plain text with its emoji read: text and nodes in turn. */
export function withEmoji(text) {
  return text.split(/(:[a-z0-9_+'-]+:)/).map((piece) =>
    /^:[^:]+:$/.test(piece) && emoji(piece.slice(1, -1)) !== piece ? emojiNode(piece.slice(1, -1)) : piece);
}

/** One line for a list or a title, without styles. */
export function flat(text) {
  return inline(text.replace(/\n/g, ' ')).map((node) => node.textContent).join('');
}
