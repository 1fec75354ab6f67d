import { z } from 'zod';
import { ok } from '../../model/index.ts';
import { EscalationRequest, ReferralDetails, ReferralList, ReferralRequest, ReferralView } from '../contract/index.ts';
import { type Route, route } from './route.ts';

const CodeParams = z.object({ code: z.string().regex(/^R-[0-9A-Z]{4}-[0-9A-Z]{2}$/) });

export const referralRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/referrals',
    summary: 'Danger to persons, handed to named people: category, coarse place, time, code and timers. Never words.',
    reply: ReferralList,
    handle: async (desk) => ok(await desk.referrals()),
  }),
  route({
    method: 'POST',
    path: '/api/referrals/:code/details',
    summary: 'The details, shown once to a named focal point and destroyed in the same act.',
    params: CodeParams,
    body: ReferralRequest,
    reply: ReferralDetails,
    handle: (desk, { params, body }) => desk.showReferral(params.code, body.by),
  }),
  route({
    method: 'POST',
    path: '/api/referrals/:code/acknowledge',
    summary: 'A named focal point has taken it up; details that were not shown are destroyed.',
    params: CodeParams,
    body: ReferralRequest,
    reply: ReferralView,
    handle: (desk, { params, body }) => desk.acknowledgeReferral(params.code, body.by),
  }),
  route({
    method: 'POST',
    path: '/api/referrals/:code/escalate',
    summary: 'Goes up to the next named person before the timer does it.',
    params: CodeParams,
    body: EscalationRequest,
    reply: ReferralView,
    handle: (desk, { params, body }) => desk.escalateReferral(params.code, body),
  }),
];
