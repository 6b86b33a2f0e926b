import type { FindingWords } from '../en/finding.ts';

export const finding: FindingWords = {
  claimAbove: (port, when, said, counted) =>
    `${port}\u202F: on a dit ${said} ${when.replace(/^dit /, '')}, on en a compté ${counted}`,
  level: (port, value, year) => `${port}\u202F: ${value} en ${year}`,
  levelAndChange: (port, value, year, change, since) => `${port}\u202F: ${value} en ${year}, ${change} ${since}`,
  up: (percent) => `${percent} de plus qu’en`,
  down: (percent) => `${percent} de moins qu’en`,
  timesMore: (factor) => `${factor} fois le niveau de`,
  same: 'autant qu’en',
  ahead: (first, second, year, value, other) => `${first} devant ${second} en ${year}\u202F: ${value} contre ${other}`,
  leads: (first, year, value, count) => `${first} en tête en ${year}, avec ${value} (${count} ports comptés)`,
  indexOne: (port, factor, from, to) => `${port}\u202F: en ${to}, ${factor} fois le trafic de ${from}`,
  indexTwo: (first, firstFactor, second, secondFactor, from) =>
    `Depuis ${from}, le trafic de ${first} a été multiplié par ${firstFactor}, celui de ${second} par ${secondFactor}`,
  indexMost: (first, factor, from, count) =>
    `Depuis ${from}, la plus forte hausse de ces ${count} ports\u202F: ${first}, multiplié par ${factor}`,
  share: (port, percent, year, before, since) => `${port}\u202F: ${percent} du total en ${year}, ${before} en ${since}`,
  change: (port, change, year) => `${port}\u202F: ${change} en ${year}`,
  split: (port, share, year) => `${port}\u202F: ${share} en ${year}`,
  inYear: (year) => `en ${year}`,
  andRank: (port, place) => `\u202F; ${port} ${place}e`,
  grewMost: (port, change, from, to, count) =>
    count === 1
      ? `${port}\u202F: ${change} de ${from} à ${to}`
      : `De ${from} à ${to}, la plus forte hausse de ces ${count} ports\u202F: ${port}, ${change}`,
  andChange: (port, change) => `\u202F; ${port}\u202F: ${change}`,
  claims: (upheld, total) =>
    `${upheld} ${upheld > 1 ? 'déclarations' : 'déclaration'} sur ${total} ${upheld > 1 ? 'soutenues' : 'soutenue'} par les comptes`,
  tooHigh: (port, above, total) =>
    `${port}\u202F: ${above} prévisions ou objectifs sur ${total} au-dessus de ce qui a été compté`,
  values: (port, year, count, low, high) => `${port}, ${year}\u202F: ${count} valeurs imprimées, de ${low} à ${high}`,
  noStatements: (ports) => `${ports}\u202F: aucune déclaration connue pour cette mesure et ces années`,
  lastCommon: (finding) => `${finding} (dernière année commune)`,
  alone: (port) => `${port}\u202F: seul port compté, toujours le tout`,
  shareOne: (port, percent, year) => `${port}\u202F: ${percent} du total en ${year}`,
  noneTooHigh: (port, total) => `${port}\u202F: aucune des ${total} prévisions n’a été manquée`,
  noShare: (count) => `Aucune année ne compte les ${count} ports\u202F: leur part du total ne peut être dite`,
  none: (ports) => `${ports}\u202F: aucun chiffre publié pour cette mesure et ces années`,
};
