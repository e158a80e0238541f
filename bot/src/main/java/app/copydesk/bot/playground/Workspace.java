package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * People, channels and messages. Thread-safe: every change is made under one lock and announced
 * under it, so that listeners hear changes in order; listeners must not block.
 */
final class Workspace {

  private final Clock clock;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private long lastMicros;

  /** The seeded workspace: a small newsroom, where the app is in every channel but one. */
  Workspace(Clock clock, String appName) {
    this.clock = clock;
    add(new Person("UEDIE", "edie", "Edie Torr", ""));
    add(new Person("UDES", "des", "Des Kerning", ""));
    add(new Person(Ids.BOT_USER, appName.toLowerCase(Locale.ROOT), appName, Ids.BOT));
    add(new Person("UWIRE", "wire", "Wire Feed", "BWIRE"));
    List<String> all = List.of("UEDIE", "UDES", "UWIRE", Ids.BOT_USER);
    add(channel("CNEWSROOM", "newsroom", "What we are running today", all));
    add(channel("CPOLITICS", "politics", "Copy from the politics desk", all));
    add(channel("CGENERAL", "general", "Everyone, now and then", all));
    add(channel("CCANTEEN", "canteen", "No work in here", List.of("UEDIE", "UDES")));
    add(direct("DEDIE", "dm-edie", "UEDIE"));
    add(direct("DDES", "dm-des", "UDES"));
  }

  private static Channel channel(String id, String name, String topic, List<String> members) {
    return new Channel(id, name, topic, Channel.Kind.CHANNEL, members);
  }

  private static Channel direct(String id, String name, String user) {
    return new Channel(id, name, "", Channel.Kind.IM, List.of(user, Ids.BOT_USER));
  }

  private void add(Person person) {
    people.put(person.id(), person);
  }

  private void add(Channel channel) {
    channels.put(channel.id, channel);
  }

