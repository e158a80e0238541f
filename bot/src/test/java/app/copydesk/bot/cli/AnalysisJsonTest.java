package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.Article;
import app.copydesk.nlp.Language;
import app.copydesk.nlp.Stats;
import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Sign;
import app.copydesk.nlp.phrasing.Verdict;
import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.summary.Facts;
import app.copydesk.nlp.summary.Genre;
import app.copydesk.nlp.summary.Summary;
import app.copydesk.nlp.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisJsonTest {
  private static final String TEXT = "“Rain,” she said, “again again.”";
  private static final Speaker SPEAKER =
      new Speaker(
          "s1", "Ada Byron", Optional.of("mayor"), Speaker.Kind.PERSON, List.of("Byron"), 1);
  private static final AttributedQuote QUOTE =
      new AttributedQuote(
          new Quote(
              new Span(0, 32),
              Quote.Type.DIRECT,
              List.of(new Span(1, 6), new Span(19, 31)),
              false,
              Optional.of(new Span(12, 16)),
              Optional.empty()),
          Optional.of(new Span(8, 11)),
          Optional.of(SPEAKER),
          0.87654);
  private static final AttributedQuote NOBODYS =
      new AttributedQuote(
          new Quote(
              new Span(0, 7),
              Quote.Type.INDIRECT,
              List.of(),
              false,
              Optional.empty(),
              Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          0);
  private static final Finding FINDING =
      new Finding(
          new Span(19, 30),
          "doubled-word",
          Finding.Family.DATES_NUMBERS,
          Finding.Tier.DEFECT,
          "A word stands twice.",
          Optional.of("again"),
          "grammar.doubled");

  private static Analysis analysis(List<AttributedQuote> quotes, Optional<Verdict> verdict) {
    return new Analysis(
        new Article("Weather", TEXT, Optional.empty()),
        Language.ENGLISH,
        List.of(new Span(0, 32)),
        new Summary(Collections.nCopies(Summary.MAX_SENTENCES, List.of(new Span(0, 32)))),
        new Facts(Optional.of(new Span(1, 5)), Optional.empty(), Optional.of(Genre.LIST)),
        quotes,
        List.of(SPEAKER),
        List.of(FINDING),
        verdict,
        new Stats(5, 1, 0.1));
  }

  private static String json(JsonNode id, Analysis analysis) {
    return JsonText.of(out -> AnalysisJson.write(out, id, analysis, 3));
  }

  @Test
  void everyFieldOfTheContractIsWrittenInItsOrder() {
    assertThat(
            json(
                TextNode.valueOf("a"),
                analysis(
                    List.of(QUOTE),
                    Optional.of(
                        new Verdict(
                            Verdict.Label.MACHINE_PARAPHRASED,
                            0.5,
                            List.of(new Sign(new Span(1, 5), "wet", 1.25)))))))
        .isEqualTo(
            """
            {"id":"a","language":"en","title":"Weather",\
            "summary":{"sentences":[{"start":0,"end":32,"text":"“Rain,” she said, “again again.”"}]},\
            "quotes":[{"start":0,"end":32,"text":"“Rain,” she said, “again again.”","type":"direct",\
            "segments":[[1,6],[19,31]],"cue":{"start":12,"end":16,"text":"said"},\
            "speaker":{"start":8,"end":11,"text":"she"},"speaker_id":"s1",\
            "speaker_canonical":"Ada Byron","confidence":0.877}],\
            "speakers":[{"id":"s1","name":"Ada Byron","role":"mayor","kind":"person",\
            "aliases":["Byron"],"quotes":1}],\
            "findings":[{"start":19,"end":30,"text":"again again","kind":"doubled-word",\
            "family":"dates_numbers","tier":"defect","message":"A word stands twice.",\
            "suggestion":"again","rule":"grammar.doubled"}],\
            "verdict":{"label":"machine_paraphrased","score":0.5,\
            "signs":[{"start":1,"end":5,"text":"Rain","usual":"wet","bits":1.25}]},\
            "stats":{"words":5,"sentences":1,"reading_minutes":0.1},\
            "facts":{"genre":"list","when":{"start":1,"end":5,"text":"Rain"},"where":null}}""");
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(json(IntNode.valueOf(7), analysis(List.of(NOBODYS), Optional.empty())))
        .startsWith("{\"id\":7,")
        .contains(
            "\"segments\":[],\"cue\":null,\"speaker\":null,\"speaker_id\":null,"
                + "\"speaker_canonical\":null,\"confidence\":0.0")
        .contains("\"verdict\":null");
  }
}
