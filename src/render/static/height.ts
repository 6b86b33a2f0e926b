/** Tells the page around the frame how high the figure is, now and whenever that changes: the number and nothing else. */
export function reportHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  new ResizeObserver(() => parent.postMessage({ escaleHeight: root.offsetHeight }, '*')).observe(root);
}
