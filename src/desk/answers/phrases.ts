import type { AnswerLanguage } from '../contract/index.ts';

/**
 * What the desk drafts answers about: a closed list. Where people are, when they leave and which way they take is not on it, for an answer
 * to everybody who asks is an answer to those who lie in wait.
 */
export const AnswerKinds = [
  'opening',
  'closure',
  'capacity',
  'waiting',
  'hazard',
  'need-water',
  'need-food',
  'need-medical',
  'need-shelter',
  'need-transport',
] as const;
export type AnswerKind = (typeof AnswerKinds)[number];

/** What answers each other: whether it is open, whether it is closed. */
export const PassageKinds = ['opening', 'closure'] as const;
export type PassageKind = (typeof PassageKinds)[number];

interface Phrases {
  /** That it is so, and that it is not. `{place}` is filled in. */
  readonly kinds: Readonly<Record<AnswerKind, readonly [yes: string, no: string]>>;
  /** How sure, by information credibility: 1–2, 3, 4–6. */
  readonly sure: readonly [likely: string, possible: string, doubtful: string];
  readonly since: string;
  /** That somebody plans it, and that it is not true that it will be. `{about}` is the hour, where one was told. */
  readonly plans: Readonly<Record<PassageKind, readonly [yes: string, no: string]>>;
  readonly about: string;
  /** Stands for the place of a plan that names none of ours: "the bridge opens at five". */
  readonly somewhere: string;
  readonly nothing: string;
  readonly changes: string;
}

