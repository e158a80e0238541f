package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands on the page of an article and is not the article: credits, captions, invitations,
 * notices, and what a firm says about itself at the end of each of its releases.
 */
final class Furniture {
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+";

  /** Lines by how they begin. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)\\W{0,3}(?:read more|read next|also read|see also|watch( live)?:|listen:|scroll down|click here|tap here|sign up"
              + "|subscribe (?:to|now|here)|follow (?:us|our|the latest)|share this|send (?:us )?your|tell us|get in touch|email us"
              + "|e-mail us|contact:|story continues|continue reading|you (?:may|might) also like|most read|recommended"
              + "|advertisement\\W*$|sponsored|copyright (?:©|\\(c\\)|\\d{4})|©|all rights reserved|image (?:caption|source|copyright|credit)"
              + "|media caption|picture credits?|pictured:|(?:photo|photograph|photographs|photography|pictures?|video|graphics?|illustrations?)(?: by|:)"
              + "|credits?:|source:|(?:figure|fig\\.|table|chart) \\d|file photo|getty images|(?:reuters|ap|afp) photo"
              + "|for confidential support|if you have been affected"
              + "|for (?:more|further) (?:information|ideas|details|stories|on this)|for the latest|to (?:read|see|hear|watch) more"
              + "|this (?:article|story|piece|post|report|interview|transcript|page) (?:was|is|has|have|had|will be|appears|appeared|originally|first)\\b"
              + "|this is a (?:developing|breaking)|a version of this|an earlier version|a corrected version|more (?:follows|to come)"
              + "|(?:additional |further )?(?:reporting|editing|writing) by|compiled by|with (?:files|reporting) from|with agencies|updates with"
              + "|more on this|related(?: stories| articles)?:|editor['’]?s['’]? note|corrections?:|update:|updated:|published:|posted:|last updated"
              + "|this (?:post|article|story|page|content|shop|video) (?:(?:contains|includes|may (?:contain|include)) (?:affiliate|sponsored|paid|references|links|products|advert)|(?:has been|was|is) (?:compensated|sponsored))"
              + "|we may (?:receive|earn|get) (?:a |an )?(?:small )?(?:commission|compensation|share|fee|percentage)|as an amazon associate|all opinions are|(?:terms|conditions) apply|submit (?:a|your) |visit this page"
              + "|join the conversation|comments are closed|do you have a story|download (?:the|our) app|get the latest|our newsletter|newsletter:"
              + "|cnn['’]?s? .{0,60} contributed to this|(?:the |all )?(?:opinions|views) expressed"
              + "|actual results (?:may|could)|referee:|attendance:|terms (?:of use|and conditions)).*",
          Pattern.DOTALL);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY) "
              + NAME
              + "(?: "
              + NAME
              + "){1,2}(?:\\.?$| and "
              + NAME
              + "| for |,? .{0,40}\\b(?i:correspondent|reporter|editor|writer|staff)\\b).*",
          Pattern.DOTALL);

  /** "Vale (4-4-2): Hart; Bell …". */
  private static final Pattern LINE_UP =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .'-]{1,40}(?: \\(\\d(?:-\\d){2,4}\\))?: \\p{Lu}[^;.]*[;,] .*",
          Pattern.DOTALL);

  private static final Pattern FORMATION =
      Pattern.compile(".{0,45}\\(\\d(?:-\\d){2,4}\\).*", Pattern.DOTALL);

  /** A newspaper takes back what it wrote: the mistake must not be told again. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?is)\\b(?:story|article|report|version|headline|caption|column|graphic)\\b.{0,200}?\\b(?:erroneously|incorrectly|wrongly|mistakenly"
              + "|misstated|misspelled|misspelt|misidentified)\\b|\\ban earlier version of this\\b|\\ba corrected version of\\b");

  /** Without one of these there is no notice: asked first, because it costs least. */
  private static final List<String> SIGNS_OF_NOTICE =
      List.of(
          "erroneously",
          "incorrectly",
          "wrongly",
          "mistakenly",
          "misstated",
          "misspel",
          "misidentified",
          "earlier version",
          "corrected version");

  /** "About Kites Inc Kites Inc makes …": the heading of a release, run into its text. */
  private static final Pattern SELF =
      Pattern.compile("(?:About|ABOUT) (\\S+(?: \\S+){0,4}?) \\1\\b.*", Pattern.DOTALL);

  /** "NORTH ORME, Fla.": a dateline that was taken for a sentence. */
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d\\P{L}]{3,60}");

  /** Headings after which no story follows. */
  private static final Pattern LAST_HEADING =
      Pattern.compile(
          "(?:(?i:notes? (?:to|for) editors|forward[- ]looking statements?|media contacts?|press contacts?|related (?:stories|articles|content|topics)"
              + "|more stories|most read|read next|recommended(?: for you)?|about the (?:author|writer)|comments|[-–— ]*ends?[-–— ]*|#{2,}|\\* \\* \\*)"
              + "|(?:About|ABOUT) "
              + NAME
              + "(?: (?:and |of |the |& )?"
              + NAME
              + "){0,5}):?");

  private Furniture() {}

  static boolean is(String text) {
    return LINE.matcher(text).matches()
        || SELF.matcher(text).matches()
        || CAPITALS.matcher(text).matches()
        || BYLINE.matcher(text).matches()
        || (FORMATION.matcher(text).matches() && LINE_UP.matcher(text).matches());
  }

  /** True for a paragraph in which a newspaper corrects itself. */
  static boolean isNotice(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return SIGNS_OF_NOTICE.stream().anyMatch(lower::contains) && NOTICE.matcher(paragraph).find();
  }

  /** The index of the first paragraph that is past the story; the number of paragraphs if none. */
  static int end(Document document) {
    List<Span> paragraphs = document.paragraphs();
    for (int p = (paragraphs.size() + 1) / 2; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      if (paragraph.length() < 80 && LAST_HEADING.matcher(document.text(paragraph)).matches()) {
        return p;
      }
    }
    return paragraphs.size();
  }
}
