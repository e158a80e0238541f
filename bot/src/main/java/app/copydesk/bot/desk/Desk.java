package app.copydesk.bot.desk;

import app.copydesk.bot.jobs.Job;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.metrics.Metrics.Counter;
import app.copydesk.bot.store.Analyses;
import app.copydesk.bot.store.PostedReply;
import app.copydesk.bot.store.Store;
import app.copydesk.bot.web.ArticleSource;
import app.copydesk.bot.web.Reading;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a job: finds the message, reads the articles in it, answers beneath it. Jobs about the same
 * message are done one after the other. Safe to share between threads.
 */
public final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final int LOCKS = 64;

  /** What {@link Want} may have been posted for an article of a message. */
  private static final List<Want> PARTS = List.of(Want.values());

  private final Newsroom newsroom;
  private final Store store;
  private final Postings postings;
  private final Reader reader;
  private final Editor editor;
  private final Subject.Rules rules;
  private final Metrics metrics;
  private final Clock clock;
  private final List<Lock> locks =
      Stream.generate(() -> (Lock) new ReentrantLock()).limit(LOCKS).toList();

  /**
   * A desk.
   *
   * @param links reads what is behind a link
   */
  public Desk(
      Newsroom newsroom,
      Store store,
      Analyses analyses,
      ArticleSource links,
      Subject.Rules rules,
      Metrics metrics,
      Clock clock) {
    this.newsroom = newsroom;
    this.store = store;
    this.postings = new Postings(newsroom, store.replies(), metrics);
    this.reader = new Reader(links, newsroom);
    this.editor = new Editor(analyses, store.silences(), store.channels());
    this.rules = rules;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Does {@code job}; what goes wrong is said in the thread and logged, never thrown. */
  public void work(Job job) {
    Trigger trigger = aboutTheSource(job.trigger());
    Object serial = trigger.given().isPresent() ? job : trigger.message();
    Lock lock = locks.get(Math.floorMod(serial.hashCode(), LOCKS));
    lock.lock();
    try {
      act(trigger);
      metrics.count(Counter.JOBS_DONE);
    } catch (RuntimeException e) {
      metrics.count(Counter.JOBS_FAILED);
      LOG.error("job {} ({}) failed: {}", job.id(), job.trigger().kind(), Failure.trace(e));
      apologise(job);
    } finally {
      lock.unlock();
      Duration took = Duration.between(job.accepted(), clock.instant());
      metrics.jobTook(took.toMillis() / 1000.0);
    }
  }

  private void act(Trigger trigger) {
    if (trigger.given().isPresent()) {
      command(trigger, trigger.given().get());
      return;
    }
    if (trigger.kind() == Trigger.Kind.DELETION) {
      store.messages().forget(trigger.message());
      store.replies().to(trigger.message()).forEach(postings::takeBack);
      return;
    }
    Optional<Message> message = message(trigger.message());
    if (message.isPresent()) {
      answer(trigger, message.get());
    } else if (trigger.kind().isAsked()) {
      postings.answerOrTell(
          trigger, bare(trigger.message()), new Answer.Words(HelpWords.NOT_FOUND));
    }
  }

  /**
   * A reaction to one of our own replies is about the article the reply is about; a reply that is
   * deleted goes alone.
   */
  private Trigger aboutTheSource(Trigger trigger) {
    if (trigger.kind() == Trigger.Kind.DELETION) {
      return trigger;
    }
    return store
        .replies()
        .at(trigger.message())
        .map(reply -> trigger.about(reply.source()).withPosition(reply.position()))
        .orElse(trigger);
  }

  private void command(Trigger trigger, String given) {
    Message words = Given.message(trigger.message(), given);
    List<Subject> subjects = Subject.of(words, rules, true);
    if (subjects.isEmpty()) {
      newsroom.tell(trigger.user(), new Answer.Words(HelpWords.nothingToRead(rules)));
      return;
    }
    MessageRef parent = newsroom.open(trigger.message(), trigger.user(), Given.what(subjects));
    Message message = Given.message(parent, given);
    store.messages().remember(message);
    answer(trigger.about(parent), message);
  }

  private Optional<Message> message(MessageRef ref) {
    Optional<Message> known = store.messages().find(ref);
    if (known.isPresent()) {
      return known;
    }
    Optional<Message> found = newsroom.find(ref);
    found.ifPresent(store.messages()::remember);
    return found;
  }

  private void answer(Trigger trigger, Message message) {
    List<Subject> subjects = Subject.of(message, rules, trigger.kind().isAsked());
    if (trigger.kind() == Trigger.Kind.EDIT) {
      store.replies().to(message.ref()).stream()
          .filter(reply -> reply.position() >= subjects.size())
          .forEach(postings::takeBack);
    }
    if (trigger.kind() == Trigger.Kind.PREVIEW) {
      for (int position = 0; position < subjects.size(); position++) {
        showMore(trigger, message, position, subjects.get(position));
      }
      return;
    }
    if (subjects.isEmpty() && trigger.kind().isAsked()) {
      postings.answerOrTell(trigger, message, new Answer.Words(HelpWords.nothingToRead(rules)));
    }
    Set<Reading> read = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int position = 0; position < subjects.size(); position++) {
      if (trigger.position().isEmpty() || trigger.position().getAsInt() == position) {
        Reading reading = read(message, subjects.get(position));
        if (read.add(reading)) { // two links may lead to one article
          answer(trigger, message, position, reading);
        }
      }
    }
  }

  /** What cannot be read is shown as far as others show it, and said to be no more. */
  private Reading read(Message message, Subject subject) {
    Reading reading = reader.read(subject);
    if (reading instanceof Reading.Unreadable no
        && subject instanceof Subject.Link link
        && isWorthSaying(no.reason())) {
      return newsroom
          .preview(message.ref(), link.url())
          .map(preview -> new Reading.Unreadable(no.reason(), no.words() + " " + preview.words()))
          .orElse(no);
    }
    return reading;
  }

  /** Words that were posted in place of an article may have a preview now. */
  private void showMore(Trigger trigger, Message message, int position, Subject subject) {
    List<PostedReply> words =
        store.replies().to(message.ref()).stream()
            .filter(reply -> reply.position() == position && reply.isWordsOnly())
            .toList();
    if (!words.isEmpty() && read(message, subject) instanceof Reading.Unreadable no) {
      Editor.Draft draft = Editor.Draft.of(no.words());
      words.stream()
          .filter(reply -> !reply.content().equals(draft.content()))
          .forEach(reply -> postings.put(trigger, message, position, reply.part(), draft));
    }
  }

  private void answer(Trigger trigger, Message message, int position, Reading reading) {
    if (reading instanceof Reading.Unreadable no) {
      if (trigger.kind().isAsked() || isWorthSaying(no.reason())) {
        postings.put(trigger, message, position, trigger.want(), Editor.Draft.of(no.words()));
      } else if (trigger.kind() == Trigger.Kind.EDIT) {
        // not for a new message: whoever asked for it at once may have been answered already
        postings.of(message, position, trigger.want()).ifPresent(postings::takeBack);
      }
      return;
    }
    Reading.Page page = (Reading.Page) reading;
    for (Want part : parts(trigger, message, position)) {
      Optional<PostedReply> earlier = postings.of(message, position, part);
      Editor.Draft draft =
          editor.write(page, part, trigger.sentences(), message.ref(), position, earlier);
      boolean isShown =
          earlier.filter(reply -> reply.content().equals(draft.content())).isPresent();
      if (trigger.kind().isAsked() || !isShown) {
        postings.put(trigger, message, position, part, draft);
      }
    }
  }

  /** An edit rewrites what was posted; a summary is not repeated beneath the whole. */
  private List<Want> parts(Trigger trigger, Message message, int position) {
    List<Want> there =
        PARTS.stream().filter(part -> postings.of(message, position, part).isPresent()).toList();
    if (trigger.kind() == Trigger.Kind.EDIT) {
      return there.isEmpty() ? List.of(Want.REPLY) : there;
    }
    boolean isWhole = trigger.want() == Want.SUMMARY && there.contains(Want.REPLY);
    return List.of(isWhole ? Want.REPLY : trigger.want());
  }

  /** Silence is for what is no article; a failure to read one is said even when nobody asked. */
  private static boolean isWorthSaying(Reading.Reason reason) {
    return switch (reason) {
      case REFUSED, NOT_AN_ARTICLE, NOT_TEXT -> false;
      case WALLED, GONE, TOO_LARGE, UNREACHABLE -> true;
    };
  }

  private void apologise(Job job) {
    Trigger trigger = job.trigger();
    Answer.Words sorry = new Answer.Words(HelpWords.failed(job.id()));
    try {
      if (trigger.given().isPresent()) {
        newsroom.tell(trigger.user(), sorry);
      } else if (trigger.kind() != Trigger.Kind.DELETION) {
        postings.answerOrTell(
            trigger, message(trigger.message()).orElse(bare(trigger.message())), sorry);
      }
    } catch (RuntimeException e) {
      LOG.error("job {}: nor could that be said: {}", job.id(), Failure.trace(e));
    }
  }

  /** Stands for a message that cannot be seen, so that there is a thread to answer in. */
  private static Message bare(MessageRef ref) {
    return new Message(ref, ref.ts(), "", List.of(), List.of());
  }
}
