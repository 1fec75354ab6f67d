import { z } from 'zod';
import { ok } from '../../model/index.ts';
import { AnswerList, AnswerRequest, DeclineRequest, QuestionView } from '../contract/index.ts';
import { type Route, route } from './route.ts';

const QuestionParams = z.object({ id: z.string().max(120) });

export const answerRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/answers',
    summary: 'Questions asked on the tipline, each with what is known and a draft in the asker’s language.',
    reply: AnswerList,
    handle: async (desk) => ok(await desk.answers()),
  }),
  route({
    method: 'POST',
    path: '/api/answers/:id/send',
    summary: 'A named person approves a text, and it is sent to who asked; once.',
    params: QuestionParams,
    body: AnswerRequest,
    reply: QuestionView,
    handle: (desk, { params, body }) => desk.sendAnswer(params.id, body),
  }),
  route({
    method: 'POST',
    path: '/api/answers/:id/decline',
    summary: 'A named person decides that nothing is sent.',
    params: QuestionParams,
    body: DeclineRequest,
    reply: QuestionView,
    handle: (desk, { params, body }) => desk.declineAnswer(params.id, body),
  }),
];
