package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.PhraseChecker;
import app.copydesk.nlp.phrasing.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Findings that an editor called no problem: one rule on the same words, wherever they stand. */
public final class Silenced {
  private Silenced() {}

  /**
   * {@code analysis} without the findings whose mark {@code isSilenced}; they are no evidence for
   * the verdict either.
   */
  public static Analysis leaveOut(Analysis analysis, Predicate<String> isSilenced) {
    List<Finding> left =
        analysis.findings().stream()
            .filter(finding -> !isSilenced.test(mark(analysis, finding)))
            .toList();
    if (left.size() == analysis.findings().size()) {
      return analysis;
    }
    return new Analysis(
        analysis.article(),
        analysis.language(),
        analysis.paragraphs(),
        analysis.summary(),
        analysis.facts(),
        analysis.quotes(),
        analysis.speakers(),
        left,
        PhraseChecker.verdict(
            left,
            analysis.verdict().map(Verdict::signs).orElse(List.of()),
            analysis.stats().words()),
        analysis.stats());
  }

  /** Names the rule and the words of {@code finding}; the words cannot be read from it. */
  static String mark(Analysis analysis, Finding finding) {
    String words = analysis.text(finding.span()).toLowerCase(Locale.ROOT);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((finding.rule() + "\n" + words).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
