package app.copydesk.bot;

import app.copydesk.bot.playground.Playground;

final class SocketConversationTest extends ConversationTest {
  SocketConversationTest() {
    super(Playground.Mode.SOCKET);
  }
}
