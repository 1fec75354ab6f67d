import { z } from 'zod';
import { BoardView, ChannelView, ClaimList, ClaimView, PlaceView } from '../contract/index.ts';
import { refuseDesk } from '../refusals.ts';
import { ok } from '../../model/index.ts';
import { route, type Route } from './route.ts';

const ClaimParams = z.object({ id: z.string().max(80) });

export const boardRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/board',
    summary: 'The board: the sentence, the corridor, claims, what changed, channels with their basis.',
    reply: BoardView,
    handle: async (desk) => ok(await desk.board()),
  }),
  route({
    method: 'GET',
    path: '/api/claims',
    summary: 'Every claim held, those that may be acted on first.',
    reply: ClaimList,
    handle: async (desk) => ok(await desk.claims()),
  }),
  route({
    method: 'GET',
    path: '/api/claims/:id',
    summary: 'One claim with its origins, the messages behind it, reasons, gates and how its grade moved.',
    params: ClaimParams,
    reply: ClaimView,
    handle: async (desk, { params }) => {
      const view = await desk.claim(params.id);
      return view
        ? ok(view)
        : refuseDesk(
            'not-found',
            'No such claim is held.',
            'It may have merged or passed retention; look at the list of claims.',
          );
    },
  }),
  route({
    method: 'GET',
    path: '/api/places',
    summary: 'The places of the corridor with how many people are there.',
    reply: z.object({ places: z.array(PlaceView) }),
    handle: async (desk) => ok({ places: (await desk.board()).corridor.places }),
  }),
  route({
    method: 'GET',
    path: '/api/channels',
    summary: 'Every channel that is read, with who agreed to it, when and for what.',
    reply: z.object({ channels: z.array(ChannelView) }),
    handle: async (desk) => ok({ channels: (await desk.board()).channels }),
  }),
];
