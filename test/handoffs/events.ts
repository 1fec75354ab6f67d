import type { LogEntry } from '../../src/desk/index.ts';
import { readFlowEvent } from '../../src/flow/index.ts';
import type { FlowEvent } from '../../src/model/index.ts';

const decoder = new TextDecoder();

/** The acts on a log of honest desks, in order. */
export const readEvents = (entries: readonly LogEntry[]): readonly FlowEvent[] =>
  entries
    .flatMap(({ payloads }) => payloads)
    .flatMap((payload) => {
      const raw = JSON.parse(decoder.decode(payload)) as { readonly type: string; readonly event: unknown };
      const read = raw.type === 'flow' ? readFlowEvent(raw.event) : null;
      return read?.ok ? [read.value] : [];
    });
