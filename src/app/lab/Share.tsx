import { useRef, useState } from 'react';
import { inFull } from '../../locale/numbers.ts';
import { belowWords } from '../../locale/scenarios/lab-below-words.ts';
import { linkWords } from '../../locale/scenarios/link-words.ts';
import { readScenarioFile, writeScenarioFile } from '../../spec/scenario-file.ts';
import type { KeptScenario } from '../../store/kept-scenario.ts';
import { useDesk } from '../desk-context.ts';
import { save } from '../take/save.ts';
import { pinFrom, type StillLab } from './useLab.ts';
import type { Kept } from './useKept.ts';

type Props = { readonly lab: StillLab; readonly kept: Kept };

/** Links longer than this are cut by some mail programs. */
const longLink = 2000;

/** The link, the file and what this browser keeps: three ways not to lose a scenario. */
export function Share({ lab, kept }: Props) {
  const { spec, scenario, set } = lab;
  const { lang } = spec;
  const say = belowWords[lang].share;
  const links = linkWords[lang];
  const desk = useDesk();
  const [told, setTold] = useState('');
  const [removed, setRemoved] = useState<KeptScenario | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const open = async (text: string, from: KeptScenario | null) => {
    const file = readScenarioFile(text);
    if ('problem' in file) return setTold(links.file[file.problem]);
    const opened = await desk.placeOwn(file.raw).catch(() => null);
    if (opened === null || !('scenario' in opened)) return setTold(links.file.unreadable);
    const { notes, scenario: read } = opened;
    const own = { ...read, id: 'own' };
    const draft = (from && kept.store?.draft(from)) ?? null;
    const record = { draft, saved: draft && own, hasPin: file.pin !== null };
    void lab.commit(own, { notes, pin: file.pin, record });
    setTold(say.loaded(opened.scenario.name[lang]));
  };
  return (
    <section className="lab-part" aria-labelledby="share-heading">
      <h3 id="share-heading">{say.heading}</h3>
      <div className="lab-seek">
        <button
          type="button"
          className="button"
          onClick={() => {
            const { href } = window.location;
            const long = href.length > longLink ? ` ${say.long(inFull(href.length, lang))}` : '';
            void copied(href).then((done) => setTold(`${done ? say.copied : say.notCopied}${long}`));
          }}
        >
          {say.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (scenario) save(writeScenarioFile(scenario, set && pinFrom(set)), `${slug(scenario.name[lang])}.json`);
          }}
        >
          {say.save}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {say.load}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen)
              void textOf(chosen).then(
                (text) => open(text, null),
                () => setTold(links.file.unreadable),
              );
          }}
        />
      </div>
      <p role="status" className="lab-told">
        {told}
        {removed && (
          <>
            {say.removed(removed.name)}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                void kept.store?.putBack(removed);
                setRemoved(null);
              }}
            >
              {say.back}
            </button>
          </>
        )}
      </p>
      {kept.saved?.beside && <p role="status">{links.beside(kept.saved.scenario.name)}</p>}
      <h4>{say.kept}</h4>
      <p className="quiet">
        {kept.state.kept === 'tab' ? links.keptInTab[kept.state.reason] : links.keptOnDevice}{' '}
        {kept.state.scenarios.length === 0 && say.keptNone}
      </p>
      <ul className="lab-list">
        {kept.state.scenarios.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="link-button"
              aria-label={say.open(one.name)}
              onClick={() => void open(one.text, one)}
            >
              {one.name}
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={say.remove(one.name)}
              onClick={() => {
                void kept.store?.remove(one.id);
                setTold('');
                setRemoved(one);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A file that is far too large to be a scenario is not read whole. */
const mostBytes = 2_000_000;

function textOf(file: File): Promise<string> {
  return file.slice(0, mostBytes).text();
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return plain === '' ? 'scenario' : plain.slice(0, 60);
}
