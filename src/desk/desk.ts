import type { PlaceTree } from '../claims/index.ts';
import {
  formatInstant,
  type Channel,
  type ChannelId,
  type Claim,
  type Corridor,
  HOUR,
  type Instant,
  LIMITS,
  type Message,
  type MessageId,
  type Place,
  type PlaceId,
  asInstant,
  type Result,
} from '../model/index.ts';
import { createAnswers, type AnswerLine, type Answers } from './answers/service.ts';
import { foldBoard, MOST_CHANGES, viewChannel } from './board.ts';
import { type Calibration, createCalibration } from './calibration/index.ts';
import { viewClaim } from './claim-page.ts';
import { rankClaims, viewClaimRow } from './claim-rows.ts';
import type {
  AnswerList,
  AnswerRequest,
  BoardView,
  CalibrationPutBack,
  CalibrationTake,
  CalibrationView,
  ClaimList,
  ClaimView,
  DecisionRequest,
  DecisionView,
  DeclineRequest,
  ImportBasis,
  ImportView,
  LessonList,
  LessonRequest,
  LessonWithdrawal,
  LiveEvent,
  OutcomeRequest,
  PlanJob,
  PlanRequest,
  PlanView,
  QuestionView,
  EscalationRequest,
  ReferralDetails,
  ReferralList,
  ReferralView,
  ReviewView,
} from './contract/index.ts';
import { createDecisions, type DecisionPorts, type Decisions } from './decisions.ts';
import { exportBoard, type ExportName } from './exports.ts';
import { HANDOFF_METHODS, type HandoffDesk, type Handoffs, RECORD_METHODS, type RecordDesk } from './handoffs/index.ts';
import type { ImportPorts, UploadedFile, UploadEnd } from './import-ports.ts';
import { createImports, type Imports } from './imports.ts';
import { createLessons, createRereading, type Lessons, type Rereading, type TaughtReader } from './lessons/index.ts';
import { formatMetrics } from './metrics.ts';
import type { ReadMessage, Step, Store } from './ports.ts';
import { bindReader, toReadingInput } from './read-messages.ts';
import type { Officers } from './officers/index.ts';
import { createPlans, type Planner, type Plans } from './plan/index.ts';
import { createReferrals, type ReferralPorts, type Referrals } from './referrals/index.ts';
import type { DeskRefusal } from './refusals.ts';
import { createSecondReading, type Proposer, type SecondReading } from './second-reading/index.ts';
import { reportsUntil, writePublicReport } from './review/public-report.ts';
import { reviewDecisions } from './review/review.ts';
import { createWatch, type Watch } from './watch.ts';

export interface DeskSettings {
  readonly name: string;
  readonly corridor: Corridor;
  readonly loopbackOnly: boolean;
  /** Evidence that each action needs. */
  readonly policies: DecisionPorts['policies'];
  /** Channels that are open before anything has come in: the tipline and its groups. */
  readonly channels: readonly Channel[];
}

export interface DeskPorts extends Omit<ImportPorts, 'store' | 'read' | 'publish' | 'onChange'> {
  readonly store: Store;
  readonly taught: TaughtReader;
  /** A place of any layer the reader knows. */
  readonly place: (id: PlaceId) => Place | null;
  readonly places: PlaceTree;
  /** A second reader; null, as a desk comes: none. */
  readonly proposer: Proposer | null;
  readonly handoffs: Handoffs;
  readonly record: RecordDesk;
  /** Null: the desk keeps none. */
  readonly decisionRecord: DecisionPorts['record'];
  /** Who answers for people in danger, where details lie sealed, and how acts get onto the record. */
  readonly protection: Pick<ReferralPorts, 'settings' | 'vault' | 'record'>;
  /** Officers who may reply by buttons; null where the settings name none. */
  readonly officers: Officers | null;
  /** How the tipline answers; null where the desk has no number. */
  readonly answerLine: AnswerLine | null;
  /** Makes day plans in a thread of its own. */
  readonly planner: Planner;
  /** Whether an error of the store says that there is no way to it. */
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Sends a live event to whoever looks on. */
  readonly publish: (event: LiveEvent) => void;
}

