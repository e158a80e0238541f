package app.copydesk.bot.web.page;

import app.copydesk.bot.web.page.Block.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Leaves out what stands among the paragraphs of an article and is none of it: bylines and dates
 * over it, links to other articles, credits of pictures, offers, notes about the writer, and what
 * is said twice.
 */
final class BlockFilter {
  private static final Set<String> PULLED =
      Set.of("pullquote", "pull", "quote", "zitat", "highlight");

  private static final int SHORT = 60;

  /** A few words about the writer. */
  private static final int MAX_BIO = 300;

  private static final int MAX_CREDITS = 6;

  /** Each is searched for in the whole text. */
  private static final int MAX_QUOTES = 200;

  private static final int MIN_TABLE = 5;
  private static final int MIN_STANDFIRST = 10;
  private static final int MAX_PULLED = 260;
  private static final int MIN_TEASERS = 2;
  private static final double MAX_TEASERS = 0.7;
  private static final double MAX_CUT = 0.35;

  private static final Pattern END =
      Pattern.compile(
          "^(?:comments?|kommentare?|comentarios|commentaires|leave a (?:comment|reply)|related (?:articles?|posts?|stories|content|topics)"
              + "|more (?:from|stories|news|on this).*|read (?:more|next)|you (?:may|might) also like.*|recommended.*|most read"
              + "|about the authors?|über den autor|über die autorin|zur person|das könnte (?:sie|dich) auch interessieren.*"
              + "|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|beiträge|themen)|mehr zum thema.*|weitere (?:artikel|beiträge|nachrichten).*"
              + "|notas relacionadas|noticias relacionadas|artículos relacionados|articles liés|sur le même sujet|artigos relacionados"
              + "|schreibe einen kommentar|kommentar (?:schreiben|verfassen)|hinterlasse (?:einen|eine) .*|share this.*|teilen|tags|schlagwörter"
              + "|pressekontakt|press contact|media contact|trackbacks?(?: pings?)?|zitier(?:hinweis|vorschlag|weise)|(?:empfohlene )?zitierweise.*"
              + "|(?:diese (?:artikel|beiträge) |das )könnten? (?:dich|euch|sie|ihnen)(?: auch)? (?:interessieren|gefallen).*|auch interessant(?: für (?:dich|euch|sie))?"
              + "|zu den autor(?:[:*_]?innen|en)|zu(?:m autor|r autorin)|weitere (?:pressemitteilungen|meldungen|videos).*|ansprechpartner(?:in)?(?: zum thema)?|kontakt"
              + "|(?:also |también )?(?:te|le) puede(?:n)? interesar.*|(?:lo )?más leíd[oa]s?|más (?:noticias|sobre .*)|mais lidas|(?:ti )?potrebbe(?:ro)? interessar.*"
              + "|podobne (?:artykuły|przepisy|wpisy)|inne (?:artykuły|przepisy)|popular posts|latest (?:news|posts|stories|articles)|how to cite.*|cite this (?:article|page))\\s*:?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "The author is …": said of the writer without the name. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:der autor|die autorin|die autor[:*_]?innen) (?:ist|sind|war|lebt|arbeitet|schreibt)\\b|the (?:author|writer|columnist)s? (?:is|are)\\b"
              + "|(?:el autor|la autora) es\\b|l['’]auteure? est\\b|l['’]autor[ei] è|l['’]autrice è|o autor é|a autora é",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MAX_LABEL = 12;

  private BlockFilter() {}

  /** What is left of {@code blocks}, in order. */
  static List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(withoutTeasers(withoutTail(blocks)));
    kept.removeIf(Notes::isNote);
    kept = withoutEdges(withoutLinkLists(kept));
    return withoutRepeats(withoutCredits(kept));
  }

