import type { ScenarioControlWords } from './controls-en.ts';

export const scenarioControls: ScenarioControlWords = {
  scenario: 'Scénario',
  scenarios: (most) => `Scénarios, ${most} au plus`,
  ofLink: (name) => `Le scénario de ce lien\u202F: ${name}`,
  unnamed: 'sans nom',
  from: (port, value, year) => `${port}, à partir des ${value} de mouvements de ${year}.`,
  atLeast: (value) => `au moins ${value}`,
  loading: 'La liste des scénarios arrive…',
  change: 'Changer ses nombres',
  measure: 'Raconté en',
  measures: { movements: 'Mouvements', guests: 'Croisiéristes' },
  port: 'Port',
  ahead: 'Annoncé',
  yearsAhead: (years) => (years === 1 ? 'un an avant' : `${years} ans avant`),
  point: {
    heading: (name, year) => (name === null ? `D’où vient ce point\u202F: ${year}` : `${name}, ${year}`),
    sentence: 'Personne n’a compté cela\u202F: c’est ce que calcule le modèle.',
    band: (middle, low, high) =>
      `Autant d’avenirs au-dessus de ${middle} qu’au-dessous\u202F; huit sur dix entre ${low} et ${high}.`,
  },
};
