/** What is well with a desk and what is not: facts that others gathered, judged by a table. */
export { diagnose, exitCodeOf, type Finding } from './checks.ts';
export type {
  DatabaseFacts,
  DeskFacts,
  DoctorFacts,
  FolderFacts,
  ProgramFacts,
  RecordFacts,
  RelayFacts,
} from './facts.ts';
