/** What the page knows of the workspace, kept up to date by the live feed. */
export const store = {
  me: 'UEDIE',
  app: { name: '', commands: [], shortcuts: [] },
  users: new Map(),
  channels: new Map(),
  views: [],
  sample: null,
  unread: new Map(),
  status: new Map(),
};

const listeners = [];

/** Calls `listener(news)` after every change; `news.type` is what the feed says, or `reload`. */
export function onChange(listener) {
  listeners.push(listener);
}

export function changed(news) {
  for (const listener of listeners) listener(news);
}

export async function load() {
  const state = await (await fetch('/page/state')).json();
  store.app = state.app;
  store.users = new Map(state.users.map((user) => [user.id, user]));
  store.channels = new Map(
    state.channels.map((channel) => [
      channel.id,
      { ...channel, messages: new Map(channel.messages.map((message) => [message.ts, message])) },
    ]),
  );
  store.views = state.views;
  store.sample = state.sample ?? null;
  changed({ type: 'reload' });
}

/** Follows the live feed; after a break everything is loaded anew. */
export function follow() {
  const socket = new WebSocket(`ws://${location.host}/live`);
  let opened = false;
  socket.addEventListener('open', () => {
    opened = true;
    document.body.classList.remove('offline');
    load();
  });
  socket.addEventListener('message', (event) => take(JSON.parse(event.data)));
  socket.addEventListener('close', () => {
    document.body.classList.add('offline');
    setTimeout(follow, opened ? 300 : 1500);
  });
}

function take(news) {
  const channel = store.channels.get(news.channel);
  if (news.type === 'message') {
    const fresh = !channel.messages.has(news.message.ts);
    channel.messages.set(news.message.ts, news.message);
    news.fresh = fresh;
    if (store.users.get(news.message.user)?.app) store.status.delete(statusKey(news.channel, news.message.thread_ts));
  } else if (news.type === 'deleted') {
    channel.messages.delete(news.ts);
  } else if (news.type === 'status') {
    if (news.status) store.status.set(statusKey(news.channel, news.thread_ts), news.status);
    else store.status.delete(statusKey(news.channel, news.thread_ts));
  } else if (news.type === 'joined') {
    channel.members.push(news.user);
    if (store.users.get(news.user)?.app) channel.has_app = true;
  } else if (news.type === 'views') {
    store.views = news.views;
  }
  changed(news);
}

export function statusKey(channel, threadTs) {
  return `${channel}/${threadTs ?? ''}`;
}

/** Does something through the control API, as the person whose page this is. */
export async function act(name, body) {
  const response = await fetch(`/control/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: store.me, ...body }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

export function user(id) {
  if (id === 'USLACKBOT') return { id, name: 'slackbot', real_name: 'Slackbot', bot: true };
  return store.users.get(id) ?? { id, name: id, real_name: id, bot: false };
}

export function theApp() {
  return [...store.users.values()].find((each) => each.app);
}

/** The conversation with the app of the person whose page this is. */
export function direct() {
  return [...store.channels.values()].find((channel) => channel.direct && channel.members.includes(store.me));
}

function isVisible(message) {
  return !message.ephemeral_to || message.ephemeral_to === store.me;
}

/** In a thread and only there. */
export function isReply(message) {
  return message.thread_ts && message.thread_ts !== message.ts && message.subtype !== 'thread_broadcast';
}

function inOrder(messages) {
  return messages.filter(isVisible).sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** What stands in the channel itself, oldest first. */
export function channelMessages(channel) {
  return inOrder(
    [...channel.messages.values()].filter((message) => !isReply(message)),
  );
}

/** The root and its replies, oldest first. */
export function threadMessages(channel, root) {
  return inOrder([...channel.messages.values()].filter((message) => message.ts === root || message.thread_ts === root));
}
