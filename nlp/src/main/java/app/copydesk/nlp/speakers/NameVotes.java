package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.NameTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the name model makes of a name in the whole of an article: one vote a mention. */
final class NameVotes {
  /** Mentions asked about, from the first on; more of them seldom change the vote. */
  private static final int MOST_ASKED = 4;

  /** Votes for a body that outweigh what is likelier of a name without a title: a person. */
  private static final int FEWEST = 2;

  private final NameTypes types;
  private final Document document;
  private final Map<List<String>, List<NameMention>> mentions = new HashMap<>();
  private final Map<List<String>, Boolean> bodies = new HashMap<>();

  NameVotes(NameTypes types, Document document, List<NameMention> names) {
    this.types = types;
    this.document = document;
    for (NameMention name : names) {
      List<NameMention> same = mentions.computeIfAbsent(name.words(), key -> new ArrayList<>());
      if (same.size() < MOST_ASKED) {
        same.add(name);
      }
    }
  }

  /**
   * True when most of the mentions are taken for an organisation or a place. Several words of which
   * the last stands alone elsewhere are a person's name whatever the model says.
   */
  boolean isBody(NameMention name) {
    boolean person = name.isFull() && mentions.containsKey(List.of(name.last()));
    return !person && bodies.computeIfAbsent(name.words(), key -> count(name));
  }

  private boolean count(NameMention name) {
    List<NameMention> same = mentions.getOrDefault(name.words(), List.of(name));
    int bodies = 0;
    int others = 0;
    for (int asked = 0; asked < same.size(); asked++) {
      int most = bodies + same.size() - asked;
      if (most < FEWEST || most <= others) {
        return false; // whatever the others say: each costs a search
      }
      NameMention mention = same.get(asked);
      NameTypes.Type type = types.of(document, mention.firstToken(), mention.endToken());
      if (type == NameTypes.Type.ORGANIZATION || type == NameTypes.Type.LOCATION) {
        bodies++;
      } else {
        others++;
      }
    }
    return bodies >= FEWEST && bodies > others;
  }
}
