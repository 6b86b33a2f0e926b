import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { sayHhi, sayRange } from '../../locale/owners/say-dependence.ts';
import { sayPercent } from '../../locale/owners/say.ts';
import { ownerWords } from '../../locale/owners/words.ts';
import { hhiScale } from '../../series/dependence.ts';
import { dependenceOf, knownPart, shareYear } from '../../series/share-year.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useAnswer } from '../useAnswer.ts';
import { OwnerChoice } from './OwnerControls.tsx';
import { OwnerFigure } from './OwnerFigure.tsx';
import { OwnersSection } from './OwnersSection.tsx';
import { figureSpec, type ChangeView, type OwnersView } from './view.ts';

type Props = { readonly view: OwnersView; readonly onChange: ChangeView };

/** How much a port hangs on how few, as ranges, with what would be left without one of them. */
export function DependenceSection({ view, onChange }: Props) {
  const { lang, without } = view;
  const specs = {
    calls: figureSpec(view, { chart: 'shares', measure: 'calls' }),
    movements: figureSpec(view, { chart: 'shares', measure: 'movements' }),
  };
  const [calls, movements] = [useAnswer(specs.calls, null).set, useAnswer(specs.movements, null).set];
  // A port may be known by its calls or by its passengers: the one of which more has a name is told.
  const isByCalls = !calls || !movements || mostKnown(calls) >= mostKnown(movements);
  const [spec, set] = isByCalls ? [specs.calls, calls] : [specs.movements, movements];
  return (
    <OwnersSection id="dependence" lang={lang}>
      {set && <Facts set={set} lang={lang} />}
      <OwnerFigure id="dependence-figure" spec={{ ...spec, without }}>
        <div className="owners-choice">
          <OwnerChoice
            label={ownersPageWords[lang].without}
            none={ownerWords[lang].controls.nobody}
            spec={spec}
            set={set}
            value={without}
            onChange={(id) => onChange({ without: id })}
          />
        </div>
      </OwnerFigure>
    </OwnersSection>
  );
}

/** What of the best known year is somebody's by name, in per cent. */
function mostKnown(set: SeriesSet): number {
  const year = shareYear(set);
  return year === null ? 0 : knownPart(set, year);
}

/** Below half of a year nothing can be said of how much hangs on whom. */
const enough = 50;

function Facts({ set, lang }: { readonly set: SeriesSet; readonly lang: Language }) {
  const say = ownersPageWords[lang];
  const told = ownerWords[lang].dependence;
  const year = shareYear(set);
  if (year === null) return <p>{say.noYear}</p>;
  const port = set.against[0]?.name[lang] ?? '';
  if (mostKnown(set) < enough) return <p>{say.tooLittle(port, year, sayPercent(mostKnown(set), lang))}</p>;
  const { top1, top3, hhi, half } = dependenceOf(set, year);
  const isAnnounced = set.notes.some((note) => note.code === 'announced-shares' && note.years.includes(year));
  const scale = set.sources.find(({ id }) => id === hhiScale.source);
  const facts = [
    [told.half, half === null ? told.halfUnknown : told.halfValue(half)],
    [told.top1, sayRange(top1, lang)],
    [told.top3, sayRange(top3, lang)],
    [told.hhi, sayHhi(hhi, lang)],
  ] as const;
  return (
    <div className="owner-facts">
      <h3>{say.dependence(port, year, isAnnounced)}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {told.scale} {scale && <SourceLink source={scale} lang={lang} />}
      </p>
    </div>
  );
}
