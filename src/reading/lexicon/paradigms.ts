import type { Language } from '../../model/index.ts';

/** Forms of a verb by what they say of time; `plain` says nothing (infinitives, subjunctives, bare stems). */
export interface Paradigm {
  readonly past: readonly string[];
  readonly now: readonly string[];
  readonly plan: readonly string[];
  readonly plain: readonly string[];
}

const glue = (stem: string, endings: string): readonly string[] => endings.split(' ').map((ending) => stem + ending);

/**
 * Forms of one verb, folded. Written as the infinitive and, where they differ, stems after slashes: Spanish `soltar/suelt`
 * (stressed present), `pedir/pid/pid` and `detener/detien/detuv` (third persons of the past, or the whole strong past),
 * French `partir/part/parti` (long stem, participle), English `take/took/taken`. Words behind the verb stay ("line up").
 * Rare and doubtful forms are left out: a form too many is noise, one too few a miss.
 */
export function inflect(lang: Language, verb: string): Paradigm {
  const [head, ...rest] = verb.split(' ') as [string, ...string[]];
  const [base, second, third] = head.split('/') as [string, string?, string?];
  const forms = INFLECTIONS[lang](base, second, third);
  if (rest.length === 0) return forms;
  const follow = (some: readonly string[]): readonly string[] => some.map((form) => [form, ...rest].join(' '));
  return { past: follow(forms.past), now: follow(forms.now), plan: follow(forms.plan), plain: follow(forms.plain) };
}

type Inflection = (verb: string, second?: string, third?: string) => Paradigm;

const CLITICS = 'nos los lo se las la';

const inflectSpanish: Inflection = (verb, second, third) => {
  const isAr = verb.endsWith('ar');
  const stem = verb.slice(0, -2);
  const stressed = second ?? stem;
  const raised = third && !STRONG.test(third) ? third : stem;
  const gerund = isAr ? `${stem}ando` : `${raised}iendo`;
  return {
    past: [
      ...(third && STRONG.test(third) ? glue(third, 'e o imos ieron iste') : pastOf(stem, raised, isAr)),
      ...glue(stem, isAr ? 'ado ada ados adas aba abamos aban ao aos' : 'ido ida idos idas ia iamos ian io'),
    ],
    now: [
      ...glue(stressed, isAr ? 'o as a an' : 'o e es en'),
      ...(isAr ? [] : glue(stem, verb.endsWith('er') ? 'emos' : 'imos')),
      gerund,
      ...glue(gerund, CLITICS),
    ],
    plan: glue(verb, 'e a emos an'),
    plain: [verb, ...glue(verb, `${CLITICS} me`), ...glue(isAr ? soften(stressed) : stressed, isAr ? 'e en' : 'a an')],
  };
};

/** Stems of strong pasts ("detuvo", "vino", "puso"). */
const STRONG = /(uv|vin|us|ic|aj|ij)$/;

const pastOf = (stem: string, raised: string, isAr: boolean): readonly string[] =>
  isAr
    ? [...glue(stem, 'aste o amos aron'), `${soften(stem)}e`]
    : [...glue(stem, 'i iste imos'), ...glue(raised, 'io ieron')];

/** "cruzar" makes "crucé", "sacar" "saqué", "llegar" "llegué". */
const soften = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/[zç]$/, 'c');

const inflectPortuguese: Inflection = (verb) => {
  const theme = verb.at(-2)!;
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('z') ? stem : soften(stem);
  const past: Readonly<Record<string, string>> = {
    a: 'ou amos aram aro ado ada ados adas ava avam avamos',
    e: 'eu emos eram ero i ido ida idos idas ia iam iamos',
    i: 'iu imos iram iro i ido ida idos idas ia iam iamos',
  };
  return {
    past: [...glue(stem, past[theme] ?? ''), ...(theme === 'a' ? [`${soft}ei`] : [])],
    now: [...glue(stem, theme === 'a' ? 'o a am' : 'o e em'), `${stem}${theme}ndo`, `${stem}${theme}no`],
    plan: glue(verb, 'a ao emos ei'),
    plain: [verb, ...glue(verb, 'em mos'), ...glue(soft, theme === 'a' ? 'e em' : 'a am')],
  };
};