  /** Cuts at a heading over something else, when most of the text stands before it. */
  private static List<Block> withoutTail(List<Block> blocks) {
    double all = length(blocks);
    double left = all;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (left < all * MAX_CUT && END.matcher(block.text()).matches()) {
        return blocks.subList(0, i);
      }
      left -= block.text().length();
    }
    return blocks;
  }

  /** Cuts at the first of several headings that are links, each with a paragraph at most. */
  private static List<Block> withoutTeasers(List<Block> blocks) {
    int headings = 0;
    int solid = 0;
    int rest = 0;
    int cut = blocks.size();
    int all = length(blocks);
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      rest += block.text().length();
      solid += block.isSolid() ? 1 : 0;
      if (isLinkedHeading(block)) {
        headings++;
        if (headings >= MIN_TEASERS && solid <= headings + 1 && rest < all * MAX_TEASERS) {
          cut = i;
        }
      }
    }
    return blocks.subList(0, cut);
  }

  private static boolean isLinkedHeading(Block block) {
    return block.isHeading() && block.linkDensity() > 0.7;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  /** Lists most of whose text is links lead elsewhere. */
  private static List<Block> withoutLinkLists(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int from = 0; from < blocks.size(); ) {
      int to = from + 1;
      if (blocks.get(from).place() == Place.LIST) {
        while (to < blocks.size() && blocks.get(to).place() == Place.LIST) {
          to++;
        }
        List<Block> list = blocks.subList(from, to);
        double linked = list.stream().mapToInt(Block::linked).sum();
        double all = list.stream().mapToInt(block -> block.text().length()).sum();
        if (linked < all * 0.5) {
          kept.addAll(list);
        }
      } else {
        kept.add(blocks.get(from));
      }
      from = to;
    }
    return kept;
  }

  /** Drops who and when between the standfirst and the text. */
  private static List<Block> withoutCredits(List<Block> blocks) {
    int to = 1;
    while (to < blocks.size() && to <= MAX_CREDITS && !blocks.get(to).isSolid()) {
      to++;
    }
    List<Block> kept = new ArrayList<>(blocks);
    kept.subList(Math.min(1, kept.size()), Math.min(to, kept.size()))
        .removeIf(block -> block.place() == Place.TEXT && Notes.isCredit(block));
    return kept;
  }

  /** Cuts short lines off both ends: what stands over and under an article. */
  private static List<Block> withoutEdges(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && isOver(blocks, from)) {
      from++;
    }
    int to = blocks.size();
    while (to > from && isUnder(blocks.get(to - 1))) {
      to--;
    }
    if (isTable(blocks.subList(to, blocks.size()))) {
      to = blocks.size();
    }
    if (isTable(blocks.subList(0, from))) {
      from = 0;
    }
    return from == to ? blocks : blocks.subList(from, to);
  }

  private static boolean isOver(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    return !block.isSolid()
        && !isStandfirst(blocks, at)
        && (block.isHeading() || (block.text().length() < SHORT && !block.endsAsSentence()));
  }

  /** Some set the standfirst as a heading of second rank. */
  private static boolean isStandfirst(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    return block.isHeading()
        && block.words() >= MIN_STANDFIRST
        && !block.element().normalName().equals("h1")
        && (Lead.isNamed(block.element())
            || block.text().endsWith(".")
            || (at > 0 && blocks.get(at - 1).element().normalName().equals("h1")));
  }

  private static boolean isUnder(Block block) {
    if (block.text().length() <= MAX_BIO
        && (BylineForms.ofThemselves(block).isPresent()
            || ABOUT.matcher(block.text()).lookingAt())) {
      return true;
    }
    if (block.text().endsWith(":") && block.words() <= MAX_LABEL) {
      return true; // what it announced was taken away
    }
    return block.isHeading()
        ? !(block.endsAsSentence() && block.words() >= 6)
        : block.place() == Place.TEXT && block.text().length() < SHORT && !block.endsAsSentence();
  }

  /** Many short lines in one place, none a link: results, dates, ingredients. */
  private static boolean isTable(List<Block> lines) {
    if (lines.size() < MIN_TABLE
        || lines.stream().anyMatch(line -> line.linked() > 0 || line.isHeading())) {
      return false;
    }
    Map<Element, Long> places =
        lines.stream()
            .flatMap(line -> Stream.ofNullable(line.element().parent()))
            .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
    return Collections.max(places.values()) * 4 >= lines.size() * 3L;
  }

  /** Drops what was said before, and short pieces that the running text says again: pull quotes. */
  private static List<Block> withoutRepeats(List<Block> blocks) {
    Set<String> said = new HashSet<>();
    List<Block> kept = new ArrayList<>();
    String all =
        Titles.letters(
            String.join(
                " ",
                blocks.stream()
                    .filter(block -> block.isSolid() && !isQuoted(block))
                    .map(Block::text)
                    .toList()));
    boolean fewQuotes = blocks.stream().filter(BlockFilter::isQuoted).count() <= MAX_QUOTES;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String letters = Titles.letters(block.text());
      boolean isPulled =
          fewQuotes
              && block.words() >= 6
              && block.text().length() <= MAX_PULLED
              && isQuoted(block)
              && all.contains(letters);
      if (!isPulled && (block.words() < 6 || said.add(letters) || isAskedAgain(blocks, i, said))) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** True for a question put to several people: what follows was not said before. */
  private static boolean isAskedAgain(List<Block> blocks, int at, Set<String> said) {
    return blocks.get(at).text().endsWith("?")
        && at + 1 < blocks.size()
        && !said.contains(Titles.letters(blocks.get(at + 1).text()));
  }

  private static boolean isQuoted(Block block) {
    return block.place() == Place.QUOTE || Surroundings.names(block.element(), PULLED);
  }
}
