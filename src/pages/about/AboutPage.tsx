import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useAboutWords } from '../../i18n/about/useAboutWords';
import { useSpeech } from '../../i18n/speech';
import classes from './AboutPage.module.css';
import { Ledger } from './Ledger';

/** Explains the dashboard, the origin of its numbers and the method of the outlook, and lists the published figures. */
export default function AboutPage() {
  const { words } = useSpeech();
  const about = useAboutWords();
  const { outlook } = about;
  const { hash } = useLocation();
  useEffect(() => document.getElementById(hash.slice(1))?.scrollIntoView(), [hash]);
  const contents = [
    ...about.sections.map(({ id, title }) => ({ id, title })),
    { id: 'outlook', title: words.sentences.outlook.title },
    { id: 'ledger', title: about.ledger.title },
  ];
  return (
    <main id="content" className={classes.page}>
      <h1 className={classes.title}>{about.title}</h1>
      <nav className={classes.contents} aria-label={about.contents}>
        {contents.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <div className={classes.sections}>
        {about.sections.map(({ id, title, paragraphs, list }) => (
          <Section key={id} id={id} title={title}>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {list && (
              <dl className={classes.terms}>
                {list.map(({ term, text }) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Section>
        ))}
        <Section id="outlook" title={words.sentences.outlook.title} wide>
          <div className={classes.columns}>
            <div>
              <h3>{about.method}</h3>
              <Points points={outlook.method} />
            </div>
            <div>
              <h3>{about.limits}</h3>
              <Points points={outlook.limits} />
            </div>
          </div>
        </Section>
      </div>
      <Ledger />
      {import.meta.env.PROD && (
        <p className={classes.licences}>
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>{about.licences}</a>
        </p>
      )}
    </main>
  );
}

function Section({ id, title, wide, children }: { id: string; title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section id={id} className={classes.section} data-wide={wide} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className={classes.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
