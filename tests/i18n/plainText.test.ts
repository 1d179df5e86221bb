import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../src/i18n/plainText';

test('a break within a paragraph becomes a space, as PowerPoint puts it', () => {
  expect(plainText('孕产妇\u000b死亡率')).toBe('孕产妇 死亡率');
});

test('controls and halves of characters are gone; tabs, line ends and whole characters stay', () => {
  expect(plainText('a\u0000\u0001\u001f\u007f\u009fb\ud83dc\udc69d\ufffee')).toBe('abcde');
  expect(plainText('一\t二\r\n三👩🏽‍⚕️〇')).toBe('一\t二\r\n三👩🏽‍⚕️〇');
});

test('marks of direction and what nobody sees are gone; the joiners and selectors of scripts stay', () => {
  expect(plainText('\u061c妇\u200e女\u200f健\u202a\u202e康\u202c\u2066指\u2069标\u200b\ufeff')).toBe('妇女健康指标');
  expect(plainText('ᠮᠣᠩᠭᠣᠯ\u180e\u180b\u202fa\u200cb\u200dc')).toBe('ᠮᠣᠩᠭᠣᠯ\u180e\u180b\u202fa\u200cb\u200dc');
});

test('whatever comes in, only what XML takes comes out, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
      const plain = plainText(text + String.fromCharCode(...units));
      for (const character of plain) {
        expect(character).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u);
      }
      expect(plainText(plain)).toBe(plain);
    }),
  );
});
