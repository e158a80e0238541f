package app.copydesk.bot.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parameters that networks and newsletters hang on a link; no page depends on them. */
final class Tracking {
  private static final Set<String> PARAMETERS =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "twclid",
          "yclid",
          "ttclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "vero_id",
          "oly_anon_id",
          "oly_enc_id",
          "wickedid",
          "s_cid",
          "gad_source",
          "gad_campaignid",
          "srsltid",
          "mibextid",
          "epik",
          "xtor",
          "wt_mc",
          "at_medium",
          "at_campaign",
          "__twitter_impression",
          "guce_referrer",
          "guce_referrer_sig",
          "_ga",
          "_gl");

  private Tracking() {}

  /** {@code target} without tracking parameters; the others keep their order. */
  static String dropFrom(String target) {
    int query = target.indexOf('?');
    if (query < 0) {
      return target;
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : target.substring(query + 1).split("&", -1)) {
      if (!isTracking(parameter)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty()
        ? target.substring(0, query)
        : target.substring(0, query + 1) + String.join("&", kept);
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || PARAMETERS.contains(name);
  }
}
