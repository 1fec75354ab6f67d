import { z } from 'zod';
import { type Action, Actions, type Policy, POLICIES } from '../claims/index.ts';
import { Credibilities, ok, refuse, Reliabilities, ReportKinds, type Result } from '../model/index.ts';
import { readJsonFile } from './files.ts';

/** What one action needs; a field that is left out stays as Cauce comes. */
const PolicyText = z
  .strictObject({
    kinds: z.array(z.enum(ReportKinds)).min(1).describe('Kinds of claim that may carry this action.'),
    credibility: z.literal(Credibilities).describe('Information credibility at least this good; 1 is best.'),
    origins: z.number().int().min(1).max(20).describe('Independent attributed origins, at least.'),
    eyewitness: z
      .enum(Reliabilities)
      .nullable()
      .describe('An eyewitness or participant of at least this reliability; null: not asked for.'),
    freshMinutes: z.number().int().min(1).max(1_440).describe('The last new origin is not older than this.'),
    people: z.number().int().min(1).max(1_000_000).nullable().describe('People at least, by the low end of the count.'),
    cost: z
      .strictObject({ lanes: z.number().min(0).max(1_000), staff: z.number().min(0).max(10_000) })
      .describe('What the action costs an hour: lane-hours and staff-hours.'),
  })
  .partial();

/** The policy file (`policies.json`): evidence that actions need, written down beforehand. Its schema is docs/reference/policies.schema.json. */
export const PolicyFile = z.strictObject({
  $schema: z.string().optional(),
  ...(Object.fromEntries(Actions.map((action) => [action, PolicyText.optional()])) as Record<
    Action,
    z.ZodOptional<typeof PolicyText>
  >),
});

export type Policies = Readonly<Record<Action, Policy>>;

/** Reads a policy file over the policies Cauce comes with; null: those alone. A refusal names the field that is wrong. */
export function loadPolicies(path: string | null): Result<Policies> {
  if (path === null) return ok(POLICIES);
  const read = readJsonFile(path);
  if (!read.ok)
    return refuse('policies-unreadable', read.why, 'Check the path; docs/reference/gate.md shows a policy file.');
  const parsed = PolicyFile.safeParse(read.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return refuse(
      'policies-invalid',
      `${path}: ${issue.path.join('.') || 'the file'}: ${issue.message}.`,
      'docs/reference/gate.md lists the fields.',
    );
  }
  const { data } = parsed;
  return ok(
    Object.fromEntries(
      Actions.map((action) => [action, { ...POLICIES[action], ...data[action] }]),
    ) as unknown as Policies,
  );
}
