import type { DeskFailure } from '../desk/failure.ts';
import { words } from '../locale/words.ts';
import type { Language } from '../spec/vocabulary.ts';

type Props = {
  readonly failure: DeskFailure;
  readonly lang: Language;
  /** Whether an earlier figure stays below. */
  readonly meanwhile: boolean;
  readonly onRetry: () => void;
};

/** Which file failed and how, what is shown meanwhile, and a way to try again. */
export function FailureNotice({ failure, lang, meanwhile, onRetry }: Props) {
  const say = words[lang].page.failure;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{say.title}.</strong> {say[failure.code](failure.file, failure.detail)} {meanwhile && say.meanwhile}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {say.retry}
      </button>
    </div>
  );
}
