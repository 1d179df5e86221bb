import type { Domain } from '../../contract/domains';
import { newId } from '../../storage/newId';
import type { Block, BriefingItem } from '../basket/briefing';

/** A figure or a table with its headings, what stands between, and the texts after it. */
type Section = { domain: Domain | null; blocks: Block[] };

/**
 * The blocks in one chapter a domain, in the order in which the domains first occur; what belongs to no domain comes
 * last. Texts before the first item stay at the start, and a text stays below its figure. `titleOf`: of a chapter;
 * earlier chapter headings with such a title are replaced.
 */
export function inChapters(blocks: readonly Block[], titleOf: (domain: Domain | null) => string): Block[] {
  const { start, sections } = sectionsIn(blocks);
  const domains = [...new Set(sections.map(({ domain }) => domain))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  const titles = new Set(domains.map(titleOf));
  const others = (list: readonly Block[]) => list.filter((one) => one.kind !== 'heading' || !titles.has(one.text));
  return [
    ...others(start),
    ...domains.flatMap((domain): Block[] => [
      { kind: 'heading', id: newId(), text: titleOf(domain) },
      ...others(sections.filter((one) => one.domain === domain).flatMap((one) => one.blocks)),
    ]),
  ];
}

/** Undoes `inChapters`: the blocks as they are now, in the order of `before`; those that came since stand at the end. */
export function withoutChapters(now: readonly Block[], before: readonly Block[], parted: readonly Block[]): Block[] {
  const isIn = (blocks: readonly Block[], { id }: Block) => blocks.some((one) => one.id === id);
  return [
    // A chapter heading that was replaced comes back as it was.
    ...before.flatMap((one) => now.find(({ id }) => id === one.id) ?? (isIn(parted, one) ? [] : [one])),
    ...now.filter((one) => !isIn(before, one) && !isIn(parted, one)),
  ];
}

function sectionsIn(blocks: readonly Block[]): { start: Block[]; sections: Section[] } {
  const start: Block[] = [];
  const sections: Section[] = [];
  let headed: Block[] = [];
  for (const block of blocks) {
    const last = sections.at(-1)?.blocks ?? start;
    if (block.kind === 'item') {
      sections.push({ domain: domainOf(block), blocks: [...headed, block] });
      headed = [];
    } else if (block.kind === 'heading' || headed.length > 0) {
      headed.push(block);
    } else {
      last.push(block);
    }
  }
  (sections.at(-1)?.blocks ?? start).push(...headed);
  return { start, sections };
}

function domainOf({ view }: BriefingItem): Domain | null {
  return view.kind === 'goals' ? null : view.domain;
}
