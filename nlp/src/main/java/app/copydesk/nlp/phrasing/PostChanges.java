package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.phrasing.PersonMention.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Somebody whose post changes in the article ("its director, Ann Lee" and then "Ms Lee, the
 * charity's treasurer"). People who share a surname, former and acting holders, and sentences that
 * tell of a change are left alone; two ministries are surely wrong, other posts are asked about.
 */
final class PostChanges implements Check {
  /** A sentence with one of these tells how a post was won or lost. */
  private static final Set<String> CHANGING =
      Set.of(
          ("appoint promote become succeed replace resign retire elect nominate quit sack dismiss double train"
                  + " previously formerly")
              .split(" "));

  private final Posts posts = new Posts();

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<PersonMention>> people = new HashMap<>();
    for (PersonMention person : copy.people()) {
      people.computeIfAbsent(person.surname(), s -> new ArrayList<>()).add(person);
    }
    for (List<PersonMention> mentions : people.values()) {
      if (isOnePerson(mentions)) {
        check(copy, mentions, found);
      }
    }
  }

  /** No two of the mentions give different first names. */
  private static boolean isOnePerson(List<PersonMention> mentions) {
    return mentions.stream()
            .filter(person -> !person.firsts().isEmpty())
            .map(person -> person.firsts().get(0))
            .distinct()
            .count()
        <= 1;
  }

  private void check(Copy copy, List<PersonMention> mentions, Consumer<Finding> found) {
    Post known = null;
    for (PersonMention mention : mentions) {
      Optional<Post> post = mention.post().filter(Post::known);
      if (post.isEmpty() || tellsOfChange(copy, mention)) {
        continue;
      }
      if (known == null) {
        known = post.get();
      } else if (contradicts(known, post.get())) {
        found.accept(finding(copy, known, post.get()));
        return;
      }
    }
  }

  private boolean contradicts(Post known, Post post) {
    boolean elsewhere =
        !known.body().isEmpty() && !post.body().isEmpty() && !known.body().equals(post.body());
    if (elsewhere) {
      return false;
    }
    if (isMinister(known) && isMinister(post)) {
      return !known.field().equals(post.field());
    }
    if (known.title().equals(post.title())
        && !known.field().isEmpty()
        && !post.field().isEmpty()
        && !known.field().equals(post.field())) {
      return true;
    }
    boolean lesser = known.title().equals(post.title()) && known.deputy() != post.deputy();
    return lesser
        || (posts.exclude(known.title(), post.title()) && !known.deputy() && !post.deputy());
  }

  private static boolean isMinister(Post post) {
    return !post.field().isEmpty() && !post.title().equals("director");
  }

  private static boolean tellsOfChange(Copy copy, PersonMention mention) {
    return copy.document().sentences().get(mention.sentence()).tokens().stream()
        .anyMatch(token -> CHANGING.contains(token.lemma()));
  }

  private static Finding finding(Copy copy, Post known, Post post) {
    boolean ministries = isMinister(known) && isMinister(post);
    String words = copy.document().text(known.span());
    return new Finding(
        post.span(),
        "post-changes",
        Family.ATTRIBUTION,
        ministries ? Tier.DEFECT : Tier.QUERY,
        "Further up this is “%s”: which is right?".formatted(words),
        ministries ? Optional.of(words) : Optional.empty(),
        "names.post-changes");
  }
}
