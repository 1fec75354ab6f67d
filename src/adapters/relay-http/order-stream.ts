import type { Delivery, RelayRefusal } from '../../link/index.ts';
import { ok, type Result } from '../../model/index.ts';
import { read, readAnswer, within } from './answers.ts';
import type { Patience } from './beats.ts';
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
export function openOrder(response: Response, from: number, patience: Patience): Order {
  const isGoingOn = response.ok && (response.headers.get('content-type') ?? '').startsWith('text/event-stream');
  const pages = isGoingOn ? readPages(response, patience.renew) : readOnePage(response);
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

type Pages = AsyncGenerator<Result<readonly Delivery[], RelayRefusal>, undefined>;

async function* readOnePage(response: Response): Pages {
  const page = read(PageAnswer, await readAnswer(response));
  yield page.ok ? ok(page.value.deliveries) : page;
}

async function* readPages(response: Response, heard: () => void): Pages {
  for await (const text of readEvents(response, heard)) {
    const page = read(FollowAnswer, ok(text));
    if (!page.ok) yield page;
    else yield 'code' in page.value ? { ok: false, refusal: fromProblem(page.value) } : ok(page.value.deliveries);
  }
}

/** What stands behind `data: ` of each event. */
async function* readEvents({ body }: Response, heard: () => void): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const part of body ?? []) {
    heard();
    // Only the new bytes may end it, or the last one with the first of them.
    let from = Math.max(0, rest.length - 1);
    rest = Buffer.concat([rest, part]);
    for (let end = rest.indexOf(PAGE_ENDS, from); end >= 0; end = rest.indexOf(PAGE_ENDS, from)) {
      if (rest[0] !== BEAT.charCodeAt(0)) yield rest.subarray(PAGE_BEGINS.length, end);
      rest = rest.subarray(end + PAGE_ENDS.length);
      from = 0;
    }
    within(rest.length);
  }
}
