import { HandoffEvents } from '../desk/index.ts';
import { readFlowEvent } from '../flow/index.ts';
import { type FlowEvent, ok, type Refusal, refuse, type Result } from '../model/index.ts';
import { linesIn, readNamedFile } from './files.ts';

/** Why there are no books to check; the message goes on from the name of where they were looked for. */
type WrongLog = Refusal<'wrong-log'>;
type Events = Result<readonly FlowEvent[], WrongLog>;

/** The hand-off events of a log in their order: out of a file, or from a running desk by its address. One without any is refused: nothing would have been checked. */
export async function readEvents(source: string): Promise<Events> {
  const events = /^https?:\/\//.test(source) ? await askDesk(source) : readFile(source);
  if (!events.ok || events.value.length > 0) return events;
  return refuse('wrong-log', ': It holds no event.', 'Give the whole log.');
}

function readFile(path: string): Events {
  const text = readNamedFile(path);
  if (!text.ok) return refuse('wrong-log', `: ${text.refusal.message}`, text.refusal.remedy);
  const events: FlowEvent[] = [];
  for (const [index, line] of linesIn(text.value).entries()) {
    if (line.trim() === '') continue;
    const event = readEvent(line);
    if (!event.ok) return refuse('wrong-log', `, line ${index + 1}: ${event.refusal.message}`, event.refusal.remedy);
    events.push(event.value);
  }
  return ok(events);
}

function readEvent(line: string): ReturnType<typeof readFlowEvent> | Result<never, Refusal> {
  try {
    return readFlowEvent(JSON.parse(line));
  } catch {
    return refuse('wrong-log', 'It is not JSON.', 'docs/reference/handoffs.md lists the fields of every event.');
  }
}

/** Page after page, up to the end of what the desk has read of the order. */
async function askDesk(address: string): Promise<Events> {
  const events: FlowEvent[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page = await askPage(address, after);
    if (!page) return refuse('wrong-log', ': No desk with hand-offs answers there.', 'Check the address of the desk.');
    for (const raw of page.events) {
      const event = readFlowEvent(raw);
      if (!event.ok) return refuse('wrong-log', `: ${event.refusal.message}`, event.refusal.remedy);
      events.push(event.value);
    }
    after = page.next;
  }
  return ok(events);
}

async function askPage(address: string, after: number): Promise<HandoffEvents | null> {
  try {
    const answer = await fetch(new URL(`/api/handoffs/log?after=${after}`, address));
    return HandoffEvents.safeParse(await answer.json()).data ?? null;
  } catch {
    return null;
  }
}
