package app.copydesk.bot.slack.view;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.reply.Concern;
import app.copydesk.bot.reply.Reply;
import app.copydesk.nlp.summary.Summary;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/** The buttons beneath a reply. */
public final class Buttons {
  public static final String QUOTES = "copydesk_quotes";
  public static final String PHRASING = "copydesk_phrasing";
  public static final String SHORTER = "copydesk_shorter";
  public static final String LONGER = "copydesk_longer";

  /** With the place of the button behind it. */
  public static final String SILENCE = "copydesk_silence_";

  private static final int MAX_SILENCES = 5;

  /** With what stands around them the words stay below the 75 characters that Slack takes. */
  private static final int MAX_WORDS_LENGTH = 50;

  private Buttons() {}

  /** "Not a problem" for the worst of what is listed. */
  static List<ButtonElement> of(Answer.Phrasing answer) {
    List<ButtonElement> buttons = new ArrayList<>();
    for (Concern concern : answer.phrasing().concerns()) {
      if (buttons.size() == MAX_SILENCES) {
        break;
      }
      buttons.add(
          button(
              SILENCE + buttons.size(),
              "Not a problem: “" + cut(concern.words()) + "”",
              "Not a problem: do not show this again in this channel",
              SilenceValue.of(answer.handle().source(), answer.handle().position(), concern.mark())
                  .text()));
    }
    return buttons;
  }

  static List<ButtonElement> of(Answer.Whole answer) {
    Reply reply = answer.reply();
    List<ButtonElement> buttons = new ArrayList<>();
    if (reply.quotes() > 0) {
      buttons.add(
          button(
              QUOTES, "All quotes", "All quotes by speaker: " + reply.quotes(), value(answer, 0)));
    }
    buttons.add(
        button(PHRASING, "Phrasing", "Phrasing: everything to look at twice", value(answer, 0)));
    int sentences = answer.handle().sentences();
    int shown = reply.summary().size();
    if (shown > 1) {
      buttons.add(button(SHORTER, "Shorter", "Shorter summary", value(answer, shorter(shown))));
    }
    if (reply.canGrow() && sentences < Summary.MAX_SENTENCES) {
      buttons.add(button(LONGER, "Longer", "Longer summary", value(answer, longer(sentences))));
    }
    return buttons;
  }

  private static String cut(String words) {
    if (words.length() <= MAX_WORDS_LENGTH) {
      return words;
    }
    int end = MAX_WORDS_LENGTH - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** 7, 5, 3, 2, 1. */
  private static int shorter(int sentences) {
    return sentences > 3 ? Math.max(3, sentences - 2) : sentences - 1;
  }

  /** 1, 2, 3, 5, 7. */
  private static int longer(int sentences) {
    return sentences < 3 ? sentences + 1 : Math.min(Summary.MAX_SENTENCES, sentences + 2);
  }

  private static String value(Answer.Whole answer, int sentences) {
    return new ButtonValue(
            answer.handle().source().ts(),
            answer.handle().position(),
            sentences,
            answer.summaryOnly())
        .text();
  }

  private static ButtonElement button(String id, String label, String spoken, String value) {
    return ButtonElement.builder()
        .actionId(id)
        .text(PlainTextObject.builder().text(label).emoji(false).build())
        .accessibilityLabel(spoken)
        .value(value)
        .build();
  }
}
