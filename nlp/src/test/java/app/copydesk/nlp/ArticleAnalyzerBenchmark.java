package app.copydesk.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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
 * The time of one analysis, beside OpenNLP's tokenizer and tagger alone on the same text: the
 * floor. {@code mvn -q -pl nlp -Pbenchmark test-compile exec:exec}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-Xmx512m")
public class ArticleAnalyzerBenchmark {
  @Param({"200", "750", "3000"})
  public int words;

  private ArticleAnalyzer analyzer;
  private TokenizerME tokenizer;
  private POSTaggerME tagger;
  private Article article;

  @Setup
  public void load() throws IOException {
    analyzer = ArticleAnalyzer.load();
    try (InputStream tokens = model("tokens");
        InputStream tags = model("pos")) {
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(tags));
    }
    article = Article.of(Stories.textOf(words));
  }

  @Benchmark
  public Analysis analysis() {
    return analyzer.analyze(article);
  }

  @Benchmark
  public int tokenizerAndTaggerAlone() {
    int tags = 0;
    for (String paragraph : article.text().split("\n", -1)) {
      tags += tagger.tag(tokenizer.tokenize(paragraph)).length;
    }
    return tags;
  }

  private static InputStream model(String part) {
    return ArticleAnalyzer.class.getResourceAsStream(
        "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin");
  }
}
