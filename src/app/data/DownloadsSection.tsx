import { dataWords } from '../../locale/data-words.ts';
import { dateText, inFull } from '../../locale/numbers.ts';
import type { Downloads } from '../../desk/downloads.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Cite, publicLink } from '../Cite.tsx';
import { Section } from './Section.tsx';

type Props = { readonly lang: Language; readonly downloads: Downloads | null };

/** Every table as it stands, the whole as one file, its description, its edition and its licence. */
export function DownloadsSection({ lang, downloads }: Props) {
  const say = dataWords[lang].downloads;
  const size = (bytes: number | null) =>
    bytes === null ? say.unknown : say.bytes(inFull(Math.max(1, Math.round(bytes / 1000)), lang));
  const version = downloads?.version ?? null;
  const whole = [
    { file: 'escale-data.zip', name: say.zip, bytes: downloads?.zipBytes ?? null },
    { file: 'datapackage.json', name: say.datapackage, bytes: null },
    { file: 'version.json', name: say.version, bytes: null },
    { file: 'README.md', name: say.readme, bytes: null },
    { file: 'LICENCE.md', name: say.licence, bytes: null },
  ];
  return (
    <Section id="downloads" lang={lang} lead={say.lead} ready={downloads !== null}>
      {version && (
        <p className="tally">
          <strong>{say.edition(version.version, dateText(version.created.slice(0, 10), lang))}</strong>{' '}
          <span className="quiet hash">{version.hash}</span>
        </p>
      )}
      <ul className="wholes">
        {whole.map(({ file, name, bytes }) => (
          <li key={file}>
            <a href={`data/${file}`}>{name}</a>
            {bytes !== null && <span className="quiet"> {size(bytes)}</span>}
          </li>
        ))}
      </ul>
      <Cite
        heading={say.cite}
        cited={{ title: say.citedAs, url: publicLink(''), dataDate: version?.created.slice(0, 10) ?? null, lang }}
      />
      <div className="table-scroll downloads" role="group" aria-labelledby="downloads-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.table}</th>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.rows}</th>
              <th scope="col">{say.size}</th>
            </tr>
          </thead>
          <tbody>
            {(downloads?.tables ?? []).map((table) => (
              <tr key={table.file}>
                <th scope="row">
                  <a href={`data/${table.file}`} download>
                    {table.file}
                  </a>
                </th>
                <td className="words">{say.tables[fileName(table.file)] ?? table.title}</td>
                <td>{table.rows === null ? say.unknown : inFull(table.rows, lang)}</td>
                <td>{size(table.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{say.figure}</h3>
      <p className="section-lead">{say.figureText}</p>
      <pre className="command">
        <code>npm run -s escale -- render &quot;?ports=marseille.miami&quot; --as csv --lang {lang}</code>
      </pre>
    </Section>
  );
}

/** The file without folder and ending, as the words name it. */
function fileName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.csv$/, '');
}
