package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told by what others are to them: where the lead speaks of "the mother of a student", the
 * woman who "said her son had been ill" is that mother.
 */
final class Reciprocals {
  private static final Set<String> CHILDREN =
      Set.of("son", "daughter", "child", "children", "boy", "girl", "baby");

  private static final Set<String> PARENTS =
      Set.of("mother", "father", "mum", "dad", "mom", "parents");

  private static final Set<String> SIBLINGS = Set.of("brother", "sister");

  /** What somebody is, and what those are whom they call theirs. */
  private static final Map<String, Set<String>> THEIRS =
      Map.ofEntries(
          Map.entry("mother", CHILDREN),
          Map.entry("father", CHILDREN),
          Map.entry("son", PARENTS),
          Map.entry("daughter", PARENTS),
          Map.entry("brother", SIBLINGS),
          Map.entry("sister", SIBLINGS),
          Map.entry("widow", Set.of("husband")),
          Map.entry("widower", Set.of("wife")),
          Map.entry("wife", Set.of("husband")),
          Map.entry("husband", Set.of("wife")));

  private final Document document;
  private final Pairing pairing;
  private final LeadReader reader;

  Reciprocals(Document document, Pairing pairing, LeadReader reader) {
    this.document = document;
    this.pairing = pairing;
    this.reader = reader;
  }

  /** Joins {@code person}, first named by {@code name}, with the kin whom the lead is about. */
  void meet(NameMention name, Entity person) {
    Optional<Sentence> lead = reader.lead();
    if (lead.isEmpty() || lead.get().index() >= name.sentence()) {
      return;
    }
    Unnamed.subject(LeadReader.behindDateline(lead.get().tokens()))
        .filter(span -> callsTheirs(name, kin(span)))
        .filter(span -> pairing.isFree(span, person))
        .ifPresent(span -> pairing.join(span, person));
  }

  private String kin(Span described) {
    return Introductions.head(document.tokensIn(described)).lower();
  }

  /** "Ann Lee said her son", "Ann Lee said her only son". */
  private boolean callsTheirs(NameMention name, String kin) {
    Set<String> theirs = THEIRS.getOrDefault(kin, Set.of());
    List<Token> tokens = document.tokens();
    int end = document.sentences().get(name.sentence()).end();
    for (int i = name.endToken(); i + 2 < tokens.size() && tokens.get(i).start() < end; i++) {
      if ((tokens.get(i).is("her") || tokens.get(i).is("his"))
          && (theirs.contains(tokens.get(i + 1).lower())
              || theirs.contains(tokens.get(i + 2).lower()))) {
        return true;
      }
    }
    return false;
  }
}
