package app.copydesk.bot.cli;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Sign;
import app.copydesk.nlp.phrasing.Verdict;
import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Span;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An analysis as one JSON object. Offsets are UTF-16 code units into the article text as given, end
 * exclusive; every {@code text} is that slice. Names of enum values are in lower case. The order of
 * the fields never changes.
 */
final class AnalysisJson {
  private final JsonGenerator out;
  private final Analysis analysis;

  private AnalysisJson(JsonGenerator out, Analysis analysis) {
    this.out = out;
    this.analysis = analysis;
  }

  /** Writes {@code analysis} under {@code id} with a summary of {@code sentences} sentences. */
  static void write(JsonGenerator out, JsonNode id, Analysis analysis, int sentences)
      throws IOException {
    new AnalysisJson(out, analysis).write(id, sentences);
  }

  private void write(JsonNode id, int sentences) throws IOException {
    out.writeStartObject();
    out.writePOJOField("id", id);
    out.writeStringField("language", analysis.language().code());
    out.writeStringField("title", analysis.article().title());
    out.writeObjectFieldStart("summary");
    out.writeArrayFieldStart("sentences");
    for (Span sentence : analysis.summary().sentences(sentences)) {
      out.writeStartObject();
      place(sentence);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
    array("quotes", analysis.quotes(), this::quote);
    array("speakers", analysis.speakers(), this::speaker);
    array("findings", analysis.findings(), this::finding);
    verdict(analysis.verdict());
    out.writeObjectFieldStart("stats");
    out.writeNumberField("words", analysis.stats().words());
    out.writeNumberField("sentences", analysis.stats().sentences());
    out.writeNumberField("reading_minutes", analysis.stats().readingMinutes());
    out.writeEndObject();
    out.writeObjectFieldStart("facts");
    optional("genre", analysis.facts().genre().map(AnalysisJson::lower));
    place("when", analysis.facts().when());
    place("where", analysis.facts().where());
    out.writeEndObject();
    out.writeEndObject();
  }

  private void quote(AttributedQuote attributed) throws IOException {
    Quote quote = attributed.quote();
    place(quote.span());
    // segments lie inside quotation marks, and pairs of apostrophes are none: such words are
    // reported
    out.writeStringField("type", lower(quote.typewritten() ? Quote.Type.INDIRECT : quote.type()));
    out.writeArrayFieldStart("segments");
    for (Span segment : quote.typewritten() ? List.<Span>of() : quote.segments()) {
      out.writeArray(new int[] {segment.start(), segment.end()}, 0, 2);
    }
    out.writeEndArray();
    place("cue", quote.cue());
    place("speaker", attributed.mention());
    optional("speaker_id", attributed.speaker().map(Speaker::id));
    optional("speaker_canonical", attributed.speaker().map(Speaker::name));
    out.writeNumberField("confidence", thousandths(attributed.confidence()));
  }

  private void speaker(Speaker speaker) throws IOException {
    out.writeStringField("id", speaker.id());
    out.writeStringField("name", speaker.name());
    optional("role", speaker.role());
    out.writeStringField("kind", lower(speaker.kind()));
    out.writeArrayFieldStart("aliases");
    for (String alias : speaker.aliases()) {
      out.writeString(alias);
    }
    out.writeEndArray();
    out.writeNumberField("quotes", speaker.quotes());
  }

  private void finding(Finding finding) throws IOException {
    place(finding.span());
    out.writeStringField("kind", finding.kind());
    out.writeStringField("family", lower(finding.family()));
    out.writeStringField("tier", lower(finding.tier()));
    out.writeStringField("message", finding.message());
    optional("suggestion", finding.suggestion());
    out.writeStringField("rule", finding.rule());
  }

  private void verdict(Optional<Verdict> verdict) throws IOException {
    if (verdict.isEmpty()) {
      out.writeNullField("verdict");
      return;
    }
    out.writeObjectFieldStart("verdict");
    out.writeStringField("label", lower(verdict.get().label()));
    out.writeNumberField("score", thousandths(verdict.get().score()));
    out.writeArrayFieldStart("signs");
    for (Sign sign : verdict.get().signs()) {
      out.writeStartObject();
      place(sign.span());
      out.writeStringField("usual", sign.usual());
      out.writeNumberField("bits", thousandths(sign.bits()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void place(Span span) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeStringField("text", analysis.text(span));
  }

  private void place(String field, Optional<Span> span) throws IOException {
    if (span.isEmpty()) {
      out.writeNullField(field);
      return;
    }
    out.writeObjectFieldStart(field);
    place(span.get());
    out.writeEndObject();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isEmpty()) {
      out.writeNullField(field);
    } else {
      out.writeStringField(field, value.get());
    }
  }

  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  private <T> void array(String field, List<T> values, Fields<T> fields) throws IOException {
    out.writeArrayFieldStart(field);
    for (T value : values) {
      out.writeStartObject();
      fields.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
