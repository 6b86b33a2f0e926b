import { useId, useMemo, type ReactNode } from 'react';
import { words } from '../../locale/words.ts';
import { describe } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import { canAnnotate } from '../../spec/annotations.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { address } from '../address.ts';
import { readNumber } from './read-number.ts';
import { useDraft } from './useDraft.ts';

/** The fields a reader writes on the figure with: those the chart can show. */
export function OwnFields({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet | null }) {
  return (
    <>
      <Sentence spec={spec} set={set} />
      {canAnnotate(spec.chart, 'note') && <Note spec={spec} set={set} />}
      {canAnnotate(spec.chart, 'target') && <Target spec={spec} />}
    </>
  );
}

function Sentence({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet | null }) {
  const say = words[spec.lang].page.controls.own;
  const finding = useMemo(() => (set ? describe({ ...spec, title: null }, set).title : ''), [spec, set]);
  const draft = useDraft(spec.title ?? finding, spec, (text) => ({
    ...spec,
    title: text.trim() === '' || text.trim() === finding ? null : text.slice(0, limits.titleLength),
  }));
  return (
    <Field label={say.sentence}>
      {(id) => (
        <>
          <textarea
            id={id}
            rows={3}
            maxLength={limits.titleLength}
            value={draft.value}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.settle}
          />
          {spec.title !== null && (
            <button type="button" className="link-button" onClick={() => address.commit({ ...spec, title: null })}>
              {say.sentenceBack}
            </button>
          )}
        </>
      )}
    </Field>
  );
}

function Note({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet | null }) {
  const say = words[spec.lang].page.controls.own;
  const yearId = useId();
  const shown = { from: set?.from ?? limits.firstYear, to: set?.to ?? limits.lastYear };
  const year = spec.note?.year ?? Math.min(shown.to, Math.max(shown.from, 2017));
  // A remark may stand at a year that the figure does not show just now.
  const [from, to] = [Math.min(shown.from, year), Math.max(shown.to, year)];
  const draft = useDraft(spec.note?.text ?? '', spec, (text) => ({
    ...spec,
    note: text.trim() === '' ? null : { year, text: text.trim().slice(0, limits.noteLength) },
  }));
  return (
    <Field label={say.note}>
      {(id) => (
        <div className="own-pair">
          <label className="unseen" htmlFor={yearId}>
            {say.noteYear}
          </label>
          <select
            id={yearId}
            value={year}
            onChange={(event) => {
              if (spec.note) address.commit({ ...spec, note: { ...spec.note, year: Number(event.target.value) } });
            }}
            disabled={spec.note === null}
          >
            {Array.from({ length: to - from + 1 }, (_, index) => (
              <option key={from + index} value={from + index}>
                {from + index}
              </option>
            ))}
          </select>
          <input
            id={id}
            type="text"
            maxLength={limits.noteLength}
            placeholder={say.noteExample}
            value={draft.value}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.settle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') draft.settle();
            }}
          />
        </div>
      )}
    </Field>
  );
}

function Target({ spec }: { readonly spec: ChartSpec }) {
  const say = words[spec.lang].page.controls.own;
  const textId = useId();
  const { target } = spec;
  const value = useDraft(target === null ? '' : String(target.value), spec, (typed) => {
    if (typed.trim() === '') return { ...spec, target: null };
    const number = targetOf(typed);
    return number === null ? null : { ...spec, target: { value: number, text: target?.text ?? '' } };
  });
  const wrong = value.value.trim() !== '' && targetOf(value.value) === null;
  const text = useDraft(target?.text ?? '', spec, (typed) =>
    target === null ? null : { ...spec, target: { ...target, text: typed.trim().slice(0, limits.noteLength) } },
  );
  const settleOnEnter = (settle: () => void) => (event: { key: string }) => {
    if (event.key === 'Enter') settle();
  };
  return (
    <Field label={say.target}>
      {(id) => (
        <div className="own-pair">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            placeholder={say.targetExample}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            value={value.value}
            onChange={(event) => value.type(event.target.value)}
            onBlur={value.settle}
            onKeyDown={settleOnEnter(value.settle)}
          />
          <label className="unseen" htmlFor={textId}>
            {say.targetText}
          </label>
          <input
            id={textId}
            type="text"
            maxLength={limits.noteLength}
            placeholder={say.targetText}
            value={text.value}
            disabled={target === null}
            onChange={(event) => text.type(event.target.value)}
            onBlur={text.settle}
            onKeyDown={settleOnEnter(text.settle)}
          />
          {wrong && (
            <p className="field-wrong" id={`${id}-wrong`}>
              {say.targetWrong}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}

/** A number that an axis may hold. */
function targetOf(text: string): number | null {
  const number = readNumber(text);
  return number !== null && Math.abs(number) <= limits.targetValue ? number : null;
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
