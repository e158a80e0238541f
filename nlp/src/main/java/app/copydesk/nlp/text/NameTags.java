package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that an article uses as names: inside sentences they have a capital and the tagger's tag of
 * a name most of the time, and never stand in small letters. Elsewhere in the article, above all at
 * the start of a sentence, the tagger takes the same word for a verb or an adjective ("Hess landed
 * late", "Hess's case").
 */
final class NameTags {
  /** Fewer names than this are no evidence. */
  private static final int FEWEST = 2;

  /** Occurrences of a word with a capital, inside sentences. */
  private static final class Count {
    private int names;
    private int others;
  }

  private final Map<String, Count> counts = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  private NameTags(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      boolean opens = true;
      for (Token token : sentence.tokens()) {
        count(token, opens);
        opens &= !token.isWord();
      }
    }
  }

  /** The sentences of a document, mended. */
  static List<Sentence> mend(List<Sentence> sentences, Lemmas lemmas) {
    NameTags names = new NameTags(sentences);
    List<Sentence> mended = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      mended.add(
          sentence.tokens().stream().anyMatch(names::isMistaken)
              ? names.mend(sentence, lemmas)
              : sentence);
    }
    return mended;
  }

  private Sentence mend(Sentence sentence, Lemmas lemmas) {
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      tokens.add(isMistaken(token) ? named(token, lemmas) : token);
    }
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
  }

  private static Token named(Token token, Lemmas lemmas) {
    String lemma = lemmas.lemma(token.text(), Tag.PROPN);
    return new Token(token.index(), token.sentence(), token.span(), token.text(), Tag.PROPN, lemma);
  }

  private void count(Token token, boolean opens) {
    if (!token.isCapitalised()) {
      small.add(token.text());
    } else if (!opens) {
      Count count = counts.computeIfAbsent(token.text(), word -> new Count());
      if (token.tag() == Tag.PROPN) {
        count.names++;
      } else {
        count.others++;
      }
    }
  }

  /** True when {@code token} is a name of the article with the tag of another class of words. */
  private boolean isMistaken(Token token) {
    if (!token.isCapitalised() || !isMendable(token.tag())) {
      return false;
    }
    Count count = counts.get(token.text());
    return count != null
        && count.names >= FEWEST
        && count.names > 2 * count.others
        && !small.contains(token.lower());
  }

  private static boolean isMendable(Tag tag) {
    return switch (tag) {
      case VERB, AUX, ADJ, ADV, INTJ, X, NOUN -> true;
      default -> false;
    };
  }
}
