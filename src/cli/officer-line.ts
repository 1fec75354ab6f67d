import { openGraph } from '../adapters/whatsapp-http/index.ts';
import { type KeyedHash, keyMessage } from '../channels/index.ts';
import { type CloudLine, createOfficers, type OfficerPorts, type Officers } from '../desk/index.ts';
import { asPlaceId, ok } from '../model/index.ts';
import type { DeskFile } from './desk-settings.ts';

type Ports = Pick<OfficerPorts, 'store' | 'handoffs' | 'clock' | 'onError'>;

/** Officers whom the settings name, asked over the desk's own number; null where they name none, or no way to send. */
export function openOfficers(
  { whatsapp }: DeskFile,
  { tipline }: CloudLine,
  { keyedHash, ...ports }: Ports & { readonly keyedHash: KeyedHash },
): Officers | null {
  const { officers = [], send = null } = whatsapp ?? {};
  if (officers.length === 0 || !send) return null;
  const graph = openGraph(send);
  return createOfficers({
    ...ports,
    officers: officers.map((officer) => ({ ...officer, place: asPlaceId(officer.place) })),
    send: async (body) => {
      const sent = await graph.send(body);
      return sent.ok ? ok(keyMessage(keyedHash, tipline.id, sent.value)) : sent;
    },
  });
}
