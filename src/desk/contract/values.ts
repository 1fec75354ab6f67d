import { z } from 'zod';
import { CountOps, CountUnits, Languages } from '../../model/index.ts';
import {
  Credibilities,
  MessageFlags,
  MessageKinds,
  Modes,
  OriginLinks,
  PlaceKinds,
  Polarities,
  Reliabilities,
  ReportBases,
  ReportKinds,
  SourceClasses,
  SpanFields,
  Transports,
} from '../../model/index.ts';

/** Values that several views share. Instants travel as ISO 8601 with offset, in the desk's zone. */
export const InstantText = z.iso.datetime({ offset: true });
/** Made by whoever sends a command, before it goes out: sent again it has no second effect. Chance makes it, and it is part of the ids of what it opens. */
export const CommandId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
export const CountValue = z.object({
  op: z.enum(CountOps),
  low: z.number(),
  best: z.number(),
  high: z.number(),
  unit: z.enum(CountUnits),
});
export const IntervalValue = z.object({ from: InstantText, to: InstantText });
export const GradeValue = z.object({ reliability: z.enum(Reliabilities), credibility: z.literal(Credibilities) });
/** What a place is called in other languages than that of its `name`, where somebody has said. */
export const PlaceNames = z.partialRecord(z.enum(Languages), z.string());
export const PlaceRefValue = z.object({ id: z.string().nullable(), name: z.string(), text: z.string() });
export const SpanValue = z.tuple([z.number().int(), z.number().int()]);
export const ReasonValue = z.object({
  axis: z.enum(['reliability', 'credibility', 'probability', 'count']),
  code: z.string(),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
});
export const ReportValue = z.object({
  id: z.string(),
  kind: z.enum(ReportKinds),
  count: CountValue.nullable(),
  place: PlaceRefValue.nullable(),
  to: PlaceRefValue.nullable(),
  when: IntervalValue.nullable(),
  basis: z.enum(ReportBases),
  polarity: z.enum(Polarities),
  mode: z.enum(Modes),
  lang: z.string(),
  spans: z.partialRecord(z.enum(SpanFields), SpanValue),
  rules: z.array(z.string()),
});

/** RFC 9457 with the catalogue's code; every refusal of the API has this shape. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  remedy: z.string(),
  retry: z.boolean(),
});

export { MessageFlags, MessageKinds, OriginLinks, PlaceKinds, SourceClasses, Transports };
export type CountView = z.infer<typeof CountValue>;
export type GradeView = z.infer<typeof GradeValue>;
export type IntervalView = z.infer<typeof IntervalValue>;
export type PlaceRefView = z.infer<typeof PlaceRefValue>;
export type ReasonView = z.infer<typeof ReasonValue>;
export type ReportView = z.infer<typeof ReportValue>;
export type ProblemView = z.infer<typeof Problem>;
