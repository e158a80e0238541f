package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.slack.view.HelpView;
import app.copydesk.bot.slack.view.PasteView;
import app.copydesk.bot.slack.view.Post;
import app.copydesk.nlp.summary.Summary;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * {@code /summarize} with a link, with text, with nothing (a form to paste into), "length" or
 * "help".
 */
final class CommandListener {
  static final String COMMAND = "/summarize";

  private final Intake intake;
  private final HelpView help;

  CommandListener(Intake intake, HelpView help) {
    this.intake = intake;
    this.help = help;
  }

  void listenTo(App app) {
    app.command(COMMAND, (request, context) -> answer(request.getPayload(), context));
  }

  private Response answer(SlashCommandPayload payload, SlashCommandContext context) {
    SlackText text = SlackText.of(payload.getText() == null ? "" : payload.getText(), null);
    CommandText command = CommandText.of(text.text());
    if (command.asksForHelp()) {
      Post words = help.message();
      return context.ack(
          response -> response.responseType("ephemeral").text(words.text()).blocks(words.blocks()));
    }
    Optional<LengthCommand> length = LengthCommand.of(text.text());
    if (length.isPresent()) {
      LengthCommand.Reply said =
          length.get().apply(intake.store().channels(), payload.getChannelId());
      return context.ack(
          response ->
              response.responseType(said.toAll() ? "in_channel" : "ephemeral").text(said.words()));
    }
    if (command.asksForTooMany()) {
      return context.ack(
          response ->
              response
                  .responseType("ephemeral")
                  .text("A summary has 1 to " + Summary.MAX_SENTENCES + " sentences."));
    }
    intake.once(
        "command/" + payload.getTriggerId(),
        () -> {
          if (command.rest().isEmpty()) {
            intake.aside(() -> open(context, payload, command));
          } else {
            intake.accept(
                Trigger.command(
                    payload.getTeamId(),
                    payload.getChannelId(),
                    payload.getUserId(),
                    command.rest(),
                    command.sentences()));
          }
        });
    return context.ack();
  }

  private static void open(
      SlashCommandContext context, SlashCommandPayload payload, CommandText command) {
    try {
      ViewsOpenResponse opened =
          context
              .client()
              .viewsOpen(
                  request ->
                      request
                          .triggerId(payload.getTriggerId())
                          .view(PasteView.of(payload.getChannelId(), command.sentences())));
      if (!opened.isOk()) {
        context.respond("I could not open the form. Please type " + COMMAND + " again.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SlackApiException e) {
      throw new IllegalStateException("views.open was refused", e);
    }
  }
}
