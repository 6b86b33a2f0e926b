import type { ModelCard } from '../../escale.ts';
import { wholePercent } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { defaultSpec } from '../../spec/chart-spec.ts';
import { toQuery } from '../../spec/url.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { leanWords } from './lean-words.ts';
import { ModelSection } from './ModelSection.tsx';
import { countOf } from './say-numbers.ts';
import type { ModelView } from './view.ts';

type Props = { readonly card: ModelCard | null; readonly say: ModelPageWords; readonly lang: Language };

/** What the model cannot do. */
export function LimitsSection({ card, say, lang }: Props) {
  return (
    <ModelSection id="limits" say={say}>
      {card === null ? (
        <p className="quiet">{say.loading}</p>
      ) : (
        <ul className="prose">
          {limitsOf(card, say, lang).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </ModelSection>
  );
}

/** Which two ports weigh most in the test is told by the test. */
function limitsOf({ tested, all }: ModelCard, say: ModelPageWords, lang: Language): readonly string[] {
  const [first, second] = tested.toSorted((a, b) => b.grade.n - a.grade.n);
  const share = (n: number) => `${wholePercent((100 * n) / Math.max(1, all.n), lang)}\u00A0%`;
  const { n, coverage80 } = first?.grade ?? { n: 0, coverage80: null };
  return say.limits(
    tested.length,
    first?.name[lang] ?? '–',
    share(first?.grade.n ?? 0),
    second?.name[lang] ?? '–',
    share(second?.grade.n ?? 0),
    countOf(Math.round(n * (coverage80 ?? 0)), n, say, lang),
    countOf(first?.above ?? 0, n, say, lang),
    first ? leanWords(first, say) : '',
  );
}

const commands = {
  backtest: 'npm run -s escale -- backtest --json --forecasts forecasts.csv',
  scenario: 'npm run -s escale -- scenario data/scenarios/rci-returns.json --json',
  calibrate: 'npm run scenario:calibrate',
} as const satisfies Record<keyof ModelPageWords['check']['commands'], string>;

/** How anybody gets the same numbers. */
export function CheckSection({ say, view }: { readonly say: ModelPageWords; readonly view: ModelView }) {
  const { check } = say;
  const { lang, theme } = view;
  const own = toQuery({ ...defaultSpec, lang, theme });
  return (
    <ModelSection id="check" say={say} lead={check.lead}>
      <dl className="commands">
        {(Object.keys(commands) as (keyof typeof commands)[]).map((id) => (
          <div key={id}>
            <dt>{check.commands[id]}</dt>
            <dd>
              <code>{commands[id]}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`data.html${own === '' ? '' : `?${own}`}#downloads`}>{check.data}</a> ·{' '}
        <a href="data/README.md">{check.readme}</a>
      </p>
    </ModelSection>
  );
}
