import { announce, h, toast } from './dom.js';
import { read, size } from './files.js';
import { icon } from './icons.js';
import { act, store, theApp } from './store.js';

/** A message's text ends here; what is longer goes as a file. */
const LONGEST = 40_000;

const drafts = new Map();
let boxes = 0;

/** Where a message is written. `threadTs` makes it a reply. */
export function composer(channel, threadTs, placeholder) {
  const draftKey = `${channel.id}/${threadTs ?? ''}`;
  const id = `composer-${++boxes}`;
  let files = [];
  const text = h('textarea', {
    id, rows: '1', placeholder, 'aria-label': placeholder, value: drafts.get(draftKey) ?? '',
    'aria-controls': `${id}-hints`, 'aria-autocomplete': 'list',
  });
  const chips = h('div', { class: 'chips' });
  const hints = h('ul', { class: 'hints', role: 'listbox', id: `${id}-hints`, 'aria-label': 'Suggestions', hidden: true });
  const chooser = h('input', { type: 'file', multiple: true, class: 'unseen', tabindex: '-1', 'aria-hidden': 'true', onchange: () => add([...chooser.files]) });
  const send = h('button', { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send (Enter)' }, icon('send'));
  const sample = store.sample && h('button', { type: 'button', class: 'sample', onclick: paste, title: store.sample.title }, icon('page'), 'Paste the sample');
  const form = h('form', { class: 'composer', onsubmit: submit },
    hints, chips, text,
    h('div', { class: 'composer-bar' },
      h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Attach a file', title: 'Attach a file', onclick: () => chooser.click() }, icon('clip')),
      chooser, sample, h('span', { class: 'tip' }, h('kbd', {}, 'Enter'), ' sends, ', h('kbd', {}, 'Shift Enter'), ' starts a line'), send));

  function resize() {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight, innerHeight * 0.36)}px`;
    form.classList.toggle('ready', text.value.trim() !== '' || files.length > 0);
  }

  function paste() {
    text.value = store.sample.text;
    drafts.set(draftKey, text.value);
    resize();
    text.focus();
    text.setSelectionRange(0, 0);
    text.scrollTop = 0;
    announce('The sample is in the box. Enter sends it.');
  }

  async function add(chosen) {
    for (const file of chosen) files.push({ ...(await read(file)), size: file.size });
    drawChips();
  }

  function drawChips() {
    chips.replaceChildren(...files.map((file) =>
      h('span', { class: 'chip' }, icon('page'), file.name, h('small', {}, size(file.size)),
        h('button', { type: 'button', 'aria-label': `Remove ${file.name}`, onclick: () => { files = files.filter((each) => each !== file); drawChips(); text.focus(); } }, icon('close')))));
    resize();
  }

  async function submit(event) {
    event?.preventDefault();
    const typed = text.value.trim();
    const sent = files;
    if (!typed && sent.length === 0) return;
    text.value = '';
    files = [];
    drafts.delete(draftKey);
    drawChips();
    closeHints();
    try {
      await deliver(typed, sent);
    } catch (error) {
      toast(error.message);
      if (!text.value) text.value = typed;
      files = sent;
      drawChips();
    }
  }

  async function deliver(typed, sent) {
    const command = /^(\/[a-z0-9_-]+)(?:\s+([\s\S]*))?$/i.exec(typed);
    if (command && threadTs) throw new Error('Commands do not work in threads. Mention the app, react, or use a message shortcut.');
    if (command) {
      await act('command', { channel: channel.id, command: command[1], text: command[2] ?? '' });
    } else if (typed.length > LONGEST) {
      const file = new File([typed], 'Pasted text.txt', { type: 'text/plain' });
      await act('message', { channel: channel.id, text: '', thread_ts: threadTs, files: [...sent, await read(file)] });
    } else {
      await act('message', { channel: channel.id, text: typed, thread_ts: threadTs, files: sent });
    }
  }

  function suggestions() {
    const before = text.value.slice(0, text.selectionStart);
    const slash = /^\/(\S*)$/.exec(text.value);
    if (slash && !threadTs) {
      const known = [...store.app.commands, { command: '/invite', description: 'Bring the app into this channel', usage_hint: `@${store.app.name}` }];
      return known.filter((each) => each.command.startsWith(slash[0])).map((each) => ({
        label: each.command, hint: each.usage_hint ?? '', detail: each.description ?? '', insert: `${each.command} `, from: 0,
      }));
    }
    const at = /(?:^|\s)@([\w.-]*)$/.exec(before);
    if (!at) return [];
    const people = [theApp(), ...[...store.users.values()].filter((each) => !each.app)];
    return people.filter((each) => each.name.startsWith(at[1].toLowerCase())).map((each) => ({
      label: each.real_name, hint: `@${each.name}`, detail: each.app ? 'App' : '', insert: `@${each.name} `, from: before.length - at[1].length - 1,
    }));
  }

  function showHints() {
    const found = suggestions();
    hints.hidden = found.length === 0;
    text.setAttribute('aria-expanded', String(found.length > 0));
    hints.replaceChildren(...found.map((each, i) =>
      h('li', { role: 'option', id: `${id}-hint-${i}`, 'aria-selected': String(i === 0), onpointerdown: (event) => { event.preventDefault(); take(each); } },
        h('strong', {}, each.label), ' ', h('span', {}, each.hint), h('small', {}, each.detail))));
    choose(0);
    hints.found = found;
  }

  function choose(index) {
    [...hints.children].forEach((child, i) => child.setAttribute('aria-selected', String(i === index)));
    text.setAttribute('aria-activedescendant', hints.hidden ? '' : `${id}-hint-${index}`);
  }

  function closeHints() {
    hints.hidden = true;
    text.setAttribute('aria-expanded', 'false');
  }

  function take(each) {
    const rest = text.value.slice(text.selectionStart);
    text.value = text.value.slice(0, each.from) + each.insert + rest;
    text.setSelectionRange(each.from + each.insert.length, each.from + each.insert.length);
    closeHints();
    resize();
  }

  function hintKey(event) {
    const count = hints.children.length;
    const at = [...hints.children].findIndex((child) => child.getAttribute('aria-selected') === 'true');
    const typedWhole = hints.found[at]?.insert.trim() === text.value.trim();
    if (event.key === 'ArrowDown') choose((at + 1) % count);
    else if (event.key === 'ArrowUp') choose((at - 1 + count) % count);
    else if (event.key === 'Escape') closeHints();
    else if (event.key === 'Tab' || (event.key === 'Enter' && !typedWhole)) take(hints.found[at]);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  text.addEventListener('keydown', (event) => {
    if (!hints.hidden && hintKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  });
  text.addEventListener('input', () => {
    drafts.set(draftKey, text.value);
    resize();
    showHints();
  });
  text.addEventListener('blur', closeHints);
  text.addEventListener('paste', (event) => {
    if (event.clipboardData.files.length > 0) {
      event.preventDefault();
      add([...event.clipboardData.files]);
    }
  });
  for (const name of ['dragenter', 'dragover']) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add('dropping');
    });
  }
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('dropping');
    add([...event.dataTransfer.files]);
  });
  queueMicrotask(resize);
  return { element: form, focus: () => text.focus() };
}
