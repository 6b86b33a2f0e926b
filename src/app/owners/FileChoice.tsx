import type { Shipowners } from '../../escale.ts';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Choice } from '../controls/Choice.tsx';

type Props = {
  readonly owners: Shipowners;
  readonly lang: Language;
  readonly value: string;
  readonly onChange: (brand: string) => void;
};

/** Whose file: every brand by name; one that no table knows stands with them as it was asked for. */
export function FileChoice({ owners, lang, value, onChange }: Props) {
  const known = owners.brands.map(({ id, name }) => ({ value: id, label: name[lang] }));
  const options = known.some((one) => one.value === value) ? known : [{ value, label: value }, ...known];
  return (
    <Choice
      label={ownersPageWords[lang].chooseFile}
      value={value}
      onChange={onChange}
      groups={[{ label: null, options }]}
    />
  );
}
