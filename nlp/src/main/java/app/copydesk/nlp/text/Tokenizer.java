package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's tokens. Its tokenizer weighs each character of a run without blanks against that run
 * alone, so that each run is given to it once and its cuts are remembered. Safe to share between
 * threads.
 */
final class Tokenizer {
  /** Enough for months of news, in some 10 MB; what comes after is cut anew each time. */
  private static final int MAX_REMEMBERED = 50_000;

  /** In characters: longer runs than words have are not remembered. */
  private static final int LONGEST_REMEMBERED = 30;

  /**
   * In characters, longer than any word or link: every character is weighed against the whole run,
   * so that longer ones are given to the tokenizer in pieces.
   */
  private static final int LONGEST_RUN = 500;

  private final TokenizerModel model;

  /** Where the tokens of a run end, exclusive, by the run. */
  private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

  Tokenizer(TokenizerModel model) {
    this.model = model;
  }

  /** The tokens of {@code line}, normalised, in which all blanks are spaces. */
  List<Span> tokenize(String line) {
    List<Span> tokens = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank = i == line.length() || line.charAt(i) == ' ';
      if (blank || i - from == LONGEST_RUN) {
        int start = from;
        for (int end : ends(line.substring(from, i))) {
          tokens.add(new Span(start, from + end));
          start = from + end;
        }
        from = blank ? i + 1 : i;
      }
    }
    return tokens;
  }

  private int[] ends(String run) {
    int[] ends = remembered.get(run);
    if (ends == null) {
      ends = cut(run);
      if (run.length() <= LONGEST_REMEMBERED && remembered.size() < MAX_REMEMBERED) {
        remembered.put(run, ends);
      }
    }
    return ends;
  }

  private int[] cut(String run) {
    opennlp.tools.util.Span[] tokens = new TokenizerME(model).tokenizePos(run);
    int[] ends = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      ends[i] = tokens[i].getEnd();
    }
    return ends;
  }
}
