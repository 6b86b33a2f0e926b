/**
 * Returns the value a JSON text holds; `undefined` where it is no JSON. Never throws.
 *
 * Some programs write NaN and Infinity bare, which JSON does not know: they are read as texts, so that a field is told and not the whole file lost.
 */
export function scenarioJson(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  return parsed(bare) ?? parsed(quoted(bare));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Texts are passed over whole, so that what they say stays as it is. */
function quoted(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"?|NaN|-?Infinity/g, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );
}