export interface Health {
  readonly ok: boolean;
  readonly backlog: number;
  /** Deliveries in the backlog that cannot be read, for a fault of ours; the log says why. */
  readonly setAside: number;
  readonly messages: number;
  /** What the desk's clock shows: an example's is its story's. */
  readonly now: string;
  /** What the board shows is of. */
  readonly asOf: string;
}

/**
 * The back of a desk: all that is known and decided. What goes in and comes out can be cloned, so that it may live in a thread
 * of its own while the front (reception, HTTP) goes on answering.
 */
export interface Desk extends HandoffDesk, RecordDesk {
  board(): Promise<BoardView>;
  claims(): Promise<ClaimList>;
  claim(id: string): Promise<ClaimView | null>;
  decisions(): Promise<readonly DecisionView[]>;
  /** What decisions came to: calibration, cost, false alarms, channels. */
  review(): Promise<ReviewView>;
  /** How outcomes would have probabilities shown, and what of it is in use. */
  calibration(): Promise<CalibrationView>;
  takeCalibration(request: CalibrationTake): Promise<Result<CalibrationView, DeskRefusal>>;
  putBackCalibration(request: CalibrationPutBack): Promise<Result<CalibrationView, DeskRefusal>>;
  decide(request: DecisionRequest): Promise<Result<DecisionView, DeskRefusal>>;
  recordOutcome(id: string, outcome: OutcomeRequest): Promise<Result<DecisionView, DeskRefusal>>;
  referrals(): Promise<ReferralList>;
  /** The details, once: they are destroyed as they are given. */
  showReferral(code: string, by: string): Promise<Result<ReferralDetails, DeskRefusal>>;
  acknowledgeReferral(code: string, by: string): Promise<Result<ReferralView, DeskRefusal>>;
  escalateReferral(code: string, request: EscalationRequest): Promise<Result<ReferralView, DeskRefusal>>;
  plan(): Promise<PlanView>;
  askPlan(asked: PlanRequest): Promise<Result<PlanJob, DeskRefusal>>;
  lookAtPlan(id: string): Promise<Result<PlanJob, DeskRefusal>>;
  stopPlan(id: string): Promise<Result<PlanJob, DeskRefusal>>;
  answers(): Promise<AnswerList>;
  questionsWaiting(): Promise<number>;
  /** Decisions that somebody should look at again. */
  decisionsWaiting(): Promise<number>;
  sendAnswer(id: string, request: AnswerRequest): Promise<Result<QuestionView, DeskRefusal>>;
  declineAnswer(id: string, request: DeclineRequest): Promise<Result<QuestionView, DeskRefusal>>;
  /** What words of places mean: doubts and lessons, with what may be said of `words`. */
  lessons(words: string | null): Promise<LessonList>;
  teach(request: LessonRequest): Promise<Result<LessonList, DeskRefusal>>;
  withdrawLesson(id: string, request: LessonWithdrawal): Promise<Result<LessonList, DeskRefusal>>;
  imports(): Promise<readonly ImportView[]>;
  importView(id: string): Promise<Result<ImportView, DeskRefusal>>;
  /** Opens an import; its file is then written to the spool under its id. */
  openImport(basis: ImportBasis, file: UploadedFile): Promise<Result<ImportView, DeskRefusal>>;
  noteUpload(id: string, bytes: number): Promise<void>;
  /** The upload is whole (or was cut off): reading begins. */
  closeUpload(id: string, end: UploadEnd): Promise<Result<ImportView, DeskRefusal>>;
  setImportOrder(id: string, order: 'dmy' | 'mdy' | 'ymd'): Promise<Result<ImportView, DeskRefusal>>;
  acceptImport(id: string): Promise<Result<ImportView, DeskRefusal>>;
  withdrawImport(id: string): Promise<Result<ImportView, DeskRefusal>>;
  health(): Promise<Health>;
  metrics(): Promise<string>;
  exportAs(name: ExportName): Promise<string>;
  /** Takes up where the last process stopped. */
  open(): Promise<void>;
  /** Folds what has changed into the board and publishes it. True where something moved. */
  catchUp(): Promise<boolean>;
  /** Once a minute: what time alone changes. Erases what is past retention. */
  tick(): Promise<void>;
  /** Leaves the imports that are under way where they are; the next start takes them up. */
  stopImports(): Promise<void>;
}

