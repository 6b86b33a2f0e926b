import { lazy, memo, Suspense } from 'react';
import { signed, spoken } from '../../locale/numbers.ts';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { leverWords } from '../../locale/scenarios/lever-words.ts';
import type { LabDetails } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';

const EffectBars = lazy(async () => ({ default: (await import('./EffectBars.tsx')).EffectBars }));

/** What each shipowner changes by itself, beside what all of them change together. */
export const OwnEffects = memo(function OwnEffects({
  details,
  together,
  lang,
}: {
  readonly details: LabDetails;
  /** What the median of all is above the port by itself; `null` where it is not known. */
  readonly together: number | null;
  readonly lang: Language;
}) {
  const say = belowWords[lang].effects;
  const { effects, year } = details;
  if (effects.length === 0) return null;
  const rows = [
    ...effects.map(({ name, median }) => ({
      name: name[lang] === '' ? labWords[lang].operators.other : name[lang],
      value: median,
      total: false,
    })),
    ...(together === null || effects.length < 2 ? [] : [{ name: say.together, value: together, total: true }]),
  ];
  return (
    <section className="lab-effects" aria-labelledby="effects-heading">
      <h3 id="effects-heading">{say.heading}</h3>
      <p className="quiet">{say.lead(year)}</p>
      <Suspense fallback={null}>
        <EffectBars
          effects={rows}
          format={(value) => said(value, lang)}
          label={leverWords[lang].effects(year)}
          lang={lang}
        />
      </Suspense>
    </section>
  );
});

function said(value: number, lang: Language): string {
  const rounded = Math.round(value / 1000) * 1000;
  if (Math.abs(value) < 1000) return signed(value, lang);
  return `${rounded < 0 ? '\u2212' : '+'}${spoken(Math.abs(rounded), lang, 10_000)}`;
}
