/** Day plans on the desk: what is known becomes a problem, a solver elsewhere answers, a named person grants. */
export { createPlans, type Plans } from './planning.ts';
export type { Planner, Planning } from './ports.ts';
