import type { Delivery, RelayRefusal } from '../../link/index.ts';
import { ok, type Result } from '../../model/index.ts';
import { fitsPage } from '../../relay/index.ts';
import { read, readAnswer, within } from './answers.ts';
import type { Patience } from './beats.ts';
import type { Answer } from './line.ts';
import { BEAT, FollowAnswer, fromProblem, PAGE_BEGINS, PAGE_ENDS, PageAnswer } from './wire.ts';

/** The pages of one answer. */
export interface Order {
  /** The place behind which the next page begins. */
  after(): number;
  /** Waits for the next page; an empty one ends the answer. Null where it ends without one: more may be there. Throws where it breaks off. */
  next(): Promise<Result<readonly Delivery[], RelayRefusal> | null>;
  stop(): void;
}

/** Reads an answer page by page. A relay or a proxy that does not know answers that go on gives one page. */
export function openOrder(answer: Answer, from: number, patience: Patience): Order {
  const isGoingOn = answer.ok && answer.contentType.startsWith('text/event-stream');
  const pages = isGoingOn ? readPages(answer, patience.renew) : readOnePage(answer);
  let after = from;
  return {
    after: () => after,
    next: async () => {
      patience.renew();
      try {
        const { value: page } = await pages.next();
        if (!page) return null;
        // Read to its end, so that the connection serves the next request.
        if (page.ok && page.value.length === 0) await pages.next();
        after = (page.ok ? page.value.at(-1)?.seq : null) ?? after;
        return page;
      } finally {
        patience.rest();
      }
    },
    stop: () => void pages.return(undefined).catch(() => undefined),
  };
}

type Pages = AsyncGenerator<Page, undefined>;

async function* readOnePage(answer: Answer): Pages {
  const page = read(PageAnswer, await readAnswer(answer));
  yield page.ok ? ok(page.value.deliveries) : page;
}

async function* readPages(answer: Answer, heard: () => void): Pages {
  for await (const events of readEvents(answer, heard)) yield* joinPages(events.map(readPage));
}

type Page = Result<readonly Delivery[], RelayRefusal>;

function readPage(text: Uint8Array): Page {
  const page = read(FollowAnswer, ok(text));
  if (!page.ok) return page;
  return 'code' in page.value ? { ok: false, refusal: fromProblem(page.value) } : ok(page.value.deliveries);
}

/** What came while its reader was busy is read together, up to what a page holds. */
function joinPages(pages: readonly Page[]): readonly Page[] {
  const joined: Page[] = [];
  for (const page of pages) {
    const last = joined.at(-1);
    const isFit = last?.ok && page.ok && last.value.length > 0 && page.value.length > 0;
    const both = isFit ? [...last.value, ...page.value] : [];
    if (both.length > 0 && fitsPage(both)) joined[joined.length - 1] = ok(both);
    else joined.push(page);
  }
  return joined;
}

/** What stands behind `data: ` of each event; of all that has come whole, at one time. */
async function* readEvents({ body }: Answer, heard: () => void): AsyncGenerator<readonly Uint8Array[]> {
  let rest = Buffer.alloc(0);
  for await (const part of body) {
    heard();
    // Only the new bytes may end it, or the last one with the first of them.
    let from = Math.max(0, rest.length - 1);
    rest = Buffer.concat([rest, part]);
    const events: Uint8Array[] = [];
    for (let end = rest.indexOf(PAGE_ENDS, from); end >= 0; end = rest.indexOf(PAGE_ENDS, from)) {
      if (rest[0] !== BEAT.charCodeAt(0)) events.push(rest.subarray(PAGE_BEGINS.length, end));
      rest = rest.subarray(end + PAGE_ENDS.length);
      from = 0;
    }
    if (events.length > 0) yield events;
    within(rest.length);
  }
}