/** Every method of a desk, for whoever calls it from another thread. */
export const DESK_METHODS = [
  'board',
  'claims',
  'claim',
  'decisions',
  'review',
  'calibration',
  'takeCalibration',
  'putBackCalibration',
  'decide',
  'recordOutcome',
  'plan',
  'askPlan',
  'lookAtPlan',
  'stopPlan',
  'answers',
  'questionsWaiting',
  'decisionsWaiting',
  'sendAnswer',
  'declineAnswer',
  'referrals',
  'showReferral',
  'acknowledgeReferral',
  'escalateReferral',
  'lessons',
  'teach',
  'withdrawLesson',
  'imports',
  'importView',
  'openImport',
  'noteUpload',
  'closeUpload',
  'setImportOrder',
  'acceptImport',
  'withdrawImport',
  'health',
  'metrics',
  'exportAs',
  'open',
  'catchUp',
  'tick',
  'stopImports',
  ...HANDOFF_METHODS,
  ...RECORD_METHODS,
] as const satisfies readonly (keyof Desk)[];

/** Through which channel a message came; null where it is not held any more. */
const channelBehind =
  (watch: Watch) =>
  (id: MessageId): ChannelId | null =>
    watch.message(id)?.message.channel ?? null;

/** The parts of a desk and what they remember between them. */
interface House {
  readonly settings: DeskSettings;
  readonly ports: DeskPorts;
  readonly watch: Watch;
  readonly imports: Imports;
  readonly decisions: Decisions;
  readonly calibration: Calibration;
  readonly referrals: Referrals;
  readonly answers: Answers;
  readonly rereading: Rereading;
  readonly lessons: Lessons;
  readonly secondReading: SecondReading;
  readonly plans: Plans;
  channels: readonly Channel[];
  steps: readonly Step[];
  board: BoardView | null;
  backlog: number;
  databaseAwaySince: Instant | null;
}

/** How far back the board says what moved. */
const CHANGES_HOURS = 12;

export function createDesk(settings: DeskSettings, ports: DeskPorts): Desk {
  const house = buildHouse(settings, ports);
  const { imports, decisions, calibration, referrals, answers, lessons, plans } = house;
  return {
    ...ports.handoffs,
    ...ports.record,
    board: async () => boardOf(house),
    claims: async () => listClaims(house),
    claim: (id) => claimPage(house, id),
    decisions: decisions.list,
    review: () => review(house),
    calibration: calibration.view,
    takeCalibration: calibration.take,
    putBackCalibration: calibration.putBack,
    decide: decisions.decide,
    recordOutcome: decisions.recordOutcome,
    plan: plans.view,
    askPlan: plans.ask,
    lookAtPlan: async (id) => plans.look(id),
    stopPlan: async (id) => plans.stop(id),
    answers: answers.list,
    questionsWaiting: answers.countWaiting,
    decisionsWaiting: decisions.countToLookAt,
    sendAnswer: answers.send,
    declineAnswer: answers.decline,
    referrals: referrals.list,
    showReferral: referrals.show,
    acknowledgeReferral: referrals.acknowledge,
    escalateReferral: referrals.escalate,
    lessons: lessons.list,
    teach: lessons.teach,
    withdrawLesson: lessons.withdraw,
    imports: async () => imports.list(),
    importView: async (id) => imports.view(id),
    openImport: imports.open,
    noteUpload: async (id, bytes) => imports.noteUpload(id, bytes),
    closeUpload: imports.closeUpload,
    setImportOrder: imports.setOrder,
    acceptImport: imports.accept,
    withdrawImport: imports.withdraw,
    health: async () => ({
      ok: true,
      backlog: await ports.store.countBacklog(),
      setAside: await ports.store.countSetAside(),
      messages: house.watch.size(),
      now: formatInstant(house.ports.clock(), house.settings.corridor.zone),
      asOf: boardOf(house).asOf,
    }),
    metrics: () => readMetrics(house),
    exportAs: (name) => exportAs(house, name),
    open: () => openHouse(house),
    catchUp: () => noteDatabase(house, () => catchUp(house)),
    tick: () => noteDatabase(house, () => tick(house)),
    stopImports: imports.stop,
  };
}

