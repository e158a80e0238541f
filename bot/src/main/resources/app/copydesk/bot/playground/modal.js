import { h, toast } from './dom.js';
import { drawBlocks } from './blocks.js';
import { textObject, withEmoji } from './texts.js';
import { choices, select, withChoices } from './elements.js';
import { icon } from './icons.js';
import { act, store } from './store.js';

let shown = { version: '', dialog: null, viewId: '' };

/** Shows the topmost modal of the person whose page this is, or none. */
export function syncModals(place) {
  const open = store.views.filter((each) => each.user === store.me && each.view.type === 'modal');
  const top = open[open.length - 1];
  const version = top ? JSON.stringify([top.id, top.view.hash]) : '';
  if (version === shown.version) return;
  const kept = top && top.id === shown.viewId ? valuesOf(shown.dialog) : {};
  const before = shown.dialog;
  shown = { version, dialog: null, viewId: top?.id ?? '' };
  before?.close();
  before?.remove();
  if (!top) return;
  shown.dialog = dialog(top, kept, open.length > 1);
  place.append(shown.dialog);
  shown.dialog.showModal();
  shown.dialog.querySelector('[data-answer]')?.focus();
}

function dialog(entry, kept, isOnTop) {
  const { view } = entry;
  const fields = [];
  const context = {
    press: (action_id, block_id, value) =>
      act('action', { view_id: entry.id, action_id, block_id, value, values: valuesOf(element) }).catch((error) => toast(error.message)),
  };
  const body = view.blocks.map((block) => {
    if (block.type !== 'input') return drawBlocks([block], context);
    const field = drawField(block, kept);
    fields.push(field);
    return field.element;
  });
  const close = () => act('close', { view_id: entry.id }).catch((error) => toast(error.message));
  const submit = view.submit && h('button', { type: 'submit', class: 'button primary' }, withEmoji(view.submit.text));
  const form = h('form', {
    class: 'modal-form', novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      send(entry, element, fields, submit);
    },
  },
  h('header', { class: 'modal-head' }, h('h2', { id: 'modal-title' }, withEmoji(view.title.text)),
    h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', title: 'Close (Esc)', onclick: close }, icon('close'))),
  h('div', { class: 'modal-body' }, body),
  h('footer', { class: 'modal-foot' },
    h('button', { type: 'button', class: 'button', onclick: close }, view.close?.text ?? (isOnTop ? 'Back' : 'Cancel')), submit));
  const element = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title', 'data-view': entry.id,
    oncancel: (event) => {
      event.preventDefault();
      close();
    } }, form);
  return element;
}

async function send(entry, element, fields, submit) {
  for (const field of fields) field.fail('');
  submit.disabled = true;
  submit.classList.add('busy');
  try {
    const { errors } = await act('submit', { view_id: entry.id, values: valuesOf(element) });
    const failed = fields.filter((field) => errors?.[field.id]);
    for (const field of failed) field.fail(errors[field.id]);
    failed[0]?.focus();
  } catch (error) {
    toast(error.message);
  } finally {
    submit.disabled = false;
    submit.classList.remove('busy');
  }
}

/** What is filled in: `{block_id: {action_id: value}}`. */
function valuesOf(element) {
  const values = {};
  for (const field of element?.querySelectorAll('[data-answer]') ?? []) {
    const { block, action, kind } = field.dataset;
    const ticked = [...field.querySelectorAll('input:checked')].map((each) => each.value);
    const value =
      kind === 'checkboxes' ? ticked
      : kind === 'radio_buttons' ? ticked[0] ?? ''
      : field.multiple ? [...field.selectedOptions].map((each) => each.value)
      : field.value;
    (values[block] ??= {})[action] = value;
  }
  return values;
}

function drawField(block, kept) {
  const { element: spec } = block;
  const id = `field-${block.block_id}`;
  const control = drawControl(spec, kept[block.block_id]?.[spec.action_id]);
  control.dataset.answer = '';
  control.dataset.block = block.block_id;
  control.dataset.action = spec.action_id;
  control.dataset.kind = spec.type;
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-error ${id}-hint`);
  if (!block.optional) control.setAttribute('aria-required', 'true');
  const error = h('p', { class: 'field-error', id: `${id}-error`, role: 'alert' });
  const group = spec.type === 'checkboxes' || spec.type === 'radio_buttons';
  if (group) control.setAttribute('aria-label', block.label.text);
  const element = h('div', { class: 'field' },
    h(group ? 'div' : 'label', { class: 'label', for: group ? undefined : id }, withEmoji(block.label.text),
      block.optional && h('span', { class: 'optional' }, ' (optional)')),
    control, error, block.hint && h('p', { class: 'hint', id: `${id}-hint` }, textObject(block.hint)));
  return {
    id: block.block_id,
    element,
    focus: () => (group ? control.querySelector('input') : control).focus(),
    fail: (words) => {
      error.textContent = words;
      element.classList.toggle('failed', words !== '');
      control.setAttribute('aria-invalid', String(words !== ''));
    },
  };
}

const INPUT_TYPES = { url_text_input: 'url', email_text_input: 'email', number_input: 'number', datepicker: 'date', timepicker: 'time' };

function drawControl(spec, kept) {
  switch (spec.type) {
    case 'static_select': return withValue(select(spec, () => {}), kept);
    case 'users_select':
    case 'channels_select':
    case 'conversations_select': return withValue(select(withChoices(spec), () => {}), kept);
    case 'multi_static_select': return multiple(spec, kept);
    case 'radio_buttons': return ticked(choices(spec, 'radio'), kept);
    case 'checkboxes': return ticked(choices(spec, 'checkbox'), kept);
    default: return textInput(spec, kept);
  }
}

function textInput(spec, kept) {
  const props = {
    placeholder: spec.placeholder?.text, maxlength: spec.max_length,
    value: kept ?? spec.initial_value ?? spec.initial_date ?? spec.initial_time ?? '',
    class: 'text-input',
  };
  return spec.multiline
    ? h('textarea', { ...props, rows: '9' })
    : h('input', { ...props, type: INPUT_TYPES[spec.type] ?? 'text' });
}

function withValue(control, kept) {
  if (kept !== undefined) control.value = kept;
  return control;
}

function ticked(group, kept) {
  if (kept !== undefined) {
    for (const input of group.querySelectorAll('input')) input.checked = [kept].flat().includes(input.value);
  }
  return group;
}

function multiple(spec, kept) {
  const initial = kept ?? (spec.initial_options ?? []).map((each) => each.value);
  return h('select', { multiple: true, class: 'select', size: Math.min(6, spec.options.length) },
    spec.options.map((each) => h('option', { value: each.value, selected: initial.includes(each.value) }, each.text.text)));
}
