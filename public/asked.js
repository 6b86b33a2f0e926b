// Runs before the first paint. The figure written into the page answers the opening question only: an address that asks for something
// else hides it until its own is drawn, in the colours and the language asked for.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  if (location.search.length < 2) return;
  root.classList.add('asked');
  if (/^(light|dark)$/.test(asked.get('theme') || '')) root.dataset.theme = asked.get('theme');
  if (asked.get('lang') === 'en') root.lang = 'en';
  // Should the page itself never start, the opening figure is better than none.
  setTimeout(function () {
    root.classList.remove('asked');
  }, 10000);
})();
