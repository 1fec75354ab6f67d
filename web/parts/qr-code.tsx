import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { encodeQR } from 'qr';

/** Empty modules around a code without which readers do not find it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** No code that a phone still reads off a screen holds more. */
const MOST_CHARS = 2_000;

/** A text as a QR code: dark on white in either theme, because many readers know no other. The text itself always stands beside it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const rows = useMemo(() => drawModules(text), [text]);
  if (!rows) return null;
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      style={{ '--modules': size } as CSSProperties}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

const drawModules = (text: string): readonly (readonly boolean[])[] | null =>
  text.length > MOST_CHARS
    ? null
    : encodeQR(text, 'raw', { border: QUIET_MODULES, ecc: text.length > 200 ? 'low' : 'medium' });
