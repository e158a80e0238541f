package app.copydesk.bot;

import app.copydesk.bot.playground.Playground;

final class HttpConversationTest extends ConversationTest {
  HttpConversationTest() {
    super(Playground.Mode.HTTP);
  }
}
