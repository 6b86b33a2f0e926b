import { createRoot, type Root } from 'react-dom/client';
import { describe, fileWords, figureWords, prepare, reportHeight } from '../../living.ts';
import { parse } from '../../spec/parse.ts';
import { toQuery } from '../../spec/url.ts';
import { answer } from './excerpts.ts';
import { LivingFigure } from './LivingFigure.tsx';
import { ordinaryScript } from './ordinary-script.ts';

/** A living figure alone, for a frame in another page, with or without an origin. */
const { spec, notes } = parse(location.search);
const site = new URL('./', document.baseURI).href;
/** What the build says of the files beside this one: where the ground of maps is, and which edition of the data the excerpts are of. */
const { ground, edition = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const say = fileWords[spec.lang].alone;
const page = `${site}?${toQuery({ ...spec, title: null, source: 'full', height: null, theme: 'auto' })}`;

document.documentElement.lang = spec.lang;
if (spec.theme !== 'auto') document.documentElement.dataset['theme'] = spec.theme;
// The script may be there before the page it stands in.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('no element #root');
  void show(createRoot(element));
  reportHeight();
}

async function show(root: Root): Promise<void> {
  const slow = setTimeout(() => root.render(<p className="wait">{figureWords[spec.lang].reading.loading}</p>), 400);
  try {
    const [set] = await Promise.all([answer(spec, { folder: `${site}figures/data/`, edition }), drawable()]);
    document.title = `${describe(spec, set).title} – Escale`;
    root.render(
      <LivingFigure spec={spec} notes={notes} set={set} site={site} day={new Date().toISOString().slice(0, 10)} />,
    );
  } catch {
    root.render(
      <main className="wait" role="alert">
        <p>{say.failed}</p>
        <p>
          <button type="button" onClick={() => void show(root)}>
            {say.retry}
          </button>{' '}
          <a href={page} target="_blank" rel="noopener">
            {say.open}
          </a>
        </p>
      </main>,
    );
  } finally {
    clearTimeout(slow);
  }
}

/** A map stands on coasts that other figures do without. */
async function drawable(): Promise<void> {
  if (spec.chart === 'map' && ground !== undefined) await ordinaryScript(`${site}${ground}`);
  await prepare(spec.chart);
}
