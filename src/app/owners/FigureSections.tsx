import { ownerWords } from '../../locale/owners/words.ts';
import { marketIds, shipFilters } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { useAnswer } from '../useAnswer.ts';
import { OwnerChoice } from './OwnerControls.tsx';
import { OwnerFigure } from './OwnerFigure.tsx';
import { OwnersSection } from './OwnersSection.tsx';
import { figureSpec, type ChangeView, type OwnersView } from './view.ts';

type Props = { readonly view: OwnersView; readonly onChange: ChangeView };

/** Shipowners in the world: guests, capacity, share, occupancy. */
export function MarketSection({ view, onChange }: Props) {
  const { lang, market } = view;
  const say = ownerWords[lang].controls;
  return (
    <OwnersSection id="market" lang={lang}>
      <OwnerFigure id="market-figure" spec={figureSpec(view, { chart: 'market', market })}>
        <div className="owners-choice">
          <Segmented
            name="market"
            legend={say.market}
            options={marketIds}
            labels={say.markets}
            value={market}
            onChange={(chosen) => onChange({ market: chosen })}
          />
        </div>
      </OwnerFigure>
    </OwnersSection>
  );
}

/** The ships, all or those that fit, plug in or burn LNG, of all shipowners or of one. */
export function FleetSection({ view, onChange }: Props) {
  const { lang, ships, brands } = view;
  const say = ownerWords[lang].controls;
  const all = figureSpec(view, { chart: 'fleet' });
  const { set } = useAnswer(all, null);
  return (
    <OwnersSection id="fleet" lang={lang}>
      <OwnerFigure id="fleet-figure" spec={{ ...all, ships, brands }}>
        <div className="owners-choice">
          <Segmented
            name="ships"
            legend={say.ships}
            options={shipFilters}
            labels={say.shipFilters}
            value={ships}
            onChange={(chosen) => onChange({ ships: chosen })}
          />
          <OwnerChoice
            label={say.only}
            none={say.all}
            spec={all}
            set={set}
            value={brands.length === 1 ? (brands[0] ?? null) : null}
            onChange={(id) => onChange({ brands: id === null ? [] : [id] })}
          />
        </div>
      </OwnerFigure>
    </OwnersSection>
  );
}
