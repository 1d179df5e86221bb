import { useEffect } from 'react';
import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/domainData';
import { offerOf } from '../../figures/model/perHead';

/** Tells whether any card in the window shows a count that has a rate per head. */
export function useCountsInView(
  data: DomainData,
  cards: readonly Indicator[],
  onChange: ((areInView: boolean) => void) | undefined,
): void {
  useEffect(() => {
    if (!onChange) return;
    const inView = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      onChange(inView.size > 0);
    });
    for (const indicator of cards) {
      const card = offerOf(indicator, data) && document.getElementById(indicator.id);
      if (card) observer.observe(card);
    }
    return () => {
      observer.disconnect();
      onChange(false);
    };
  }, [data, cards, onChange]);
}
