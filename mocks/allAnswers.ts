import { getResponse } from 'msw';
import { allDomains } from '../src/contract/domains';
import { handlers } from './handlers';
import { answerFile } from './writtenAnswer';

/** The answers about the whole region, by the file that holds each. */
export async function allAnswers(): Promise<Map<string, string>> {
  const endpoints = handlers();
  const paths = [
    ...['regions', 'boundaries', 'outlines', 'facts'],
    ...allDomains.flatMap((domain) => [`indicators?domain=${domain}`, `series?domain=${domain}`]),
  ];
  const answers = new Map<string, string>();
  for (const path of paths) {
    const url = `http://statistics.test/api/${path}`;
    const answer = await getResponse(endpoints, new Request(url));
    const file = answerFile(url);
    if (!answer?.ok || !file) throw new Error(`The stand-in does not answer ${path}`);
    answers.set(file, await answer.text());
  }
  return answers;
}
