/**
 * `<escale-chart>`: a figure in somebody else's page, by a living query or a published name.
 *
 *   <script src="https://port.example/escale/element.js" async></script>
 *   <escale-chart query="ports=marseille.miami&lang=fr" title="Marseille et Miami"><a href="…">Marseille et Miami</a></escale-chart>
 *   <escale-chart figure="opening.fr" title="Marseille et Miami"><a href="…"><img src="…/figures/opening.fr.svg" …></a></escale-chart>
 *
 * Its shape is held by CSS (`--escale-ratio`, 16/11 unless said otherwise) until the figure says how high it is. What stands inside is shown
 * where the script does not run, and until the figure has said so: a frame that was refused or found no server says nothing, and nothing else
 * tells the two apart from outside. Without anything inside the frame is shown at once.
 */
// An ordinary script, so that any page may load it from elsewhere: nothing of it is left in the page's own names.
(() => {
  const site = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI).href;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{display:block;position:relative;aspect-ratio:var(--escale-ratio,16/11)}
:host([hidden]),slot[hidden]{display:none}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
iframe[inert]{opacity:0}`);

  class EscaleChart extends HTMLElement {
    #frame: HTMLIFrameElement | null = null;
    readonly #slot = document.createElement('slot');
    readonly #hear = ({ source, data }: MessageEvent<unknown>) => {
      const height = (data as { escaleHeight?: unknown } | null)?.escaleHeight;
      if (source === null || source !== this.#frame?.contentWindow || typeof height !== 'number') return;
      if (height < 100 || height > 10_000) return;
      this.#slot.hidden = true;
      this.#frame.inert = false;
      this.style.aspectRatio = 'auto';
      this.style.height = `${Math.ceil(height)}px`;
    };

    constructor() {
      super();
      // What stands inside may be read after this script has run.
      this.#slot.addEventListener('slotchange', () => {
        if (this.#frame && !this.#slot.hidden) this.#frame.inert = this.childElementCount > 0;
      });
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#hear);
      const figure = this.getAttribute('figure');
      const isPublished = figure !== null && /^[a-z0-9-]+\.(?:fr|en)$/.test(figure);
      const query = (this.getAttribute('query') ?? '').replace(/^\?/, '');
      const frame = document.createElement('iframe');
      frame.title = this.title || 'Escale';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      // Neither kind needs an origin; what its link opens is an ordinary page again.
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      frame.src = isPublished ? `${site}figures/${figure}.html` : `${site}embed.html${query === '' ? '' : `?${query}`}`;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      // A sheet of its own rather than a style element, which a strict policy of the host would refuse.
      root.adoptedStyleSheets = [sheet];
      this.#slot.hidden = false;
      // Out of sight but not hidden, so that it loads and speaks, while nobody meets a browser's page of failure.
      frame.inert = this.childElementCount > 0;
      root.replaceChildren(this.#slot, frame);
      this.#frame = frame;
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#hear);
      this.#frame = null;
    }
  }

  if (!customElements.get('escale-chart')) customElements.define('escale-chart', EscaleChart);
})();
