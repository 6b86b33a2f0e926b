import { Component, type ReactNode } from 'react';
import { words } from '../locale/words.ts';
import type { Language } from '../spec/vocabulary.ts';

type Props = {
  readonly lang: Language;
  /** What the children were drawn from: another one is worth another try. */
  readonly resetKey: unknown;
  readonly onReset: () => void;
  readonly children: ReactNode;
};

/** Shows a sentence and a way out where drawing its children fails: never a blank page. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  /** The fault may be gone even where the address stays the same. */
  startOver = () => {
    this.setState({ failed: false });
    this.props.onReset();
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    const say = words[this.props.lang].page;
    return (
      <div className="notice" role="alert">
        <p>{say.failure.crash}</p>
        <button type="button" className="button" onClick={this.startOver}>
          {say.controls.reset}
        </button>
      </div>
    );
  }
}