/** Short and plain: they are read on a phone, at night, by somebody who is tired. */
export const PHRASES: Readonly<Record<AnswerLanguage, Phrases>> = {
  es: {
    kinds: {
      opening: ['{place} está abierto.', '{place} no está abierto.'],
      closure: ['{place} está cerrado.', '{place} no está cerrado.'],
      capacity: ['Hay lugar en {place}.', 'No hay lugar en {place}.'],
      waiting: ['Hay gente esperando en {place}.', 'No hay gente esperando en {place}.'],
      hazard: ['Hay peligro en {place}. Tenga cuidado.', 'No se sabe de peligro en {place}.'],
      'need-water': ['Falta agua en {place}.', 'Hay agua en {place}.'],
      'need-food': ['Falta comida en {place}.', 'Hay comida en {place}.'],
      'need-medical': ['Falta atención médica en {place}.', 'Hay atención médica en {place}.'],
      'need-shelter': ['Falta albergue en {place}.', 'Hay albergue en {place}.'],
      'need-transport': ['Falta transporte en {place}.', 'Hay transporte en {place}.'],
    },
    sure: ['Está confirmado.', 'Es posible, pero no está confirmado.', 'Lo dudamos: nadie lo ha confirmado.'],
    since: 'Según lo que supimos a las {time}.',
    plans: {
      opening: ['Se anuncia que {place} va a abrir{about}.', 'No es cierto que {place} vaya a abrir{about}.'],
      closure: ['Se anuncia que {place} va a cerrar{about}.', 'No es cierto que {place} vaya a cerrar{about}.'],
    },
    about: ' hacia las {time}',
    somewhere: 'el paso',
    nothing: 'Todavía no lo sabemos con seguridad.',
    changes: 'Puede cambiar; pregunte de nuevo antes de moverse.',
  },
  en: {
    kinds: {
      opening: ['{place} is open.', '{place} is not open.'],
      closure: ['{place} is closed.', '{place} is not closed.'],
      capacity: ['There is room at {place}.', 'There is no room at {place}.'],
      waiting: ['People are waiting at {place}.', 'Nobody is waiting at {place}.'],
      hazard: ['There is danger at {place}. Take care.', 'We know of no danger at {place}.'],
      'need-water': ['Water is short at {place}.', 'There is water at {place}.'],
      'need-food': ['Food is short at {place}.', 'There is food at {place}.'],
      'need-medical': ['Medical care is short at {place}.', 'There is medical care at {place}.'],
      'need-shelter': ['Shelter is short at {place}.', 'There is shelter at {place}.'],
      'need-transport': ['Transport is short at {place}.', 'There is transport at {place}.'],
    },
    sure: ['This is confirmed.', 'This is possible but not confirmed.', 'We doubt it: nobody has confirmed it.'],
    since: 'From what we knew at {time}.',
    plans: {
      opening: ['It is announced that {place} will open{about}.', 'It is not true that {place} will open{about}.'],
      closure: ['It is announced that {place} will close{about}.', 'It is not true that {place} will close{about}.'],
    },
    about: ' at about {time}',
    somewhere: 'the crossing',
    nothing: 'We do not know this for sure yet.',
    changes: 'It can change; ask again before you move.',
  },
  pt: {
    kinds: {
      opening: ['{place} está aberto.', '{place} não está aberto.'],
      closure: ['{place} está fechado.', '{place} não está fechado.'],
      capacity: ['Há lugar em {place}.', 'Não há lugar em {place}.'],
      waiting: ['Há gente esperando em {place}.', 'Não há gente esperando em {place}.'],
      hazard: ['Há perigo em {place}. Tenha cuidado.', 'Não sabemos de perigo em {place}.'],
      'need-water': ['Falta água em {place}.', 'Há água em {place}.'],
      'need-food': ['Falta comida em {place}.', 'Há comida em {place}.'],
      'need-medical': ['Falta atendimento médico em {place}.', 'Há atendimento médico em {place}.'],
      'need-shelter': ['Falta abrigo em {place}.', 'Há abrigo em {place}.'],
      'need-transport': ['Falta transporte em {place}.', 'Há transporte em {place}.'],
    },
    sure: ['Está confirmado.', 'É possível, mas não está confirmado.', 'Duvidamos: ninguém confirmou.'],
    since: 'Conforme o que soubemos às {time}.',
    plans: {
      opening: ['Anuncia-se que {place} vai abrir{about}.', 'Não é verdade que {place} vá abrir{about}.'],
      closure: ['Anuncia-se que {place} vai fechar{about}.', 'Não é verdade que {place} vá fechar{about}.'],
    },
    about: ' por volta das {time}',
    somewhere: 'a travessia',
    nothing: 'Ainda não sabemos com certeza.',
    changes: 'Pode mudar; pergunte de novo antes de se mover.',
  },
  fr: {
    kinds: {
      opening: ['{place} : c’est ouvert.', '{place} : ce n’est pas ouvert.'],
      closure: ['{place} : c’est fermé.', '{place} : ce n’est pas fermé.'],
      capacity: ['Il y a de la place à {place}.', 'Il n’y a pas de place à {place}.'],
      waiting: ['Des gens attendent à {place}.', 'Personne n’attend à {place}.'],
      hazard: ['Il y a un danger à {place}. Soyez prudents.', 'Nous ne savons d’aucun danger à {place}.'],
      'need-water': ['L’eau manque à {place}.', 'Il y a de l’eau à {place}.'],
      'need-food': ['La nourriture manque à {place}.', 'Il y a à manger à {place}.'],
      'need-medical': ['Les soins manquent à {place}.', 'Il y a des soins à {place}.'],
      'need-shelter': ['L’hébergement manque à {place}.', 'Il y a un abri à {place}.'],
      'need-transport': ['Le transport manque à {place}.', 'Il y a un transport à {place}.'],
    },
    sure: ['C’est confirmé.', 'C’est possible, mais pas confirmé.', 'Nous en doutons : personne ne l’a confirmé.'],
    since: 'D’après ce que nous savions à {time}.',
    plans: {
      opening: ['On annonce que {place} va ouvrir{about}.', 'Il est faux de dire que {place} va ouvrir{about}.'],
      closure: ['On annonce que {place} va fermer{about}.', 'Il est faux de dire que {place} va fermer{about}.'],
    },
    about: ' vers {time}',
    somewhere: 'le passage',
    nothing: 'Nous ne le savons pas encore avec certitude.',
    changes: 'Cela peut changer ; redemandez avant de bouger.',
  },
  ht: {
    kinds: {
      opening: ['{place} louvri.', '{place} pa louvri.'],
      closure: ['{place} fèmen.', '{place} pa fèmen.'],
      capacity: ['Gen plas nan {place}.', 'Pa gen plas nan {place}.'],
      waiting: ['Gen moun k ap tann nan {place}.', 'Pa gen moun k ap tann nan {place}.'],
      hazard: ['Gen danje nan {place}. Fè atansyon.', 'Nou pa konnen okenn danje nan {place}.'],
      'need-water': ['Dlo manke nan {place}.', 'Gen dlo nan {place}.'],
      'need-food': ['Manje manke nan {place}.', 'Gen manje nan {place}.'],
      'need-medical': ['Swen medikal manke nan {place}.', 'Gen swen medikal nan {place}.'],
      'need-shelter': ['Abri manke nan {place}.', 'Gen abri nan {place}.'],
      'need-transport': ['Transpò manke nan {place}.', 'Gen transpò nan {place}.'],
    },
    sure: ['Sa konfime.', 'Sa posib, men li poko konfime.', 'Nou doute sa: pèsonn poko konfime l.'],
    since: 'Dapre sa nou te konnen a {time}.',
    plans: {
      opening: ['Yo anonse {place} pral louvri{about}.', 'Se pa vre {place} pral louvri{about}.'],
      closure: ['Yo anonse {place} pral fèmen{about}.', 'Se pa vre {place} pral fèmen{about}.'],
    },
    about: ' vè {time}',
    somewhere: 'pasaj la',
    nothing: 'Nou poko konnen sa ak sètitid.',
    changes: 'Sa ka chanje; mande ankò anvan w deplase.',
  },
};
