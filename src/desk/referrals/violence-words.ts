/**
 * Wordings of somebody who is beaten or threatened at home, and of a life that its owner wants to end, es en pt fr ht. A threat told of
 * a country that was left ("if we go back they kill us") is what half of a camp could write and stays ordinary: who is named here is near.
 */
const PARTNER = {
  es: String.raw`(?:(?:mi|su|el|la) (?:espos[oa]|marido|pareja|novi[oa]|concubin[oa]|padrastro|ex(?:[ -]?(?:espos[oa]|marido|novi[oa]|pareja))?)|el pap[áa] de (?:mi|mis|sus) (?:hij[oa]s?|niñ[oa]s?))`,
  en: String.raw`(?:(?:my|her|his|the) (?:husband|wife|boyfriend|girlfriend|partner|spouse|step-?(?: )?(?:father|dad)|ex(?:-?(?:husband|wife|boyfriend|girlfriend|partner))?))`,
  pt: String.raw`(?:(?:o |a )?(?:meu|minha|seu|sua) (?:marido|espos[oa]|namorad[oa]|companheir[oa]|padrasto|ex(?:-(?:marido|mulher|namorad[oa]))?))`,
  fr: String.raw`(?:(?:mon|ma|son|sa) (?:mari|femme|copain|copine|conjointe?|compagn(?:on|e)|beau-père|ex(?:-(?:mari|copain|conjoint))?))`,
  ht: String.raw`(?:(?:mari|mennaj|nonm|bòfrè|bòpè)(?: ?(?:mwen|m|li|ni))(?: (?:nan|lan))?)`,
} as const;

/** A flu that was caught, a game that was lost, a look that was sought hurt nobody. */
const NO_BLOWS = String.raw`(?!\p{L}|['’]|,? (?:la |el |una? |the |a |o |uma |le )?(?:gripe|gripa|tos|covid|virus|risa|flu|cold|rhume|grip)| (?:at|in|up|back|with) )`;
const AT_HOME = {
  es: String.raw`(?:mujer|espos[oa]|pareja|novia|hij[oa]s?|niñ[oa]s?|mam[áa])`,
  en: String.raw`(?:wife|girlfriend|partner|kids?|child(?:ren)?|daughter|son|mother|stepdaughter|stepson)`,
} as const;

