import type { Instant, MessageId } from '../../model/index.ts';
import type { AnswerLanguage } from '../contract/index.ts';
import type { Question } from './questions.ts';

/** A question by buttons to a named officer, kept until its time is over. */
export interface AskedOfficer extends Question {
  /** Who, which group, what: asked once. */
  readonly id: string;
  readonly officer: string;
  readonly lang: AnswerLanguage;
  readonly expiresAt: Instant;
}

export interface OfficerStore {
  /** Those whose message the platform took and that nobody has answered, by that message. */
  loadAsked(): Promise<ReadonlyMap<MessageId, AskedOfficer>>;
  /** True where nobody came first. */
  beginAsked(asked: AskedOfficer): Promise<boolean>;
  sentAsked(id: string, message: MessageId): Promise<void>;
  /** It did not go, and may be asked again from then on. */
  postponeAsked(id: string, until: Instant): Promise<void>;
  /** It was answered. True for the first. */
  closeAsked(id: string): Promise<boolean>;
  /** It may be asked again. True where it was there. */
  forgetAsked(id: string): Promise<boolean>;
}
