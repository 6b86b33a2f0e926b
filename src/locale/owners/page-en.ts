/** Words of the page of shipowners and of the win-back file. */
export const ownersPage = {
  title: 'Shipowners',
  lead: 'Who brings the traffic, who left, who came back. Every figure says who printed it; what is not known is said to be unknown.',
  skip: 'To the content',
  contents: 'On this page',
  loading: 'Preparing…',
  theme: 'Colours',
  port: 'Port',
  beside: 'Beside',
  sections: {
    dependence: 'Dependence',
    presence: 'Who came, who left',
    market: 'World market',
    fleet: 'Fleet',
    beside: 'Two ports side by side',
    mission: 'The programme of 2017',
  },
  leads: {
    dependence:
      'Who brings what share of the traffic, how few make half of it, and what would be left without one of them.',
    presence:
      'Each sign is a dated change; press it, or reach it with the arrow keys and Enter, to see what is in print and where.',
    market: 'What shipowners carry in the world, as they report it, and what was projected.',
    fleet: 'Every ship by the year it was built and its lower berths.',
    beside: 'The two figures show only the shipowners on record at both ports.',
    mission:
      'The shipowners that the press names for the mission to Miami of November 2017, and what is on record of each at Marseille since.',
  },
  dependence: (port: string, year: number, isAnnounced: boolean) =>
    `${port}, ${year}, best known year${isAnnounced ? ', by announced calls' : ''}`,
  tooLittle: (port: string, year: number, percent: string) =>
    `${port}: in the best known year, ${year}, a shipowner is named for only ${percent} of the traffic, so how much hangs on whom cannot be judged.`,
  noYear: 'No source gives the part of any shipowner here.',
  without: 'What would be left without',
  changes: (count: number) => `All ${count} changes, with their sources`,
  both: (names: string) => `On record at both: ${names}.`,
  none: 'No shipowner is on record at both.',
  open: 'Open as a figure',
  table: 'As a table',
  picture: 'As a picture',
  named: 'Named in the press',
  quoted: (name: string) => `“${name}”`,
  since: 'Since then at Marseille',
  nothingSince: 'Nothing on record.',
  file: (name: string) => `Win-back file: ${name}`,
  chooseFile: 'Win-back file of',
  chooseFileText: 'A page for a meeting: what is known of a shipowner at the port, printable on one sheet.',
  openFile: 'Open the file',
  back: 'All shipowners',
  print: 'Print',
};

export type OwnersPageWords = typeof ownersPage;
