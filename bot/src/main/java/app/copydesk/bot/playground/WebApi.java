package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** {@code /api/METHOD}: checks token and scope, calls the method, answers as Slack does. */
final class WebApi implements Router.Endpoint {

  /** One method: its arguments in, the fields of its answer out. */
  interface Method {
    /**
     * Does it.
     *
     * @throws SlackError to refuse
     */
    ObjectNode call(Arguments arguments);
  }

  /** Which token a method wants. */
  enum Token {
    NONE,
    BOT,
    APP,
    EITHER
  }

  private record Entry(Token token, String scope, Method method) {}

  private final Secrets secrets;
  private final Manifest manifest;
  private final Map<String, Entry> methods = new HashMap<>();

  WebApi(Secrets secrets, Manifest manifest) {
    this.secrets = secrets;
    this.manifest = manifest;
  }

  /**
   * Adds a method that wants the bot's token.
   *
   * @param scope which it needs; empty for none, or if the method decides by itself
   */
  void add(String name, String scope, Method method) {
    methods.put(name, new Entry(Token.BOT, scope, method));
  }

  void add(String name, Token token, Method method) {
    methods.put(name, new Entry(token, "", method));
  }

  /**
   * @throws SlackError {@code missing_scope} if the app was not granted it
   */
  void requireScope(String scope) {
    if (!manifest.allows(scope)) {
      throw new SlackError("missing_scope").with("needed", scope).with("provided", granted());
    }
  }

  private String granted() {
    return manifest.scopes().map(scopes -> String.join(",", scopes)).orElse("");
  }

  @Override
  public Reply answer(Call call) {
    return Reply.ok(result(call)).with("X-OAuth-Scopes", granted());
  }

  private ObjectNode result(Call call) {
    try {
      Entry entry = methods.get(call.path().substring("/api/".length()));
      if (entry == null) {
        throw new SlackError("unknown_method");
      }
      Arguments arguments = new Arguments(call.arguments());
      authorize(
          entry, call.bearer().isEmpty() ? arguments.text("token").orElse("") : call.bearer());
      return Json.object().put("ok", true).setAll(entry.method().call(arguments));
    } catch (SlackError e) {
      return e.answer();
    }
  }

  private void authorize(Entry entry, String token) {
    if (entry.token() == Token.NONE) {
      return;
    }
    if (token.isEmpty()) {
      throw new SlackError("not_authed");
    }
    boolean isApp = token.equals(secrets.appToken());
    if (!isApp && !token.equals(secrets.botToken())) {
      throw new SlackError("invalid_auth");
    }
    if (entry.token() != Token.EITHER && entry.token() != (isApp ? Token.APP : Token.BOT)) {
      throw new SlackError("not_allowed_token_type");
    }
    if (!entry.scope().isEmpty()) {
      requireScope(entry.scope());
    }
  }
}
