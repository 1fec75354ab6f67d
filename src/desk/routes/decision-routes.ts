import { z } from 'zod';
import {
  CalibrationPutBack,
  CalibrationTake,
  CalibrationView,
  DecisionList,
  DecisionRequest,
  DecisionView,
  OutcomeRequest,
  ReviewView,
} from '../contract/index.ts';
import { ok } from '../../model/index.ts';
import { route, type Route } from './route.ts';

export const decisionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/decisions',
    summary: 'Decisions taken, with what the gate said, cost and outcome.',
    reply: DecisionList,
    handle: async (desk) => ok({ decisions: [...(await desk.decisions())] }),
  }),
  route({
    method: 'GET',
    path: '/api/decisions/review',
    summary:
      'What decisions came to: reliability, Brier score with its parts, cost, false alarms, effort and yield per channel.',
    reply: ReviewView,
    handle: async (desk) => ok(await desk.review()),
  }),
  route({
    method: 'GET',
    path: '/api/decisions/calibration',
    summary: 'How this desk’s own outcomes would have probabilities shown, what of it is in use, and who took it.',
    reply: CalibrationView,
    handle: async (desk) => ok(await desk.calibration()),
  }),
  route({
    method: 'POST',
    path: '/api/decisions/calibration',
    summary: 'A named person takes the recalibration they saw into use; probabilities are shown by it from now on.',
    body: CalibrationTake,
    reply: CalibrationView,
    handle: (desk, { body }) => desk.takeCalibration(body),
  }),
  route({
    method: 'POST',
    path: '/api/decisions/calibration/put-back',
    summary: 'A named person puts it back: probabilities are shown as the evidence has them.',
    body: CalibrationPutBack,
    reply: CalibrationView,
    handle: (desk, { body }) => desk.putBackCalibration(body),
  }),
  route({
    method: 'POST',
    path: '/api/decisions',
    summary:
      'A named person decides: act or refrain. Acting on a gate that is not met takes a reason and a time to look again.',
    body: DecisionRequest,
    reply: DecisionView,
    handle: (desk, { body }) => desk.decide(body),
  }),
  route({
    method: 'POST',
    path: '/api/decisions/:id/outcome',
    summary: 'Whether the thing happened, and what acting cost.',
    params: z.object({ id: z.string().max(80) }),
    body: OutcomeRequest,
    reply: DecisionView,
    handle: (desk, { params, body }) => desk.recordOutcome(params.id, body),
  }),
];
