import { dateText } from '../../locale/numbers.ts';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { sayFutures, shortModelled } from '../../locale/scenarios/say.ts';
import type { Pin } from '../../spec/scenario-pin.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** What a link answered when it was made beside what it answers now, where model or data have changed since. */
export function ThenNow({ then, now, lang }: { readonly then: Pin; readonly now: Pin; readonly lang: Language }) {
  const say = belowWords[lang].since;
  const [model, data] = [then.model !== now.model, then.data !== now.data];
  if (!model && !data) return null;
  const said = (pin: Pin, write: (typeof say)['was']) =>
    write(
      pin.probability === null ? '–' : sayFutures(pin.probability, lang),
      shortModelled(pin.median, 10_000, lang),
      dateText(pin.model, lang),
      dateText(pin.data, lang),
    );
  const isSame = then.probability === now.probability && then.median === now.median;
  return (
    <div className="notice lab-then" role="note">
      <p>
        <strong>{say.heading}.</strong> {said(then, say.was)} {said(now, say.is)}{' '}
        {isSame ? say.same : say.why(model, data)}
      </p>
    </div>
  );
}
