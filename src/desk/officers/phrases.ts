import type { AnswerLanguage } from '../contract/index.ts';
import type { Question } from './questions.ts';

interface Phrases {
  readonly asked: Readonly<Record<Question['press'], string>>;
  /** At most 20 characters once `{people}` is filled in: the platform's limit. */
  readonly yes: Readonly<Record<Question['press'], string>>;
  readonly notYet: string;
  readonly other: string;
  readonly outside: string;
  readonly noted: string;
  readonly refused: string;
}

/** Read on a phone, at night, in the rain. */
export const PHRASES: Readonly<Record<AnswerLanguage, Phrases>> = {
  es: {
    asked: {
      left: '{label}, {crossing}: ¿salieron las {people} personas?',
      arrived: '{label}, {crossing}: ¿llegaron las {people} personas?',
    },
    yes: { left: 'Salieron {people}', arrived: 'Llegaron {people}' },
    notYet: 'Todavía no',
    other: 'Si el número es otro, dígalo en la vista de campo o a la mesa.',
    outside:
      'Este chat va por fuera del cifrado entre las mesas. Nadie sale por lo que diga aquí: la orden está en la vista de campo.',
    noted: 'Anotado: {label}, {answer}.',
    refused: 'No se anotó: {why} Mire la vista de campo.',
  },
  en: {
    asked: {
      left: '{label}, {crossing}: have the {people} people left?',
      arrived: '{label}, {crossing}: have the {people} people arrived?',
    },
    yes: { left: 'Left: {people}', arrived: 'Arrived: {people}' },
    notYet: 'Not yet',
    other: 'If the number is another, say so in the field view or to the desk.',
    outside:
      'This chat is outside the encryption between the desks. Nobody leaves on what it says: the order is in the field view.',
    noted: 'Noted: {label}, {answer}.',
    refused: 'Not noted: {why} Look at the field view.',
  },
  fr: {
    asked: {
      left: '{label}, {crossing} : les {people} personnes sont-elles parties ?',
      arrived: '{label}, {crossing} : les {people} personnes sont-elles arrivées ?',
    },
    yes: { left: 'Parties : {people}', arrived: 'Arrivées : {people}' },
    notYet: 'Pas encore',
    other: 'Si le nombre est autre, dites-le dans la vue terrain ou au bureau.',
    outside:
      'Cette discussion est hors du chiffrement entre les bureaux. Personne ne part sur ce qu’elle dit : l’ordre est dans la vue terrain.',
    noted: 'Noté : {label}, {answer}.',
    refused: 'Pas noté : {why} Regardez la vue terrain.',
  },
  pt: {
    asked: {
      left: '{label}, {crossing}: as {people} pessoas saíram?',
      arrived: '{label}, {crossing}: as {people} pessoas chegaram?',
    },
    yes: { left: 'Saíram {people}', arrived: 'Chegaram {people}' },
    notYet: 'Ainda não',
    other: 'Se o número for outro, diga na vista de campo ou à mesa.',
    outside:
      'Esta conversa fica fora da criptografia entre as mesas. Ninguém sai pelo que ela diz: a ordem está na vista de campo.',
    noted: 'Anotado: {label}, {answer}.',
    refused: 'Não anotado: {why} Olhe a vista de campo.',
  },
  ht: {
    asked: {
      left: '{label}, {crossing}: èske {people} moun yo pati?',
      arrived: '{label}, {crossing}: èske {people} moun yo rive?',
    },
    yes: { left: '{people} pati', arrived: '{people} rive' },
    notYet: 'Poko',
    other: 'Si se yon lòt kantite, di sa nan ekran teren an oswa bay biwo a.',
    outside:
      'Konvèsasyon sa a pa kouvri ak chifraj ant biwo yo. Pèsonn pa pati sou sa li di: lòd la nan ekran teren an.',
    noted: 'Nou note: {label}, {answer}.',
    refused: 'Nou pa note: {why} Gade ekran teren an.',
  },
};

/** Puts values into the places of a phrase. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
