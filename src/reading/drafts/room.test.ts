import { expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

/** Whoever is sent to a full shelter stands before a closed door at night: full and room are never mixed up. */
test.each<[text: string, said: string]>([
  ['Hay lugar en el albergue', 'free'],
  ['En la casa del migrante todavía hay espacio', 'free'],
  ['quedan camas en el albergue', 'free'],
  ['el albergue no está lleno', 'free'],
  ['No hay cupo en el albergue', 'full'],
  ['el albergue está lleno', 'full'],
  ['aquí en la orilla ya no cabe un alma', 'full'],
  ['ya no están recibiendo gente en el albergue', 'full'],
  ['no manden más gente al albergue', 'full'],
  ['¿hay lugar en el albergue?', 'free asked'],
  ['¿ya está lleno el albergue?', 'full asked'],
  ['there is room at the shelter', 'free'],
  ['beds available at the church', 'free'],
  ['no beds left at the shelter', 'full'],
  ["there isn't any room at the church", 'full'],
  ['the shelter is at capacity', 'full'],
  ['is there room at the shelter?', 'free asked'],
  ['gen plas nan refij la', 'free'],
  ['pa gen plas nan refij la', 'full'],
  ['refij la plen', 'full'],
  ['yo pa pran moun ankò nan refij la', 'full'],
  ['tem vaga no abrigo', 'free'],
  ['não tem mais vaga no abrigo', 'full'],
  ['o abrigo está lotado', 'full'],
  ['il y a de la place au refuge', 'free'],
  ['plus de place au refuge', 'full'],
  ["le foyer n'accepte plus personne", 'full'],
])('%s → %s', (text, said) => {
  const report = readSample(text, { sentAt: '2026-05-11T20:00:00Z' }).find(({ kind }) => kind === 'capacity');
  expect(report && [report.room, report.polarity].filter((word) => word !== 'affirmed').join(' ')).toBe(said);
});
