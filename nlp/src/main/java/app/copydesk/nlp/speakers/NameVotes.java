package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.NameTypes;
import java.util.ArrayList;
import java.util.EnumMap;
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
    Map<NameTypes.Type, Integer> votes = new EnumMap<>(NameTypes.Type.class);
    for (NameMention mention : mentions.getOrDefault(name.words(), List.of(name))) {
      votes.merge(types.of(document, mention.firstToken(), mention.endToken()), 1, Integer::sum);
    }
    int bodies =
        votes.getOrDefault(NameTypes.Type.ORGANIZATION, 0)
            + votes.getOrDefault(NameTypes.Type.LOCATION, 0);
    return bodies >= FEWEST
        && bodies
            > votes.getOrDefault(NameTypes.Type.PERSON, 0)
                + votes.getOrDefault(NameTypes.Type.NONE, 0);
  }
}
