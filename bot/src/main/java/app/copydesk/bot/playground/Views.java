package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The modals people have open, one on top of another, and their home tabs. Thread-safe. */
final class Views {

  private static final int DEEPEST = 3;

  private final Workspace workspace;
  private final Map<String, List<View>> modals = new LinkedHashMap<>();
  private final Map<String, View> homes = new LinkedHashMap<>();

  Views(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Every open view: home tabs, then modals from the bottom up. */
  synchronized List<View> all() {
    return Stream.concat(homes.values().stream(), modals.values().stream().flatMap(List::stream))
        .toList();
  }

  synchronized Optional<View> find(String id) {
    return all().stream().filter(view -> view.id().equals(id)).findFirst();
  }

  synchronized Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  private List<View> stack(String user) {
    return modals.computeIfAbsent(user, key -> new ArrayList<>());
  }

  /** Opens a modal in place of any the user has. */
  View open(String user, JsonNode definition) {
    View view = View.open(user, definition, Optional.empty());
    requireType(view, true);
    synchronized (this) {
      stack(user).clear();
      stack(user).add(view);
    }
    return announced(view);
  }

  /**
   * Opens a modal on top of the user's.
   *
   * @throws SlackError {@code push_limit_reached}, or {@code not_found} if there is none below
   */
  View push(String user, JsonNode definition) {
    View view;
    synchronized (this) {
      List<View> stack = stack(user);
      if (stack.isEmpty()) {
        throw new SlackError("not_found");
      }
      if (stack.size() >= DEEPEST) {
        throw new SlackError("push_limit_reached");
      }
      view = View.open(user, definition, Optional.of(stack.get(stack.size() - 1)));
      requireType(view, true);
      stack.add(view);
    }
    return announced(view);
  }

  /**
   * @throws SlackError {@code not_found}
   */
  View update(String id, JsonNode definition) {
    View next;
    synchronized (this) {
      View view = find(id).orElseThrow(() -> new SlackError("not_found"));
      next = view.showing(definition);
      stack(view.user()).replaceAll(each -> each.id().equals(id) ? next : each);
    }
    return announced(next);
  }

  View publish(String user, JsonNode definition) {
    View view;
    synchronized (this) {
      view =
          home(user)
              .map(shown -> shown.showing(definition))
              .orElseGet(() -> View.open(user, definition, Optional.empty()));
      requireType(view, false);
      homes.put(user, view);
    }
    return announced(view);
  }

  /** Takes the view away and shows the one beneath it. */
  void close(View view) {
    synchronized (this) {
      stack(view.user()).removeIf(each -> each.id().equals(view.id()));
    }
    workspace.announce(new Change.Views());
  }

  /** Takes all the user's modals away. */
  void clear(String user) {
    synchronized (this) {
      stack(user).clear();
    }
    workspace.announce(new Change.Views());
  }

  private View announced(View view) {
    workspace.announce(new Change.Views());
    return view;
  }

  private static void requireType(View view, boolean modal) {
    if (view.isModal() != modal) {
      throw new SlackError(
          "invalid_arguments",
          "[ERROR] must be " + (modal ? "modal" : "home") + " [json-pointer:/view/type]");
    }
  }
}
