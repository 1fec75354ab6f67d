import { answerRoutes } from './answer-routes.ts';
import { boardRoutes } from './board-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { handoffRoutes } from './handoff-routes.ts';
import { importRoutes } from './import-routes.ts';
import { lessonRoutes } from './lesson-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { referralRoutes } from './referral-routes.ts';
import type { Route } from './route.ts';
import { waitingRoutes } from './waiting-routes.ts';

export type { Route } from './route.ts';

/** Every JSON address of the desk, in the order the documentation lists them. */
export const ROUTES: readonly Route[] = [
  ...boardRoutes,
  ...waitingRoutes,
  ...decisionRoutes,
  ...handoffRoutes,
  ...importRoutes,
  ...planRoutes,
  ...referralRoutes,
  ...answerRoutes,
  ...lessonRoutes,
];
