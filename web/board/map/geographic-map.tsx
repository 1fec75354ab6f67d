import {
  Map as Chart,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type PaddingOptions,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { usePreferences } from '../../app/preferences.tsx';
import { go } from '../../app/router.tsx';
import type { CorridorNow } from '../corridor-now.ts';
import { claimPath } from '../../parts/claim-path.ts';
import type { Speech } from '../../words/speech.ts';
import { useWords } from '../../words/use-words.tsx';
import { boundsOf, featuresOf } from './features.ts';
import { loadLand } from './land.ts';
import { MapNames } from './map-names.tsx';
import { readColours, styleOf } from './style.ts';

setWorkerUrl(workerUrl);

type Corridor = CorridorNow;

/** The corridor where it lies. Everything comes from the desk, so it works without a network. */
export function GeographicMap({ corridor }: { readonly corridor: Corridor }): ReactNode {
  const { m } = useWords();
  const { ref, state, chart } = useChart(corridor);
  return (
    <>
      <div className={state === 'opening' ? 'geo-frame is-opening' : 'geo-frame'} hidden={state === 'failed'}>
        <div className="geo" ref={ref} />
        {chart && <MapNames chart={chart} corridor={corridor} />}
      </div>
      {state === 'opening' && (
        <p className="meta geo-note" role="status">
          {m.board.mapOpening}
        </p>
      )}
      <p className="meta geo-note">{state === 'failed' ? m.board.mapFailed : m.board.mapNote}</p>
    </>
  );
}

type ChartState = 'opening' | 'open' | 'failed';

interface Opened {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly state: ChartState;
  readonly chart: Chart | null;
}

function useChart(corridor: Corridor): Opened {
  const speech = useWords();
  const { theme } = usePreferences();
  const scheme = useScheme();
  const ref = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Chart | null>(null);
  const latest = useRef({ corridor, speech });
  const [state, setState] = useState<ChartState>('opening');
  useEffect(() => {
    latest.current = { corridor, speech };
    chart?.getSource<GeoJSONSource>('corridor')?.setData(featuresOf(corridor));
  }, [chart, corridor, speech]);
  // Drawn anew where the colours of the page have changed.
  useEffect(() => {
    let isGone = false;
    let held: Chart | null = null;
    void openChart(ref.current!, latest.current.corridor, latest.current.speech).then(
      (opened) => {
        if (isGone) return opened.remove();
        held = opened;
        setChart(opened);
        void opened.once('idle', () => setState('open'));
        return undefined;
      },
      () => setState('failed'),
    );
    return () => {
      isGone = true;
      setChart(null);
      held?.remove();
    };
  }, [theme, scheme]);
  return { ref, state, chart };
}

const AIR_DEGREES = 0.001;
/** How far one can look around. */
const AROUND_DEGREES = 3;

/** Names stand beside their places, so there is more room to leave at the sides than above and below, in pixels. */
function paddingOf({ clientWidth }: HTMLElement): PaddingOptions {
  const beside = Math.min(110, clientWidth / 8);
  return { top: 36, bottom: 48, left: beside, right: beside };
}

async function openChart(container: HTMLElement, corridor: Corridor, speech: Speech): Promise<Chart> {
  const around = boundsOf(corridor, AROUND_DEGREES);
  const [land] = await Promise.all([loadLand(around), document.fonts.load('13px "Inter Variable"')]);
  const { m } = speech;
  const chart = new Chart({
    container,
    style: styleOf(land, featuresOf(corridor), readColours()),
    bounds: boundsOf(corridor, AIR_DEGREES),
    maxBounds: around,
    fitBoundsOptions: { padding: paddingOf(container), maxZoom: 14 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    locale: {
      'NavigationControl.ZoomIn': m.board.zoomIn,
      'NavigationControl.ZoomOut': m.board.zoomOut,
      'Map.Title': m.board.mapLabel,
    },
  });
  chart.touchZoomRotate.disableRotation();
  chart.keyboard.disableRotation();
  chart.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  chart.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
  for (const layer of ['ring', 'core']) {
    chart.on('click', layer, ({ features }) => {
      const claim = features?.[0]?.properties['claim'] as string | undefined;
      if (claim) go(claimPath(claim));
    });
    chart.on('mouseenter', layer, () => chart.getCanvas().style.setProperty('cursor', 'pointer'));
    chart.on('mouseleave', layer, () => chart.getCanvas().style.removeProperty('cursor'));
  }
  return chart;
}

/** Follows the system between light and dark. */
function useScheme(): boolean {
  const [isDark, setIsDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark;
}
