package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who is who: {@code auth.test}, {@code users.*}, {@code bots.info}, {@code team.info}. */
final class PeopleMethods {

  private static final String TEAM_NAME = "The Playground";

  private final Workspace workspace;
  private final Lookup lookup;
  private final Secrets secrets;
  private final Manifest manifest;
  private final String url;

  PeopleMethods(
      Workspace workspace, Lookup lookup, Secrets secrets, Manifest manifest, String url) {
    this.workspace = workspace;
    this.lookup = lookup;
    this.secrets = secrets;
    this.manifest = manifest;
    this.url = url;
  }

  void addTo(WebApi api) {
    api.add("api.test", WebApi.Token.NONE, PeopleMethods::apiTest);
    api.add("auth.test", WebApi.Token.EITHER, this::authTest);
    api.add("users.info", "users:read", this::usersInfo);
    api.add("users.list", "users:read", this::usersList);
    api.add("bots.info", "users:read", this::botsInfo);
    api.add("team.info", "team:read", this::teamInfo);
    api.add("oauth.v2.access", WebApi.Token.NONE, this::oauthAccess);
  }

  private static ObjectNode apiTest(Arguments arguments) {
    arguments
        .text("error")
        .ifPresent(
            error -> {
              throw new SlackError(error);
            });
    ObjectNode echo = arguments.fields().deepCopy();
    echo.remove("token");
    return Json.object().set("args", echo);
  }

  private ObjectNode authTest(Arguments arguments) {
    Person app = workspace.theApp();
    return Json.object()
        .put("url", url + "/")
        .put("team", TEAM_NAME)
        .put("user", app.name())
        .put("team_id", Ids.TEAM)
        .put("user_id", app.id())
        .put("bot_id", app.botId())
        .put("is_enterprise_install", false);
  }

  private ObjectNode usersInfo(Arguments arguments) {
    return Json.object().set("user", lookup.person(arguments.required("user")).json());
  }

  private ObjectNode usersList(Arguments arguments) {
    Page<Person> page = Page.of(workspace.people(), arguments, 100);
    List<ObjectNode> members = page.items().stream().map(Person::json).toList();
    ObjectNode answer = Json.object().set("members", Json.array(members));
    answer.put("cache_ts", workspace.nowSeconds());
    answer.putObject("response_metadata").put("next_cursor", page.next());
    return answer;
  }

  private ObjectNode botsInfo(Arguments arguments) {
    String id = arguments.text("bot").orElse(Ids.BOT);
    Person bot =
        workspace.people().stream()
            .filter(person -> person.isBot() && person.botId().equals(id))
            .findFirst()
            .orElseThrow(() -> new SlackError("bot_not_found"));
    ObjectNode answer = Json.object();
    answer
        .putObject("bot")
        .put("id", bot.botId())
        .put("deleted", false)
        .put("name", bot.realName())
        .put("updated", workspace.nowSeconds())
        .put("app_id", bot.isTheApp() ? Ids.APP : "AWIRE")
        .put("user_id", bot.id());
    return answer;
  }

  private ObjectNode teamInfo(Arguments arguments) {
    ObjectNode answer = Json.object();
    answer
        .putObject("team")
        .put("id", Ids.TEAM)
        .put("name", TEAM_NAME)
        .put("url", url + "/")
        .put("domain", "playground")
        .put("email_domain", "");
    return answer;
  }

  private ObjectNode oauthAccess(Arguments arguments) {
    if (arguments.text("code").isEmpty()) {
      throw new SlackError("invalid_code");
    }
    Person app = workspace.theApp();
    ObjectNode answer =
        Json.object()
            .put("access_token", secrets.botToken())
            .put("token_type", "bot")
            .put("scope", manifest.scopes().map(scopes -> String.join(",", scopes)).orElse(""))
            .put("bot_user_id", app.id())
            .put("app_id", Ids.APP)
            .put("is_enterprise_install", false);
    answer.putObject("team").put("id", Ids.TEAM).put("name", TEAM_NAME);
    answer.putNull("enterprise");
    answer.putObject("authed_user").put("id", "UEDIE");
    return answer;
  }
}
