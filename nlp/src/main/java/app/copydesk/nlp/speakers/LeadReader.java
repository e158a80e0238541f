package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads the parts of the first sentences: headline, dateline, the lead and whom it describes. */
final class LeadReader {
  /** In words. */
  private static final int LONGEST_PARTICIPLE = 14;

  private static final int LONGEST_DATELINE = 9;

  private final Document document;

  LeadReader(Document document) {
    this.document = document;
  }

  /** The first sentence that is no headline. */
  Optional<Sentence> lead() {
    return document.sentences().stream()
        .filter(sentence -> !inHeadline(new Span(sentence.start(), sentence.end())))
        .findFirst();
  }

  /** True in the first paragraph when it has no stop. */
  boolean inHeadline(Span mention) {
    Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
    List<Token> tokens = sentence.tokens();
    return sentence.paragraph() == 0
        && !DescribingPhrase.closes(tokens.get(tokens.size() - 1))
        && document.paragraphs().size() > 1;
  }

  /** Behind "BRUSSELS —", "Accra, Ghana -" and the "18.40" of a live blog. */
  static List<Token> behindDateline(List<Token> tokens) {
    if (tokens.size() > 2 && tokens.get(0).tag() == Tag.NUM && tokens.get(1).isCapitalised()) {
      return tokens.subList(1, tokens.size());
    }
    for (int i = 1; i + 1 < tokens.size() && i < LONGEST_DATELINE; i++) {
      Token token = tokens.get(i);
      boolean dash = "–—-".contains(token.text()) && token.start() > tokens.get(i - 1).end();
      if (dash || token.text().equals(":")) {
        return tokens.subList(i + 1, tokens.size());
      }
      if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
        return tokens;
      }
    }
    return tokens;
  }

  /** "A haulier accused of arson", "a man who won": with what is behind it, up to the verb. */
  Span withParticiple(Span mention) {
    List<Token> tokens = document.tokens();
    int i = document.firstTokenFrom(mention.end());
    boolean participle =
        i + 1 < tokens.size()
            && tokens.get(i).tag() == Tag.VERB
            && tokens.get(i).text().endsWith("ed")
            && DescribingPhrase.isPreposition(tokens.get(i + 1));
    boolean who =
        i + 2 < tokens.size() && tokens.get(i).is("who") && tokens.get(i + 1).tag() == Tag.VERB;
    if (!participle && !who) {
      return mention;
    }
    int end = i + 2;
    while (end < tokens.size()
        && end - i < LONGEST_PARTICIPLE
        && !DescribingPhrase.closes(tokens.get(end))
        && tokens.get(end).tag() != Tag.AUX
        && (tokens.get(end).tag() != Tag.VERB || tokens.get(end).text().endsWith("ing"))) {
      end++;
    }
    boolean verb = end < tokens.size() && !DescribingPhrase.closes(tokens.get(end));
    return verb ? new Span(mention.start(), tokens.get(end - 1).end()) : mention;
  }
}
