import { defaultSpec, type ChartSpec } from './chart-spec.ts';

/**
 * Returns the query string of a spec, without defaults and without `?`; the default spec gives the empty string.
 *
 * `parse(toQuery(spec)).spec` equals `spec` for every valid spec.
 *
 * @example
 * toQuery({ ...defaultSpec, ports: ['miami'], time: { from: 2000, to: 2025 } }) // 'ports=miami&time=2000..2025'
 */
export function toQuery(spec: ChartSpec): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(defaultSpec) as (keyof ChartSpec)[]) {
    const text = written(spec, key);
    if (text !== written(defaultSpec, key) && text !== '') params.set(key, text);
  }
  return params.toString();
}

function written(spec: ChartSpec, key: keyof ChartSpec): string {
  if (key === 'ports' || key === 'brands' || key === 'scenario') return spec[key].join('.');
  if (key === 'time')
    return spec.time === null
      ? ''
      : spec.time.from === spec.time.to
        ? `${spec.time.from}`
        : `${spec.time.from}..${spec.time.to}`;
  if (key === 'note') return spec.note === null ? '' : `${spec.note.year}:${spec.note.text}`;
  if (key === 'target')
    return spec.target === null ? '' : `${spec.target.value}${spec.target.text === '' ? '' : `:${spec.target.text}`}`;
  return String(spec[key] ?? '');
}
