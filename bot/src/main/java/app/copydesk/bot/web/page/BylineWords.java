package app.copydesk.bot.web.page;

/** What stands before the name of a writer, and beside it, in a number of languages: patterns. */
final class BylineWords {
  /** Small words before a name. */
  static final String BY =
      "by|von|par|por|di|da|door|av|af|od|przez|autorzy|kirjoittanut|yazan|oleh|от|автор|szerző|του|της|των|από";

  /** What an article may be, with the word before a name. */
  static final String PIECE =
      "(?:(?:ein|eine|an?|un|une|una|een|um|uma) )?(?:"
          + "(?:guest |blog )?(?:post|essay|analysis|opinion|comment|commentary|column|review|report|reporting|interview"
          + "|article|story|editorial|feature|dispatch) by"
          + "|(?:gast|blog)?[- ]?(?:beitrag|artikel|kommentar|kolumne|bericht|analyse|interview|essay|reportage|porträt"
          + "|glosse|rezension|kritik|pressemitteilung|text|protokoll) von"
          + "|(?:article|tribune|chronique|propos recueillis|reportage|enquête|analyse|billet|entretien|critique) par"
          + "|(?:artículo|columna|entrevista|opinión|reportaje|análisis|crónica|artigo|reportagem|coluna|opinião) por"
          + "|(?:entrevista|reportaje|crónica|análisis|reportagem|crônica|texto|reportage|enquête|entretien) de"
          + "|(?:articolo|commento|editoriale|recensione|a cura|intervista) di"
          + "|(?:artikel|interview|opinie|column|recensie) (?:van|door))";

  /** Verbs of writing and of putting online, with the word before a name. */
  static final String DONE_BY =
      "(?:written|posted|published|submitted|contributed|reported|story|words|text|words and photos|posts) by"
          + "|(?:geschrieben|verfasst|veröffentlicht|gespeichert|eingereicht|eingestellt|gepostet|mitgeteilt|erstellt|aufgezeichnet) (?:von|durch)|eine? [\\p{L}]+ von"
          + "|(?:das |die )?(?:interview|gespräch|fragen) (?:führten?|stellten?)|(?:auf|nieder)geschrieben von"
          + "|(?:notiert|zusammengestellt) von"
          + "|(?:écrit|publié|rédigé|soumis|proposé) par|(?:escrito|publicado|redactado|enviado|elaborado) por"
          + "|(?:scritto|pubblicato|inviato) da|(?:geschreven|geplaatst|ingediend) door"
          + "|(?:skriven|publicerad|inskickat|skrevet|publisert|postet) av|(?:skrevet|oprettet|indsendt) af"
          + "|(?:napisane|wysłane|opublikowane) przez|(?:scris|publicat|postat) de|ditulis oleh"
          + "|rozmawiał[ay]?|rozmawiali|notowała?|wysłuchała?|reporting by"
          + "|napisała?|napsala?|napísala?|napisao|piše|написала?|опубликовала?|γράφει (?:ο|η)|γράφουν οι";

  /** Nouns for who wrote it. */
  private static final String WRITER =
      "authors?|autor(?:in|en|innen|es|a|i|e|ka|ius|s)?|auteur(?:e|s)?|verfasser(?:in)?|redakt(?:ion|eur|eurin)"
          + "|skribent|författare|forfatter|journalist(?:en|e?s)?|reporters?|writers?|redactor(?:es)?|kirjoittaja|szerző|yazar|penulis|tác giả"
          + "|автор(?:ка|ы)?|συντάκτης|συντάκτρια|αρθρογράφος";

  /** What stands before a name, with a colon or without. */
  static final String LABEL =
      "(?:view )?all (?:posts|articles|stories) by|alle (?:beiträge|artikel) von|alles von|more from"
          + "|more (?:articles|posts|stories) (?:by|from)|(?:mehr|weitere) (?:artikel|beiträge|texte) von|"
          + DONE_BY
          + "|"
          + WRITER
          + "|words|text|texte?|texto|testo|tekst|teksti|(?:fotos?|bericht|bild(?:er)?) (?:und|&|u\\.) text|(?:text|bericht) (?:und|&|u\\.) (?:fotos?|bild(?:er)?)|текст|κείμενο|"
          + PIECE;

