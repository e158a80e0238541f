package app.copydesk.bot.playground;

/** Something that happened in the workspace, announced in the order it happened. */
sealed interface Change {

  /** A message is new, ephemeral ones included. */
  record Posted(Channel channel, Message message) implements Change {}

  /** A message reads differently, or an unfurl was added to it. */
  record Edited(Channel channel, Message before, Message after) implements Change {}

  /** What stands around a message changed (replies, reactions), not the message. */
  record Touched(Channel channel, Message message) implements Change {}

  /** A message is gone. */
  record Deleted(Channel channel, Message message) implements Change {}

  /** A reaction was added or taken back. */
  record Reacted(Channel channel, Message message, String user, String name, boolean added)
      implements Change {}

  /** Somebody came into a channel. */
  record Joined(Channel channel, String user, String inviter) implements Change {}

  /** The app says what it is doing in a thread; empty when it is done. */
  record Status(Channel channel, String threadTs, String status) implements Change {}

  /** A modal was opened, changed or closed, or a home tab was published. */
  record Views() implements Change {}
}
