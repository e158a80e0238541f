package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.phrasing.PersonMention.Post;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The holder of one post under two first names ("Finance Minister Pavel Novak" and then "Finance
 * Minister Petr Novak"). Short forms, initials and families are left alone.
 */
final class FirstNameChanges implements Check {
  private static final Set<String> FAMILY =
      Set.of(
          ("brother sister wife husband son daughter father mother family twin cousin uncle aunt nephew niece widow"
                  + " grandson granddaughter grandfather dynasty namesake relation related")
              .split(" "));

  /** Short forms that begin unlike the name they are short for. */
  private static final Set<String> SHORT_FORMS =
      Set.of(
          ("bill:william will:bill billy:william bob:robert bobby:robert dick:richard rick:richard jack:john tony:anthony"
                  + " ted:edward ned:edward ted:theodore liz:elizabeth beth:elizabeth betty:elizabeth peggy:margaret"
                  + " tina:christina sandy:alexander sasha:alexander xander:alexander harry:henry hank:henry chuck:charles"
                  + " jim:james drew:andrew larry:lawrence molly:mary polly:mary nell:eleanor kate:catherine"
                  + " katie:catherine kathy:catherine kit:christopher jenny:guinevere gus:augustus fritz:friedrich"
                  + " hans:johannes pepe:jose paco:francisco pancho:francisco volodya:vladimir dima:dmitry misha:mikhail"
                  + " kolya:nikolai vanya:ivan bert:albert bert:robert trudy:gertrude sally:sarah nancy:anne rob:bob"
                  + " steve:steven rick:ricky bill:billy will:willy joe:joey mick:micky jack:jacky jon:john"
                  + " daisy:margaret lottie:charlotte dolly:dorothy tess:theresa toni:antonia")
              .split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, PersonMention> holders = new HashMap<>();
    if (speaksOfKin(copy)) {
      return;
    }
    for (PersonMention person : copy.people()) {
      Optional<Post> post = person.post().filter(Post::known);
      if (post.isEmpty() || person.firsts().isEmpty()) {
        continue;
      }
      String key = person.surname() + " " + post.get().title() + " " + post.get().field();
      PersonMention holder = holders.putIfAbsent(key, person);
      if (holder != null && areTwoNames(holder, person) && isSamePost(holder, person)) {
        found.accept(finding(copy, holder, person));
      }
    }
  }

  /** True when two of one surname may be kin. */
  static boolean speaksOfKin(Copy copy) {
    return copy.tokens().stream().anyMatch(token -> FAMILY.contains(token.lemma()));
  }

  private static boolean isSamePost(PersonMention a, PersonMention b) {
    Post one = a.post().orElseThrow();
    Post other = b.post().orElseThrow();
    boolean elsewhere =
        !one.body().isEmpty() && !other.body().isEmpty() && !one.body().equals(other.body());
    return one.deputy() == other.deputy() && !elsewhere;
  }

  /** Neither is an initial, a beginning or a middle name of the other. */
  private static boolean areTwoNames(PersonMention a, PersonMention b) {
    String one = a.firsts().get(0).toLowerCase(Locale.ROOT);
    String other = b.firsts().get(0).toLowerCase(Locale.ROOT);
    return one.length() > 2
        && other.length() > 2
        && !one.endsWith(".")
        && !other.endsWith(".")
        && !one.substring(0, 2).equals(other.substring(0, 2))
        && !isShortForm(one, other)
        && !a.firsts().contains(b.firsts().get(0))
        && !b.firsts().contains(a.firsts().get(0));
  }

  /** True when one of two first names in small letters is a short form of the other. */
  static boolean isShortForm(String a, String b) {
    return SHORT_FORMS.contains(a + ":" + b) || SHORT_FORMS.contains(b + ":" + a);
  }

  private static Finding finding(Copy copy, PersonMention holder, PersonMention person) {
    String name = copy.document().text(holder.name());
    return new Finding(
        person.name(),
        "first-name-changes",
        Family.NAMES,
        Tier.DEFECT,
        "Further up the same post is held by %s: is this the same person?".formatted(name),
        Optional.of(name),
        "names.first-name-changes");
  }
}
