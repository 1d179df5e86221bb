import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AnswerError } from '../../src/data/answerError';
import { choose } from '../../src/data/server/chooseServer';
import { nameOf, type Server, serverFileSchema } from '../../src/data/server/serverFile';

const real = (url: string): Server => ({ kind: 'real', url });
const standIn: Server = { kind: 'stand-in' };
const broken = new AnswerError('/server.json', { kind: 'wrong-shape', field: '.', expected: 'JSON' });
const missing = new AnswerError('/server.json', { kind: 'status', status: 404 });
const down = new AnswerError('/server.json', { kind: 'status', status: 502 });
const offline = new AnswerError('/server.json', { kind: 'unreachable' });
const slow = new AnswerError('/server.json', { kind: 'timeout' });

describe('the server that is asked', () => {
  test.each([
    ['nothing was known', null],
    ['another was known', real('http://old.test')],
    ['the demonstration was known', standIn],
  ])('is the one that the file names, where %s', (_known, known) => {
    expect(choose(real('http://new.test'), known)).toEqual({ server: real('http://new.test'), notice: null });
  });

  test('is the stand-in where the administrator says so, whatever was known', () => {
    expect(choose(standIn, real('http://old.test'))).toEqual({ server: standIn, notice: null });
  });

  test.each([[null], [standIn]])('is the stand-in where the file says nothing and none was known', (known) => {
    expect(choose(null, known)).toEqual({ server: standIn, notice: null });
  });

  test('stays the real one, with words, where the file says nothing any more', () => {
    const known = real('http://old.test');
    expect(choose(null, known)).toEqual({ server: known, notice: { kind: 'not-named' } });
  });

  test.each([offline, slow, down])(
    'stays the one of the last visit where the site is away for a while: %s',
    (fault) => {
      for (const known of [real('http://old.test'), standIn])
        expect(choose(fault, known)).toEqual({ server: known, notice: null });
    },
  );

  test.each([broken, missing])('stays the one of the last visit, with words, where the file is faulty: %s', (fault) => {
    for (const known of [real('http://old.test'), standIn])
      expect(choose(fault, known)).toEqual({ server: known, notice: { kind: 'unreadable', error: fault } });
  });

  test.each([offline, slow, down, broken, missing])(
    'is none, and never the stand-in, where nothing can be read and nothing is known: %s',
    (fault) => {
      expect(() => choose(fault, null)).toThrow(fault);
    },
  );
});

describe('server.json', () => {
  const read = (statisticsServer: unknown) => v.safeParse(serverFileSchema, { statisticsServer });

  test.each([
    ['', null],
    ['demonstration', standIn],
    [' https://statistics.example/ ', real('https://statistics.example')],
    ['http://10.1.2.3:8080/women', real('http://10.1.2.3:8080/women')],
    ['/', real('')],
    ['/statistics', real('/statistics')],
  ])('may say %j', (name, server) => {
    expect(read(name).output).toEqual({ statisticsServer: server });
    if (server) expect(read(nameOf(server)).output).toEqual({ statisticsServer: server });
  });

  test.each([
    undefined,
    null,
    12,
    'statistics.example',
    'Demonstration',
    'ftp://statistics.example',
    '//statistics.example',
    'https://',
    'https://user:word@statistics.example',
    'https://statistics.example?key=1',
    'javascript:alert(1)',
  ])('may not say %j, and the field is named', (name) => {
    expect(read(name).issues?.map((issue) => v.getDotPath(issue))).toEqual(['statisticsServer']);
  });
});
