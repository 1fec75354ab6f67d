import { type Instant, ok, refuse, type Refusal, type Result } from '../../model/index.ts';
import type { Recipient } from './recipient.ts';

/** Codes of what the desk may not send. */
export type OutgoingRefusal = Refusal<
  | 'text-empty'
  | 'text-too-long'
  | 'wrong-buttons'
  | 'wrong-list'
  | 'wrong-template'
  | 'not-in-a-group'
  | 'window-closed'
>;

export interface Choice {
  /** Comes back with the reply; never shown. */
  readonly id: string;
  readonly title: string;
}

export type Outgoing =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'buttons'; readonly text: string; readonly buttons: readonly Choice[] }
  | {
      readonly kind: 'list';
      readonly text: string;
      /** On the button that opens the list. */
      readonly open: string;
      readonly rows: readonly (Choice & { readonly description?: string })[];
    }
  /** Approved by the platform beforehand; the only kind that may be sent outside the window. */
  | {
      readonly kind: 'template';
      readonly name: string;
      readonly language: string;
      readonly parameters: readonly string[];
    };

/** The platform's limits, in characters and pieces. Source: Cloud API reference, messages. */
export const OUTGOING_LIMITS = {
  TEXT_CHARS: 4_096,
  INTERACTIVE_TEXT_CHARS: 1_024,
  BUTTONS_COUNT: 3,
  BUTTON_CHARS: 20,
  CHOICE_ID_CHARS: 256,
  ROWS_COUNT: 10,
  ROW_CHARS: 24,
  ROW_ID_CHARS: 200,
  ROW_DESCRIPTION_CHARS: 72,
  PARAMETER_CHARS: 1_024,
} as const;

/** The body of `POST /{version}/{phone-number-id}/messages`. */
export type SendBody = Readonly<Record<string, unknown>>;

/**
 * Checks a message against the platform's limits and writes the request. `openUntil` is the end of the 24 hours after the
 * person last wrote, null where they never did; outside it only a template may go.
 */
export function writeOutgoing(
  message: Outgoing,
  recipient: Recipient,
  now: Instant,
  openUntil: Instant | null,
): Result<SendBody, OutgoingRefusal> {
  const refused = checkWindow(message, now, openUntil) ?? checkGroup(message, recipient) ?? checkContent(message);
  if (refused) return refused;
  return ok({ messaging_product: 'whatsapp', ...writeRecipient(recipient), ...writeContent(message) });
}

type Refused = ReturnType<typeof refuse<OutgoingRefusal['code']>>;

function checkWindow(message: Outgoing, now: Instant, openUntil: Instant | null): Refused | null {
  if (message.kind === 'template' || (openUntil !== null && now < openUntil)) return null;
  return refuse(
    'window-closed',
    'More than 24 hours have passed since this person wrote.',
    'Send an approved template, or wait until they write.',
  );
}

function checkGroup(message: Outgoing, recipient: Recipient): Refused | null {
  const choices = message.kind === 'buttons' || message.kind === 'list';
  return recipient.kind === 'group' && choices
    ? refuse('not-in-a-group', 'The platform takes no buttons and lists in groups.', 'Send plain text.')
    : null;
}

function checkContent(message: Outgoing): Refused | null {
  switch (message.kind) {
    case 'text':
      return checkText(message.text, OUTGOING_LIMITS.TEXT_CHARS);
    case 'buttons':
      return checkText(message.text, OUTGOING_LIMITS.INTERACTIVE_TEXT_CHARS) ?? checkButtons(message.buttons);
    case 'list':
      return checkText(message.text, OUTGOING_LIMITS.INTERACTIVE_TEXT_CHARS) ?? checkList(message);
    default:
      return checkTemplate(message);
  }
}

function checkText(text: string, most: number): Refused | null {
  if (text.trim() === '') return refuse('text-empty', 'There is nothing to send.', 'Write a text.');
  return text.length > most
    ? refuse('text-too-long', `The text is longer than ${most} characters.`, 'Shorten it.')
    : null;
}