export const VIOLENCE: readonly string[] = [
  `${PARTNER.es}(?: [\\p{L}\\d]+){0,6}? (?:me|la|le|l[oa]s|les|nos) (?:peg(?:a|ó|aba)|golpe(?:a|ó|aba)|maltrat(?:a|ó|aba)|ahorc(?:a|ó)|amenaz(?:a|ó)|quiere matar|va a matar|quería matar)${NO_BLOWS}`,
  `(?:me|la|le|nos) (?:peg(?:a|ó|aba)|golpe(?:a|ó|aba)|maltrat(?:a|ó|aba))(?: (?:mucho|siempre|otra vez|feo))? ${PARTNER.es}(?!\\p{L})`,
  `(?:peg|golpe)(?:a|ó|ando|aba) a (?:su|la) ${AT_HOME.es}(?!\\p{L})`,
  String.raw`(?:víctimas?|sufr\p{L}+|casos?|denunci\p{L}+|huye\p{L}*)(?: de| por| la| una?){0,2} violencia (?:doméstica|familiar|intrafamiliar|de género)`,
  String.raw`(?:dice|dijo|amenaz(?:a|ó)|jura) (?:que|con) (?:la |l[oe] |nos |me )?(?:va a )?matar(?:me|la|nos)?(?! de risa)`,
  String.raw`(?:quitar(?:me|se|le)? la vida|suicidar(?:me|se|nos)?|ya no quier[eo] vivir|(?:quiere|quería|intentó|trató de) matarse)(?!\p{L})`,
  `${PARTNER.en}(?: \\p{L}+){0,2}? (?:hits?|hitting|beats?|beaten|beating|punch(?:es|ed|ing)|chok(?:es|ed|ing)|threaten(?:s|ed|ing)|slap(?:s|ped)|hurts?|hurting) (?:me|her|us|the kids|my (?:kids?|son|daughter))${NO_BLOWS}`,
  `(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)|chok(?:es|ed|ing)) (?:his|her) ${AT_HOME.en}${NO_BLOWS}`,
  String.raw`(?:victims? of|flee\p{L}+|fled|escap\p{L}+|cases? of|suffer\p{L}*) domestic (?:violence|abuse)`,
  String.raw`(?:he(?:['’]ll| will|['’]s going to| is going to)|threaten(?:s|ed|ing)? to) kill (?:me|her|us|herself|himself)(?!\p{L})`,
  String.raw`(?:(?:want(?:s|ed)?|tried|going|threaten(?:s|ed)?) to kill (?:myself|himself|herself)|suicidal|(?:attempted|tried|commit(?:ted)?|talk(?:s|ing) (?:of|about)) suicide|(?:doesn|don)['’]t want to live(?! (?:here|there|in)))(?!\p{L})`,
  `${PARTNER.pt}(?: \\p{L}+){0,2}? (?:(?:me|nos) (?:bate|bateu|batia|espanc(?:a|ou)|agride|agrediu|ameaç(?:a|ou))|(?:bate|bateu|batia) (?:em mim|nela|na gente|n[oa]s? filh[oa]s?|nas crianças))${NO_BLOWS}`,
  String.raw`(?:bate|bateu|batendo|espanc(?:a|ou|ando)) n[ao] (?:mulher|esposa|namorada|companheira|filh[oa])(?!\p{L})`,
  String.raw`(?:(?:quer|queria|tentou|vai) se matar(?! de )|(?:me|se) suicidar|tirar a (?:própria|minha) vida|(?:disse|diz|falou|jurou) que vai me matar)(?!\p{L})`,
  `${PARTNER.fr}(?: \\p{L}+){0,2}? (?:(?:me|nous|la|les) (?:bat|frappe|tabasse|menace|étrangle)|(?:m|l|nous )['’]?a (?:encore )?(?:battue?|frappée?|tabassée?|menacée?|étranglée?))${NO_BLOWS}`,
  String.raw`(?:bat|frappe|tabasse) (?:sa femme|sa copine|ses enfants|son enfant|sa fille|son fils)(?!\p{L})`,
  String.raw`(?:violences? conjugales?|(?:se|me) suicider|mettre fin à (?:ses|mes) jours|tentative de suicide|(?:dit|jure) qu['’]il va me tuer)(?!\p{L})`,
  `${PARTNER.ht}(?: (?:ap|te|toujou|konn))? (?:bat|frape|menase|toufe) (?:mwen|m|nou|li|timoun)(?!\\p{L})`,
  String.raw`(?:bat (?:madanm|fanm|pitit|mennaj) (?:li|ni)|(?:vle|ta vle|pral) touye tèt (?:li|mwen|m)|(?:li|msye) (?:di l )?(?:ap|pral) touye (?:mwen|m))(?!\p{L})`,
  // Who says that they want to die; "me muero de risa", "dying of heat" are sayings.
  String.raw`(?:(?:(?:me )?quier[eo]|quería|prefier[eo]|ganas de|mejor me) morir(?:me|se)?|no quier[eo] (?:seguir viviendo|vivir más)|me voy a (?:matar|tirar (?:al río|del puente|a las vías|al tren)))(?!\p{L}| de )`,
  String.raw`(?:(?:want(?:s|ed)?|rather|wish to) (?:to )?die|(?:end|take|took|taking|ending) (?:my|her|his) (?:own )?life|(?:throw|jump|drown)(?:ing)? (?:myself|herself|himself|off the bridge to die))(?!\p{L}| (?:of|from|for|laughing)(?!\p{L}))`,
  String.raw`(?:(?:quer[oi]|queria|prefiro|vontade de) morrer|não quer[o]? mais viver(?! (?:aqui|ali|lá))|vou me (?:matar|jogar (?:no rio|da ponte|na frente)))(?!\p{L}| de )`,
  String.raw`(?:(?:veux|veut|voudrais|préfère|envie de) mourir|plus envie de vivre|me (?:tuer|jeter (?:dans le fleuve|du pont|sous)))(?!\p{L}| de )`,
  String.raw`(?:(?:mwen|m|li) (?:vle|anvi|pito) mouri|pa vle viv ankò|(?:ap|pral) (?:touye tèt|lage kò|jete tèt) (?:mwen|m|li))(?!\p{L}| ak ri)`,
];
