import type { FigureModel } from '../../figures/model/model';
import { viewTraits } from '../../filters/views';
import type { PageRequest } from '../shared/request';
import type { SheetFootPlan } from '../sheet/SheetFoot';
import { type CardPlan, type PagePlan, planPage } from './pagePlan';

/** A4 upright. At this width the smallest text (16 units) is printed in 9.2 pt. */
export const a4 = { width: 1040, height: 1471 };

const margin = 48;
const cardsOnPage = 2;
/** A drawing may be this low, so that two go on a page; a table needs all its rows. */
const lowestDrawing = 250;

/** The theme as pages of A4, each with its head and its sources, two figures on each as far as they have room. */
export function planPaperPages(request: PageRequest): PagePlan[] {
  const groups = grouped(request);
  return groups.map((models, index) => {
    const number = request.speech.words.export.pageOf(index + 1, groups.length);
    return filled(planOf({ ...request, models }, number));
  });
}

function planOf(request: PageRequest, number: string | null): PagePlan {
  return planPage(request, { width: a4.width, margin, columns: 1, number });
}

function grouped(request: PageRequest): FigureModel[][] {
  const groups: FigureModel[][] = [];
  for (let index = 0; index < request.models.length; ) {
    const together = request.models.slice(index, index + cardsOnPage);
    const group = fits(planOf({ ...request, models: together }, null)) ? together : together.slice(0, 1);
    groups.push(group);
    index += group.length;
  }
  return groups;
}

function fits({ height, cards }: PagePlan): boolean {
  const each = (a4.height - height) / cards.length;
  return cards.every(
    ({ model, drawing }) => each >= 0 || (!viewTraits[model.view].inCells && drawing.height + each >= lowestDrawing),
  );
}

/** The same page as high as its paper: what is left goes to the drawings in equal parts, what is wanting comes from them. */
function filled(plan: PagePlan): PagePlan {
  const spare = a4.height - plan.height;
  const each = spare / plan.cards.length;
  return {
    ...plan,
    height: a4.height,
    cards: plan.cards.map((card, index) => moved(card, each * index, each)),
    foot: loweredBy(spare, plan.foot),
  };
}

/** Lower by `down`, and its drawing higher by `more`. */
function moved(card: CardPlan, down: number, more: number): CardPlan {
  const { title, sentence, facts, drawing, small } = card;
  return {
    ...card,
    y: card.y + down,
    height: card.height + more,
    title: { ...title, firstY: title.firstY + down },
    sentence: { ...sentence, firstY: sentence.firstY + down },
    facts: { ...facts, firstY: facts.firstY + down },
    drawing: { ...drawing, y: drawing.y + down, height: drawing.height + more },
    small: { ...small, firstY: small.firstY + down + more },
  };
}

function loweredBy(distance: number, { ruleY, sources, marks, credit, ...foot }: SheetFootPlan): SheetFootPlan {
  return {
    ...foot,
    ruleY: ruleY + distance,
    sources: { ...sources, firstY: sources.firstY + distance },
    marks: { ...marks, y: marks.y + distance },
    credit: { ...credit, y: credit.y + distance },
  };
}
