import { lazy, memo, Suspense, useState } from 'react';
import { words } from '../../locale/words.ts';
import type { PortChoice } from '../../escale.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';

const load = async () => ({ default: (await import('./PortCombobox.tsx')).PortCombobox });
const PortCombobox = lazy(load);

type Props = {
  readonly choices: readonly PortChoice[];
  readonly chosen: readonly string[];
  readonly lang: ChartSpec['lang'];
  readonly measure: ChartSpec['measure'];
  readonly idle: boolean;
  readonly onChange: (ports: readonly string[]) => void;
};

/** How the reader came to the search before it was there, so that it goes on from there once it is. */
type Entry = 'none' | 'focus' | 'press';

/** The search for ports. Until its code is there a button of the same size stands in its place, and does the same once it is. */
export const PortSearch = memo(function PortSearch({ choices, chosen, lang, measure, idle, onChange }: Props) {
  const say = words[lang].page.controls;
  const [entry, setEntry] = useState<Entry>('none');
  const [wanted, setWanted] = useState(false);
  const standIn = (
    <div className="search">
      <span className="search-label">{say.add}</span>
      <button
        type="button"
        className="search-field search-stand-in"
        data-port-search
        onPointerEnter={() => setWanted(true)}
        onFocus={() => {
          setWanted(true);
          setEntry((before) => (before === 'press' ? before : 'focus'));
        }}
        onBlur={() => setEntry('none')}
        onClick={() => {
          setWanted(true);
          setEntry('press');
        }}
      >
        <span className="unseen">{say.add}, </span>
        {entry === 'press' ? say.listLoading : say.search}
      </button>
    </div>
  );
  if (choices.length === 0 || (!wanted && !idle)) return standIn;
  return (
    <Suspense fallback={standIn}>
      <PortCombobox choices={choices} chosen={chosen} lang={lang} measure={measure} entry={entry} onChange={onChange} />
    </Suspense>
  );
});
