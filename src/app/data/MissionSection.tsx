import { dataWords } from '../../locale/data-words.ts';
import { dateText, inFull } from '../../locale/numbers.ts';
import type { Mission, MissionFact } from '../../escale.ts';
import type { Source } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import { Section } from './Section.tsx';

type Props = { readonly lang: Language; readonly mission: Mission | null };

const datedUnits: readonly (string | null)[] = ['date', 'month', 'year', 'decade'];

/** The mission of November 2017 as the press printed it: dates, figures, shipowners, and the publications themselves. */
export function MissionSection({ lang, mission }: Props) {
  const say = dataWords[lang].mission;
  const byId = new Map((mission?.articles ?? []).map((article) => [article.id, article]));
  const dated = (fact: MissionFact) => datedUnits.includes(fact.unit);
  return (
    <Section id="mission" lang={lang} lead={say.lead} ready={mission !== null}>
      <h3>{say.dates}</h3>
      <Facts facts={(mission?.facts ?? []).filter(dated)} byId={byId} lang={lang} />
      <h3>{say.numbers}</h3>
      <Facts facts={(mission?.facts ?? []).filter((fact) => !dated(fact))} byId={byId} lang={lang} />
      <h3>{say.shipowners}</h3>
      <ul className="entries owners">
        {(mission?.shipowners ?? []).map((owner) => {
          const source = byId.get(owner.source);
          return (
            <li key={`${owner.name} ${owner.source}`}>
              <div>
                <p className="entry-title" lang="fr">
                  {owner.brand === null ? owner.name.replace(' (unnamed)', '') : owner.name}
                </p>
                <p className="quiet">
                  {owner.brand === null ? say.unnamed : owner.brand === owner.name ? '' : say.usual(owner.brand)}
                </p>
              </div>
              <div>
                <p>
                  {say.roles[owner.role] ?? owner.role}. {owner.context[lang]}
                </p>
                {source && <p className="quiet">{source.publisher}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      <h3>{say.articles}</h3>
      <ul className="entries">
        {(mission?.articles ?? []).map((article) => (
          <li key={article.id}>
            <span className="entry-date">{say.printed(article.prints)}</span>
            <p className="entry-title">
              <SourceLink source={article} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type FactsProps = {
  readonly facts: readonly MissionFact[];
  readonly byId: ReadonlyMap<string, Source>;
  readonly lang: Language;
};

function Facts({ facts, byId, lang }: FactsProps) {
  const say = dataWords[lang].mission;
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={`${fact.key} ${fact.value}`}>
          <dt>
            {sayFact(fact, lang)}
            {fact.prints.length > 1 && <span className="quiet">{say.articlesCount(fact.prints.length)}</span>}
          </dt>
          <dd>
            {fact.prints.map((print) => (
              <p key={print.source}>
                {print.statement[lang]} <span className="quiet">{byId.get(print.source)?.publisher}</span>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact as it is written: a date, a number with its unit; `none` where an article says that there is none. */
function sayFact({ value, unit }: MissionFact, lang: Language): string {
  const say = dataWords[lang].mission;
  if (value === 'none') return say.none;
  if (unit === 'date' || unit === 'month' || unit === 'year') return dateText(value, lang);
  if (unit === 'decade') return say.decade(value);
  const number = /^\d+(\.\d+)?$/.test(value) ? inFull(Number(value), lang) : value;
  if (unit === 'rank') return say.rank(number);
  if (unit === 'edition') return say.edition(number);
  if (unit === 'times') return say.timesMore(number);
  if (unit === 'EUR') return say.euros(number);
  return [number, unit === null ? '' : (say.units[unit] ?? unit)].filter(Boolean).join('\u00A0');
}
