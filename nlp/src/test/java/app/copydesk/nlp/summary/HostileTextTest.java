package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.Article;
import app.copydesk.nlp.ArticleAnalyzer;
import app.copydesk.nlp.Stories;
import app.copydesk.nlp.quotes.QuoteFinder;
import app.copydesk.nlp.speakers.Attributor;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import app.copydesk.nlp.text.NameTypes;
import app.copydesk.nlp.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: verbatim, in order, no longer than asked, nothing left open. */
class HostileTextTest {
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.load();
  private static final DocumentReader READER = DocumentReader.load();

  private static final Attributor ATTRIBUTOR = new Attributor(NameTypes.load());

  private static void holds(String text) {
    Analysis analysis = ANALYZER.analyze(Article.of(text));
    holds(text, analysis.summary());
    // what is taken for another language is not summarised: ask the summarizer itself too
    Document document = READER.read(text);
    var attribution = ATTRIBUTOR.attribute(document, new QuoteFinder().find(document));
    for (Genre genre : Genre.values()) {
      holds(
          text,
          new Summarizer()
              .summarize(
                  "", document, Optional.of(genre), attribution.speakers(), attribution.quotes()));
    }
  }

  private static void holds(String text, Summary summary) {
    List<Span> shorter = List.of();
    for (int k = 1; k <= Summary.MAX_SENTENCES; k++) {
      List<Span> sentences = summary.sentences(k);
      assertThat(sentences).hasSizeLessThanOrEqualTo(k).containsAll(shorter);
      shorter = sentences;
      int end = 0;
      for (Span span : sentences) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        end = span.end();
        assertThat(BalancedMarks.in(span.of(text))).as(span.of(text)).isTrue();
        assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier was closed on Monday by the harbour board of Marle.",
        "the pier was closed on monday no one said why and nobody asked the board about it at all",
        "THE PIER WAS CLOSED ON MONDAY. THE BOARD SAID THAT IT WAS NOT SAFE. NOBODY WAS HURT IN THE STORM.",
        "“He told me, ‘Close the pier,’ and I said, ‘“Never” is my word,’” said Ann Tait. The pier was closed.",
        "‘The pier is lost,’ said Ann Tait. ‘We shall not mend it. It would cost a million.’ The board agreed.",
        "'The pier is lost. Nobody will mend it,' said Ann Tait. 'It would cost a million.' The board agreed.",
        "“The pier is lost, said Ann Tait of the board. It would cost a million. “We shall not mend it, she said.",
        "The pier is lost,” said Ann Tait of the board. It would cost a million.” We shall not mend it,” she said.",
        "\"The pier is \"lost\" said Ann Tait of the board. It would \"cost a million. We shall not\" mend it.",
        "\"\"\"\"The pier is lost.\"\" \"It would cost a million\"\", Ann Tait said. \"\"\"",
        "The pier 🏖️ was closed on Monday 🌊🌊, the board said. “We are sad 😢,” said Ann Tait 👩🏽‍⚖️ of the board.",
        "The sign read “שלום לכולם” on Monday, the board said. \u202EThe pier\u202C was closed by the board.",
        "The pier (built in 1911 was closed on Monday. It is [the oldest in Marle. The board) was not asked].",
        "1. 2. 3. 4. The pier. The pier? The pier! ... – — “ ” ‘ ’ « » „ “",
        "The pier was closed.The board was not asked.Nobody was hurt.It will cost a million,said Ann Tait.",
        "The pier\nwas closed\non Monday\nby the board.\n“We\nare sad,” said\nAnn Tait."
      })
  void brokenAndStrangeTexts(String text) {
    holds(text);
    holds((text + "\n\n").repeat(6));
    holds((text + " ").repeat(6));
  }

  @Test
  void anyMixOfMarksAndWords() {
    String[] pieces = {
      "“",
      "”",
      "\"",
      "‘",
      "’",
      "'",
      "(",
      ")",
      "[",
      "]",
      "«",
      "»",
      "„",
      "The pier was closed",
      "said Ann Tait",
      "She said that it was safe",
      ".",
      "?",
      "!",
      "…",
      ",",
      ":",
      "\n",
      "\n\n",
      "Q:",
      "A:",
      "1.",
      "12:05",
      "MARLE (AP) —",
      "However,",
      "🌊",
      "\u202E",
      "\u00A0",
      "All were hurt",
      "--"
    };
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      holds(text.toString());
    }
  }

  @Test
  void tenThousandWordsInOneParagraphTakeNoTimeToSpeakOf() {
    Document document = READER.read(Stories.textOf(4_000).repeat(3).replaceAll("\\s+", " "));
    var quotes = ATTRIBUTOR.attribute(document, new QuoteFinder().find(document));
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> {
          Facts facts = new FactFinder().find("", document, quotes.quotes());
          holds(
              document.text(),
              new Summarizer()
                  .summarize("", document, facts.genre(), quotes.speakers(), quotes.quotes()));
        });
  }
}