  /** Hears every later change, in order, on the thread that makes it. */
  void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  synchronized void announce(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  List<Person> people() {
    return List.copyOf(people.values());
  }

  /** By id or by handle, with or without {@code @}. */
  Optional<Person> person(String idOrName) {
    String name = idOrName.startsWith("@") ? idOrName.substring(1) : idOrName;
    return people.values().stream()
        .filter(person -> person.id().equals(name) || person.name().equalsIgnoreCase(name))
        .findFirst();
  }

  Person theApp() {
    return person(Ids.BOT_USER).orElseThrow();
  }

  List<Channel> channels() {
    return List.copyOf(channels.values());
  }

  /** By id or by name, with or without {@code #}. */
  Optional<Channel> channel(String idOrName) {
    String name = idOrName.startsWith("#") ? idOrName.substring(1) : idOrName;
    return channels.values().stream()
        .filter(channel -> channel.id.equals(name) || channel.name.equals(name))
        .findFirst();
  }

  /** The conversation of {@code user} with the app. */
  Optional<Channel> directChannel(String user) {
    return channels.values().stream()
        .filter(channel -> channel.owner().equals(Optional.of(user)))
        .findFirst();
  }

  /** A new timestamp in Slack's form, later than every one before it. */
  synchronized String nextTs() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    lastMicros = Math.max(micros, lastMicros + 100);
    return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  long nowSeconds() {
    return clock.instant().getEpochSecond();
  }

  /** Puts {@code message}, which has no ts yet, into the channel. */
  synchronized Message post(Channel channel, ObjectNode message) {
    ObjectNode json = Json.object().put("type", "message").put("ts", nextTs());
    json.setAll(message);
    Message posted = new Message(json);
    channel.messages.put(posted.ts(), posted);
    announce(new Change.Posted(channel, posted));
    if (posted.isReply() && posted.ephemeralTo().isEmpty()) {
      touchRoot(channel, posted.threadTs().orElseThrow());
    }
    return posted;
  }

  /** Makes {@code change} to a message; empty if there is none at {@code ts}. */
  synchronized Optional<Message> edit(Channel channel, String ts, Consumer<ObjectNode> change) {
    return message(channel, ts).map(before -> replace(channel, before, change));
  }

  /** Makes {@code change} to a message, an ephemeral one too. */
  synchronized Message replace(Channel channel, Message before, Consumer<ObjectNode> change) {
    Message after = before.with(change);
    channel.messages.put(before.ts(), after);
    announce(new Change.Edited(channel, before, after));
    return after;
  }

  /** Takes a message away; one with replies leaves a tombstone, as in Slack. */
  synchronized void delete(Channel channel, Message message) {
    if (message.json().path("reply_count").asInt() > 0) {
      edit(
          channel,
          message.ts(),
          json -> {
            json.put("subtype", "tombstone").put("text", "This message was deleted.");
            json.remove(List.of("blocks", "files", "reactions", "attachments"));
          });
      return;
    }
    channel.messages.remove(message.ts());
    announce(new Change.Deleted(channel, message));
    message.threadTs().ifPresent(root -> touchRoot(channel, root));
  }

  /** Whether the reaction was not there (to add) or was there (to remove). */
  synchronized boolean react(
      Channel channel, Message message, String user, String name, boolean add) {
    Map<String, List<String>> reactions = new LinkedHashMap<>();
    Message current = message(channel, message.ts()).orElse(message);
    Json.items(current.json().path("reactions"))
        .forEach(
            reaction -> {
              List<String> users = new ArrayList<>();
              Json.items(reaction.path("users")).forEach(each -> users.add(each.asText()));
              reactions.put(reaction.path("name").asText(), users);
            });
    List<String> users = reactions.computeIfAbsent(name, key -> new ArrayList<>());
    if (users.contains(user) == add) {
      return false;
    }
    if (add) {
      users.add(user);
    } else {
      users.remove(user);
    }
    Message after = current.with(json -> json.set("reactions", reactionsJson(reactions)));
    channel.messages.put(after.ts(), after);
    announce(new Change.Touched(channel, after));
    announce(new Change.Reacted(channel, after, user, name, add));
    return true;
  }

  private static ArrayNode reactionsJson(Map<String, List<String>> reactions) {
    ArrayNode array = Json.array();
    reactions.forEach(
        (name, users) -> {
          if (!users.isEmpty()) {
            ObjectNode reaction = array.addObject().put("name", name).put("count", users.size());
            users.forEach(reaction.putArray("users")::add);
          }
        });
    return array;
  }

  private void touchRoot(Channel channel, String rootTs) {
    List<Message> replies = thread(channel, rootTs).stream().filter(Message::isReply).toList();
    message(channel, rootTs)
        .map(root -> root.with(json -> describeThread(json, rootTs, replies)))
        .ifPresent(
            root -> {
              channel.messages.put(rootTs, root);
              announce(new Change.Touched(channel, root));
            });
  }

  private static void describeThread(ObjectNode root, String rootTs, List<Message> replies) {
    if (replies.isEmpty()) {
      root.remove(
          List.of("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply"));
      return;
    }
    List<String> users = replies.stream().map(Message::user).distinct().toList();
    root.put("thread_ts", rootTs)
        .put("reply_count", replies.size())
        .put("reply_users_count", users.size())
        .put("latest_reply", replies.get(replies.size() - 1).ts())
        .put("is_locked", false)
        .put("subscribed", false);
    users.forEach(root.putArray("reply_users")::add);
  }

  /** Not an ephemeral one. */
  synchronized Optional<Message> message(Channel channel, String ts) {
    return Optional.ofNullable(channel.messages.get(ts))
        .filter(message -> message.ephemeralTo().isEmpty());
  }

  synchronized Optional<Message> ephemeral(Channel channel, String ts) {
    return Optional.ofNullable(channel.messages.get(ts))
        .filter(message -> message.ephemeralTo().isPresent());
  }

  /**
   * Everything in the channel that {@code wanted} accepts, ephemeral messages too, oldest first.
   */
  synchronized List<Message> messages(Channel channel, Predicate<Message> wanted) {
    return channel.messages.values().stream().filter(wanted).toList();
  }

  /**
   * The root and its replies, oldest first, without ephemeral messages; a lone message is a thread.
   */
  List<Message> thread(Channel channel, String rootTs) {
    return messages(
        channel,
        message ->
            message.ephemeralTo().isEmpty()
                && (message.ts().equals(rootTs) || message.threadTs().equals(Optional.of(rootTs))));
  }
}
