package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text into a {@link Document}. Total: any text gives a document. Immutable and safe to
 * share between threads; what the models said of words is remembered and shared.
 */
public final class DocumentReader {
  /**
   * Longer sentences are tagged in pieces of this many tokens, so that no text costs more than its
   * length.
   */
  private static final int MAX_TAGGED_TOKENS = 400;

  private final Models models;
  private final Tokenizer tokenizer;
  private final Tagger tagger;
  private final Lemmas lemmas;

  private DocumentReader(Models models) {
    this.models = models;
    this.tokenizer = new Tokenizer(models.tokens());
    this.tagger = new Tagger(models.tags());
    this.lemmas = new Lemmas(models.lemmas());
  }

  /** Loads the models: about a second. */
  public static DocumentReader load() {
    return new DocumentReader(Models.load());
  }

  /** Reads {@code text}; offsets in the document are offsets in {@code text}. */
  public Document read(String text) {
    return new Reading(text).document();
  }

  private final class Reading {
    private final String text;
    private final String normalised;
    private final SentenceSplitter splitter = new SentenceSplitter(models.sentences());
    private final List<Sentence> sentences = new ArrayList<>();
    private int tokens;

    Reading(String text) {
      this.text = text;
      this.normalised = Normaliser.normalise(text);
    }

    Document document() {
      List<Span> paragraphs = paragraphs();
      for (int p = 0; p < paragraphs.size(); p++) {
        for (Span span : splitter.split(normalised, paragraphs.get(p))) {
          addSentence(p, span);
        }
      }
      List<Sentence> mended = NameTags.mend(sentences, lemmas);
      List<Token> words = mended.stream().flatMap(s -> s.tokens().stream()).toList();
      return new Document(text, normalised, paragraphs, mended, words);
    }

    private List<Span> paragraphs() {
      List<Span> paragraphs = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= normalised.length(); i++) {
        if (i == normalised.length() || normalised.charAt(i) == '\n') {
          int from = start;
          int to = i;
          while (from < to && normalised.charAt(from) == ' ') {
            from++;
          }
          while (to > from && normalised.charAt(to - 1) == ' ') {
            to--;
          }
          if (from < to) {
            paragraphs.add(new Span(from, to));
          }
          start = i + 1;
        }
      }
      return paragraphs;
    }

    private void addSentence(int paragraph, Span span) {
      String line = span.of(normalised);
      List<Span> spans = TokenMender.mend(line, tokenizer.tokenize(line));
      List<Token> added = new ArrayList<>(spans.size());
      for (int from = 0; from < spans.size(); from += MAX_TAGGED_TOKENS) {
        int to = Math.min(spans.size(), from + MAX_TAGGED_TOKENS);
        String[] words = new String[to - from];
        for (int i = from; i < to; i++) {
          words[i - from] = spans.get(i).of(line);
        }
        List<Tag> tags = TagMender.mend(words, tagger.tag(words), lemmas);
        for (int i = 0; i < words.length; i++) {
          Span at = spans.get(from + i);
          Tag tag = tags.get(i);
          added.add(
              new Token(
                  tokens + added.size(),
                  sentences.size(),
                  new Span(span.start() + at.start(), span.start() + at.end()),
                  words[i],
                  tag,
                  lemmas.lemma(words[i], tag)));
        }
      }
      if (added.isEmpty()) {
        return;
      }
      tokens += added.size();
      sentences.add(new Sentence(sentences.size(), paragraph, span, added));
    }
  }
}
