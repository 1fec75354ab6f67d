import { z } from 'zod';
import { ok } from '../../model/index.ts';
import { PlanJob, PlanRequest, PlanView } from '../contract/index.ts';
import { type Route, route } from './route.ts';

const PlanParams = z.object({ id: z.string().min(1).max(64) });

export const planRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/plan',
    summary: 'What a day plan would be made from, and the last one that was asked for.',
    reply: PlanView,
    handle: async (desk) => ok(await desk.plan()),
  }),
  route({
    method: 'POST',
    path: '/api/plan',
    summary: 'Asks for a plan of the corridor; it is made beside everything else. It grants nothing.',
    body: PlanRequest,
    reply: PlanJob,
    handle: (desk, { body }) => desk.askPlan(body),
  }),
  route({
    method: 'GET',
    path: '/api/plan/:id',
    summary: 'How far a plan has come, or what came of it.',
    params: PlanParams,
    reply: PlanJob,
    handle: (desk, { params }) => desk.lookAtPlan(params.id),
  }),
  route({
    method: 'POST',
    path: '/api/plan/:id/stop',
    summary: 'Ends the search.',
    params: PlanParams,
    reply: PlanJob,
    handle: (desk, { params }) => desk.stopPlan(params.id),
  }),
];
