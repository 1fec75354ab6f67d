import { z } from 'zod';
import {
  type Delivery,
  DeliveryKinds,
  type DeskAddress,
  type DeskKey,
  type Digest,
  type LinkId,
  parseDeskAddress,
  parseDeskKey,
  parseDigest,
  parseLinkId,
  type RelayRefusal,
  RelayRefusalCodes,
} from '../../link/index.ts';
import { LIMITS, type Result } from '../../model/index.ts';

/** The relay's messages over HTTP: JSON with base64, checked at both doors. */

/** As the link's own, but by Buffer: a page of messages is some hundred kilobytes. */
export const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

/** Strict: what would not be written again the same way is not read. */
export function fromBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  // Not as a Buffer: its slices would share memory where others expect a copy.
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : null;
}

const MOST_CHARS = Math.ceil(LIMITS.RELAY_MESSAGE_BYTES / 3) * 4;

const parsed = <T extends string>(parse: (text: string) => T | null) =>
  z.string().transform((text, context): T => {
    const value = parse(text);
    if (value === null) context.addIssue({ code: 'custom', message: 'not lower-case hexadecimal of the right length' });
    return value ?? ('' as T);
  });

const Bytes = z
  .string()
  .max(MOST_CHARS)
  .transform((text, context): Uint8Array => {
    const value = fromBase64(text);
    if (value === null) context.addIssue({ code: 'custom', message: 'not base64' });
    return value ?? new Uint8Array();
  });
const Count = z.int().min(0);
const Address = parsed<DeskAddress>(parseDeskAddress);
const Key = parsed<DeskKey>(parseDeskKey);
const Link = parsed<LinkId>(parseLinkId);

export const LinkParam = Link;
export const BlobParam = parsed<Digest>(parseDigest);
export const PageQuery = z.object({ after: z.coerce.number().int().min(0), wait: z.coerce.number().min(0).max(120) });
export const OrderQuery = PageQuery.extend({ follow: z.literal('1').optional() });
export const RegisterBody = z.object({ key: Key, admission: z.string().max(200).nullable(), proof: Bytes.nullable() });
export const OpenBody = z.object({ link: Link, members: z.array(Address).max(LIMITS.LINK_MEMBERS_COUNT) });
export const ResumeBody = z.object({
  members: z.array(Address).max(LIMITS.LINK_MEMBERS_COUNT),
  seq: Count,
  epoch: Count,
});
export const PostBody = z.object({
  epoch: Count,
  messages: z.array(Bytes).max(LIMITS.LINK_BATCH_COUNT),
  until: Count.optional(),
  previous: parsed<Digest>(parseDigest).optional(),
});
export const LetterBody = z.object({ to: Address, bytes: Bytes });
export const CommitBody = z.object({
  epoch: Count,
  bytes: Bytes,
  members: z.array(Address).max(LIMITS.LINK_MEMBERS_COUNT),
  letters: z.array(LetterBody).max(LIMITS.LINK_MEMBERS_COUNT),
});
export const PublishBody = z.object({
  packages: z
    .array(z.object({ ref: Bytes, bytes: Bytes, isLastResort: z.boolean(), expires: Count }))
    .max(LIMITS.KEY_PACKAGES_KEPT_COUNT),
});
export const TakeBody = z.object({ desk: Address });
export const LogBody = z.object({
  origin: z.string().min(1).max(255),
  name: z.string().min(1).max(255),
  publicKey: Bytes,
});

export const PostedAnswer = z.object({ seq: Count, epoch: Count });
export const PostAnswer = z.object({ posted: z.array(PostedAnswer) });
export const LeftAnswer = z.object({ left: Count });
export const BytesAnswer = z.object({ bytes: Bytes });
export const BlobAnswer = z.object({ id: parsed<Digest>(parseDigest) });
export const TextAnswer = z.object({ text: z.string().max(MOST_CHARS) });
const PlacedAnswer = z.object({ link: Link, seq: Count, epoch: Count });
export const PageAnswer = z.object({
  deliveries: z.array(
    z.object({
      seq: Count,
      epoch: Count,
      kind: z.enum(DeliveryKinds),
      from: Address,
      bytes: Bytes,
      placed: PlacedAnswer.nullable(),
    }),
  ),
});

export const ProblemAnswer = z.object({
  code: z.enum(RelayRefusalCodes),
  detail: z.string(),
  remedy: z.string(),
  retry: z.boolean(),
  epoch: Count.optional(),
  at: Count.optional(),
});
/** A page of an answer that goes on, or why it goes on no more. */
export const FollowAnswer = z.union([PageAnswer, ProblemAnswer]);

export const toPage = (deliveries: readonly Delivery[]) => ({
  deliveries: deliveries.map(({ bytes, ...rest }) => ({ ...rest, bytes: toBase64(bytes) })),
});

/** A page of an answer that goes on, as a server-sent event. */
export const PAGE_BEGINS = 'data: ';
export const PAGE_ENDS = '\n\n';
/** "Nothing yet": a comment, by the rules of server-sent events. */
export const BEAT = `:${PAGE_ENDS}`;
export const toEvent = (page: Result<readonly Delivery[], RelayRefusal>): string =>
  PAGE_BEGINS + JSON.stringify(page.ok ? toPage(page.value) : toProblem(page.refusal)) + PAGE_ENDS;

export const toProblem = ({ message, ...rest }: RelayRefusal) => ({ ...rest, detail: message });

export const fromProblem = ({ detail, epoch, at, ...rest }: z.infer<typeof ProblemAnswer>): RelayRefusal => ({
  ...rest,
  message: detail,
  ...(epoch === undefined ? {} : { epoch }),
  ...(at === undefined ? {} : { at }),
});

/** Who sends a request, when, and the signature over it. */
export const DESK_HEADER = 'cauce-desk';
export const AT_HEADER = 'cauce-at';
/** The relay's clock, on every answer: what is over by a desk's clock is told in the relay's. */
export const NOW_HEADER = 'cauce-now';
export const SIGNATURE_HEADER = 'cauce-signature';
