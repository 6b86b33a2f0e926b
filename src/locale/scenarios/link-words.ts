import type { ReadScenarioFile } from '../../spec/scenario-file.ts';
import type { ReadScenario } from '../../spec/scenario-link.ts';
import type { Language } from '../../spec/vocabulary.ts';

type ProblemOf<T> = T extends { readonly problem: infer P extends string } ? P : never;

type LinkWords = {
  /** What is wrong with a link. */
  readonly link: Readonly<Record<ProblemOf<ReadScenario>, string>>;
  /** What is wrong with a file. */
  readonly file: Readonly<Record<ProblemOf<ReadScenarioFile>, string>>;
  readonly keptOnDevice: string;
  /** Why a scenario is in this tab only. */
  readonly keptInTab: Readonly<Record<'refused' | 'full', string>>;
  /** Another tab was quicker; `name` is what this one is kept as. */
  readonly beside: (name: string) => string;
  /** Stands for a reason whose words did not fit into a link. */
  readonly reasonLeftBehind: string;
};

/** The sentences of a scenario that travels in a link or a file and is kept on the device. */
export const linkWords = {
  fr: {
    link: {
      cut: 'Ce lien est incomplet\u202F: il a été coupé en route. Le scénario de départ est montré à la place\u202F; demandez le lien entier, ou le fichier.',
      unreadable:
        'Ce lien ne se lit pas\u202F: des caractères ont changé en route. Le scénario de départ est montré à la place.',
      newer:
        'Ce lien vient d’une version plus récente d’Escale. Rechargez la page\u202F; si rien ne change, ouvrez-le sur le site d’où il vient. Le scénario de départ est montré en attendant.',
      'too-large':
        'Ce lien contient plus qu’un scénario ne peut contenir. Le scénario de départ est montré à la place.',
    },
    file: {
      foreign: 'Ce fichier n’est pas un scénario d’Escale. Rien n’a été remplacé.',
      unreadable: 'Ce fichier ne se lit pas\u202F: il est incomplet, ou ce n’est pas du JSON. Rien n’a été remplacé.',
      newer:
        'Ce fichier vient d’une version plus récente d’Escale\u202F: rechargez la page, puis ouvrez-le de nouveau. Rien n’a été remplacé.',
      'too-large': 'Ce fichier est trop grand pour être un scénario. Rien n’a été remplacé.',
    },
    keptOnDevice: 'Gardé dans ce navigateur seulement\u202F; personne d’autre ne le voit.',
    keptInTab: {
      refused:
        'Ce navigateur ne garde rien\u202F: le scénario reste dans cet onglet. Copiez le lien ou enregistrez le fichier avant de le fermer.',
      full: 'Il n’y a plus de place dans ce navigateur\u202F: le scénario reste dans cet onglet. Retirez un scénario dont vous n’avez plus besoin, ou enregistrez le fichier avant de fermer l’onglet.',
    },
    beside: (name) =>
      `Ce scénario a été modifié dans un autre onglet. Les deux sont gardés\u202F: celui-ci s’appelle maintenant «\u202F${name}\u202F».`,
    reasonLeftBehind: 'La raison n’a pas tenu dans le lien\u202F; elle est dans le fichier du scénario.',
  },
  en: {
    link: {
      cut: 'This link is incomplete: it was cut on its way. The opening scenario is shown instead; ask for the whole link, or for the file.',
      unreadable: 'This link cannot be read: characters changed on its way. The opening scenario is shown instead.',
      newer:
        'This link comes from a newer version of Escale. Reload the page; if nothing changes, open it on the site it comes from. The opening scenario is shown meanwhile.',
      'too-large': 'This link holds more than a scenario may hold. The opening scenario is shown instead.',
    },
    file: {
      foreign: 'This file is not an Escale scenario. Nothing was replaced.',
      unreadable: 'This file cannot be read: it is incomplete, or it is not JSON. Nothing was replaced.',
      newer:
        'This file comes from a newer version of Escale: reload the page, then open it again. Nothing was replaced.',
      'too-large': 'This file is too large to be a scenario. Nothing was replaced.',
    },
    keptOnDevice: 'Kept in this browser only; nobody else sees it.',
    keptInTab: {
      refused:
        'This browser keeps nothing: the scenario stays in this tab. Copy the link or save the file before you close it.',
      full: 'There is no room left in this browser: the scenario stays in this tab. Remove a scenario you no longer need, or save the file before you close the tab.',
    },
    beside: (name) => `This scenario was changed in another tab. Both are kept: this one is now called “${name}”.`,
    reasonLeftBehind: 'The reason did not fit into the link; it is in the file of the scenario.',
  },
} as const satisfies Record<Language, LinkWords>;
