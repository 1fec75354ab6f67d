export { type Cast, type Chat, type Phone, phoneNumberOf, readCast } from './cast.ts';
export { type CourierReport, type Faults, NO_FAULTS, USUAL_FAULTS } from './courier.ts';
export type { PhoneAct } from './office.ts';
export type { Line } from './payloads.ts';
export { type PlayStatus, type Timing, Timings } from './player.ts';
export { readScenario, type ScenarioLine } from './scenario.ts';
export { type Sandbox, type SandboxOptions, startSandbox } from './server.ts';
export type { Note } from './world.ts';
