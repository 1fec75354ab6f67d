import { z } from 'zod';
import { ok } from '../../model/index.ts';
import { LessonList, LessonQuery, LessonRequest, LessonWithdrawal } from '../contract/index.ts';
import { type Route, route } from './route.ts';

export const lessonRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/lessons',
    summary:
      'Words of places the reader would not choose for, what named people taught, and the places to choose from.',
    query: LessonQuery,
    reply: LessonList,
    handle: async (desk, { query }) => ok(await desk.lessons(query.words ?? null)),
  }),
  route({
    method: 'POST',
    path: '/api/lessons',
    summary: 'A named person says what words mean, or do not mean. The messages held are read again.',
    body: LessonRequest,
    reply: LessonList,
    handle: (desk, { body }) => desk.teach(body),
  }),
  route({
    method: 'POST',
    path: '/api/lessons/:id/withdraw',
    summary: 'A named person takes a lesson back. The messages held are read again.',
    params: z.object({ id: z.string().max(80) }),
    body: LessonWithdrawal,
    reply: LessonList,
    handle: (desk, { params, body }) => desk.withdrawLesson(params.id, body),
  }),
];
