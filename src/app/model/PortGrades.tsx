import type { ModelCard } from '../../escale.ts';
import { inFull } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { countOf } from './say-numbers.ts';
import { Table } from './Table.tsx';

type Props = { readonly card: ModelCard; readonly say: ModelPageWords; readonly lang: Language };

/** How many counts of each port lay in the band and above the middle, the port tested most first; a few forecasts are counts, never per cent. */
export function PortGrades({ card, say, lang }: Props) {
  const { byPort, portColumns } = say.test;
  return (
    <Table
      caption={byPort}
      columns={[
        { id: 'port', name: portColumns.port, isText: true },
        { id: 'n', name: portColumns.n },
        { id: 'inside', name: portColumns.inside },
        { id: 'above', name: portColumns.above },
      ]}
      rows={card.tested
        .filter(({ grade }) => grade.n > 0)
        .toSorted((a, b) => b.grade.n - a.grade.n)
        .map(({ port, name, grade: { n, coverage80 }, above }) => ({
          key: port,
          head: name[lang],
          cells: [
            inFull(n, lang),
            countOf(Math.round(n * (coverage80 ?? 0)), n, say, lang),
            countOf(above, n, say, lang),
          ],
        }))}
    />
  );
}
