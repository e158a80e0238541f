package app.copydesk.bot.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article in a page: chaff taken away, the best candidate, its blocks filtered. */
final class ReadableText implements ArticleText {
  /** With fewer characters than this the whole of the page is tried. */
  private static final int MIN_LENGTH = 250;

  private static final String BODY = "[itemprop~=\\barticleBody\\b]";

  @Override
  public List<String> paragraphs(Document page) {
    Element body = page.body().clone();
    Chaff.remove(body, TextMass.measure(body));
    List<Block> blocks = blocks(body, Lead.of(page));
    if (length(blocks) < MIN_LENGTH) {
      List<Block> whole =
          BlockFilter.filter(Blocks.of(page.body()).stream().filter(Block::isSolid).toList());
      blocks = length(whole) > 2 * length(blocks) ? whole : blocks;
    }
    return blocks.stream().map(Block::text).toList();
  }

  private static List<Block> blocks(Element body, Lead lead) {
    List<Element> marked =
        body.select(BODY).stream()
            .filter(element -> element.parents().stream().noneMatch(up -> up.is(BODY)))
            .toList();
    List<Block> own = filtered(marked, body, lead);
    if (length(own) >= MIN_LENGTH) {
      return own;
    }
    return filtered(
        new Clusters(body).widen(Candidates.best(body, TextMass.measure(body))), body, lead);
  }

  private static List<Block> filtered(List<Element> roots, Element body, Lead lead) {
    return BlockFilter.filter(
        Stream.concat(
                lead.before(roots, body).stream(),
                roots.stream().flatMap(root -> Blocks.of(root).stream()))
            .toList());
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
