package app.copydesk.bot.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import java.util.List;

/** Which workspace a delivery is for. */
final class Team {
  private Team() {}

  /**
   * The workspace Copydesk is installed in. In a channel shared between organisations {@code
   * team_id} may be the other one's.
   */
  static String of(EventsApiPayload<?> payload) {
    List<Authorization> authorizations = payload.getAuthorizations();
    return authorizations == null || authorizations.isEmpty()
        ? payload.getTeamId()
        : authorizations.get(0).getTeamId();
  }
}
