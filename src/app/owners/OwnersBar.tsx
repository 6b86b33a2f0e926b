import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { ownerWords } from '../../locale/owners/words.ts';
import type { OwnersPageWords } from '../../locale/owners/page-en.ts';
import { owners, themes } from '../../spec/vocabulary.ts';
import { words } from '../../locale/words.ts';
import { Choice } from '../controls/Choice.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { usePorts } from '../usePorts.ts';
import type { ChangeView, OwnersView } from './view.ts';

type Props = { readonly view: OwnersView; readonly onChange: ChangeView };

/** The port the page tells of, and the one it is set beside. */
export function OwnersPorts({ view, onChange }: Props) {
  const { lang } = view;
  const [port = 'marseille', other = port === 'miami' ? 'marseille' : 'miami'] = view.ports;
  const say = ownersPageWords[lang];
  const { choices } = usePorts(true);
  const known = choices
    .filter(({ kind }) => kind === 'port')
    .map(({ id, label }) => ({ value: id, label: label[lang] }));
  const options = known.length > 0 ? known : [port, other].map((value) => ({ value, label: value }));
  const groups = [{ label: null, options }];
  return (
    <div className="owners-ports">
      <Choice
        label={say.port}
        groups={groups}
        value={port}
        onChange={(id) => onChange({ ports: [id, other === id ? port : other], without: null })}
      />
      <Choice label={say.beside} groups={groups} value={other} onChange={(id) => onChange({ ports: [port, id] })} />
    </div>
  );
}

/** Brand or group, in sight wherever the reader is, and the way to each part of the page. */
export function OwnersBar({ view, onChange }: Props) {
  const { lang, by, theme } = view;
  const say = ownersPageWords[lang];
  return (
    <div className="owners-bar">
      <Segmented
        name="by"
        legend={ownerWords[lang].controls.by}
        options={owners}
        labels={ownerWords[lang].controls.bys}
        value={by}
        onChange={(chosen) => onChange({ by: chosen })}
      />
      <Segmented
        name="theme"
        legend={say.theme}
        options={themes}
        labels={words[lang].page.controls.themes}
        value={theme}
        onChange={(chosen) => onChange({ theme: chosen })}
      />
      <nav className="owners-contents" aria-label={say.contents}>
        <ul>
          {(Object.keys(say.sections) as (keyof OwnersPageWords['sections'])[]).map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{say.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
