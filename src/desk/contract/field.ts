import { z } from 'zod';
import { HandoffStages, NeedKinds, PeopleKinds } from '../../model/index.ts';
import { ActOffer, CellValue, GoWords, SealValue } from './handoffs.ts';
import { InstantText, PlaceNames } from './values.ts';

/** One group as an officer's phone shows it. */
const FieldGroup = z.object({
  id: z.string(),
  label: z.string(),
  crossing: z.string(),
  crossingName: z.string(),
  direction: z.enum(['leaving', 'coming']),
  headcount: CellValue,
  people: z.record(z.enum(PeopleKinds), CellValue),
  needs: z.record(z.enum(NeedKinds), CellValue),
  go: z.enum(GoWords),
  stage: z.enum(HandoffStages),
  /** Ordered at, leave before, ready from, expected at: what the word needs beside it. */
  orderedAt: InstantText.nullable(),
  before: InstantText.nullable(),
  from: InstantText.nullable(),
  expectedAt: InstantText.nullable(),
  overdue: z.boolean(),
  sealed: SealValue,
});

/** A place an officer may stand at: where groups leave, where they come. */
const FieldPlace = z.object({
  id: z.string(),
  name: z.string(),
  names: PlaceNames,
  leaving: z.boolean(),
  coming: z.boolean(),
});

/** `GET /api/field/:place`: one word, one number, and what the officer may press next. */
export const FieldView = z.object({
  asOf: InstantText,
  place: FieldPlace,
  desk: z.object({ id: z.string(), name: z.string() }),
  /** `stop`: released, but held since: whoever has not left stays. */
  word: z.enum(['go', 'wait', 'hold', 'stop', 'no-connection']),
  /** The word's number: people who may leave now, or who are expected; null where there is none. */
  number: z.number().int().nullable(),
  /** The group that the word is about. */
  group: FieldGroup.nullable(),
  /** Why not: a hold's reason, who holds it, until when. */
  hold: z
    .object({
      crossing: z.string(),
      crossingName: z.string(),
      by: z.string(),
      deskName: z.string(),
      reason: z.string(),
      until: InstantText,
    })
    .nullable(),
  connection: z.object({ state: z.enum(['connected', 'lost', 'alone']), since: InstantText, sealed: SealValue }),
  /** All others of this place, leaving first. */
  others: z.array(FieldGroup),
  /** In the order of the buttons. `left` and `count` go to /api/field/…; the others as their offer says. */
  next: z.array(
    z.object({
      press: z.enum(['ask-go', 'left', 'seen', 'arrived', 'count', 'hold', 'recall']),
      handoff: z.string().nullable(),
      number: z.number().int().nullable(),
      /** The act behind the button; null for `left` and `count`. */
      act: ActOffer.nullable(),
    }),
  ),
});

/** `GET /api/field`: places an officer may stand at. */
export const FieldPlaces = z.object({
  places: z.array(FieldPlace),
});

export type FieldView = z.infer<typeof FieldView>;
export type FieldPlaces = z.infer<typeof FieldPlaces>;
