import { useEffect } from 'react';

/** Tells the page around the frame how high the figure is, now and whenever that changes; the number and nothing else. */
export function useReportedHeight(): void {
  useEffect(() => {
    if (window.parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      window.parent.postMessage({ escaleHeight: document.documentElement.offsetHeight }, '*');
    });
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
}
