import { useMemo } from 'react';
import { words } from '../locale/words.ts';
import { describe } from '../picture.ts';
import { toQuery } from '../spec/url.ts';
import { Stage } from './Stage.tsx';
import { useAnswer } from './useAnswer.ts';
import { useDocument } from './useDocument.ts';
import { useReportedHeight } from './useReportedHeight.ts';
import { useSpec } from './useSpec.ts';

/** One figure alone, as another page shows it in a frame: no controls, its source line inside, and a link to the page that has them. */
export function Embed() {
  const { spec } = useSpec();
  const { set, current, underway, failure } = useAnswer(spec, null);
  const title = useMemo(() => (set ? describe(spec, set).title : null), [spec, set]);
  useDocument(spec, title);
  useReportedHeight();
  const page = `./?${toQuery({ ...spec, title: null, source: 'full', height: null })}`;
  return (
    <main className="embed" aria-label={title ?? words[spec.lang].page.figure.loading}>
      <Stage
        failure={failure}
        spec={spec}
        set={set}
        asked={spec}
        underway={underway}
        current={current}
        lit={null}
        // The figures behind a point are for the page, which has room for them.
        onWhy={() => window.open(page, '_blank', 'noopener,noreferrer')}
      />
      <p className="embed-link">
        <a href={page} target="_blank" rel="noopener">
          {words[spec.lang].page.embed.open}
        </a>
      </p>
    </main>
  );
}
