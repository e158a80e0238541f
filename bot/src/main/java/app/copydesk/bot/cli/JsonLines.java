package app.copydesk.bot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One JSON object a line in, one a line out, in the same order. Lines are worked on by several
 * threads; only a few lines a thread are held at a time, however long the input. A line that cannot
 * be worked on becomes {@code {"id","error"}} and the run goes on.
 */
final class JsonLines {
  private static final int LINES_HELD_PER_THREAD = 4;

  private JsonLines() {}

  /** Works on one line. Called from several threads. */
  interface Worker {
    /**
     * The answer to {@code line} as one line of JSON.
     *
     * @throws InputException with the words for the {@code error} field
     */
    String answer(JsonNode id, JsonNode line);
  }

  /**
   * Copies {@code in} through {@code worker} to {@code out}, or to {@code standardOut} where that
   * is empty; {@code "-"} reads standard input. A word about progress goes to {@code progress}
   * every few seconds.
   *
   * @throws InputException when a file cannot be read or written
   */
  static void run(
      String in,
      Optional<Path> out,
      Writer standardOut,
      PrintWriter progress,
      int threads,
      Worker worker) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BufferedReader lines = open(in);
        Writer answers = out.isPresent() ? create(out.get()) : new BufferedWriter(standardOut)) {
      copy(lines, answers, new Progress(progress), pool, threads * LINES_HELD_PER_THREAD, worker);
    } catch (IOException e) {
      throw new InputException("cannot go on: " + e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void copy(
      BufferedReader lines,
      Writer answers,
      Progress progress,
      ExecutorService pool,
      int held,
      Worker worker)
      throws IOException {
    Queue<Future<String>> inWork = new ArrayDeque<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (inWork.size() == held) {
        write(inWork.remove(), answers, progress);
      }
      String text = line;
      int at = number;
      inWork.add(pool.submit(() -> answer(text, at, worker)));
    }
    while (!inWork.isEmpty()) {
      write(inWork.remove(), answers, progress);
    }
    answers.flush();
    progress.done();
  }

  private static String answer(String text, int number, Worker worker) {
    JsonNode line;
    try {
      line = JsonText.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return error(NullNode.getInstance(), "line " + number + " is not JSON");
    }
    if (!line.isObject()) {
      return error(NullNode.getInstance(), "line " + number + " is not a JSON object");
    }
    JsonNode id = line.has("id") ? line.get("id") : NullNode.getInstance();
    try {
      return worker.answer(id, line);
    } catch (InputException e) {
      return error(id, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // one line must not end a run of ten thousand; the kind of failure says it is ours to mend
      return error(id, "internal error: " + e.getClass().getSimpleName());
    }
  }

  private static String error(JsonNode id, String words) {
    return JsonText.of(
        out -> {
          out.writeStartObject();
          out.writePOJOField("id", id);
          out.writeStringField("error", words);
          out.writeEndObject();
        });
  }

  private static void write(Future<String> answer, Writer answers, Progress progress)
      throws IOException {
    try {
      answers.write(answer.get());
      answers.write('\n');
      progress.tick();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }

  private static BufferedReader open(String in) {
    try {
      InputStream bytes = in.equals("-") ? System.in : Files.newInputStream(Path.of(in));
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      throw new InputException("cannot read " + in + ": " + Failures.words(e));
    }
  }

  private static Writer create(Path out) {
    try {
      return new BufferedWriter(
          new OutputStreamWriter(Files.newOutputStream(out), StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      throw new InputException("cannot write " + out + ": " + Failures.words(e));
    }
  }
}