async function review(house: House): Promise<ReviewView> {
  const { watch, channels, settings, ports } = house;
  return reviewDecisions({
    ...(await house.decisions.held()),
    picture: watch.picture(),
    channelOf: channelBehind(watch),
    channels,
    messages: watch.countByChannel(),
    zone: settings.corridor.zone,
    now: ports.clock(),
  });
}

async function exportAs(house: House, name: ExportName): Promise<string> {
  const now = house.ports.clock();
  if (name !== 'report.csv') return exportBoard(boardOf(house), name, now);
  const { decisions } = await house.decisions.held();
  const referrals = await house.ports.store.countReferrals(reportsUntil(now));
  const { name: deskName, corridor } = house.settings;
  return writePublicReport({ deskName, decisions, referrals, zone: corridor.zone, now });
}

async function readMetrics({ ports: { store }, watch, secondReading }: House): Promise<string> {
  return formatMetrics({
    backlog: await store.countBacklog(),
    messages: watch.size(),
    claims: watch.picture().claims,
    optedOut: (await store.loadOptOuts()).length,
    secondReading: secondReading.figures(),
  });
}

const openPlans = ({ corridor }: DeskSettings, ports: DeskPorts, board: () => BoardView): Plans =>
  createPlans({ ...ports, board, handoffs: ports.handoffs.handoffs, zone: corridor.zone });

/** Decisions, and what their outcomes would change in the probabilities that decisions are taken on. */
function openDecisions(
  { corridor: { zone }, policies }: DeskSettings,
  ports: DeskPorts,
  watch: Watch,
  onChange: () => void,
): Pick<House, 'decisions' | 'calibration'> {
  const calibration = createCalibration({
    ...ports,
    zone,
    decisions: async () => (await decisions.held()).decisions,
    onChange,
  });
  const decisions = createDecisions({
    ...ports,
    zone,
    policies,
    record: ports.decisionRecord,
    picture: watch.picture,
    channelOf: channelBehind(watch),
    show: calibration.show,
    onChange,
  });
  return { decisions, calibration };
}

function buildHouse(settings: DeskSettings, ports: DeskPorts): House {
  const watch = createWatch(ports.store, ports.places, (changes) => {
    house.rereading.heard(changes);
    house.secondReading.heard(changes);
    ports.officers?.heard(changes);
  });
  const channelOf = (message: Message): Channel | null =>
    house.channels.find(({ id }) => id === message.channel) ?? null;
  const read = bindReader({ reader: ports.taught.reader, channelOf, onError: ports.onError });
  const rereading = createRereading({ ...ports, ...watch, read });
  const importPorts: ImportPorts = {
    ...ports,
    read: (messages, receivedAt) => read(messages, () => asInstant(receivedAt + LIMITS.CHAT_RETENTION_HOURS * HOUR)),
    onChange: () => undefined,
  };
  const { decisions, calibration } = openDecisions(settings, ports, watch, () => publishBoard(house));
  const house: House = {
    settings,
    ports,
    watch,
    imports: createImports(importPorts),
    decisions,
    calibration,
    referrals: createReferrals({ ...ports, ...ports.protection, zone: settings.corridor.zone }),
    answers: createAnswers({
      ...ports,
      line: ports.answerLine,
      corridor: settings.corridor,
      picture: watch.picture,
      message: watch.message,
      show: calibration.show,
      record: ports.protection.record,
    }),
    rereading,
    secondReading: createSecondReading({ ...ports, ...watch, read }),
    lessons: createLessons({
      ...ports,
      ...watch,
      read,
      rereading,
      corridor: settings.corridor,
      placesIn: ({ message }) => ports.taught.reader().read(toReadingInput(message, channelOf(message))).places,
      onChange: async () => void (await catchUp(house)),
    }),
    plans: openPlans(settings, ports, () => boardOf(house)),
    channels: settings.channels,
    steps: [],
    board: null,
    backlog: 0,
    databaseAwaySince: null,
  };
  return house;
}

