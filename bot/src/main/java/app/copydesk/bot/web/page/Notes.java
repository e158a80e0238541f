package app.copydesk.bot.web.page;

import app.copydesk.bot.web.page.Block.Place;
import java.util.regex.Pattern;

/**
 * Tells the small pieces among the paragraphs that are none of the article: links to others,
 * bylines, credits of pictures, labels, offers, addresses.
 */
final class Notes {
  private static final int MAX_NOTE = 260;
  private static final int MAX_BYLINE = 120;

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^(?:[>»›→▶►•*-]\\s*)?(?:read more|read also|also read|read next|related|see also|more on this|more from"
              + "|don['’]t miss|watch|lesen sie auch|lesen sie mehr|lies auch|mehr zum thema|auch interessant"
              + "|weiterlesen|weitere (?:artikel|beiträge|informationen|themen)|zum weiterlesen|mehr (?:zu|über|themen|von)"
              + "|passend dazu|lire aussi|à lire|sur le même sujet|voir aussi|lea también|lee también|leer más"
              + "|te puede interesar|vea también|ver también|mira|leia também|leia mais|veja também|saiba mais"
              + "|leggi anche|lees ook|czytaj także|czytaj też|zobacz także|zobacz też|läs också|läs mer|les også"
              + "|læs også|lue myös|читайте также)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPEECH = Pattern.compile("[\"“”„«»]");

  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?:photos?|photography|photo by|photo credit|images?|image credit|image copyright|picture|pictures"
              + "|fotos?|bild|bilder|bildquelle|bildnachweis|bildrechte|titelbild|foto|crédits?|zdjęcie|fot\\.|copyright"
              + "|©|\\(c\\)|quelle|source|getty images|media playback)\\b?[^.]{0,150}$|^©.*|.*all rights reserved.*|.*alle rechte vorbehalten.*"
              + "|.*todos los derechos reservados.*|.*tous droits réservés.*|.*browser does not support.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Ada Byron on the bridge. © AFP / KEN HESS", "Titelbild: …", "AFP/Ken Hess", "Abb. 3: …". */
  private static final Pattern CAPTION =
      Pattern.compile(
          ".{0,200}(?:©|\\(c\\)|\\(?(?-i:Foto|Photo|Bild|Image|Picture|Imagen|Fot\\.|Crédits?|Credit)s?(?: (?:by|credits?|courtesy))?:)"
              + "\\s?[^.!?]{2,60}\\)?\\.?$"
              + "|(?:(?:header|lead|featured|cover|top|main) )?[\\p{L}-]*(?:bild|foto|photo|image|grafik|zdjęcie|фото)s?(?: credits?)?\\s?:.*"
              + "|(?-i:\\p{Lu}{2,6}|dpa|Getty Images|Reuters|imago)\\s?/\\s?(?-i:\\p{Lu})[^.]{2,40}"
              + "|(?:abb(?:ildung|\\.)|fig(?:ure|ura|\\.)|schaubild|rys\\.|obr\\.|рис\\.)\\s?\\d+\\s?[.:–-].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:advertisements?|advert|ad|anzeige|werbung|publicidad|publicité|pubblicità|reklama|sponsored|story continues.*"
              + "|article continues.*|comments?|\\d+ comments?|kommentare?|share|teilen|print|email|drucken|tweet|facebook"
              + "|twitter|whatsapp|close|menu|loading.*|x|(?:artikel|beitrag|news|seite) teilen:?|\\(?\\d+ (?:stimmen|votes?|bewertungen|ratings?|votos)\\b.*|\\S+ (?:liked|reblogged) this(?: from \\S+)?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** How an offer begins: it speaks to the reader. */
  private static final Pattern OFFER =
      Pattern.compile(
          "^(?:please |to |also |and |or )?(?:sign up|subscribe|follow (?:us|me|him|her|them|our)|share this|like us|click here"
              + "|download (?:our|the) app|get (?:the latest|our|access)|contact (?:us|the author)|have a tip|we use cookies"
              + "|this (?:site|website) uses cookies|leave a (?:comment|reply)|log in to|sign in to|you must (?:be logged|log) in"
              + "|this (?:entry|post) (?:was|is) (?:posted|filed) (?:in|under|on)|trackback url|(?:dieser|dieses) (?:beitrag|artikel|eintrag|posting) wurde (?:unter|in|am|veröffentlicht)"
              + "|cette entrée a été publiée|esta entrada (?:fue|se)|este (?:artigo|post) foi publicado|über dieses thema berichtete"
              + "|chat with us|join (?:us on|our)|submit your|rate this|was this (?:article|page|post|answer)|did you (?:like|enjoy) this"
              + "|get (?:all|access)|by (?:viewing|watching) (?:our|this) video"
              + "|(?:war|hat ihnen) (?:der|die|dieser?|diese seite) (?:artikel|beitrag|inhalt|seite)|wie hat (?:ihnen|dir|euch) (?:der|dieser) (?:artikel|beitrag)"
              + "|(?:möchten sie|willst du) (?:den|diesen) (?:artikel|beitrag)|(?:artikel|beitrag) bewerten|mit (?:dem )?absenden (?:eines|des|deines|ihres) kommentars"
              + "|valora est[ea]|assine o|inscreva-se|siga-nos|wesprzyj nas|obserwuj nas"
              + "|this article (?:was|is) (?:the )?(?:originally|first|copyright)\\w*|jetzt abonnieren|hier anmelden"
              + "|abonnieren sie|folgen sie|folge uns|suscríb\\w+|síguenos|abonnez-vous|suivez-nous|iscriviti|seguici)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What an offer holds; an article may hold it too, though seldom in a few words or as a link. */
  private static final Pattern OFFERED =
      Pattern.compile(
          ".*\\b(?:newsletters?|in your inbox|sign up (?:for|to|here)|subscribe (?:to|now|today)|follow (?:us|me|him|her)"
              + "|(?:share|like) us|click here|cookies|jetzt abonnieren|hier anmelden|suscríb\\w+|abonnez-vous"
              + "|unterstützen sie (?:uns|unabh)\\p{L}*|(?:freiwillig|finanziell)en beitrag|support (?:our work|independent journalism))\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** How a site says what it earns by what it recommends, or that it counts its readers. */
  private static final Pattern DISCLOSURE =
      Pattern.compile(
          "(?=.*\\b(?:we|our|wir|uns|unsere?|ihr|dich|du|sie)\\b).*(?:\\baffiliate[- ](?:links?|partner)|\\bpartner-?links?\\b"
              + "|\\b(?:earn|receive) (?:an? )?(?:small )?(?:affiliate )?(?:commission|compensation)).*"
              + "|(?:wir (?:verwenden|nutzen)|diese (?:web)?seite (?:verwendet|nutzt|benutzt)|diese website (?:verwendet|nutzt|benutzt)|we use|this (?:web)?site uses"
              + "|nous utilisons|ce site utilise|utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|questo sito (?:utilizza|usa)|deze (?:web)?site gebruikt)"
              + "\\b.{0,40}\\bcookies?\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A part of a word that every disclosure holds: asked first, since almost nothing holds one. */
  private static final Pattern DISCLOSED =
      Pattern.compile(
          "[fF][fF][iI][lL][iI][aA][tT]|[aA][rR][tT][nN][eE][rR]|[oO][mM][mM][iI][sS][sS]|[oO][mM][pP][eE][nN][sS]|[oO][oO][kK][iI][eE]");

  private static final int MAX_DISCLOSURE = 700;

  /** "PUBLISHED: January 16, 2026 at 4:30 p.m. | UPDATED: …". */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:first |last |online )?(?:published|updated|posted|modified|seit|veröffentlicht|aktualisiert|erstellt|stand|publicado|actualizado|publié|mis à jour"
              + "|pubblicato|aggiornato|opublikowano|aktualizacja|geplaatst|bijgewerkt|uppdaterad|publicerad|publisert|oppdatert)\\b[: ].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A dot behind which a time ends, and no sentence. */
  private static final Pattern TIME_END =
      Pattern.compile("(?i).*(?:\\d|[ap]\\.m|\\b(?-i:\\p{Lu}{2,4}))\\.");

  private static final int MAX_DATED_WORDS = 20;

  private static final Pattern READING_TIME =
      Pattern.compile(
          "(?i)\\d+\\s*[- ]?min(?:ute[sn]?|utos|uti|uten)?\\.?(?:$| ?(?:read|lesezeit|de lectura|de lecture|di lettura))");

  /** What parts the links of a line that leads elsewhere. */
  private static final Pattern BETWEEN_LINKS = Pattern.compile("\\S (?:\\||-|–|·|•|»|::) \\S");

  private static final int MAX_OFFERED_WORDS = 15;

  private static final Pattern CONTACT =
      Pattern.compile(
          "^\\S+@\\S+\\.\\w{2,}$|^(?:https?://|www\\.|twitter\\.com|facebook\\.com)\\S*$|^@\\w+$"
              + "|.*\\b(?:can be reached|may be reached|reach (?:him|her|the reporters?)|on twitter|e-?mail)\\b.*@\\w.*",
          Pattern.CASE_INSENSITIVE);

  private Notes() {}

  static boolean isNote(Block block) {
    String text = block.text();
    if (text.length() <= MAX_DISCLOSURE
        && DISCLOSED.matcher(text).find()
        && DISCLOSURE.matcher(text).matches()) {
      return true;
    }
    if (text.length() > MAX_NOTE) {
      return false;
    }
    if (block.linkDensity() > 0.7 && block.words() > 1 && block.place() == Place.TEXT) {
      return true;
    }
    return (block.linkDensity() > 0.5 && BETWEEN_LINKS.matcher(text).find())
        || (ELSEWHERE.matcher(text).matches()
            && (block.linkDensity() > 0.3 || !block.endsAsSentence()))
        || CREDIT.matcher(text).matches()
        || CAPTION.matcher(text).matches()
        || LABEL.matcher(text).matches()
        || isContact(text)
        || isByline(block)
        || isDated(block)
        || isOffer(block);
  }

  /** An address has an @ or no blank; asked first, since almost nothing has. */
  private static boolean isContact(String text) {
    return (text.indexOf('@') >= 0 || text.indexOf(' ') < 0) && CONTACT.matcher(text).matches();
  }

  /** True for a short line that says who, when, or how long it takes to read. */
  static boolean isCredit(Block block) {
    String text = block.text();
    return text.length() <= MAX_BYLINE
        && !block.isHeading()
        && !isSentence(block)
        && (Days.first(text).isPresent()
            || NameShapes.isFullName(text.replaceFirst("\\s*[/|·,].*", ""))
            || READING_TIME.matcher(text).find());
  }

  private static boolean isByline(Block block) {
    return block.text().length() <= MAX_BYLINE
        && block.place() == Place.TEXT
        && !block.isHeading()
        && !isSentence(block)
        && BylineForms.isByline(block.text());
  }

  private static boolean isSentence(Block block) {
    return block.endsAsSentence() && !TIME_END.matcher(block.text()).matches();
  }

  private static boolean isDated(Block block) {
    return block.text().length() <= MAX_BYLINE
        && block.place() == Place.TEXT
        && block.words() <= MAX_DATED_WORDS
        && !isSentence(block)
        && DATED.matcher(block.text()).matches()
        && Days.first(block.text()).isPresent();
  }

  private static boolean isOffer(Block block) {
    if (SPEECH.matcher(block.text()).find()) {
      return false;
    }
    boolean isSlight = block.linked() > 0 || block.words() <= MAX_OFFERED_WORDS;
    return OFFER.matcher(block.text()).matches()
        || (isSlight && OFFERED.matcher(block.text()).matches());
  }
}
