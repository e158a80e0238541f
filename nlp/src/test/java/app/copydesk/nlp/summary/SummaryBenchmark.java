package app.copydesk.nlp.summary;

import app.copydesk.nlp.Stories;
import app.copydesk.nlp.quotes.QuoteFinder;
import app.copydesk.nlp.speakers.Attributor;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import app.copydesk.nlp.text.NameTypes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of the summaries of all lengths, and of the facts and the kind of article, beyond
 * tagging and quotes. {@code mvn -q -pl nlp -Pbenchmark test-compile exec:exec
 * -Dbenchmark=SummaryBenchmark}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-Xmx512m")
public class SummaryBenchmark {
  @Param({"200", "750", "3000"})
  public int words;

  private Document document;
  private Attributor.Attribution attribution;
  private Facts facts;
  private final FactFinder finder = new FactFinder();
  private final Summarizer summarizer = new Summarizer();

  @Setup
  public void read() {
    document = DocumentReader.load().read(Stories.textOf(words));
    attribution =
        new Attributor(NameTypes.load()).attribute(document, new QuoteFinder().find(document));
    facts = finder.find("", document, attribution.quotes());
  }

  @Benchmark
  public Facts factsAndKind() {
    return finder.find("", document, attribution.quotes());
  }

  @Benchmark
  public Summary summariesOfAllLengths() {
    return summarizer.summarize(
        "", document, facts.genre(), attribution.speakers(), attribution.quotes());
  }
}
