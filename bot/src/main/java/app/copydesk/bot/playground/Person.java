package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A member of the workspace.
 *
 * @param id for example {@code UEDIE}
 * @param name the handle, as in {@code @edie}
 * @param realName as printed beside messages
 * @param botId for a bot, the id its messages carry; empty for a person
 */
record Person(String id, String name, String realName, String botId) {

  boolean isBot() {
    return !botId.isEmpty();
  }

  boolean isTheApp() {
    return id.equals(Ids.BOT_USER);
  }

  /** The user object of {@code users.info}. */
  ObjectNode json() {
    ObjectNode user =
        Json.object()
            .put("id", id)
            .put("team_id", Ids.TEAM)
            .put("name", name)
            .put("real_name", realName)
            .put("deleted", false)
            .put("is_bot", isBot())
            .put("is_app_user", false)
            .put("is_admin", false)
            .put("tz", "Etc/UTC")
            .put("tz_label", "Coordinated Universal Time")
            .put("tz_offset", 0)
            .put("locale", "en-GB");
    ObjectNode profile =
        user.putObject("profile")
            .put("real_name", realName)
            .put("real_name_normalized", realName)
            .put("display_name", name)
            .put("display_name_normalized", name)
            .put("team", Ids.TEAM);
    if (isBot()) {
      profile.put("bot_id", botId).put("api_app_id", isTheApp() ? Ids.APP : "");
    } else {
      profile.put("email", name + "@newsroom.example");
    }
    return user;
  }
}