const areChoices = (choices: readonly Choice[], most: number, titleChars: number, idChars: number): boolean =>
  choices.length >= 1 &&
  choices.length <= most &&
  choices.every(
    ({ id, title }) => title.trim() !== '' && title.length <= titleChars && id !== '' && id.length <= idChars,
  ) &&
  new Set(choices.map(({ id }) => id)).size === choices.length &&
  new Set(choices.map(({ title }) => title)).size === choices.length;

function checkButtons(buttons: readonly Choice[]): Refused | null {
  const { BUTTONS_COUNT, BUTTON_CHARS, CHOICE_ID_CHARS } = OUTGOING_LIMITS;
  return areChoices(buttons, BUTTONS_COUNT, BUTTON_CHARS, CHOICE_ID_CHARS)
    ? null
    : refuse(
        'wrong-buttons',
        `One to ${BUTTONS_COUNT} different buttons of at most ${BUTTON_CHARS} characters are possible.`,
        'Shorten or leave out buttons.',
      );
}

function checkList({ open, rows }: Extract<Outgoing, { kind: 'list' }>): Refused | null {
  const { ROWS_COUNT, ROW_CHARS, ROW_ID_CHARS, ROW_DESCRIPTION_CHARS, BUTTON_CHARS } = OUTGOING_LIMITS;
  const right =
    open.trim() !== '' &&
    open.length <= BUTTON_CHARS &&
    areChoices(rows, ROWS_COUNT, ROW_CHARS, ROW_ID_CHARS) &&
    rows.every(({ description = '' }) => description.length <= ROW_DESCRIPTION_CHARS);
  return right
    ? null
    : refuse(
        'wrong-list',
        `One to ${ROWS_COUNT} different rows of at most ${ROW_CHARS} characters are possible.`,
        'Shorten or leave out rows.',
      );
}

function checkTemplate({ name, language, parameters }: Extract<Outgoing, { kind: 'template' }>): Refused | null {
  // The platform refuses parameters with line breaks, tabs or five spaces in a row.
  const right =
    /^[a-z0-9_]{1,512}$/.test(name) &&
    /^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(language) &&
    parameters.every(
      (text) => text !== '' && text.length <= OUTGOING_LIMITS.PARAMETER_CHARS && !/[\n\t]| {5}/.test(text),
    );
  return right
    ? null
    : refuse(
        'wrong-template',
        'The template or one of its parameters is not in the form the platform takes.',
        'Check its name and language; parameters hold no line breaks.',
      );
}

/** A person without a phone number is reached by their business-scoped id, in a field of its own. */
function writeRecipient({ kind, id }: Recipient): SendBody {
  if (kind === 'group') return { recipient_type: 'group', to: id };
  return kind === 'user' ? { recipient_type: 'individual', recipient: id } : { recipient_type: 'individual', to: id };
}

function writeContent(message: Outgoing): SendBody {
  switch (message.kind) {
    case 'text':
      return { type: 'text', text: { preview_url: false, body: message.text } };
    case 'buttons': {
      const buttons = message.buttons.map((reply) => ({ type: 'reply', reply }));
      return {
        type: 'interactive',
        interactive: { type: 'button', body: { text: message.text }, action: { buttons } },
      };
    }
    case 'list': {
      const action = { button: message.open, sections: [{ rows: message.rows }] };
      return { type: 'interactive', interactive: { type: 'list', body: { text: message.text }, action } };
    }
    default:
      return { type: 'template', template: writeTemplate(message) };
  }
}

function writeTemplate({ name, language, parameters }: Extract<Outgoing, { kind: 'template' }>): SendBody {
  const body = { type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) };
  return { name, language: { code: language }, ...(parameters.length > 0 ? { components: [body] } : {}) };
}
