import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { phoneNumberOf } from '../adapters/sandbox/index.ts';
import type { AnswerLanguages } from '../desk/index.ts';
import type { SourceClass } from '../model/index.ts';
import { RETENTION_DAYS } from '../record/index.ts';
import type { DeskFile } from './desk-settings.ts';

export const exampleFolder = resolve(import.meta.dirname, '../../examples/night');

/** Secrets between the example's desk and its sandbox, drawn once per data folder. */
/** The stand-in's number, by the id the platform would give it. */
export const EXAMPLE_NUMBER = '100000000000001';

export interface ExampleSecrets {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly token: string;
}

export function loadExampleSecrets(dataFolder: string): ExampleSecrets {
  mkdirSync(dataFolder, { recursive: true });
  const path = join(dataFolder, 'secrets.json');
  const draw = (): string => randomBytes(24).toString('hex');
  if (!existsSync(path))
    writeFileSync(path, JSON.stringify({ appSecret: draw(), verifyToken: draw(), token: draw() }), { mode: 0o600 });
  return JSON.parse(readFileSync(path, 'utf8')) as ExampleSecrets;
}

interface CastFile {
  readonly phones: readonly {
    readonly id: string;
    readonly label: string;
    readonly lang: (typeof AnswerLanguages)[number];
    readonly sourceClass: SourceClass;
    /** Where an officer stands who may be asked by buttons. */
    readonly place?: string;
  }[];
  readonly chats: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly near?: string;
    readonly basis: NonNullable<DeskFile['whatsapp']>['basis'];
  }[];
}

/** The settings of the example's desk, made from who holds which phone. */
export function exampleFile(
  { appSecret, verifyToken, token }: ExampleSecrets,
  relay: string,
  sandbox: string,
  hasButtons: boolean,
): DeskFile {
  const { phones, chats } = JSON.parse(readFileSync(join(exampleFolder, 'phones.json'), 'utf8')) as CastFile;
  const tipline = chats.find(({ kind }) => kind === 'tipline')!;
  return {
    name: 'Matamoros',
    id: 'matamoros',
    partners: [{ id: 'brownsville', name: 'Brownsville' }],
    link: { relay, admission: null },
    sharedLog: null,
    retention: RETENTION_DAYS,
    reader: null,
    policies: null,
    corridor: existsSync(join(exampleFolder, 'corridor.json'))
      ? 'corridor.json'
      : '../corridors/matamoros-brownsville.json',
    protection: {
      focalPoint: { name: 'Lucía Ferrer', contact: 'radio 4' },
      escalateTo: [{ name: 'Tomás Ibarra', contact: '+52 55 0000 0011' }],
      acknowledgeMinutes: 15,
    },
    whatsapp: {
      name: tipline.name,
      basis: tipline.basis,
      near: tipline.near ?? null,
      appSecret,
      verifyToken,
      send: { phoneNumberId: EXAMPLE_NUMBER, token, baseUrl: sandbox, version: 'v23.0' },
      groups: chats
        .filter(({ kind }) => kind === 'group')
        .map(({ id, name, basis, near = null }) => ({ id, name, basis, near, sourceClass: 'unknown' })),
      declared: phones
        .filter(({ sourceClass }) => sourceClass !== 'unknown')
        .map(({ id, sourceClass }) => ({ number: phoneNumberOf(id), sourceClass })),
      officers: hasButtons
        ? phones.flatMap(({ id, label, lang, place }) =>
            place === undefined ? [] : [{ name: label, number: phoneNumberOf(id), place, lang }],
          )
        : [],
    },
  };
}

/** The desk across the river: no number of its own yet, its officers use the board. */
export const partnerFile = (own: DeskFile): DeskFile => ({
  ...own,
  name: 'Brownsville',
  id: 'brownsville',
  partners: [{ id: own.id, name: own.name }],
  whatsapp: null,
});
