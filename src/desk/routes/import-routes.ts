import { z } from 'zod';
import { ImportList, ImportOrder, ImportView } from '../contract/index.ts';
import { ok } from '../../model/index.ts';
import { route, type Route } from './route.ts';

const ImportParams = z.object({ id: z.string().max(80) });

/** The upload itself (`POST /api/imports`, multipart) streams, and is served by the HTTP adapter through `desk.openImport` and the spool. */
export const importRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/imports',
    summary: 'Exports brought in, newest first.',
    reply: ImportList,
    handle: async (desk) => ok({ imports: [...(await desk.imports())] }),
  }),
  route({
    method: 'GET',
    path: '/api/imports/:id',
    summary: 'One export on its way in.',
    params: ImportParams,
    reply: ImportView,
    handle: (desk, { params }) => desk.importView(params.id),
  }),
  route({
    method: 'POST',
    path: '/api/imports/:id/order',
    summary: 'Answers which of day and month comes first, where the file itself does not say.',
    params: ImportParams,
    body: ImportOrder,
    reply: ImportView,
    handle: (desk, { params, body }) => desk.setImportOrder(params.id, body.order),
  }),
  route({
    method: 'POST',
    path: '/api/imports/:id/accept',
    summary: 'Takes the messages in.',
    params: ImportParams,
    reply: ImportView,
    handle: (desk, { params }) => desk.acceptImport(params.id),
  }),
  route({
    method: 'POST',
    path: '/api/imports/:id/withdraw',
    summary: 'Drops the export before it is taken in, or erases what it brought.',
    params: ImportParams,
    reply: ImportView,
    handle: (desk, { params }) => desk.withdrawImport(params.id),
  }),
];
