import { VIOLENCE } from './violence-words.ts';

/** Danger to persons that becomes a referral to a human instead of data; the gravest first. */
export const DangerCategories = [
  'missing-child',
  'sexual-violence',
  'trafficking',
  'kidnapping',
  'missing-person',
  'extortion',
  'violence',
] as const;
export type DangerCategory = (typeof DangerCategories)[number];

/** A wording begins and ends where a word does, accents or not. */
const wording = (...forms: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})`, 'iu');

const CHILD = {
  es: String.raw`(?:niñ[oa]s?|nen[ea]s?|beb[ée]s?|hij[oa]s?|hijit[oa]s?|niet[oa]s?|nietecit[oa]s?|sobrin(?:it)?[oa]s?|chamac[oa]s?|chamaquit[oa]s?|muchachit[oa]s?)`,
  en: String.raw`(?:child(?:ren)?|kids?|son|daughter|baby|toddler|nephew|niece|grand(?:son|daughter|child(?:ren)?)|little (?:boy|girl|brother|sister)|(?:boy|girl))`,
  pt: String.raw`(?:filh[oa]s?|filhinh[oa]s?|crianças?|menin[oa]s?|beb[êe]s?|net(?:inh)?[oa]s?|sobrinh[oa]s?)`,
  fr: String.raw`(?:enfants?|fils|fille|fillette|bébé|garçon|neveux?|nièces?|petit(?:e)?)`,
  ht: String.raw`(?:pitit|timoun|ti ?fi|ti ?gason|tibebe|ti bebe|nev[eè]|ny[eè]s)`,
} as const;
/** Between the child and what became of it: a name, an age, a garment. */
const NEAR = String.raw`(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})`;

const LOST = {
  es: String.raw`(?:ya no est[áa] con nosotros desde|no (?:aparece|(?:l[oa]s?|le) (?:encuentr|encontr|hall)|sabemos (?:nada )?de (?:[ée]l|ella)(?!\p{L}))|(?:l[oa]s?|le) (?:estamos|estoy|est[áa]n?|andamos|ando|andan) buscando|se (?:me |nos )?(?:perdi[óo]|perdieron|extravi)|desaparec|extravi|est[áa] perdid|anda perdid)`,
  en: String.raw`(?:(?:is|was)(?:n(?:'|’)t| not| no longer) with us since|(?:is|are|'s|went|has gone|have gone|gone) (?:missing|lost)|missing|disappeared|last seen|can(?:'|’)?t (?:be )?f(?:i|ou)nd|cannot (?:be )?f(?:i|ou)nd|(?:we|i) lost (?:him|her|them))`,
  pt: String.raw`(?:não est[áa] (?:mais )?(?:com a gente|conosco) desde|sumi|desaparec|se perdeu|est[áa] perdid|procurando (?:por )?el[ea]s?(?!\p{L})|não (?:aparece|encontr|ach))`,
  fr: String.raw`(?:n(?:'|’)est plus avec nous depuis|dispar|introuvable|s(?:'|’)est perdu|est perdu|(?:on|nous) l(?:e|a|es) cherch|manque (?:à l|depuis)|(?:retrouve|trouve)(?:nt|ons)? (?:pas|plus))`,
  ht: String.raw`(?:pa avèk nou (?:ankò )?depi|p[èe]di|dispar[èe]t|pa (?:ka |te )?(?:jwenn|w[èe]|par[èe]t)|ch[èea]che li(?!\p{L}))`,
} as const;

const TONGUES = ['es', 'en', 'pt', 'fr', 'ht'] as const;

const GIRLS = String.raw`(?:muchach(?:it)?as|chicas|niñas|jovencitas|adolescentes|menores|girls|teens|teenagers|minors|meninas|moças|menores de idade|filles|mineures?|ti ?fi(?:yo)?|jèn fi|minè)`;
const YOUNG = String.raw`(?:${GIRLS}|niñ[oa]s?|nen[ea]s|children|kids|crianças|enfants|timoun)`;
const OFFER = String.raw`(?:ofre[cz]|promet|offer|promis|propos|oferec|ofri|pwomèt)\p{L}*`;
const WORK = String.raw`(?:trabajo|empleo|chamba|raite|viaje|work|jobs?|rides?|modell?ing|trabalho|emprego|carona|travail|emplois?|boulot|travay|djòb)`;
const PASSPORT_KEPT = String.raw`(?:(?:quit|retien|guard|qued|keep|kept|tak|took|hold|tir|fic|peg|tom|gard|confisqu|pren|pris|pran|kenbe)\p{L}*)(?: \p{L}+){0,3} (?:pasaportes?|passports?|passaportes?|passeports?|paspò)`;
const A_STRANGER = String.raw`(?:un(?:os)? (?:tipos?|hombres?|señor(?:es)?|sujetos?|desconocidos?)|an? (?:man|guy|stranger)|some (?:men|guys)|um (?:cara|homem|estranho)|uns (?:caras|homens)|un (?:homme|type|inconnu|monsieur)|des (?:hommes|types)|yon (?:mesye|nèg|etranje))`;
const TAKES = String.raw`(?:lleva|llevó|llevando|llevan|takes|took|taking|leva|levou|levando|emm[eè]ne\p{L}*|mennen|pran)`;
const NOT_LET_OUT = String.raw`(?:no (?:nos|los|las|les|me) deja(?:n|ron)? (?:salir|ir)|(?:won(?:'|’)?t|will not|do(?:n(?:'|’)?t| not)|did(?:n(?:'|’)?t| not)|not) let(?:ting)? (?:us|me|them|her|him) (?:leave|go|out)|não (?:nos )?deix(?:a|am|aram) (?:a gente |nós )?(?:sair|ir)|ne (?:nous|les|me) laisse(?:nt)? (?:pas )?(?:sortir|partir)|pa (?:kite|vle kite) (?:nou|yo|m|mwen) (?:soti|ale))`;
const RELATIVE = String.raw`(?:(?:a )?(?:mi|mis|nuestr[oa]s?) (?:espos[oa]|marido|herman[oa]s?|hij[oa]s?|prim[oa]s?|cuñad[oa]|papá|mamá|sobrin[oa]|tí[oa])|(?:com )?(?:o |a )?(?:meu|minha) (?:marido|esposa|irmão|irmã|filh[oa]|prim[oa]|pai|mãe)|my (?:husband|wife|brother|sister|son|daughter|cousin|father|mother|dad|mom|uncle|aunt)|(?:mon|ma) (?:mari|femme|frère|sœur|soeur|fils|fille|cousine?|père|mère|oncle|tante)|(?:mari|madanm|frè|sè|pitit|kouzen|kouzin|papa|manman) (?:m|mwen)(?: nan)?)`;
const HOLD = String.raw`(?:tienen|tiene|estão|they (?:have|got|are holding)|they(?:'|’)ve got|ont|détiennent|tiennent|gen|kenbe)`;
const KILL = String.raw`(?:l[oae]s? (?:matan|van a matar|matarán)|(?:me|nos) (?:matan|van a matar)|kill (?:him|her|them|us|me|my)|(?:vão|vai|vou) mat(?:ar|á)|(?:vont|va) (?:le|la|les|nous|me) tuer|(?:ap|pral) touye)`;
const PAYING = String.raw`(?:pag|pay|paie|peye|deposit|envi[aoe]|transfer|transfir|send|sent|mand[aoe]|voye)`;
const HELD_FOR_MONEY = `${NOT_LET_OUT}[^.!?\n]{0,20}?(?<!\\p{L})(?:hasta|until|unless|till|até|tant|jusqu|si|se|sans|sin|sem|without)(?!\\p{L})[^.!?\n]{0,20}?(?<!\\p{L})${PAYING}`;
/** Where those who look after children take them. */
const CARED_FOR = String.raw`(?:al?|a la|to(?: the)?|pra|para|ao?|à|au|nan) ?(?:l(?:'|’)?)?(?:m[ée]dic|hospital|escuel|albergue|school|doctor|clinic|shelter|escola|abrigo|école|hôpital|lekòl|lopital|doktè)`;

/**
 * Wordings of danger that the desk does not leave to reading alone, es en pt fr ht: where reading misses one, what a person wrote would
 * lie in tables for days. They are plain on purpose: a wrong referral costs a person minutes, and its words are lost to the claims.
 */
export const DANGER_WORDS: Readonly<Partial<Record<DangerCategory, RegExp>>> = {
  'missing-child': wording(
    ...TONGUES.map((tongue) => `${CHILD[tongue]}${NEAR}${LOST[tongue]}`),
    `(?:desaparecid[oa]|perdid[oa]|se (?:me |nos )?perdi[óo]|no encuentr\\w+ a|buscamos a|busco a|han visto a|ha visto a)${NEAR}${CHILD.es}`,
    `(?:lost|missing|can(?:'|’)?t find|cannot find|looking for|seen) (?:my|our|a|an|the|her|his)(?: \\w+)? ${CHILD.en}`,
    `(?:perdi|perdemos|não (?:acho|encontro)|procuro|procurando|(?:viu|viram)(?! (?:uns|umas|\\d)))${NEAR}${CHILD.pt}`,
    `(?:perdu|cherche|cherchons|retrouve (?:pas|plus)|trouve (?:pas|plus)|vu)(?: \\p{L}+)? (?:mon|ma|notre|un|une|le|la) ${CHILD.fr}`,
    `(?:p[èe]di|chache|pa (?:ka )?jwenn|w[èe])${NEAR}${CHILD.ht}`,
    // Children who are stolen, and those who travel alone.
    `(?:se )?rob(?:aron|ó) (?:a )?(?:un|una|el|la|mi|su) ${CHILD.es}(?!\\p{L})`,
    `(?:stole|stolen) (?:a|the|my|her|his|our) ${CHILD.en}(?!\\p{L}|['’]s)`,
    `(?:roubaram|roubou) (?:uma?|[oa]|meu|minha) ${CHILD.pt}(?!\\p{L})`,
    `volé (?:une?|l['’]|mon|ma|le|la) ?${CHILD.fr}(?!\\p{L})`,
    `(?:vòlè|vole) (?:yon |pitit )?${CHILD.ht}(?!\\p{L})`,
    String.raw`(?<!\d)(?:[4-9]|1[0-7])[- ]?(?:years?[- ]?olds?|años|anos|ans)(?!\p{L})[^.!?\n]{0,25}?(?<!\p{L})(?:travel\p{L}+ alone|all alone|viaja sol[oa]|va sol[oa]|anda sol[oa]|está sol[oa]|viaj\p{L}+ sozinh[oa]|sozinh[oa]|voyage seule?|tou(?:t|te) seule?)(?!\p{L})`,
    // Taken from whoever has them.
    `(?:le|les|me|nos) (?:quit|arrebat)(?:aron|ó) (?:a )?(?:su|sus|mi|mis) ${CHILD.es}(?!\\p{L})`,
    `(?:they|police|men|somebody|someone|agents) took (?:my|her|his|their) (?:baby|child(?:ren)?|kids?|son|daughter)(?!\\p{L})(?! ${CARED_FOR})(?! (?:to|for|with|home|out|back))`,
    `(?:tiraram|tomaram|arrancaram) (?:o |a |meu |minha )?(?:beb[êe]|filh[oa])(?!\\p{L})`,
    `(?:lui|leur|m['’]|nous) ?(?:a|ont) (?:pris|enlevé|arraché) (?:son|sa|ses|mon|ma|leur) (?:bébé|enfants?|fille|fils)(?!\\p{L})`,
    `yo (?:pran|rache) pitit (?:li|mwen|m|nou)(?!\\p{L})(?! ${CARED_FOR})`,
    String.raw`(?:baby|infant|toddler|newborn) (?:was |been )?(?:left|abandoned|dumped)(?! (?:with|at home))`,
  ),
  'sexual-violence': wording(
    String.raw`(?:me|la|las|l[eo]s?|nos) viol(?:aron|ó|aban?)(?!\p{L})`,
    String.raw`viol(?:aron|ó|aban?) a(?: (?:una?|unas|la|las|mi|dos|tres|\d+|otra|varias))?(?!\p{L}| los? derechos)`,
    String.raw`(?:fue|fueron|han sido|había sido) violad[ao]s?`,
    String.raw`viola(?:ción|ciones) (?:a|de|contra) (?:una?|la|las|mujeres|niñ|much|migrant)`,
    String.raw`(?:abus(?:o|os)|agresi(?:ón|ones)|violencia) sexual`,
    String.raw`abus(?:aron|ó|aban?) (?:sexualmente )?de (?:una?|la|las|mi|mujeres|niñ|ell?a)`,
    String.raw`(?:was|were|been|got|getting|being) raped`,
    String.raw`raped (?:a|an|the|her|him|me|us|my|one|two|three|some|several|girls|women|\d+)(?!\p{L})`,
    String.raw`sexual(?:ly)? (?:assault|abus|violence)`,
    String.raw`molest(?:ed|ing) (?:a|the|her|him|my|girls|children|kids)(?!\p{L})`,
    String.raw`estupr(?:aram|ou|ada|adas|o|ando|ador)`,
    String.raw`(?:abuso|agressão|violência) sexual`,
    String.raw`(?:abus(?:aram|ou)) (?:sexualmente )?d(?:e uma|a|as|ela)(?!\p{L})`,
    String.raw`(?:a été|ont été|été|s(?:'|’)est fait) viol(?:ée?s?|er)(?!\p{L})`,
    String.raw`viol(?:é|ent|ait|aient) (?:une?|des|la|ma|les|deux|trois) (?:femme|fille|jeune|petite|gamine|sœur|mère)`,
    String.raw`(?:viols?|agressions?|violences?|abus) (?:sexuel|d(?:'|’)une (?:femme|fille)|de (?:femmes|filles))`,
    String.raw`(?:kadejak|vyol(?:e|ye))(?!\p{L})`,
    // Hands where they do not belong.
    String.raw`manose(?:ó|aron|aba|aban|an|ando|ada)(?!\p{L})`,
    String.raw`grop(?:ed|es|ing) (?:a|an|the|her|me|us|my|girls|women|one|two|some)(?!\p{L})`,
    String.raw`(?:apalp|passaram a mão n)(?:ou|aram|ando|a|as|ela)(?!\p{L})`,
    String.raw`(?:tripot|pelot)(?:é|ée|ées|ent|aient|ait)(?!\p{L})|attouchements`,
  ),
  trafficking: wording(
    // Work or a ride offered to girls, a passport kept by whoever gives work, children whom a stranger takes.
    `${OFFER}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})${WORK}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})${GIRLS}(?!\\p{L})`,
    `${OFFER}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})${GIRLS}(?!\\p{L})[^.!?\n]{0,20}?(?<!\\p{L})${WORK}(?!\\p{L})`,
    `${WORK}(?!\\p{L})[^.!?\n]{0,60}?(?<!\\p{L})${PASSPORT_KEPT}(?!\\p{L})`,
    `${A_STRANGER}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})${TAKES}(?!\\p{L})(?: \\p{L}+){0,3} ${YOUNG}(?!\\p{L})(?![^.!?\n]{0,20}${CARED_FOR})`,
    String.raw`(?:quit(?:an|aron|ó)|retien\p{L}+|guardan) (?:el |los |sus )?pasaportes? a (?:las|una|unas|ell?as)`,
    String.raw`(?:las|una|unas) (?:muchach|chic|mujer|niñ|joven)[^.!?\n]{0,60}?no (?:las?|les) dejan salir`,
    String.raw`(?:ofrec|llevarse|se lleva)\p{L}*[^.!?\n]{0,25}? a las? niñas?(?! al? (?:m[ée]dic|hospital|escuel|albergue))`,
    String.raw`(?:took|take|keep|kept|holding) (?:the |their |her )?(?:girls(?:'|’)?|women(?:'|’)?s?|her|their) passports?`,
    String.raw`(?:girls|women|girl|woman)[^.!?\n]{0,40}?(?:cannot|can(?:'|’)?t|not allowed to) leave`,
    String.raw`offer(?:s|ing|ed)? (?:rides?|work|jobs?|money|a ride) to (?:the |young )?(?:girls?|kids|children|minors)`,
    String.raw`(?:tir|peg|tom)(?:am|aram) o passaporte d(?:elas|as (?:meninas|moças|mulheres))`,
    String.raw`(?:confisqu|pren|pris)\p{L}* (?:leurs|les|le) passeports? (?:aux|des) (?:filles|femmes)`,
    String.raw`(?:pran|kenbe) paspò (?:ti ?fi|fanm)`,
    `(?:unos|some|uns|des|yon|gwoup)? ?(?:hombres|tipos|sujetos|men|guys|homens|caras|hommes|types|nèg|mesye)(?!\\p{L})[^.!?\n]{0,40}?(?<!\\p{L})(?:busca|looking for|procura|cherch|chache)\\p{L}*(?: \\p{L}+){0,2} ${GIRLS}(?!\\p{L})`,
    `(?:ofrec|offer|oferec|propos|ofri)\\p{L}*(?: a| to| de| pou)? (?:cuidar|look(?:ing)? after|watch|mind|garder|gade)(?!\\p{L})[^.!?\n]{0,15}?(?<!\\p{L})${YOUNG}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})${TAKES}(?!\\p{L})`,
    String.raw`trata de (?:personas|blancas|menores|mujeres|niñ[oa]s)`,
    String.raw`(?:las?|los?|nos|me|la|lo) (?:obligan?|obligaron|fuerzan|forzaron) a (?:prostitu|trabajar)`,
    `(?:obliga\\p{L}*|fuerza\\p{L}*|forza\\p{L}*) a (?:las |los |una |unas )?${YOUNG} a (?:prostitu|trabajar|bailar|ficha)`,
    `(?:obrig|forç)\\p{L}+ (?:as |os |uma |umas )?${YOUNG} a (?:se )?(?:prostitu|trabalhar|dançar)`,
    `forc(?:ed|ing|e) (?:the |those |some |young )?${YOUNG} (?:in)?to (?:prostitut|sex|work|danc)`,
    `fòse (?:yon |kèk )?${YOUNG}(?: yo| la| an)? (?:al |nan |fè )?(?:pwostitisyon|travay)`,
    String.raw`(?:venden?|vendieron|vendiendo) (?:a )?(?:las |los |unas |unos )?(?:niñ[oa]s|muchach[oa]s|mujeres|chicas)`,
    String.raw`(?:human|child|sex) traffick`,
    String.raw`traffick(?:ers?|ing) (?:of )?(?:women|girls|children|people|minors)`,
    String.raw`forc(?:ed|ing|e) (?:her|him|them|us|me|girls|women|children) (?:into|to) (?:prostitut|sex|work)`,
    String.raw`traite (?:des |d['’])?(?:personnes|êtres|humains|femmes|enfants)`,
    String.raw`(?:forc|oblig)\p{L}+ (?:les |des )?(?:filles|femmes|enfants) à (?:se prostituer|travailler)`,
    String.raw`tráfico de (?:pessoas|mulheres|crianças|menores)`,
    String.raw`(?:obrigam|obrigaram|forçam|forçaram) (?:(?:as|os|a|o) )?(?:(?:meninas|mulheres|crianças|gente) )?a (?:se )?(?:prostitu|trabalhar)`,
    String.raw`trafik (?:moun|timoun|fanm)`,
    String.raw`fòse (?:yo|li|ti ?fi|fanm|timoun) (?:nan |fè )?(?:pwostitisyon|travay)`,
  ),
  kidnapping: wording(
    String.raw`(?:secuestr(?:aron|ó)(?! (?:el|la|los|las|mi|su|nuestr[oa]) (?:carro|coche|auto|cami[óo]n|camioneta|moto|celular|tel[ée]fono|maleta|equipaje))|(?:est[áa]n?|tienen?|tenían) secuestrad)`,
    String.raw`(?:armed men|gunmen|men with guns|hombres armados|homens armados|hommes armés|nèg ak zam)[^.!?\n]{0,50}?(?:took|take|taking|llev|levar|pris|emmen|pran)`,
    String.raw`(?:was|were|got) (?:grabbed|snatched|kidnapped|abducted)(?!\p{L})`,
    String.raw`(?:kidnapped|abducted) (?:a|an|us|him|her|them|my|our|\d+|some|several|people)(?!\p{L})`,
    String.raw`sequestr(?:aram|ou|ados)`,
    String.raw`(?:a|ont|sont|été) (?:enlevé|kidnappé)`,
    String.raw`(?:yo|bandi|gang) (?:te |ap )?kidnape`,
    String.raw`kenbe (?:nou|yo|li|m|mwen)(?!\p{L})[^.!?\n]{0,30}?(?:voye|peye|bay) [^.!?\n]{0,10}?(?:lajan|kòb)`,
    `\\d[^.!?\n]{0,30}?(?<!\\p{L})(?:soltar|liberar|release|free|let go of|libérer|relâcher|lage) ${RELATIVE}(?!\\p{L})`,
    // Papers taken, and nobody let out.
    `${PASSPORT_KEPT}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})${NOT_LET_OUT}`,
    `${NOT_LET_OUT}[^.!?\n]{0,30}?(?<!\\p{L})${PASSPORT_KEPT}(?!\\p{L})`,
    // Nobody let go before money is paid.
    HELD_FOR_MONEY,
    String.raw`yo (?:pran|mennen) (?:\d+|yon|de|twa|kat) (?:ti ?fi|timoun|jèn fi)(?!\p{L})[^.!?\n]{0,15}?(?:machin|kamyon|moto)`,
    // One of the family in the hands of some who ask for money.
    `${HOLD} ${RELATIVE}(?!\\p{L})[^.!?\n]{0,30}?(?<!\\p{L})(?:pid|pedem|quieren|querem|exig|ask|want|demand|mand|vle)\\p{L}*[^.!?\n]{0,20}?\\d`,
  ),
  // Money, and who is called or killed where it is not paid.
  extortion: wording(
    HELD_FOR_MONEY,
    `${KILL}${NEAR}(?:si|se|if|unless)(?!\\p{L})[^.!?\n]{0,25}?(?<!\\p{L})${PAYING}`,
    `(?:si|se|if|unless)(?!\\p{L})[^.!?\n]{0,25}?(?<!\\p{L})${PAYING}\\p{L}*${NEAR}${KILL}`,
    String.raw`(?:amenaz|ameaç|menac|threat)\p{L}*(?: \p{L}+){0,2} ?(?:d['’]? ?)?(?:llamar|entregar|denunciar|chamar|appeler|livrer|dénoncer|to (?:call|report|turn))[^.!?\n]{0,30}?(?:migra|polic|police|immigra|ICE)(?=[^.!?\n]*(?:\d|pag|pay|paie|paye))`,
    String.raw`(?:\d+|pag\p{L}+|pay\p{L}*)[^.!?\n]{0,30}?(?<!\p{L})(?:amenaz|ameaç|menace|threat|or (?:they|he|she)(?:['’]ll| will| call))\p{L}*[^.!?\n]{0,20}?(?:llamar|entregar|denunciar|chamar|appeler|livrer|dénoncer|call|report|turn)\p{L}*[^.!?\n]{0,30}?(?:migra|polic|police|immigra|ICE)`,
  ),
  'missing-person': wording(
    // Plainly said, and then a warning to others: "no crucen, hay una persona desaparecida".
    String.raw`(?:una?|dos|tres|cuatro|cinco|\d{1,2})(?: (?:person\p{L}+|hombres?|mujer(?:es)?|migrantes?|joven(?:es)?|muchach[oa]s?|venezolan[oa]s?|hondureñ[oa]s?|haitian[oa]s?|cuban[oa]s?|señora?s?|más)){0,2} (?:desaparecid|extraviad)[oa]s?(?!\p{L})`,
    String.raw`(?:one|two|three|person|people|m[ae]n|wom[ae]n|migrants?|somebody|someone)(?: (?:is|are|still|went|gone|remains?|remain|reported)){1,2} missing(?!\p{L})`,
    String.raw`(?:one|two|three|\d{1,2})(?: (?:person|people|m[ae]n|wom[ae]n|migrants?|more))? missing(?!\p{L}| (?:items?|bags?|boxes|documents?|papers?|pages?))`,
    String.raw`(?:uma?|duas|dois|três|\d{1,2})(?: (?:pessoas?|homens?|homem|mulher(?:es)?|migrantes?|mais)){0,2} (?:desaparecid|sumid)[oa]s?(?!\p{L})`,
    String.raw`(?:une?|deux|trois|\d{1,2})(?: (?:personnes?|hommes?|femmes?|migrante?s?|autres?)){0,2}(?: (?:est|sont|a|ont|portée?s?)){0,2} disparue?s?(?!\p{L})`,
    String.raw`(?:yon|youn|de|twa|\d{1,2})(?: (?:moun|fanm|gason|nèg|lòt)){0,2}(?: ki)?(?: (?:te|fin))? dispar[èe]t(?!\p{L})`,
    String.raw`(?:husband|wife|brother|sister|mother|mom|father|dad|cousin|uncle|aunt|friend) (?:has|have)(?:n(?:'|’)t| not) (?:answered|replied|called|been heard|been seen|come back)`,
    String.raw`(?:we|i) (?:lost|can(?:'|’)?t find|cannot find) (?:my|our) (?:mom|mum|mother|dad|father|husband|wife|brother|sister|cousin|aunt|uncle|grandm\p{L}+|grandp\p{L}+|friend)(?! (?:to|last|years?|in (?:19|20)|when))`,
    String.raw`(?:perdemos|perdi) (?:a minha|o meu|minha|meu|nossa|nosso) (?:mãe|pai|marido|esposa|irmão|irmã|prim[oa]|ti[oa]|avó|avô)(?! (?:há|faz|ano|em 20))`,
    String.raw`(?:perdimos a|se (?:nos|me) perdi[óo]) (?:mi|nuestr[oa]) (?:mam[áa]|madre|pap[áa]|padre|espos[oa]|marido|herman[oa]|prim[oa]|t[íi][oa]|abuel[oa])(?! (?:hace|el año))`,
    String.raw`saiu[^.!?\n]{0,50}?(?:e nada d|não voltou [^.!?\n]{0,10}?nada d)el[ea](?!\p{L})`,
    String.raw`(?:have|has)(?:n(?:'|’)t| not) heard from (?:my|our|him|her|them)(?!\p{L})`,
    `${RELATIVE}(?!\\p{L})[^.!?\n]{0,60}?(?<!\\p{L})(?:y (?:ya )?nada(?: (?:desde|más))?|and nothing since|e (?:desde então )?nada|et (?:depuis )?plus rien)(?!\\p{L})`,
    String.raw`(?:perdimos|perdieron|hemos perdido|perdí) (?:el )?contacto con (?:el grupo|los|las|mi|unos|un grupo)(?!\p{L})`,
    String.raw`lost contact with (?:the group|a group|them|him|her|my|our)`,
    String.raw`(?:perdemos|perdi) (?:o )?contato com (?:o grupo|eles|elas|ele|ela|meu|minha)`,
    String.raw`perdu (?:le )?contact avec (?:le groupe|eux|lui|elle|mon|ma)`,
    String.raw`pèdi kontak (?:ak|avèk)`,
  ),
  violence: wording(...VIOLENCE),
};
