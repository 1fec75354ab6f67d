import type { z } from 'zod';
import type { Result } from '../../model/index.ts';
import type { Desk } from '../desk.ts';
import type { DeskRefusal } from '../refusals.ts';

export type Reply<T> = Promise<Result<T, DeskRefusal>> | Result<T, DeskRefusal>;

/** One address of the desk's API: what goes in, what comes out, and who answers. The HTTP adapter serves the list as it stands. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
  readonly handle: (
    desk: Desk,
    request: { readonly params: never; readonly query: never; readonly body: never },
  ) => Reply<unknown>;
}

/** Writes a route with its types tied together. */
export const route = <
  P extends z.ZodType = z.ZodType<undefined>,
  Q extends z.ZodType = z.ZodType<undefined>,
  B extends z.ZodType = z.ZodType<undefined>,
  R extends z.ZodType = z.ZodType,
>(
  written: Omit<Route, 'params' | 'query' | 'body' | 'reply' | 'handle'> & {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B;
    readonly reply: R;
    readonly handle: (
      desk: Desk,
      request: { readonly params: z.infer<P>; readonly query: z.infer<Q>; readonly body: z.infer<B> },
    ) => Reply<z.infer<R>>;
  },
): Route => written as unknown as Route;