  /** What says so with a colon only. */
  static final String LABEL_WITH_COLON =
      LABEL
          + "|yazı|röportaj|írta|szöveg|készítette|opracowa(?:ła?|nie)|przygotowała?|připravila?|pripravila?|kirjutas|teksts"
          + "|copy|story|report|reporting|interview|bericht|reportage|protokoll|haber|muhabir|oprac\\.|ρεπορτάζ"
          + "|texte? et photos?|texto y fotos?|testo e foto|text (?:och|og) (?:foto|bild)|words (?:and|&) (?:photos?|pictures?)";

  /** The same in scripts that have no capitals. */
  static final String UNCASED_LABEL =
      "(?:作者|執筆者?|筆者|取材・文|文・写真|写真・文|文|撰文|记者|記者|글|글쓴이|كتبت?|الكاتب|द्वारा|लेखक)\\s*[:：/／=＝]\\s*"
          + "|(?:بقلم|מאת)\\s*:?\\s+";

  /** What a writer is by trade, at the end of what follows or precedes a name. */
  static final String TRADE =
      "(?:writer|reporter|correspondent|editor|columnist|contributor|critic|journalist|author|producer|blogger"
          + "|schriftsteller(?:in)?|écrivaine?|escritora?|scrittore|scrittrice|schrijver|schrijfster|pisar(?:z|ka)|spisovatel(?:ka)?"
          + "|reporterin|redakteur(?:in)?|korrespondent(?:in)?|journalistin|volontär(?:in)?|autorin"
          + "|envoyée? spéciale?|enviad[oa] especial|inviat[oa] speciale|grand reporter"
          + "|journaliste|rédacteur|rédactrice|correspondante?|redactora?|periodista|corresponsal|columnista|colaboradora?"
          + "|giornalista|inviat[oa]|redattore|redattrice|redacteur|redactrice|verslag(?:gever|geefster)|correspondente?"
          + "|dziennikar(?:z|ka)|redaktor(?:ka)?|jornalista|repórter|reportérka?|novinář(?:ka)?|novinar(?:ka)?|jurnalistă?"
          + "|redaktör|redaktør|krönikör|toimittaja|újságíró|szerkesztő|muhabiri?|yazarı?|δημοσιογράφος"
          + "|корреспондент|журналист(?:ка)?|редактор|обозреватель|кореспондент|журналіст(?:ка)?)";

  /** "our reporter" before the name. */
  static final String OUR_TRADE =
      "(?:our|unser(?:e[mnr]?)?|onze|notre|nuestr[oa]|nostr[oa]|del nostro|vår|vores|nasz\\p{L}*)\\s+(?:\\p{L}+\\s+)?(?:"
          + TRADE
          + "|redaktionsmitglied|mitarbeiter(?:in)?)";

  /** Agencies that send news to papers, as they stand behind the name of a writer. */
  static final String AGENCY =
      "(?:AFP|AP|dpa|DPA|Reuters|EFE|Efe|ANSA|Ansa|Lusa|PAP|ČTK|TASR|STT|TT|NTB|Ritzau|ritzau|ANP|Belga|BELGA|APA|SDA"
          + "|Keystone-SDA|MTI|Agerpres|AGERPRES|TASS|ТАСС|Interfax|Интерфакс|Xinhua|Kyodo|Yonhap|AAP|PA|PA Media|UPI"
          + "|Anadolu|AA|DHA|İHA|BTA|БТА|Tanjug|HINA|Hina|STA|BNS|Europa Press|Adnkronos|AGI|LaPresse|Télam|epd|KNA"
          + "|Associated Press|(?:Agence|Agencia|Agenzia|Agência) \\p{Lu}[\\p{L}-]+)";

  /** Who is credited with something else than the words, before the word "by". */
  static final String NOT_WRITTEN =
      "powered|designed|developed|built|made|theme|template|hosted|sponsored|presented|photos?|photographs?|photography"
          + "|photographed|pictures?|images?|illustrations?|illustrated|video|film|edited|reviewed|translated|updated"
          + "|fotografiert|fotos?|übersetzt|illustriert|traduit|traducido|tradotto|foto|fotografie";

  private BylineWords() {}
}
