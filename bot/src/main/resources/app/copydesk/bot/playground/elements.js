import { h } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { store } from './store.js';
import { textObject, withEmoji } from './texts.js';

/** An interactive element in a message or a home tab: it tells `context.press` at once. */
export function drawElement(element, block, context) {
  const press = (value) => context.press(element.action_id, block.block_id, value);
  switch (element.type) {
    case 'button': return button(element, press);
    case 'overflow': return overflow(element, press);
    case 'static_select': return select(element, (control) => press(control.value));
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return select(withChoices(element), (control) => press(control.value));
    case 'radio_buttons': return choices(element, 'radio', press);
    case 'checkboxes': return choices(element, 'checkbox', press);
    case 'datepicker':
      return h('input', { type: 'date', value: element.initial_date, 'aria-label': 'Date', onchange: (e) => press(e.target.value) });
    default: return h('span', { class: 'unknown' }, `(${element.type})`);
  }
}

function button(element, press) {
  const props = {
    class: `button ${element.style ?? ''}`,
    'data-spot': `action-${element.action_id}`,
    'aria-label': element.accessibility_label,
    title: element.accessibility_label,
  };
  const words = withEmoji(element.text.text);
  if (/^https?:\/\//.test(element.url ?? '')) {
    return h('a', { ...props, href: element.url, target: '_blank', rel: 'noopener noreferrer', onclick: () => press() }, words);
  }
  return h('button', { ...props, type: 'button', onclick: (event) => busy(event.currentTarget, press()) }, words);
}

async function busy(control, work) {
  control.classList.add('busy');
  try {
    await work;
  } finally {
    control.classList.remove('busy');
  }
}

function overflow(element, press) {
  return h('button', {
    class: 'button icon-only', type: 'button', 'aria-label': 'More actions', 'aria-haspopup': 'menu',
    'data-spot': `action-${element.action_id}`,
    onclick: (event) =>
      openMenu(event.currentTarget, element.options.map((option) => ({
        label: withEmoji(option.text.text), detail: option.description?.text, run: () => press(option.value),
      }))),
  }, icon('more'));
}

/** A select box with the element's options; nothing is chosen unless the element says so. */
export function select(element, onchange) {
  const option = (each) =>
    h('option', { value: each.value, selected: each.value === element.initial_option?.value }, each.text.text);
  const groups = element.option_groups?.map((group) =>
    h('optgroup', { label: group.label.text }, group.options.map(option)));
  return h('select', {
    class: 'select', 'data-spot': `action-${element.action_id}`,
    'aria-label': element.placeholder?.text ?? 'Choose', onchange: (event) => onchange(event.target),
  },
  h('option', { value: '', selected: !element.initial_option }, element.placeholder?.text ?? 'Choose…'),
  groups ?? element.options.map(option));
}

/** People or channels as the options of a select. */
export function withChoices(element) {
  const people = [...store.users.values()].map((each) => [each.id, each.real_name]);
  const channels = [...store.channels.values()].filter((each) => !each.direct).map((each) => [each.id, `#${each.name}`]);
  const all = element.type === 'users_select' ? people : channels;
  return { ...element, options: all.map(([value, text]) => ({ value, text: { text } })) };
}

let groups = 0;

/** Radio buttons or checkboxes; `onchange` gets the value, or all the values that are ticked. */
export function choices(element, type, onchange = () => {}) {
  const name = `choice-${++groups}`;
  const initial = (element.initial_options ?? [element.initial_option]).filter(Boolean).map((each) => each.value);
  const set = h('div', { class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group' });
  const ticked = () => [...set.querySelectorAll('input:checked')].map((each) => each.value);
  set.append(...element.options.map((option) =>
    h('label', {},
      h('input', {
        type, name, value: option.value, checked: initial.includes(option.value),
        onchange: () => onchange(type === 'radio' ? ticked()[0] : ticked()),
      }),
      h('span', {}, textObject(option.text),
        option.description && h('small', {}, textObject(option.description))))));
  return set;
}
