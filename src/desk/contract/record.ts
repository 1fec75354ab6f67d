import { z } from 'zod';
import { LIMITS } from '../../model/index.ts';
import { SealValue } from './handoffs.ts';
import { CommandId, InstantText } from './values.ts';

/** One record as its owner reads it. Withheld and erased fields keep their names and digests: a reader sees that something is not shown. */
export const RecordRow = z.object({
  index: z.number().int(),
  id: z.string(),
  kind: z.string(),
  at: InstantText,
  desk: z.string(),
  by: z.string(),
  /** The hand-off, grant, hold, decision or channel it is about, and the hand-off's label where there is one. */
  subject: z.string(),
  label: z.string().nullable(),
  /** Fields of its kind (docs/reference/record.md) as text or numbers; nested ones as JSON text. */
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  withheld: z.array(z.string()),
  /** Something of it can be erased by hand, unless a legal hold covers it. */
  erasable: z.boolean(),
  /** Hex, RFC 6962 leaf hash: what the log holds. */
  leafHash: z.string(),
  sealed: SealValue,
});

/** A cosignature on the newest checkpoint: "I have seen this log grow consistently up to this head." */
export const CosignatureView = z.object({
  name: z.string(),
  /** Desk id where the signer is a partner; null for a relay or an outside witness. */
  desk: z.string().nullable(),
  algorithm: z.enum(['ed25519', 'ml-dsa-44']),
  at: InstantText,
  size: z.number().int(),
});

/** `GET /api/record?before=&limit=&subject=&kind=` */
export const RecordView = z.object({
  asOf: InstantText,
  /** Name of the log in its checkpoints. */
  origin: z.string(),
  size: z.number().int(),
  /** Hex. */
  root: z.string(),
  /** The newest signed checkpoint (C2SP signed note), with every cosignature; null before the first. */
  checkpoint: z.object({ size: z.number().int(), at: InstantText, note: z.string() }).nullable(),
  cosignatures: z.array(CosignatureView),
  /** Every partner: how much of this log it has signed, and how much of its log we have. */
  partners: z.array(
    z.object({
      desk: z.string(),
      name: z.string(),
      signedSize: z.number().int(),
      signedAt: InstantText.nullable(),
      /** Records that wait for its signature. */
      behind: z.number().int(),
      ourSignatureOnTheirs: z.object({ size: z.number().int(), at: InstantText }).nullable(),
      /** A fork or rollback this desk can prove. */
      conflict: z.string().nullable(),
    }),
  ),
  /** Records up to here are signed by every partner. */
  sealedSize: z.number().int(),
  /** What an export can choose from: every kind of record with its fields, those of every record first. */
  kinds: z.array(z.object({ kind: z.string(), fields: z.array(z.string()) })),
  page: z.object({
    /** Newest first. */
    records: z.array(RecordRow),
    /** Value of `before` for the next page; null at the beginning of the log. */
    before: z.number().int().nullable(),
  }),
});

export const RecordQuery = z.object({
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  subject: z.string().max(120).optional(),
  kind: z.string().max(40).optional(),
});

/** `GET /api/record/:index`: one record and the proof that it stands in a log whose head is signed. */
export const RecordPage = z.object({
  record: RecordRow,
  /** c2sp.org/tlog-proof, verifiable offline; null before the first checkpoint that holds it. */
  proof: z.string().nullable(),
  /** Hex hashes from leaf to root, for those who want to see the arithmetic. */
  path: z.array(z.string()),
  checkpointSize: z.number().int().nullable(),
  /** Shown fields with their salts and withheld ones with their digests, as JSON text: what an export would carry. */
  entry: z.string(),
});

const WORDS_CHARS = 600;
const Words = z.string().trim().min(2).max(WORDS_CHARS);

/** `POST /api/record/exports`: a bag with proofs and a verifier is made for a recipient; that it was made stands on the record. */
export const RecordExportRequest = z
  .object({
    /** Made by the client; a second export under it is refused. */
    id: CommandId,
    by: z.string().trim().min(2).max(LIMITS.FLOW_NAME_CHARS),
    purpose: Words,
    recipient: z.string().trim().min(2).max(LIMITS.FLOW_NAME_CHARS),
    /** Null: all of them. */
    kinds: z.array(z.string()).min(1).max(40).nullable(),
    from: InstantText.nullable(),
    until: InstantText.nullable(),
    /** `by` in every record, or `answer.text` in those of one kind. */
    withhold: z.array(z.string().max(80)).max(200),
    /** Why they are withheld; it goes along. */
    reason: Words.nullable(),
    /** Proofs lead to the newest head that all partners have signed, or to the newest of all. */
    head: z.enum(['sealed', 'newest']),
  })
  .refine(({ withhold, reason }) => withhold.length === 0 || reason !== null, {
    path: ['reason'],
    message: 'what is withheld is withheld for a reason',
  });

/** An export that is ready: fetch it with `GET /api/record/exports/:id`. */
export const RecordExportView = z.object({
  id: z.string(),
  records: z.number().int(),
  /** Records in the log at the head. */
  size: z.number().int(),
  /** Hex; the same whatever is withheld. */
  root: z.string(),
  withheld: z.array(z.string()),
  /** SHA-256 that covers every file of the bag, as the record names it. */
  manifest: z.string(),
});

/** `GET /api/record/checkpoint` */
export const CheckpointView = z.object({ size: z.number().int(), root: z.string(), note: z.string().nullable() });

export type RecordRow = z.infer<typeof RecordRow>;
export type CosignatureView = z.infer<typeof CosignatureView>;
export type RecordView = z.infer<typeof RecordView>;
export type RecordExportRequest = z.infer<typeof RecordExportRequest>;
export type RecordExportView = z.infer<typeof RecordExportView>;
export type RecordQuery = z.infer<typeof RecordQuery>;
export type RecordPage = z.infer<typeof RecordPage>;
export type CheckpointView = z.infer<typeof CheckpointView>;