/** Without accents "arrive" and "arrivé" are one word: what is written the same says nothing of time. */
const inflectFrench: Inflection = (verb, stems, participle) => {
  const stem = verb.replace(/(er|ir|re)$/, '');
  const future = glue(verb.replace(/e$/, ''), 'a ont ons ai');
  if (verb.endsWith('er'))
    return {
      past: glue(stem, 'ait aient ees es ee'),
      now: glue(stem, 'ent ons ez'),
      plan: future,
      plain: [verb, ...glue(stem, 'e ant')],
    };
  const long = stems || (verb.endsWith('ir') ? `${stem}iss` : stem);
  const part = participle || (verb.endsWith('ir') ? `${stem}i` : `${stem}u`);
  return {
    past: [...glue(part, 'e s es').concat(part), ...glue(long, 'ait aient')],
    now: [...glue(long, 'ent ons ez'), verb.endsWith('ir') ? (stems ? presentOf(stems) : `${stem}it`) : stem],
    plan: future,
    plain: [verb, `${long}ant`],
  };
};

/** "il part", "il admet", "il ouvre", "il dort", "il vient": the third person of a verb with a stem of its own. */
function presentOf(stem: string): string {
  if (stem.endsWith('tt')) return stem.slice(0, -1);
  if (stem.endsWith('t')) return stem;
  if (stem.endsWith('vr')) return `${stem}e`;
  return `${/(rm|v)$/.test(stem) ? stem.slice(0, -1) : stem}t`;
}

const inflectEnglish: Inflection = (verb, past, participle) => {
  const isDoubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb);
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : isDoubled ? verb + verb.at(-1)! : verb;
  const isShift = /[^aeiou]y$/.test(verb);
  const regular = isShift ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const third = /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : isShift ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const passive = participle ?? past ?? regular;
  return {
    past: past ? [past, ...(participle ? [participle] : [])] : [regular],
    now: [`${stem}ing`, `${stem}in`, `being ${passive}`],
    plan: [`will ${verb}`, `gonna ${verb}`, `going to ${verb}`, `will be ${passive}`, `to be ${passive}`],
    plain: [verb, third],
  };
};

/** Verbs do not change; the word before them tells the time. */
const inflectCreole: Inflection = (verb) => ({
  past: ['te', 'fek', 'fenk', 'sot', 'fin', 'deja'].map((time) => `${time} ${verb}`),
  now: [`ap ${verb}`],
  plan: ['pral', 'prale', 'ta', 'a', 'va'].map((time) => `${time} ${verb}`),
  plain: [verb],
});

const INFLECTIONS: Readonly<Record<Language, Inflection>> = {
  es: inflectSpanish,
  en: inflectEnglish,
  ht: inflectCreole,
  pt: inflectPortuguese,
  fr: inflectFrench,
};

/** Spanish and Portuguese verbs say "we" by their ending. */
const SAYS_WE: ReadonlySet<Language> = new Set<Language>(['es', 'pt']);
const isOfUs = (form: string): boolean => /^[^ ]*mos(?: |$)/.test(form);

/** Lines of verbs (`v.name@ | soltar/suelt; liberar`) written out as lines of forms, those that say "we" once more as that; every other line as it is. */
export function expandVerbs(lang: Language, lexicon: string): string {
  return lexicon
    .split('\n')
    .flatMap((line) => {
      const bar = line.indexOf('|');
      const name = line.slice(0, bar).trim();
      if (bar < 0 || !name.endsWith('@')) return [line];
      const verbs = line
        .slice(bar + 1)
        .split(';')
        .map((verb) => verb.trim());
      const all = verbs.filter((verb) => verb !== '').map((verb) => inflect(lang, verb));
      const write = (tense: keyof Paradigm): string =>
        `${name.slice(0, -1)}${tense === 'plain' ? '' : `.${tense}`} | ${[...new Set(all.flatMap((each) => each[tense]))].join('; ')}`;
      const tenses = [write('past'), write('now'), write('plan'), write('plain')];
      if (!SAYS_WE.has(lang)) return tenses;
      const ours = all.flatMap(({ past, now, plan }) => [...past, ...now, ...plan]).filter(isOfUs);
      return ours.length === 0 ? tenses : [...tenses, `we | ${[...new Set(ours)].join('; ')}`];
    })
    .join('\n');
}
