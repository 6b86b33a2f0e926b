import { useDeferredValue, useMemo } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import type { CellKind } from '../../locale/en/data-page.ts';
import { listed } from '../../locale/numbers.ts';
import { words } from '../../locale/words.ts';
import type { Coverage, CoverageRow } from '../../escale.ts';
import { measureIds, type Language } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { columnsOf, kindOf } from './cells.ts';
import { Filters, Search, Select } from './Filters.tsx';
import { Matrix, type MatrixGroup } from './Matrix.tsx';
import { Section } from './Section.tsx';
import type { ChangeView } from './useView.ts';
import { fold, found, type DataView } from './view.ts';

type Props = { readonly view: DataView; readonly onChange: ChangeView; readonly coverage: Coverage | null };

/** What is known of each port in each year: one mark a cell, the marks explained and counted, ports without anything named below. */
export function CoverageSection({ view, onChange, coverage }: Props) {
  const { lang } = view;
  const say = dataWords[lang].coverage;
  const rows = useMemo(() => (coverage?.rows ?? []).filter((row) => row.cells.length > 0), [coverage]);
  const groups = useMemo(() => groupsOf(rows, lang), [rows, lang]);
  const columns = useMemo(() => columnsOf(rows), [rows]);
  const names = useMemo(() => searchable(rows), [rows]);
  const name = useDeferredValue(view.name);
  const visible = useMemo(
    () =>
      rows.filter(
        (row) =>
          (!regionsIn(rows).includes(view.region) || regionOf(row) === view.region) &&
          (!kinds.some((kind) => kind === view.kind) || row.kind === view.kind) &&
          found(names.get(row.port) ?? '', name),
      ),
    [rows, names, view.region, view.kind, name],
  );
  const shown = useMemo(() => new Set(visible.map((row) => row.port)), [visible]);
  const silent = (coverage?.rows ?? []).filter((row) => row.cells.length === 0);
  return (
    <Section id="coverage" lang={lang} lead={say.lead} ready={coverage !== null}>
      <div className="measure-choice">
        <Segmented
          name="measure"
          legend={say.measure}
          options={measureIds}
          labels={words[lang].page.controls.measures}
          value={view.measure}
          onChange={(measure) => onChange({ measure })}
        />
      </div>
      <Filters>
        <Select
          label={say.region}
          value={view.region}
          all={dataWords[lang].all}
          options={regionsIn(rows).map((id) => ({ id, name: regionName(id, lang) }))}
          onChange={(region) => onChange({ region })}
        />
        <Select
          label={say.kind}
          value={view.kind}
          all={dataWords[lang].all}
          options={kinds.map((id) => ({ id, name: say.kinds[id] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <Search
          label={say.name}
          hint={say.nameHint}
          value={view.name}
          onChange={(typed) => onChange({ name: typed }, 'typing')}
        />
      </Filters>
      <Key rows={visible} lang={lang} />
      {visible.length === 0 && coverage && <p role="status">{dataWords[lang].none}</p>}
      {coverage && (
        <div hidden={visible.length === 0}>
          <Matrix
            groups={groups}
            columns={columns}
            visible={shown}
            lastCounted={coverage.lastCounted}
            measure={coverage.measure}
            lang={lang}
            theme={view.theme}
          />
        </div>
      )}
      {silent.length > 0 && (
        <details className="more-notes">
          <summary>{say.silent(silent.length)}</summary>
          <p className="quiet">
            {listed(
              silent.map((row) => row.label[lang]),
              lang,
            )}
          </p>
        </details>
      )}
    </Section>
  );
}

/** The marks that the rows use, with their number. */
function Key({ rows, lang }: { readonly rows: readonly CoverageRow[]; readonly lang: Language }) {
  const say = dataWords[lang].coverage;
  const counts = new Map<CellKind, number>();
  for (const cell of rows.flatMap((row) => row.cells)) counts.set(kindOf(cell), (counts.get(kindOf(cell)) ?? 0) + 1);
  const kinds = (Object.keys(say.marks) as CellKind[]).filter((kind) => counts.has(kind));
  return (
    <ul className="matrix-key" aria-label={say.key}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`mark mark-${kind}`} aria-hidden="true" />
          <span>{say.marks[kind]}</span> <span className="quiet">{counts.get(kind)}</span>
        </li>
      ))}
    </ul>
  );
}

const kinds = ['port', 'group', 'total', 'terminal'] as const satisfies readonly CoverageRow['kind'][];

type Region = keyof (typeof words)['en']['page']['regions'];

/** Sums across seas have no sea of their own. */
function regionOf({ region }: CoverageRow): Region {
  if (region === null || region === 'aggregate') return 'sums';
  return Object.hasOwn(words.en.page.regions, region) ? (region as Region) : 'elsewhere';
}

function regionName(region: string, lang: Language): string {
  return words[lang].page.regions[region as Region];
}

function regionsIn(rows: readonly CoverageRow[]): string[] {
  return Object.keys(words.en.page.regions).filter((region) => rows.some((row) => regionOf(row) === region));
}

/** By sea, in the order a reader looks for them; ports before what already includes them, each by name. */
function groupsOf(rows: readonly CoverageRow[], lang: Language): MatrixGroup[] {
  return regionsIn(rows).map((id) => ({
    id,
    name: regionName(id, lang),
    rows: rows
      .filter((row) => regionOf(row) === id)
      .toSorted(
        (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.label[lang].localeCompare(b.label[lang], lang),
      ),
  }));
}

function searchable(rows: readonly CoverageRow[]): Map<string, string> {
  const countries = (['fr', 'en'] as const).map((lang) => new Intl.DisplayNames([lang], { type: 'region' }));
  return new Map(
    rows.map(({ port, label, country }) => [
      port,
      fold([port, label.fr, label.en, ...countries.map((name) => (country ? name.of(country) : ''))].join(' ')),
    ]),
  );
}
