import { useEffect } from 'react';
import type { Shipowners } from '../../escale.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import { winBackWords } from '../../locale/owners/win-back-words.ts';
import { useDeskData } from '../data/useDeskData.ts';
import { useDocument } from '../useDocument.ts';
import { FileChoice } from './FileChoice.tsx';
import { keepFile } from './place-left.ts';
import { ownersQuery, type ChangeView, type OwnersView } from './view.ts';
import { WinBackSheet } from './WinBackSheet.tsx';

type Props = {
  readonly view: OwnersView;
  readonly brand: string;
  readonly owners: Shipowners | null;
  readonly onChange: ChangeView;
};

/** The sheet for a meeting with a shipowner, and the ways back, to another one's and to paper. */
export function WinBackFile({ view, brand, owners, onChange }: Props) {
  const { lang, theme } = view;
  const say = ownersPageWords[lang];
  const [port = 'marseille'] = view.ports;
  const asked = useDeskData(['win-back', brand, port], (desk) => desk.winBack(brand, port));
  const file = asked.data !== null && !('unknown' in asked.data) ? asked.data : null;
  const unknown = asked.data !== null && 'unknown' in asked.data ? asked.data.unknown : null;
  useEffect(() => {
    if (file) keepFile(file.brand.id);
  }, [file]);
  useDocument(
    { lang, theme },
    file ? say.file(winBackWords[lang].title(file.brand.name[lang], file.port.name[lang])) : say.title,
  );
  return (
    <>
      <div className="file-ways">
        <a href={`?${ownersQuery({ ...view, file: null })}`}>{say.back}</a>
        {owners && (
          <FileChoice owners={owners} lang={lang} value={brand} onChange={(chosen) => onChange({ file: chosen })} />
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {say.print}
        </button>
      </div>
      {asked.data === null && <p className="quiet">{say.loading}</p>}
      {unknown && <p>{unknown === 'brand' ? winBackWords[lang].noBrand(brand) : winBackWords[lang].noPort(port)}</p>}
      {file && <WinBackSheet key={`${file.brand.id} ${file.port.id}`} file={file} lang={lang} />}
    </>
  );
}