async function openHouse(house: House): Promise<void> {
  const { store } = house.ports;
  for (const channel of house.channels) await store.saveChannel(channel);
  await house.ports.taught.refresh();
  await house.ports.handoffs.open();
  await house.decisions.recover();
  await catchUp(house);
  await house.imports.resume();
}

async function catchUp(house: House): Promise<boolean> {
  const now = house.ports.clock();
  await house.referrals.turn();
  let moved = await house.watch.catchUp(now);
  // It answers when it answers; what comes of it is a change like any other.
  void house.secondReading.turn(now).catch(house.ports.onError);
  while (await house.rereading.turn()) moved = (await house.watch.catchUp(now)) || moved;
  if (moved || house.board === null) await refreshBoard(house, now);
  return moved;
}

async function tick(house: House): Promise<void> {
  const now = house.ports.clock();
  await house.ports.handoffs.tick();
  await house.referrals.tick();
  await house.ports.store.removeExpired(now, house.watch.remains(now));
  await house.imports.expire();
  house.imports.goOn();
  house.ports.taught.reader().forget(now);
  await house.rereading.turn();
  if (!(await house.watch.catchUp(now))) await house.watch.refold(now);
  await refreshBoard(house, now);
}

/** The board says when what it shows grows old because there is no way to the database, and when there is one again. */
async function noteDatabase<T>(house: House, work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    if (house.databaseAwaySince !== null) turnDatabase(house, null);
    return done;
  } catch (error) {
    if (house.databaseAwaySince === null && house.ports.isDatabaseAway(error)) turnDatabase(house, house.ports.clock());
    throw error;
  }
}

function turnDatabase(house: House, awaySince: Instant | null): void {
  house.databaseAwaySince = awaySince;
  publishBoard(house);
}

async function refreshBoard(house: House, now: Instant): Promise<void> {
  const { store } = house.ports;
  house.channels = await store.loadChannels();
  house.backlog = await store.countBacklog();
  await house.calibration.refresh();
  house.steps = await store.loadSteps(asInstant(now - CHANGES_HOURS * HOUR), MOST_CHANGES);
  publishBoard(house);
}

function publishBoard(house: House): void {
  house.board = null;
  house.ports.publish({ type: 'board', board: boardOf(house) });
}

function boardOf(house: House): BoardView {
  const counts = house.watch.countByChannel();
  house.board ??= foldBoard({
    deskName: house.settings.name,
    loopbackOnly: house.settings.loopbackOnly,
    corridor: house.settings.corridor,
    picture: house.watch.picture(),
    steps: house.steps,
    channels: house.channels.map((channel) => viewChannel(channel, counts.get(channel.id), 0)),
    backlog: house.backlog,
    databaseAwaySince: house.databaseAwaySince,
    show: house.calibration.show,
    now: house.ports.clock(),
  });
  return house.board;
}

const listClaims = (house: House): ClaimList => ({
  asOf: boardOf(house).asOf,
  claims: rankClaims(house.watch.picture().claims, house.ports.clock()).map((claim) =>
    viewClaimRow(claim, house.settings.corridor, house.calibration.show),
  ),
  unplacedNames: house.lessons.countDoubts(),
});

async function claimPage(house: House, id: string): Promise<ClaimView | null> {
  const picture = house.watch.picture();
  const claim: Claim | undefined = picture.claims.find((candidate) => candidate.id === id);
  if (!claim) return null;
  return viewClaim({
    claim,
    picture,
    gates: house.decisions.gates(claim),
    steps: await house.ports.store.loadStepsOf(claim.id, asInstant(claim.firstAt)),
    message: house.watch.message,
    chatName: (read: ReadMessage) =>
      house.channels.find(({ id: channel }) => channel === read.message.channel)?.name ?? read.message.channel,
    corridor: house.settings.corridor,
    show: house.calibration.show,
  });
}
