import type { Instant, Refusal } from '../../model/index.ts';
import type { LinkView } from '../contract/index.ts';

/** What a look at a desk found. `null` where there is nothing to look at; why a look failed stands as text, never a secret. */
export interface DoctorFacts {
  readonly now: Instant;
  readonly program: ProgramFacts;
  readonly settings: SettingsFacts;
  readonly folder: FolderFacts;
  /** `refused`: PostgreSQL let nobody in, and what it said. Null: no desk has started in the data folder. */
  readonly database: DatabaseFacts | { readonly refused: string } | null;
  /** Null: nothing answers at its address. */
  readonly desk: DeskFacts | null;
  /** Null: the settings name none. */
  readonly relay: RelayFacts | null;
  /** Null: no desk runs that could tell. */
  readonly link: LinkView | null;
  /** Null: there is none yet, or its database could not be looked at. */
  readonly record: RecordFacts | null;
  /** When the newest backup was written; `none`: there is none where they were said to be. Null: nobody said where. */
  readonly backup: Instant | 'none' | null;
}

export interface ProgramFacts {
  readonly version: string;
  readonly node: string;
  /** Release of the time zone data, as in `2025b`. */
  readonly zoneData: string;
  /** Languages of the desk that this Node cannot write dates in. */
  readonly missingLanguages: readonly string[];
}

export interface SettingsFacts {
  /** What stands against a start with these files, each once. */
  readonly refusals: readonly Refusal[];
  readonly isReadableByOthers: boolean;
  /** Null where the file is refused. */
  readonly told: {
    /** Fields of the line that still hold the words of the example in the documentation; null: no line. */
    readonly line: { readonly unfilled: readonly string[]; readonly sends: boolean } | null;
    readonly hasFocalPoint: boolean;
    /** Partners that sign. */
    readonly signers: number;
    readonly isLinked: boolean;
  } | null;
}

export interface FolderFacts {
  readonly exists: boolean;
  readonly hasKey: boolean;
  /** Its key belongs to the user who looks: a database that another started would be theirs from then on. */
  readonly isOurs: boolean;
  /** Secrets in it, by name, that others than their owner may read. */
  readonly openSecrets: readonly string[];
  /** Why this user cannot write into it and have it flushed to the disk; null: it can. */
  readonly unwritable: string | null;
  readonly freeBytes: number;
}

export interface DatabaseFacts {
  /** As PostgreSQL counts: 180004 is 18.4. */
  readonly version: number;
  readonly encoding: string;
  /** `fsync` and `synchronous_commit` are on: what was answered is on the disk. */
  readonly keepsCommits: boolean;
  /** Its clock less ours; null where the answer took so long that it says nothing. */
  readonly skewSeconds: number | null;
  readonly connectionsLeft: number;
  /** Steps of each schema: in the database, and known to this program. */
  readonly schemas: readonly { readonly name: string; readonly step: number; readonly known: number }[];
  readonly inbox: number;
  /** Chat that was to be erased an hour ago or more. */
  readonly overdueMessages: number;
}

export interface DeskFacts {
  readonly ok: boolean;
  /** Null: one of before it told. */
  readonly version: string | null;
  readonly backlog: number;
  readonly asOf: Instant | null;
  /** What its own clock shows: an example's is its story's. Null: it does not tell. */
  readonly now: Instant | null;
}

export interface RelayFacts {
  /** Host and port alone. */
  readonly host: string;
  readonly isSafe: boolean;
  /** Somebody answers, with a certificate that does not hold here. */
  readonly isUnproven: boolean;
  readonly answers: boolean;
  readonly skewSeconds: number | null;
}

export interface RecordFacts {
  readonly size: number;
  /** The newest head: signed by this desk's key, and what the records come to. Null: none is signed yet. */
  readonly head: { readonly isSigned: boolean; readonly fits: boolean } | null;
  /** When the newest head that every partner had signed was signed. */
  readonly sealedAt: Instant | null;
  /** When the oldest record that no such head holds was written. */
  readonly unsealedSince: Instant | null;
  /** Records whose days are over. */
  readonly due: number;
  readonly lastRun: Instant | null;
}
