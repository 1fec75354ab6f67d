import type { Step } from '../../flow/index.ts';
import type { FlowEvent } from '../../model/index.ts';

/** An act that has had its turn in the shared order. */
export interface Turn {
  readonly seq: number;
  readonly event: FlowEvent;
  readonly step: Step;
}
