import { pageStyle } from '../../figures/drawing/drawing';
import { ink, paper } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { MarksLine, NoticePill } from '../sheet/MarksLine';
import { SheetFoot } from '../sheet/SheetFoot';
import { SheetFrame } from '../sheet/SheetFrame';
import { type CardPlan, cardPadding, legendSwatch, lineLeading, type PagePlan, pageType } from './pagePlan';

/** The picture of a page, but for its drawings: each is put into the part called so, in the order of the cards. */
export function PageSheet({ plan, lang }: { plan: PagePlan; lang: string }) {
  const { width, height, margin } = plan;
  return (
    <SheetFrame
      width={width}
      height={height}
      lang={lang}
      title={plan.title.text}
      eyebrow={{ text: plan.product.text, x: margin, y: plan.product.y, size: pageType.product }}
      ground={paper.page}
    >
      <text x={margin} y={plan.title.y} fontSize={pageType.title} fontWeight={700} fill={ink.strong}>
        {plan.title.text}
      </text>
      <TextLines
        {...plan.filters}
        x={margin}
        leading={pageType.filters * lineLeading}
        fontSize={pageType.filters}
        fill={ink.text}
      />
      <Legend plan={plan} />
      <MarksLine {...plan.marks} x={margin} width={width - margin * 2} fontSize={pageType.small} />
      {plan.cards.map((card) => (
        <Card key={card.model.indicator.id} card={card} />
      ))}
      <SheetFoot {...plan.foot} />
    </SheetFrame>
  );
}

/** Which colour is which region, once for all figures. */
function Legend({ plan }: { plan: PagePlan }) {
  const { margin, legend } = plan;
  const middle = pageType.legend * 0.35;
  return (
    <g fontSize={pageType.legend} data-part="legend">
      {legend.lines.flatMap((entries, row) =>
        entries.map(({ line, text, x }) => {
          const y = legend.firstY + pageType.legend * 1.7 * row;
          return (
            <g key={line.region.code} transform={`translate(${margin + x} ${y})`}>
              <line
                x2={legendSwatch.width}
                y1={-middle}
                y2={-middle}
                stroke={line.colour}
                strokeWidth={row === 0 && x === 0 ? pageStyle.wholeLineWidth * 1.2 : pageStyle.lineWidth * 1.6}
              />
              <text
                x={legendSwatch.width + legendSwatch.gap}
                fill={line.colour}
                fontWeight={row === 0 && x === 0 ? 700 : 400}
              >
                {text}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
}

function Card({ card }: { card: CardPlan }) {
  const { x, y, width, height, drawing } = card;
  const left = x + cardPadding;
  return (
    <g data-indicator={card.model.indicator.id}>
      <rect x={x} y={y} width={width} height={height} rx={14} fill={paper.card} stroke={ink.line} />
      <TextLines
        {...card.title}
        x={left}
        leading={pageType.cardTitle * 1.3}
        fontSize={pageType.cardTitle}
        fontWeight={700}
        fill={ink.strong}
      />
      <TextLines
        {...card.sentence}
        x={left}
        leading={card.sentence.size * lineLeading}
        fontSize={card.sentence.size}
        fill={ink.strong}
      />
      <TextLines
        {...card.facts}
        x={left}
        leading={pageType.cardFacts * lineLeading}
        fontSize={pageType.cardFacts}
        fill={ink.text}
      />
      {card.notice !== null && (
        <NoticePill
          x={x + width - cardPadding - textWidth(card.notice, pageType.small, 600) - pageType.small * 1.2}
          y={card.facts.firstY}
          fontSize={pageType.small}
          text={card.notice}
        />
      )}
      <g data-part="drawing" transform={`translate(${drawing.x} ${drawing.y})`} />
      <g fontSize={pageType.small} fill={ink.text}>
        {card.small.lines.flatMap((line, row) =>
          line.map((note) => (
            <text key={note.text} x={left + note.x} y={card.small.firstY + pageType.small * lineLeading * row}>
              {note.text}
            </text>
          )),
        )}
      </g>
    </g>
  );
}
