import { choicePoint } from '../../generated/shapes/choice-point.js';
import { measure } from '../../generated/shapes/measure.js';
import { pathwayLink } from '../../generated/shapes/pathway-link.js';
import { reformStage } from '../../generated/shapes/reform-stage.js';
import { step } from '../../generated/shapes/step.js';
import type { ChoicePoint, Measure, PathwayLink, ReformStage, Step } from '../schema/pathways.js';
import { groupSection } from './reader.js';

/** The education pathways: steps, the links between them, ways of learning at work, and how the rules change. */
export type Pathways = Readonly<{
  steps: readonly Step[];
  links: readonly PathwayLink[];
  measures: readonly Measure[];
  reform: readonly ReformStage[];
  choices: readonly ChoicePoint[];
}>;

export const pathways = /* @__PURE__ */ groupSection<Pathways>(
  'pathways',
  {
    steps: step,
    links: pathwayLink,
    measures: measure,
    reform: reformStage,
    choices: choicePoint,
  },
  (data, references) => ({
    ...data,
    steps: references.check('pathways.steps', data.steps, {
      certificates: 'pathways.steps',
      sectors: 'sectors',
      trades: 'trades',
    }),
    links: data.links.filter(({ from, to }, i) => {
      const path = `pathways.links[${String(i)}]`;
      return (
        references.points(`${path}.from`, from, 'pathways.steps') &&
        references.points(`${path}.to`, to, 'pathways.steps')
      );
    }),
  }),
);
