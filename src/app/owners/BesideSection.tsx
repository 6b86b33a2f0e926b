import { listed } from '../../locale/numbers.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { useAnswer } from '../useAnswer.ts';
import { OwnerFigure } from './OwnerFigure.tsx';
import { OwnersSection } from './OwnersSection.tsx';
import { figureSpec, type OwnersView } from './view.ts';

/** Two ports beside each other: who is on record at both, and the years of each. */
export function BesideSection({ view }: { readonly view: OwnersView }) {
  const { lang } = view;
  const [port = 'marseille', other = 'miami'] = view.ports;
  const say = ownersPageWords[lang];
  const one = figureSpec(view, { chart: 'presence', ports: [port] });
  const two = figureSpec(view, { chart: 'presence', ports: [other] });
  const [first, second] = [useAnswer(one, null).set, useAnswer(two, null).set];
  const there = new Set(second?.series.map(({ id }) => id));
  // A group that stands among brands is none of them.
  const both = (first?.series ?? []).filter(({ id, kind }) => kind === 'shipowner' && there.has(id));
  const brands = both.map(({ id }) => id);
  // Whoever is at one of the two alone is in the timeline above, or in that port's own.
  const narrowed = (spec: typeof one) => ({ ...spec, brands });
  return (
    <OwnersSection id="beside" lang={lang}>
      {first && second && (
        <>
          <p>
            {both.length === 0
              ? say.none
              : say.both(
                  listed(
                    both.map(({ name }) => name[lang]),
                    lang,
                  ),
                )}
          </p>
          {both.length > 0 && (
            <div className="owners-pair">
              <OwnerFigure id="beside-first" spec={narrowed(one)} />
              <OwnerFigure id="beside-second" spec={narrowed(two)} />
            </div>
          )}
        </>
      )}
    </OwnersSection>
  );
}
