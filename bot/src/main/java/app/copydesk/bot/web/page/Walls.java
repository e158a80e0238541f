package app.copydesk.bot.web.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says where it holds its article back. */
final class Walls {
  private static final Pattern LOCK =
      Pattern.compile(
          "subscribe (now )?to (continue|keep|read)|to (continue|keep) reading|already a subscriber"
              + "|(only|exclusive|reserved) (for|to) (our )?(subscribers|members)|subscribers? only"
              + "|(sign|log) in to (read|continue)|create an? (free )?account to (read|continue)"
              + "|unlock this (article|story)|(register|sign up|subscribe) to (read|continue)|full access to this (article|story)"
              + "|(reached|used) (your|the|all) [^.]{0,30}free (articles|stories)"
              + "|(abonnieren|testen|anmelden) und weiterlesen|weiterlesen mit \\S+|um (diesen|den ganzen|den vollständigen) (artikel|text|beitrag) zu lesen"
              + "|(bereits|schon) (ein abo|abonnent)|(nur|exklusiv) für (unsere )?(abonnent|mitglieder)"
              + "|réservée? (à nos|aux) abonnés|déjà abonné|pour lire la suite|il vous reste \\d+ ?% de cet article"
              + "|para (nuestros )?suscriptores|ya (eres|es) suscriptor|para (seguir|continuar) (leyendo|lendo)|para assinantes|já é assinante"
              + "|(riservato|riservata) agli abbonati|sei già abbonato|per continuare a leggere"
              + "|(alleen|exclusief) voor (onze )?abonnees|al abonnee|lees verder met"
              + "|(tylko )?dla prenumeratorów|(för|for) (våra )?(prenumeranter|abonnenter)|redan prenumerant|allerede abonnent"
              + "|(vain|vain meidän) tilaajille|csak előfizetőknek|(pouze|jen) pro (předplatitele|predplatiteľov)|samo za pretplatnike"
              + "|(doar|exclusiv) pentru abonați|abonelere özel|(только )?для подписчиков|лише для передплатників"
              + "|μόνο για συνδρομητές|会員限定|続きを読むには|残り ?[\\d,]+ ?文字|仅限订阅|구독자 전용",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CONSENT =
      Pattern.compile(
          "(we|our partners|this site|this website) (and our partners )?(use|uses|store|process)[^.]{0,60}"
              + "(cookies|personal data)|before you continue|consent to the use|information on (a|your) device|cookies on your device|manage (your )?(cookie|privacy) (settings|choices)"
              + "|(wir|partner)( und unsere (\\d+ )?partner)? (verwenden|nutzen|setzen|speichern|verarbeiten)[^.]{0,60}(cookies|personenbezogene)"
              + "|(verwenden|nutzen|setzen|speichern|verarbeiten) wir[^.]{0,60}(cookies|personenbezogene)"
              + "|zustimmung (jederzeit )?(widerrufen|verwalten)"
              + "|(nous|partenaires)[^.]{0,40} (utilisons|utilisent|stockons|traitons)[^.]{0,60}(cookies|traceurs|données personnelles)"
              + "|retirer votre consentement"
              + "|(nosotros|socios|utilizamos|usamos)[^.]{0,60}(utilizamos|almacenamos|usamos|procesamos|cookies)[^.]{0,60}(cookies|datos personales)"
              + "|(noi|partner|utilizziamo)[^.]{0,60}(utilizziamo|archiviamo|trattiamo|cookie)[^.]{0,60}(cookie|dati personali)"
              + "|(wij|we|partners)[^.]{0,40} (gebruiken|plaatsen|verwerken)[^.]{0,60}(cookies|persoonsgegevens)"
              + "|(my|partnerzy)[^.]{0,60}(używamy|przetwarzamy|przechowujemy)[^.]{0,60}(cookies?|dan(e|ych) osobow)"
              + "|(vi|partner)[^.]{0,40} (använder|lagrar|behandlar|bruger|gemmer|bruker|lagrer)[^.]{0,60}"
              + "(cookies|kakor|informasjonskapsler|personuppgifter|personoplysninger|personopplysninger)"
              + "|(nós|parceiros)[^.]{0,60}(usamos|utilizamos|armazenamos)[^.]{0,60}(cookies|dados pessoais)"
              + "|(käytämme|käyttävät)[^.]{0,40}evästei|(používáme|používame|folosim|utilizăm)[^.]{0,60}cookie|(sütiket|cookie-kat) (használ|tárol)"
              + "|(используем|использует|використовуємо|використовує)[^.]{0,40}(cookie|куки|кукі)|çerez(ler)?(i)? kullan"
              + "|χρησιμοποιούμε[^.]{0,40}cookie|(cookie|クッキー) ?を(使用|利用)|(쿠키|cookie)를 사용|使用 ?cookie",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A notice comes to the point; what speaks of cookies further down is an article about them. */
  private static final int START = 300;

  private Walls() {}

  /** True where the rest is for subscribers; a login over every page of a site says nothing. */
  static boolean isLocked(Document page) {
    if (!page.select("meta[property=article:content_tier][content=locked]").isEmpty()) {
      return true;
    }
    Element body = page.body().clone();
    body.select("body > header, nav, footer, [role=banner]").remove();
    return LOCK.matcher(body.text()).find();
  }

  /**
   * True for a notice about cookies in the place of an article.
   *
   * @param text what was read as one; empty when nothing was
   */
  static boolean isConsent(Document page, String text) {
    Matcher consent = CONSENT.matcher(text.isEmpty() ? page.text() : text);
    return consent.find() && (text.isEmpty() || consent.start() <= START);
  }
}
