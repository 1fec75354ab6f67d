import type { ReactNode } from 'react';
import type { ImportView } from '../desk/contract.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { type Day, firstDays, type Order } from './dates.ts';

const ORDERS: readonly Order[] = ['dmy', 'mdy', 'ymd'];
const MOST_DAYS = 4;

export interface OrderChoiceProps {
  readonly view: ImportView;
  readonly onOrder: (order: Order) => void;
}

/** The file does not say which of day and month comes first: each way with the first dates it would give. Asked, never guessed. */
export function OrderChoice({ view, onOrder }: OrderChoiceProps): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const dates = view.sample.flatMap(({ at }) => at ?? []);
  const ways = ORDERS.map((order) => ({ order, days: firstDays(dates, readingOf(view), order, MOST_DAYS) }));
  return (
    <section aria-labelledby="order">
      <h2 className="h" id="order">
        {m.import.orderTitle}
      </h2>
      <p className="meta">{m.import.orderText}</p>
      <ul className="orders">
        {ways
          .filter(({ days }) => days.length > 0 || dates.length === 0)
          .map(({ order, days }) => (
            <li key={order}>
              <button type="button" className="order-way" onClick={() => onOrder(order)}>
                <b>{m.import.orders[order]}</b>
                {days.map((day) => (
                  <span key={`${day.year}-${day.month}-${day.day}`}>{dayWords(day, speech)}</span>
                ))}
                <span className="go">{m.import.orderAct}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The order the dates on the screen were read in while nobody knows better; the desk's working order is day first where it does not say. */
function readingOf({ dateOrder }: ImportView): Order {
  return dateOrder.reading ?? 'dmy';
}

const dayWords = ({ year, month, day }: Day, { m, say }: Speech): string =>
  say(m.time.dateYear, { day: String(day), month: m.months[month - 1] ?? '', year: String(year) });
