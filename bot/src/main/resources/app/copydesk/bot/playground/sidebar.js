import { h, roving } from './dom.js';
import { icon } from './icons.js';
import { avatar } from './messages.js';
import { changed, direct, store, theApp } from './store.js';

/** Channels, the app, and who one is. */
export function sidebar(nav) {
  roving(nav, '.place');
  return (here) => {
    const focused = nav.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    nav.replaceChildren(
      h('div', { class: 'workspace' }, h('strong', {}, 'The Playground'), h('span', { class: 'offline-mark' }, 'reconnecting…')),
      h('div', { class: 'places' },
        h('h2', { id: 'channels-head' }, 'Channels'),
        h('ul', { 'aria-labelledby': 'channels-head' }, [...store.channels.values()].filter((channel) => !channel.direct).map((channel) =>
          h('li', {}, place(`#/${channel.id}`, icon('hash'), channel.name, store.unread.get(channel.id), here.channel === channel.id)))),
        h('h2', { id: 'apps-head' }, 'Apps'),
        h('ul', { 'aria-labelledby': 'apps-head' },
          h('li', {}, place('#/app/home', avatar(theApp().id, 'small'), theApp().real_name, store.unread.get(direct()?.id), here.app)))),
      h('label', { class: 'whoami' }, avatar(store.me, 'medium'), h('span', {}, 'You are'), whoami()));
    const places = [...nav.querySelectorAll('.place')];
    const current = places.find((each) => each.hasAttribute('aria-current')) ?? places[0];
    for (const each of places) each.tabIndex = each === current ? 0 : -1;
    if (focused) places.find((each) => each.getAttribute('href') === focused)?.focus();
  };
}

function place(href, mark, name, unread, current) {
  return h('a', { class: `place${unread ? ' unread' : ''}`, href, 'aria-current': current ? 'page' : undefined },
    mark, h('span', { class: 'place-name' }, name),
    unread && h('span', { class: 'count', 'aria-label': `${unread} unread` }, unread));
}

function whoami() {
  return h('select', {
    'aria-label': 'You are',
    onchange: (event) => {
      store.me = event.target.value;
      changed({ type: 'me' });
    },
  }, [...store.users.values()].filter((each) => !each.bot).map((each) =>
    h('option', { value: each.id, selected: each.id === store.me }, each.real_name)));
}
