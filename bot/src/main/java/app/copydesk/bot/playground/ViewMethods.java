package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** {@code views.*}. */
final class ViewMethods {

  private final Views views;
  private final Triggers triggers;
  private final Lookup lookup;

  ViewMethods(Views views, Triggers triggers, Lookup lookup) {
    this.views = views;
    this.triggers = triggers;
    this.lookup = lookup;
  }

  void addTo(WebApi api) {
    api.add(
        "views.open", "", arguments -> answer(views.open(user(arguments), definition(arguments))));
    api.add(
        "views.push", "", arguments -> answer(views.push(user(arguments), definition(arguments))));
    api.add("views.update", "", this::update);
    api.add("views.publish", "", this::publish);
  }

  private String user(Arguments arguments) {
    return triggers.use(arguments.required("trigger_id"));
  }

  private static JsonNode definition(Arguments arguments) {
    return arguments.json("view", "invalid_json");
  }

  private ObjectNode update(Arguments arguments) {
    View view =
        arguments
            .text("view_id")
            .flatMap(views::find)
            .or(() -> arguments.text("external_id").flatMap(this::byExternalId))
            .orElseThrow(() -> new SlackError("not_found"));
    requireHash(view, arguments);
    return answer(views.update(view.id(), definition(arguments)));
  }

  private Optional<View> byExternalId(String id) {
    return views.all().stream()
        .filter(view -> view.json().path("external_id").asText().equals(id))
        .findFirst();
  }

  private ObjectNode publish(Arguments arguments) {
    String user = lookup.person(arguments.required("user_id")).id();
    views.home(user).ifPresent(view -> requireHash(view, arguments));
    return answer(views.publish(user, definition(arguments)));
  }

  private static void requireHash(View view, Arguments arguments) {
    String shown = view.json().path("hash").asText();
    if (arguments.text("hash").filter(hash -> !hash.equals(shown)).isPresent()) {
      throw new SlackError("hash_conflict");
    }
  }

  private static ObjectNode answer(View view) {
    return Json.object().set("view", view.json());
  }
}
